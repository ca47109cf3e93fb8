package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.EId;
import org.cotejo.model.Manifestation;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Topic;
import org.cotejo.text.TextRange;

/**
 * Reports of the size of real ones, out of a fixed seed; and, as a program, every format of one written to a folder, to be
 * looked at: {@code BigReports FOLDER [LANGUAGE]}.
 */
final class BigReports {
    private static final String[] NAMES = {
        "Arboleda",
        "Valle Hondo",
        "Sierra Clara",
        "Río Manso",
        "Costa Brava del Norte",
        "Llano Largo",
        "Puerto Viejo",
        "Nueva Cantera",
        "Laguna Seca",
        "Monte Alto",
        "Bahía Serena",
        "Campo Real",
        "Dos Ríos",
        "Isla Mayor",
        "Tierra Llana"
    };
    private static final String[] SUBJECTS = {
        "El acceso gratuito",
        "El acervo mínimo",
        "La persona bibliotecaria",
        "El consejo ciudadano",
        "El padrón de lectores",
        "La red de bibliotecas municipales",
        "El presupuesto etiquetado",
        "La sala infantil",
        "El préstamo a domicilio"
    };
    private static final String[] DUTIES = {
        "se garantiza sin condición de residencia", "tiene un plazo fijo para responder",
                "se coordina con los municipios",
        "queda a cargo de una autoridad nombrada", "se evalúa cada año con indicadores públicos",
                "protege los datos de los usuarios"
    };
    private static final String[] SENTENCES = {
        "La autoridad bibliotecaria garantizará a todas las personas, sin distinción alguna, el acceso a los acervos de la red.",
        "Los municipios, en el ámbito de su competencia, destinarán los recursos necesarios para la operación de sus bibliotecas.",
        "El Consejo sesionará de manera ordinaria cada tres meses y sus acuerdos serán públicos.",
        "Las bibliotecas procurarán contar con salas de lectura para niñas, niños y adolescentes.",
        "El padrón contendrá únicamente los datos indispensables y no podrá usarse para fines distintos del préstamo."
    };
    private static final Verdict[] DRAW = {
        Verdict.MET,
        Verdict.MET,
        Verdict.MET,
        Verdict.MET,
        Verdict.MET,
        Verdict.PARTIAL,
        Verdict.PARTIAL,
        Verdict.ABSENT,
        Verdict.ABSENT,
        Verdict.CONFLICT,
        Verdict.EXCESS,
        Verdict.UNCLEAR,
        Verdict.NOT_ASSESSED
    };

    private final Random random = new Random(7);
    private final Rulebook rulebook;

    private BigReports(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Locale locale = Locale.forLanguageTag(args.length > 1 ? args[1] : "es");
        for (ReportWriter writer : ReportWriters.builtIn()) {
            Rulebook rulebook = rulebook(120);
            write(writer, report(rulebook, 15), rulebook, locale, folder.resolve("big." + writer.format()));
            write(writer, report(rulebook, 32), rulebook, locale, folder.resolve("national." + writer.format()));
            write(writer, Reports.sample(), Books.libraries(), locale, folder.resolve("small." + writer.format()));
            write(writer, Reports.none(), Books.libraries(), locale, folder.resolve("none." + writer.format()));
        }
    }

