package org.cotejo.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {
    @Test
    void the_one_that_nobody_asked_for_is_forgotten_first() {
        Recent<String, Integer> recent = new Recent<>(2);
        recent.put("one", 1);
        recent.put("two", 2);
        recent.get("one");
        recent.put("three", 3);

        assertThat(recent).containsOnlyKeys("one", "three");
    }
}
