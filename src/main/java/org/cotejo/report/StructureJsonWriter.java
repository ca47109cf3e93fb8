package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cotejo.model.Amendment;
import org.cotejo.model.Annex;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Particulars;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;

/** One law with its structure, for programs. Members may be added, never renamed, moved or dropped. Thread-safe. */
public final class StructureJsonWriter {
    /** Levels whose numbers other tools expect; those after {@code transitory} are ours. */
    private static final List<Level> COUNTED =
            List.of(Level.BOOK, Level.TITLE, Level.CHAPTER, Level.SECTION, Level.ARTICLE, Level.FRACTION, Level.POINT);

    private static final List<Level> ALSO_COUNTED =
            List.of(Level.PART, Level.SUBSECTION, Level.PARAGRAPH, Level.SUBPOINT);

    /** @param locale language of the diagnostics; {@code out} is flushed and left open */
    public void write(Expression law, Locale locale, OutputStream out) throws IOException {
        try (Json json = Json.to(out)) {
            json.object(() -> document(json, law, locale));
        }
    }

    private static void document(Json json, Expression law, Locale locale) throws IOException {
        json.object("law", () -> header(json, law))
                .objects("body", law.body(), provision -> node(json, provision))
                .objects("transitory", law.transitory(), decree -> decree(json, decree))
                .strings("preamble", law.preamble())
                .strings("conclusion", law.conclusion())
                .objects("annexes", law.annexes(), annex -> annex(json, annex))
                .object("counts", () -> counts(json, law))
                .objects("diagnostics", law.diagnostics(), diagnostic -> diagnostic(json, diagnostic, locale));
    }

    private static void header(Json json, Expression law) throws IOException {
        Manifestation source = law.source();
        json.member("title", law.title())
                .member("language", law.language())
                .member("jurisdiction", law.jurisdiction())
                .member("published", law.published())
                .member("lastReform", law.lastReform())
                .object("source", () -> json.member("file", source.file())
                        .member("sha256", source.sha256())
                        .member("format", source.format()));
        particulars(json, law.particulars());
    }

    private static void particulars(Json json, Particulars said) throws IOException {
        json.member("kind", said.kind())
                .member("number", said.number())
                .member("decree", said.decree())
                .member("jurisdictionCode", said.jurisdictionCode())
                .member("gazette", said.gazette())
                .objects("dates", said.dates(), date -> json.member(
                                "kind", date.kind().key())
                        .member("date", date.date())
                        .member("words", date.words())
                        .member("at", date.at()))
                .strings("fromFile", said.fromFile());
    }

    private static void node(Json json, Provision provision) throws IOException {
        json.member("eId", provision.eId())
                .member("type", provision.level().key())
                .member("num", provision.num())
                .member("heading", provision.heading())
                .member("text", provision.text())
                .strings(
                        "amendments",
                        provision.amendments().stream().map(Amendment::text).toList())
                .bool("repealed", provision.repealed())
                .objects("children", provision.children(), child -> node(json, child))
                .objects("amendmentData", provision.amendments(), note -> amendment(json, note));
    }

    private static void amendment(Json json, Amendment note) throws IOException {
        json.member("text", note.text())
                .member("action", note.action())
                .member("unit", note.unit())
                .member("gazette", note.gazette())
                .member("decree", note.decree())
                .strings("dates", note.dates().stream().map(LocalDate::toString).toList())
                .objects("changes", note.changes(), change -> json.member("action", change.action())
                        .member("unit", change.unit())
                        .member("gazette", change.gazette())
                        .member("decree", change.decree())
                        .member("date", change.date()));
    }

    private static void decree(Json json, TransitoryDecree decree) throws IOException {
        json.member("decree", decree.name())
                .member("title", decree.title())
                .member("date", decree.date())
                .objects("provisions", decree.provisions(), provision -> node(json, provision));
    }

    private static void annex(Json json, Annex annex) throws IOException {
        json.member("eId", annex.eId())
                .member("title", annex.title())
                .strings("preamble", annex.preamble())
                .objects("body", annex.body(), provision -> node(json, provision))
                .strings("conclusion", annex.conclusion());
    }

    private static void counts(Json json, Expression law) throws IOException {
        StructureCounts counts = StructureCounts.of(law);
        for (Level level : COUNTED) {
            json.number(level.key(), counts.body(level));
        }
        json.number("transitory", counts.transitory());
        for (Level level : ALSO_COUNTED) {
            json.number(level.key(), counts.body(level));
        }
    }

    static void diagnostic(Json json, Diagnostic diagnostic, Locale locale) throws IOException {
        json.member("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .member("code", diagnostic.code())
                .member("at", diagnostic.at())
                .member("message", DiagnosticText.of(diagnostic, locale));
    }
}
