package org.cotejo.web.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Severity;
import org.junit.jupiter.api.Test;

class PortraitTest {
    private static final Column BEST = Samples.law("Altocosta", Verdict.MET);
    private static final Column MIDDLE = Samples.law("Riovista", Verdict.PARTIAL);
    private static final Column LAST = Samples.law("Llanoverde", Verdict.ABSENT);
    private static final List<Column> ALL = List.of(BEST, MIDDLE, LAST);

    @Test
    void a_law_has_its_place_among_all() {
        assertThat(Portrait.of(BEST, ALL, Samples.RULEBOOK).place()).isEqualTo(1);
        assertThat(Portrait.of(LAST, ALL, Samples.RULEBOOK).place()).isEqualTo(3);
        assertThat(Portrait.of(LAST, List.of(LAST, LAST), Samples.RULEBOOK).place())
                .isEqualTo(1);
    }

    @Test
    void a_topic_stands_beside_the_middle_law() {
        Portrait portrait = Portrait.of(LAST, ALL, Samples.RULEBOOK);

        assertThat(portrait.topics()).hasSameSizeAs(Samples.RULEBOOK.topics()).allSatisfy(topic -> {
            assertThat(topic.own().score()).isZero();
            assertThat(topic.median()).isEqualTo(0.5);
        });
    }

    @Test
    void of_an_even_number_the_median_lies_between_the_two_in_the_middle() {
        Portrait portrait = Portrait.of(BEST, List.of(BEST, LAST), Samples.RULEBOOK);

        assertThat(portrait.topics().get(0).median()).isEqualTo(0.5);
    }

    @Test
    void gaps_are_counted_by_severity_gravest_first() {
        Portrait portrait = Portrait.of(LAST, ALL, Samples.RULEBOOK);

        assertThat(portrait.severities()).extracting(each -> each.severity()).containsExactly(Severity.values());
        assertThat(portrait.severities()).allSatisfy(each -> assertThat(each.gaps())
                .isEqualTo(each.total())
                .isEqualTo(portrait.gaps(each.severity()).size()));
        assertThat(Portrait.of(BEST, ALL, Samples.RULEBOOK).gaps(Severity.CRITICAL))
                .isEmpty();
    }
}
