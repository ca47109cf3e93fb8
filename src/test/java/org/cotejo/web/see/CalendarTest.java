package org.cotejo.web.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.finding.Verdict;
import org.cotejo.model.Amendment;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Particulars;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.rulebook.Requirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2013, 3, 1);
    private static final LocalDate REFORMED = LocalDate.of(2019, 7, 9);

    private static Expression law(@Nullable LocalDate published, List<Provision> body) {
        return new Expression(
                "Ley",
                "es",
                "Altocosta",
                published,
                null,
                Particulars.NONE,
                List.of(),
                body,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Manifestation("ley.docx", "", "docx"));
    }

    private static Provision article(int number, LocalDate... changes) {
        List<Amendment> notes = java.util.stream.Stream.of(changes)
                .map(date -> new Amendment(
                        "(REFORMADO)", List.of(new Amendment.Change("reformed", "", "P.O.", "Decreto 8", date))))
                .toList();
        return new Provision(
                new EId("art_" + number),
                Level.ARTICLE,
                "" + number,
                "",
                "",
                notes,
                false,
                List.of(),
                SourcePlace.UNKNOWN);
    }

    private static Calendar calendar(Expression law, Verdict verdict) {
        return Calendar.of(law, Samples.law("Altocosta", verdict).found(), Samples.RULEBOOK);
    }

    @Test
    void a_day_tells_what_the_law_did_and_how_many_provisions_changed() {
        Calendar calendar =
                calendar(law(PUBLISHED, List.of(article(1, REFORMED), article(2, REFORMED), article(3))), Verdict.MET);

        assertThat(calendar.days())
                .filteredOn(day -> day.act() != null)
                .extracting(Calendar.Day::date, Calendar.Day::act)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(REFORMED, new Calendar.Act(false, 2, List.of("Decreto 8"))),
                        org.assertj.core.groups.Tuple.tuple(PUBLISHED, new Calendar.Act(true, 0, List.of())));
        assertThat(calendar.last()).isEqualTo(REFORMED);
    }

    @Test
    void every_duty_stands_on_the_day_of_its_present_substance() {
        Calendar calendar = calendar(law(PUBLISHED, List.of()), Verdict.MET);

        assertThat(calendar.days().stream().mapToInt(day -> day.anew().size()).sum())
                .isEqualTo(Samples.RULEBOOK.requirements().size());
        assertThat(calendar.days())
                .extracting(Calendar.Day::date)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void duties_younger_than_the_law_are_told_and_those_it_does_not_meet() {
        Calendar behind = calendar(law(PUBLISHED, List.of(article(1, REFORMED))), Verdict.ABSENT);
        Calendar abreast = calendar(law(LocalDate.of(2099, 1, 1), List.of()), Verdict.ABSENT);

        long young = Samples.RULEBOOK.requirements().stream()
                .map(Requirement::since)
                .filter(since -> since.isAfter(REFORMED))
                .count();
        assertThat(behind.later()).hasSize((int) young).isNotEmpty();
        assertThat(behind.missed()).isEqualTo(behind.later());
        assertThat(abreast.later()).isEmpty();
    }

    @Test
    void a_law_that_gives_no_date_has_none() {
        Calendar calendar = calendar(law(null, List.of()), Verdict.MET);

        assertThat(calendar.last()).isNull();
        assertThat(calendar.later()).isEmpty();
    }

    @Test
    void years_go_without_a_gap_from_the_first_to_the_last() {
        List<Calendar.Year> years =
                calendar(law(PUBLISHED, List.of()), Verdict.PARTIAL).years();

        for (int i = 1; i < years.size(); i++) {
            assertThat(years.get(i).year()).isEqualTo(years.get(i - 1).year() + 1);
        }
        assertThat(years.stream().mapToInt(Calendar.Year::open).sum())
                .isEqualTo(Samples.RULEBOOK.requirements().size());
        assertThat(years)
                .filteredOn(Calendar.Year::published)
                .extracting(Calendar.Year::year)
                .containsExactly(2013);
    }
}
