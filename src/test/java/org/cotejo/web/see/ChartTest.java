package org.cotejo.web.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {
    @Test
    void parts_of_a_hundred_add_up() {
        assertThat(Chart.hundred(List.of(1, 1, 1))).containsExactly(34, 33, 33);
        assertThat(Chart.hundred(List.of(19, 5, 1, 0))).containsExactly(76, 20, 4, 0);
        assertThat(Chart.hundred(List.of(0, 0))).containsExactly(0, 0);
    }
}
