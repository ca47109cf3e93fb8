package org.cotejo.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoresTest {
    private static final List<Integer> MANY = IntStream.range(0, 1000).boxed().toList();

    @Test
    void results_come_in_the_order_of_the_things() throws IOException {
        assertThat(Cores.each(MANY, number -> 2 * number))
                .isEqualTo(MANY.stream().map(number -> 2 * number).toList());
    }

    @Test
    void of_many_troubles_the_first_thing_s_is_told() {
        assertThatThrownBy(() -> Cores.each(MANY, CoresTest::fail))
                .isInstanceOf(IOException.class)
                .hasMessage("100");
    }

    @Test
    void two_things_are_both_done_before_the_trouble_of_one_is_told() {
        AtomicBoolean ended = new AtomicBoolean();

        assertThatThrownBy(() -> Cores.both(() -> fail(100), () -> {
                    Cores.each(MANY, number -> 2 * number);
                    ended.set(true);
                    return fail(101);
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("100");
        assertThat(ended).isTrue();
    }

    @Test
    void what_came_of_two_things_is_told_apart() throws IOException {
        Cores.Both<Integer, String> both = Cores.both(() -> 1, () -> "other");

        assertThat(both.one()).isOne();
        assertThat(both.other()).isEqualTo("other");
    }

    private static int fail(int number) throws IOException {
        if (number > 100) {
            throw new IllegalStateException("not the first");
        }
        if (number == 100) {
            throw new IOException("100");
        }
        return number;
    }
}
