package org.cotejo.web.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.Comparisons;
import org.cotejo.HeldLaw;
import org.cotejo.compare.ComparedLaw;
import org.cotejo.compare.DutyComparison;
import org.cotejo.compare.LawComparison;
import org.cotejo.compare.RequirementComparison;
import org.cotejo.compare.ReuseGraph;
import org.cotejo.model.Expression;
import org.cotejo.report.ComparisonTable;
import org.cotejo.text.Fold;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.Desk;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.LawText;
import org.cotejo.web.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What an address wants compared: {@code a} and {@code b} two laws, {@code requirement} one in all laws, {@code duties} of a
 * law, {@code view=reuse} who copied whom.
 *
 * @param graph of the last one alone
 */
record Compared(ComparisonTable table, @Nullable ReuseGraph graph, Export export) {
    /** Writes it in a format that {@link Comparisons} knows. */
    interface Export {
        void write(String format, OutputStream out) throws IOException;
    }

    /** Empty where the address says nothing yet. */
    static Optional<Compared> of(Visit visit) throws IOException {
        Comparisons comparisons = visit.site().cotejo().comparisons().in(visit.language());
        if (!visit.query("a").isEmpty() && !visit.query("b").isEmpty()) {
            return Optional.of(laws(visit, comparisons));
        }
        if (!visit.query("requirement").isEmpty()) {
            RequirementComparison comparison = comparisons.requirement(
                    visit.query("requirement"), visit.desk().report(visit.language()));
            return Optional.of(new Compared(
                    comparisons.tables().of(comparison),
                    null,
                    (format, out) -> comparisons.write(comparison, format, out)));
        }
        if (!visit.query("duties").isEmpty()) {
            DutyComparison comparison = duties(visit);
            return Optional.of(new Compared(
                    comparisons.tables().of(comparison),
                    null,
                    (format, out) -> comparisons.write(comparison, format, out)));
        }
        return visit.query("view").equals("reuse") ? Optional.of(reuse(visit, comparisons)) : Optional.empty();
    }

    private static Compared laws(Visit visit, Comparisons comparisons) throws IOException {
        LawComparison comparison =
                LawComparison.of(law(visit.desk(), visit.query("a")), law(visit.desk(), visit.query("b")));
        return new Compared(
                comparisons.tables().of(comparison), null, (format, out) -> comparisons.write(comparison, format, out));
    }

    /** @param name slug of a law; behind a tilde the place of an earlier version of it, from 1 */
    private static ComparedLaw law(Desk desk, String name) {
        int tilde = name.indexOf('~');
        DeskLaw law = desk.law(tilde < 0 ? name : name.substring(0, tilde)).orElseThrow(Refusal::notFound);
        if (tilde < 0) {
            return desk.compared(law);
        }
        LawText text = desk.text(earlier(law, name.substring(tilde + 1)));
        return new ComparedLaw(law.held().id(), text.law(), text.citations());
    }

    private static HeldLaw earlier(DeskLaw law, String place) {
        List<HeldLaw> earlier = law.held().earlier();
        int index = place.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(place) : 0;
        if (index < 1 || index > earlier.size()) {
            throw Refusal.notFound();
        }
        return earlier.get(index - 1);
    }

    private static DutyComparison duties(Visit visit) {
        Desk desk = visit.desk();
        Locale language = visit.language();
        DeskLaw law = desk.law(visit.query("duties")).orElseThrow(Refusal::notFound);
        String title = Fold.words(visit.site().rulebook().source());
        Optional<Expression> reference = desk.laws().stream()
                .filter(each -> Fold.words(each.held().title()).equals(title))
                .findFirst()
                .map(each -> desk.text(each).law());
        return DutyComparison.of(desk.report(law, language), reference);
    }

    private static Compared reuse(Visit visit, Comparisons comparisons) throws IOException {
        ReuseGraph graph = comparisons.reuse(
                visit.desk().laws().stream().map(law -> law.held().key()).collect(Collectors.toSet()));
        return new Compared(
                comparisons.tables().of(graph), graph, (format, out) -> comparisons.write(graph, format, out));
    }
}