    private static void write(ReportWriter writer, Report report, Rulebook rulebook, Locale locale, Path file)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(report, rulebook, locale, out);
        }
    }

    /** A rulebook of so many requirements in topics of about seven. */
    static Rulebook rulebook(int size) {
        List<Topic> topics = new ArrayList<>();
        List<Requirement> requirements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String topic = "tema-" + i / 7;
            if (i % 7 == 0) {
                topics.add(Books.topic(
                        topic, "Tema " + (i / 7 + 1) + ": organización y servicios", "Subject " + (i / 7 + 1)));
            }
            String title = SUBJECTS[i % SUBJECTS.length] + " " + DUTIES[i % DUTIES.length];
            requirements.add(Books.requirement(
                    "req-" + i,
                    topic,
                    Severity.values()[i % 5 == 0 ? 0 : i % 3 == 0 ? 2 : 1],
                    title,
                    "Requirement " + i,
                    (i + 1) + "-" + (i % 2 == 0 ? "VI" : "III-a"),
                    (i + 4) + ""));
        }
        return Books.book(topics, requirements);
    }

    /** A report on so many laws; the same each time. */
    static Report report(Rulebook rulebook, int laws) {
        BigReports big = new BigReports(rulebook);
        List<LawReport> reports = IntStream.range(0, laws).mapToObj(big::law).toList();
        List<Divergence> divergences =
                IntStream.range(0, 6).mapToObj(i -> big.divergence(i, reports)).toList();
        return new Report(
                "0.1.0",
                "libraries",
                "1.2",
                "ab".repeat(32),
                LocalDate.of(2026, 11, 21),
                reports,
                divergences,
                List.of());
    }

    private LawReport law(int index) {
        String name = NAMES[index % NAMES.length] + (index < NAMES.length ? "" : " " + (index / NAMES.length + 1));
        String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        List<Finding> findings =
                rulebook.requirements().stream().map(this::finding).toList();
        return new LawReport(
                id,
                "Ley para el Fomento de la Lectura, de las Bibliotecas Públicas y de los Archivos Vecinales de " + name,
                name,
                new Manifestation(
                        id + ".docx", "%016x".formatted(random.nextLong()).repeat(4), "docx"),
                Summary.of(findings),
                findings,
                IntStream.range(0, 4).mapToObj(this::observation).toList(),
                List.of(Diagnostic.warning("SAMPLE_CODE", "p. 12", SENTENCES[2])));
    }

    private Finding finding(Requirement requirement) {
        Verdict verdict = DRAW[random.nextInt(DRAW.length)];
        List<ElementResult> elements = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            boolean found = verdict == Verdict.MET || verdict == Verdict.PARTIAL && i == 0;
            elements.add(new ElementResult(
                    "e" + i,
                    "Elemento " + (i + 1) + " de lo que se pide",
                    found,
                    false,
                    found ? List.of(quotation()) : List.of()));
        }
        Set<Flag> flags =
                random.nextInt(5) == 0 ? EnumSet.of(Flag.values()[random.nextInt(5)]) : EnumSet.noneOf(Flag.class);
        boolean clashes = verdict == Verdict.CONFLICT || verdict == Verdict.EXCESS;
        return new Finding(
                requirement.id(),
                requirement.topic(),
                requirement.severity(),
                verdict,
                flags,
                requirement.articles(),
                "a requirement with some elements quoted is partial",
                elements,
                clashes ? List.of(clash(requirement)) : List.of(),
                verdict == Verdict.ABSENT ? List.of(nearest(), nearest()) : List.of(),
                "La ley " + (verdict == Verdict.MET ? "prevé todo lo que se pide" : "no prevé todo lo que se pide")
                        + " sobre este punto.",
                verdict == Verdict.MET
                        ? ""
                        : "Añadir al artículo la autoridad responsable y el plazo en que debe cumplir.",
                null);
    }

    private Clash clash(Requirement requirement) {
        return new Clash(
                "plazo",
                "El plazo que fija la ley es menor que el de la referencia.",
                quotation(),
                "3 días",
                requirement.articles().get(0),
                "10 días");
    }

    private Nearest nearest() {
        return new Nearest(
                new EId("art_4"),
                citation(),
                sentence(),
                "Nombra el servicio; no dice quién responde ni en qué plazo.");
    }

    private Quotation quotation() {
        String quote = sentence();
        return new Quotation(new EId("art_12"), citation(), quote, new TextRange(0, quote.length()), "");
    }

    private Observation observation(int index) {
        return new Observation(
                index % 2 == 0 ? "BROKEN_REFERENCE" : "UNDEFINED_TERM",
                Severity.values()[index % 3],
                new EId("art_15"),
                citation(),
                "el artículo 99 de esta ley",
                "Cita el artículo 99; la ley termina en el 48.",
                "Citar el artículo 47.");
    }

    private Divergence divergence(int index, List<LawReport> laws) {
        List<String> ids = laws.stream().map(LawReport::id).toList();
        int half = ids.size() * 2 / 3;
        return new Divergence(
                "req-" + index * 3,
                Divergence.Kind.values()[index % 4],
                List.of(
                        new Divergence.Group("diez días", ids.subList(0, half)),
                        new Divergence.Group("tres días", ids.subList(half, ids.size()))),
                ids.subList(half, ids.size()),
                "La mayoría fija diez días; las demás, tres.");
    }

    private String citation() {
        return "artículo " + (1 + random.nextInt(90)) + (random.nextBoolean() ? ", fracción IV, inciso b)" : "");
    }

    private String sentence() {
        return SENTENCES[random.nextInt(SENTENCES.length)];
    }
}
