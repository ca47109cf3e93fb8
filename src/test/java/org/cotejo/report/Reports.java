package org.cotejo.report;

import static org.cotejo.finding.Verdict.ABSENT;
import static org.cotejo.finding.Verdict.CONFLICT;
import static org.cotejo.finding.Verdict.EXCESS;
import static org.cotejo.finding.Verdict.MET;
import static org.cotejo.finding.Verdict.NOT_ASSESSED;
import static org.cotejo.finding.Verdict.PARTIAL;
import static org.cotejo.finding.Verdict.UNCLEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cotejo.finding.Borrowing;
import org.cotejo.finding.Clash;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Flag;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Nearest;
import org.cotejo.finding.Observation;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Report;
import org.cotejo.finding.Review;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Value;
import org.cotejo.finding.Verdict;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.EId;
import org.cotejo.model.Manifestation;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Severity;
import org.cotejo.text.TextRange;

/** Reports for the tests of the writers: every verdict, every flag, and texts that mean harm. */
final class Reports {
    static final String SCRIPT = "<script>alert(\"ñandú\")</script>";
    static final String FORMULA = "=HYPERLINK(\"http://example.org\";\"clic\")";

    private static final String LONG =
            "La autoridad bibliotecaria promoverá, respetará, protegerá y garantizará, conforme a"
                    + " los principios de universalidad, interdependencia e indivisibilidad, el acceso a los acervos; ";

    private Reports() {}

    /** No law at all, one unread file. */
    static Report none() {
        return report(List.of(), List.of());
    }

    /** Three laws, of which the second means harm in every text. */
    static Report sample() {
        List<LawReport> laws = List.of(
                law(
                        "arboleda",
                        "Ley de Bibliotecas de Arboleda",
                        "Arboleda",
                        MET,
                        PARTIAL,
                        ABSENT,
                        CONFLICT,
                        EXCESS,
                        UNCLEAR,
                        NOT_ASSESSED),
                law(SCRIPT, SCRIPT + " & 'Ley'", FORMULA, CONFLICT, MET, MET, PARTIAL, MET, ABSENT, MET),
                law(
                        "valle-hondo",
                        "Ley para el Fomento de la Lectura y de las Bibliotecas del Valle Hondo",
                        "Valle Hondo",
                        MET,
                        MET,
                        MET,
                        MET,
                        MET,
                        MET,
                        MET));
        return report(
                laws,
                List.of(new Divergence(
                        "gob-multas",
                        Divergence.Kind.VALUE,
                        List.of(
                                new Divergence.Group("3 días", List.of("arboleda", "valle-hondo")),
                                new Divergence.Group(FORMULA, List.of(SCRIPT))),
                        List.of(SCRIPT),
                        "Tres leyes fijan dos plazos.")));
    }

    /** Two laws of which one says nothing. */
    static Report silence() {
        return report(
                List.of(law("arboleda", "Ley", "Arboleda", ABSENT), law("valle-hondo", "Ley", "Valle Hondo", MET)),
                List.of(new Divergence(
                        "gob-multas",
                        Divergence.Kind.SILENCE,
                        List.of(
                                new Divergence.Group("MET", List.of("valle-hondo")),
                                new Divergence.Group("ABSENT", List.of("arboleda"))),
                        List.of("arboleda"),
                        "Una ley calla.")));
    }

    /** One law with this title. */
    static Report titled(String title) {
        return report(List.of(law("arboleda", title, "Arboleda", MET, ABSENT)), List.of());
    }

    /** Two laws of one jurisdiction, their ids equal but for an accent and a sign. */
    static Report twins() {
        return report(List.of(law("ley á", "Ley", "Arboleda", MET), law("ley_a", "Ley", "Arboleda", MET)), List.of());
    }

    /** One file that is no law but a bill. */
    static Report bill() {
        LawReport law = law("arboleda", "Ley de Bibliotecas de Arboleda", "Arboleda", MET);
        return report(
                List.of(new LawReport(
                        law.id(),
                        law.title(),
                        law.jurisdiction(),
                        law.source(),
                        law.summary(),
                        law.findings(),
                        law.observations(),
                        List.of(Diagnostic.warning("NOT_A_LAW", "p. 1", "initiative", "INICIATIVA DE LEY")))),
                List.of());
    }

    /** One law that says this wherever a law, a file's name, the rulebook's judge or a person may say something. */
    static Report hostile(String text) {
        Requirement requirement = Books.libraries().requirements().get(0);
        Quotation quotation = quotation(text);
        Finding finding = new Finding(
                requirement.id(),
                requirement.topic(),
                requirement.severity(),
                CONFLICT,
                EnumSet.noneOf(Flag.class),
                List.of(text),
                text,
                List.of(
                        new ElementResult("a", text, true, false, List.of(quotation)),
                        new ElementResult("b", text, false, false, List.of())),
                List.of(new Clash("c", text, quotation, text, text, text)),
                List.of(new Nearest(new EId("art_4"), text, text, text)),
                text,
                text,
                new Review(
                        Review.Decision.OVERRIDE,
                        MET,
                        text,
                        LocalDate.of(2026, 11, 20),
                        null,
                        text,
                        Review.Status.ASK_AGAIN,
                        List.of(new Review.Doubt(Review.Cause.TEXT_CHANGED, text, text, text)),
                        1));
        LawReport law = new LawReport(
                text,
                text,
                text,
                new Manifestation(text + ".docx", "0123456789abcdef".repeat(4), "docx"),
                Summary.of(List.of(finding)),
                List.of(finding),
                List.of(new Observation("BROKEN_REFERENCE", Severity.MAJOR, new EId("art_1"), text, text, text, text)),
                List.of(Diagnostic.warning("SAMPLE_CODE", text, text)));
        return new Report(
                text,
                text,
                text,
                "ab".repeat(32),
                LocalDate.of(2026, 11, 21),
                List.of(law),
                List.of(new Divergence(
                        requirement.id(),
                        Divergence.Kind.VALUE,
                        List.of(new Divergence.Group(text, List.of(text))),
                        List.of(text),
                        text)),
                List.of(new Borrowing(
                        new Borrowing.Place(text, new EId("art_1"), text),
                        new Borrowing.Place(text, new EId("art_2"), text),
                        9,
                        0.5,
                        List.of(new Borrowing.Change(text, text)))),
                List.of(value(law)),
                List.of(new Report.Unread(text, text)),
                "",
                null);
    }

