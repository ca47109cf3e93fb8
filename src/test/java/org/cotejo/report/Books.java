package org.cotejo.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.rulebook.ByReference;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.LocalText;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.SpeechMarks;
import org.cotejo.rulebook.Topic;

/** Rulebooks for the tests of the writers, on public libraries. */
final class Books {
    static final LocalDate SINCE = LocalDate.of(2012, 6, 14);

    private Books() {}

    /** Two topics, seven requirements; the last one has no text but in Spanish. */
    static Rulebook libraries() {
        return book(
                List.of(
                        topic("fines", "Fines & principios", "Aims & principles"),
                        topic("gobierno", "Gobierno", "Governance")),
                List.of(
                        requirement("fin-acceso", "fines", Severity.CRITICAL, "Acceso gratuito", "Free access", "3-I"),
                        requirement(
                                "fin-fondo",
                                "fines",
                                Severity.MAJOR,
                                "Fondo <mínimo> de libros",
                                "Minimum stock",
                                "3-II",
                                "4"),
                        requirement(
                                "fin-horario", "fines", Severity.MINOR, "Horario de apertura", "Opening hours", "5"),
                        requirement(
                                "gob-consejo",
                                "gobierno",
                                Severity.CRITICAL,
                                "Consejo «ciudadano»",
                                "Board",
                                "7-III-a"),
                        requirement("gob-multas", "gobierno", Severity.MAJOR, "=SUMA(multas)", "Fines", "9"),
                        requirement(
                                "gob-presupuesto",
                                "gobierno",
                                Severity.MAJOR,
                                "Presupuesto suficiente",
                                "Budget",
                                "11-p2"),
                        requirement("gob-informe", "gobierno", Severity.MINOR, "Informe anual", "", "12")));
    }

    static Rulebook book(List<Topic> topics, List<Requirement> requirements) {
        return new Rulebook(
                "libraries",
                "1.2",
                text("Bibliotecas públicas", "Public libraries"),
                "Ley General de Bibliotecas Públicas",
                SINCE,
                "ab".repeat(32),
                "es-test",
                topics,
                requirements,
                Map.of(),
                SpeechMarks.NONE,
                org.cotejo.rulebook.ObservationRules.NONE,
                List.of());
    }

    static Topic topic(String id, String spanish, String english) {
        return new Topic(id, text(spanish, english));
    }

    static Requirement requirement(
            String id, String topic, Severity severity, String spanish, String english, String... articles) {
        return new Requirement(
                id,
                topic,
                List.of(articles),
                SINCE,
                SINCE,
                "literal",
                Requirement.Kind.MUST_CONTAIN,
                severity,
                text("Sin ello el servicio no llega a nadie.", "Without it the service reaches nobody."),
                text(spanish, english),
                text("La ley debe prever: " + spanish + ".", "The law must provide: " + english + "."),
                false,
                1,
                false,
                List.of(element("quien", "Quién responde", "Who answers"), element("plazo", "En qué plazo", "By when")),
                List.of(),
                new ByReference(ByReference.Weight.NONE, LocalText.EMPTY, false, List.of(), List.of()),
                List.of(),
                List.of(),
                "Artículo … La biblioteca garantizará «" + spanish
                        + "» & rendirá cuentas en el plazo de treinta días <hábiles>.\n"
                        + "La autoridad que incumpla responderá en los términos de la ley.",
                Map.of(),
                "",
                "");
    }

    private static Element element(String key, String spanish, String english) {
        return new Element(key, text(spanish, english), List.of(), List.of(), java.util.Set.of(), SINCE);
    }

    static LocalText text(String spanish, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("es", spanish);
        if (!english.isEmpty()) {
            texts.put("en", english);
        }
        return new LocalText(texts);
    }
}
