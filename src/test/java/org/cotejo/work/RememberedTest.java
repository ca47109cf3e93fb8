package org.cotejo.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final List<String> asked = new ArrayList<>();
    private final Remembered<String, Integer> length = new Remembered<>(2, text -> {
        asked.add(text);
        return text.length();
    });

    @Test
    void is_asked_once_about_one_thing() {
        assertThat(length.apply("one")).isEqualTo(3);
        assertThat(length.apply("one")).isEqualTo(3);

        assertThat(asked).containsExactly("one");
    }

    @Test
    void does_not_grow_without_end() {
        for (String each : List.of("a", "b", "c", "a")) {
            length.apply(each);
        }

        assertThat(asked).containsExactly("a", "b", "c", "a");
    }
}