    private static Report report(List<LawReport> laws, List<Divergence> divergences) {
        return new Report(
                "0.1.0",
                "libraries",
                "1.2",
                "ab".repeat(32),
                LocalDate.of(2026, 11, 21),
                laws,
                divergences,
                List.of(),
                laws.stream().map(Reports::value).toList(),
                List.of(new Report.Unread("roto & <b>.docx", "roto & <b>.docx: el archivo está dañado o incompleto.")),
                "",
                null);
    }

    private static Value value(LawReport law) {
        return new Value(
                law.id(),
                "gob-multas",
                "=cuánto",
                Value.Kind.TERM,
                BigDecimal.TEN,
                null,
                "days",
                "días",
                new EId("art_12"),
                "artículo 12",
                "no menos de <diez> días",
                new TextRange(4, 27),
                "");
    }

    private static LawReport law(String id, String title, String jurisdiction, Verdict... verdicts) {
        List<Requirement> requirements = Books.libraries().requirements();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < verdicts.length; i++) {
            findings.add(finding(requirements.get(i), verdicts[i]));
        }
        return new LawReport(
                id,
                title,
                jurisdiction,
                new Manifestation(id + ".docx", "0123456789abcdef".repeat(4), "docx"),
                Summary.of(findings),
                findings,
                List.of(new Observation(
                        "BROKEN_REFERENCE",
                        Severity.MAJOR,
                        new EId("art_15__frac_II"),
                        "artículo 15, fracción II",
                        "el artículo 99 <de esta ley>",
                        "Cita el artículo 99; la ley termina en el 48.",
                        "Citar el artículo 47.")),
                List.of(Diagnostic.warning("SAMPLE_CODE", "p. 12", "texto <suelto>")));
    }

    /** One law, partly complying by a sentence that no signal found. */
    static Report byReading() {
        String quote = "Se prestarán libros.";
        Quotation read = new Quotation(
                new EId("art_12"),
                "artículo 12",
                quote,
                new TextRange(0, quote.length()),
                Quotation.READ + "0.83 libr");
        Finding finding = finding(
                Books.libraries().requirements().get(0),
                PARTIAL,
                List.of(
                        new ElementResult("quien", "Quién responde", true, false, List.of(read)),
                        element("plazo", false)));
        return report(List.of(law("arboleda", "Ley", "Arboleda", PARTIAL).with(List.of(finding))), List.of());
    }

    static Finding finding(Requirement requirement, Verdict verdict) {
        return finding(
                requirement,
                verdict,
                List.of(element("quien", verdict == MET || verdict == PARTIAL), element("plazo", verdict == MET)));
    }

    private static Finding finding(Requirement requirement, Verdict verdict, List<ElementResult> elements) {
        return new Finding(
                requirement.id(),
                requirement.topic(),
                requirement.severity(),
                verdict,
                flags(verdict),
                requirement.articles(),
                "an enumeration with every element quoted is met",
                elements,
                verdict == CONFLICT || verdict == EXCESS ? List.of(clash(requirement)) : List.of(),
                verdict == ABSENT
                        ? List.of(new Nearest(new EId("art_4"), "artículo 4", SCRIPT, "Habla de libros, no de plazos."))
                        : List.of(),
                "El texto dice «" + verdict + "» & nada más.",
                verdict == MET ? "" : "-1+1: añadir quién y cuándo.",
                verdict == UNCLEAR ? review() : null);
    }

    private static Review review() {
        return new Review(
                Review.Decision.OVERRIDE,
                MET,
                "A. Núñez",
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2027, 11, 20),
                "Lo leí <dos> veces.",
                Review.Status.ASK_AGAIN,
                List.of(new Review.Doubt(
                        Review.Cause.TEXT_CHANGED, "artículo 12", "El texto <de antes>", "El texto & el de ahora")),
                12);
    }

    private static Set<Flag> flags(Verdict verdict) {
        return switch (verdict) {
            case PARTIAL -> EnumSet.allOf(Flag.class);
            case MET -> EnumSet.of(Flag.BY_REFERENCE);
            default -> EnumSet.noneOf(Flag.class);
        };
    }

    private static ElementResult element(String key, boolean found) {
        String what = key.equals("quien") ? "Quién responde" : "En qué plazo";
        return new ElementResult(
                key,
                what,
                found,
                false,
                found ? List.of(quotation(LONG.repeat(3).strip())) : List.of());
    }

    private static Clash clash(Requirement requirement) {
        return new Clash(
                "plazo-menor",
                "Fija un plazo menor que el de la referencia.",
                quotation("@dentro de <tres> días"),
                "3 días",
                requirement.articles().get(0),
                "10 días");
    }

    static Quotation quotation(String quote) {
        return new Quotation(
                new EId("art_12__frac_III"),
                "artículo 12, fracción III",
                quote,
                new TextRange(4, 4 + quote.length()),
                "");
    }
}
