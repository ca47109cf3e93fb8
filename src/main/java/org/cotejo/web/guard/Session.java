package org.cotejo.web.guard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One browser's stay: who it is and which passages it has gathered. Thread-safe; kept in memory and gone when the server
 * stops.
 */
public final class Session {
    private static final int MOST_PASSAGES = 500;

    private final String id;
    private final User user;
    private final List<Passage> basket = new ArrayList<>();
    private Instant used;

    /** A provision that was put aside, by the slug of its law and its eId. */
    public record Passage(String law, String eId) {
        public Passage {
            Objects.requireNonNull(law);
            Objects.requireNonNull(eId);
        }
    }

    Session(String id, User user, Instant now) {
        this.id = id;
        this.user = user;
        this.used = now;
    }

    String id() {
        return id;
    }

    public User user() {
        return user;
    }

    synchronized Instant used() {
        return used;
    }

    synchronized void used(Instant now) {
        used = now;
    }

    /** In the order in which they were put aside. */
    public synchronized List<Passage> basket() {
        return List.copyOf(basket);
    }

    /** Puts a passage aside, once; nothing happens where the basket is full. */
    public synchronized void put(Passage passage) {
        if (!basket.contains(passage) && basket.size() < MOST_PASSAGES) {
            basket.add(passage);
        }
    }

    public synchronized void take(Passage passage) {
        basket.remove(passage);
    }

    public synchronized void clear() {
        basket.clear();
    }
}
