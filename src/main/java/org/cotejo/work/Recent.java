package org.cotejo.work;

import java.util.LinkedHashMap;
import java.util.Map;

/** So many entries: of more, the one that was put or asked for longest ago is forgotten. Not thread-safe, nor to be serialised. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final int most;

    public Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
