package org.cotejo.web.guard;

import java.time.Clock;
import java.util.Map;
import org.cotejo.work.Recent;

/** How often somebody may do something: so many at once, and so many more a minute. Thread-safe; remembers the last 10,000. */
final class Rates {
    private static final int MOST = 10_000;

    private final Map<String, Bucket> buckets = new Recent<>(MOST);
    private final int atOnce;
    private final int aMinute;
    private final Clock clock;

    private record Bucket(double left, long at) {}

    Rates(int atOnce, int aMinute, Clock clock) {
        this.atOnce = atOnce;
        this.aMinute = aMinute;
        this.clock = clock;
    }

    /** @throws Refusal where it was too often */
    synchronized void count(String who) {
        long now = clock.millis();
        Bucket before = buckets.getOrDefault(who, new Bucket(atOnce, now));
        double left = Math.min(atOnce, before.left + (now - before.at) * aMinute / 60_000.0);
        buckets.put(who, new Bucket(Math.max(0, left - 1), now));
        if (left < 1) {
            throw new Refusal(429, "refused.rate");
        }
    }

    /** That one was fine, and does not count after all. */
    synchronized void uncount(String who) {
        buckets.computeIfPresent(who, (key, bucket) -> new Bucket(Math.min(atOnce, bucket.left + 1), bucket.at));
    }
}
