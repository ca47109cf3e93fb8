package org.cotejo.web.see;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.HeldLaw;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Report;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.model.EId;
import org.cotejo.model.Manifestation;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.text.TextRange;
import org.cotejo.web.site.DeskLaw;

/** The shipped rulebook, and laws that nobody read: their findings are as a test wants them. */
final class Samples {
    static final Rulebook RULEBOOK = rulebook();

    private Samples() {}

    private static Rulebook rulebook() {
        try {
            RulebookFiles files = RulebookFiles.shipped();
            return RulebookLoader.load(files, RulebookLoader.standard(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> topics() {
        return RULEBOOK.topics().stream().map(topic -> topic.id()).toList();
    }

    static Requirement requirement(int index) {
        return RULEBOOK.requirements().get(index);
    }

    /** A law all of whose findings are the same. */
    static Column law(String jurisdiction, Verdict verdict) {
        return law(jurisdiction, LocalDate.of(2015, 1, 1), requirement -> verdict);
    }

    static Column law(String jurisdiction, LocalDate published, Function<Requirement, Verdict> verdicts) {
        String id = jurisdiction.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        Manifestation source = new Manifestation(id + ".docx", "0123456789abcdef".repeat(4), "docx");
        List<Finding> findings = RULEBOOK.requirements().stream()
                .map(requirement -> finding(requirement, verdicts.apply(requirement)))
                .toList();
        LawReport found = new LawReport(
                id,
                "Ley de " + jurisdiction,
                jurisdiction,
                source,
                Summary.of(findings),
                findings,
                List.of(),
                List.of());
        HeldLaw held =
                new HeldLaw(id, id, found.title(), jurisdiction, published, null, source, Instant.EPOCH, List.of());
        return new Column(new DeskLaw(id, jurisdiction.isEmpty() ? id : jurisdiction, held), found);
    }

    private static Finding finding(Requirement requirement, Verdict verdict) {
        return new Finding(
                requirement.id(),
                requirement.topic(),
                requirement.severity(),
                verdict,
                Set.of(),
                requirement.articles(),
                "",
                List.of(new ElementResult(
                        "one",
                        "uno",
                        true,
                        false,
                        List.of(quotation("art_2", "breve"), quotation("art_9", "un pasaje más largo")))),
                List.of(),
                List.of(),
                "",
                "",
                null);
    }

    private static Quotation quotation(String eId, String quote) {
        return new Quotation(new EId(eId), eId, quote, new TextRange(0, quote.length()), "");
    }

    static Report report(List<Column> laws, List<Divergence> divergences) {
        return new Report(
                "0",
                RULEBOOK.id(),
                "0",
                "0",
                LocalDate.of(2026, 1, 1),
                laws.stream().map(Column::found).collect(Collectors.toList()),
                divergences,
                List.of());
    }

    static Choice choice(Map<String, List<String>> query) {
        return Choice.of(query, topics());
    }
}
