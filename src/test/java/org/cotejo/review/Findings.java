package org.cotejo.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cotejo.finding.Clash;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Review.Decision;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.index.Unit;
import org.cotejo.model.EId;
import org.cotejo.model.Manifestation;
import org.cotejo.rulebook.Severity;
import org.cotejo.text.TextRange;

/** Laws of one sentence an article, and findings on them. */
final class Findings {
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private Findings() {}

    /** Articles 1, 2, 3 … that say this. */
    static LawTexts texts(String... articles) {
        List<Unit> provisions = new ArrayList<>();
        for (int i = 0; i < articles.length; i++) {
            provisions.add(new Unit(
                    new EId("art_" + (i + 1)),
                    org.cotejo.model.Level.PARAGRAPH,
                    "artículo " + (i + 1),
                    List.of(),
                    articles[i],
                    false,
                    false,
                    false));
        }
        return new LawTexts(provisions);
    }

    /** A finding that rests on these articles. */
    static Finding finding(Verdict verdict, int... articles) {
        return finding(verdict, List.of(), articles);
    }

    static Finding finding(Verdict verdict, List<Clash> clashes, int... articles) {
        List<Quotation> evidence = new ArrayList<>();
        for (int article : articles) {
            evidence.add(quotation(article));
        }
        return new Finding(
                "lib-acervo",
                "libros",
                Severity.CRITICAL,
                verdict,
                Set.of(),
                List.of("1"),
                "rule",
                List.of(new ElementResult("acervo", "Acervo", !evidence.isEmpty(), false, evidence)),
                clashes,
                List.of(),
                "message",
                "",
                null);
    }

    static Clash clash(int article) {
        return new Clash("cierre", "Cierra la biblioteca.", quotation(article), "", "1", "");
    }

    private static Quotation quotation(int article) {
        return new Quotation(new EId("art_" + article), "artículo " + article, "La", new TextRange(0, 2), "");
    }

    static LawReport law(Finding... findings) {
        return new LawReport(
                "arboleda",
                "Ley",
                "",
                new Manifestation("arboleda.docx", "0".repeat(64), "docx"),
                Summary.of(List.of(findings)),
                List.of(findings),
                List.of(),
                List.of());
    }

    static Statement confirmed() {
        return new Statement(Decision.CONFIRM, null, "A. Núñez", DAY, null, "Lo leí.");
    }

    static Statement until(LocalDate day) {
        return new Statement(Decision.OVERRIDE, Verdict.MET, "A. Núñez", DAY, day, "Está en otra ley.");
    }
}
