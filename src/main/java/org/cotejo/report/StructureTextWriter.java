package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.i18n.Messages;
import org.cotejo.model.Annex;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Particulars;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;
import org.jspecify.annotations.Nullable;

/**
 * One law as an indented outline for a person at a terminal: numbers, headings and the first words of each provision,
 * then how many there are and what could not be placed. UTF-8, {@code \n} at line ends. Thread-safe.
 */
public final class StructureTextWriter {
    private static final int OPENING = 88;

    /** @param locale language of the level names; {@code out} is flushed and left open */
    public void write(Expression law, Locale locale, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(new Outline(Messages.in(locale)).of(law));
        writer.flush();
    }

    private record Outline(Messages messages, StringBuilder lines) {
        Outline(Messages messages) {
            this(messages, new StringBuilder());
        }

        String of(Expression law) {
            Manifestation source = law.source();
            line(0, law.title());
            about(law);
            line(0, source.file() + " · " + source.format() + " · sha256 " + source.sha256());
            line(0, "");
            law.body().forEach(provision -> provision(1, provision));
            law.transitory().forEach(this::decree);
            law.annexes().forEach(this::annex);
            line(0, "");
            line(0, counts(StructureCounts.of(law)));
            law.diagnostics().forEach(this::diagnostic);
            return lines.toString();
        }

        /** One line of what the text says of the law, where it says anything. */
        private void about(Expression law) {
            Particulars said = law.particulars();
            String about = Stream.of(
                            (said.kind() + " " + said.number()).strip(),
                            said.decree().isEmpty() ? "" : messages.get("report.decree", said.decree()),
                            law.jurisdiction(),
                            dated("report.published", law.published(), said.gazette()),
                            dated("report.last_reform", law.lastReform(), ""))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
            if (!about.isEmpty()) {
                line(0, about);
            }
        }

        private String dated(String key, @Nullable LocalDate date, String gazette) {
            if (date == null) {
                return "";
            }
            String told = messages.get("report.labelled", messages.get(key)) + " " + date;
            return gazette.isEmpty() ? told : told + " (" + gazette + ")";
        }

        private void decree(TransitoryDecree decree) {
            boolean original = decree.name().equals(TransitoryDecree.ORIGINAL);
            String name = original ? messages.get("report.transitory") : decree.name();
            line(0, "");
            line(1, decree.title().isBlank() ? name : name + " · " + Opening.of(decree.title(), OPENING));
            decree.provisions().forEach(provision -> provision(2, provision));
        }

        private void annex(Annex annex) {
            String number = annex.eId().value().replaceAll("\\D+", "");
            String name = messages.get("report.annex") + " " + number;
            line(0, "");
            line(1, annex.title().isBlank() ? name : name + " · " + Opening.of(annex.title(), OPENING));
            annex.body().forEach(provision -> provision(2, provision));
        }

        private void provision(int depth, Provision provision) {
            String repealed = provision.repealed() ? "[" + messages.get("report.repealed") + "] " : "";
            String words = provision.heading().isBlank() ? provision.text() : provision.heading();
            line(depth, (label(provision) + repealed + Opening.of(words, OPENING)).stripTrailing());
            provision.amendments().forEach(note -> line(depth + 1, "‹" + Opening.of(note.text(), OPENING) + "›"));
            provision.children().forEach(child -> provision(depth + 1, child));
        }

        private String label(Provision provision) {
            String num = provision.num();
            if (provision.level() == Level.PARAGRAPH) {
                return num.isEmpty() ? "" : num + ". ";
            }
            if (provision.level().compareTo(Level.PARAGRAPH) > 0) {
                return num + (provision.level() == Level.FRACTION ? ". " : ") ");
            }
            return (messages.get("report.level." + provision.level().key()) + " " + num).strip() + ". ";
        }

        private String counts(StructureCounts counts) {
            String levels = Arrays.stream(Level.values())
                    .filter(level -> counts.body(level) > 0)
                    .map(level -> count("report.level." + level.key(), counts.body(level)))
                    .collect(Collectors.joining(" · "));
            String transitory = count("report.transitory", counts.transitory());
            return levels.isEmpty() ? transitory : levels + " · " + transitory;
        }

        private String count(String key, int count) {
            return messages.get("report.labelled", messages.get(key)) + " " + count;
        }

        private void diagnostic(Diagnostic diagnostic) {
            String severity = messages.get(
                    "report.diagnostic." + diagnostic.severity().name().toLowerCase(Locale.ROOT));
            line(0, severity + " · " + diagnostic.at() + " · " + DiagnosticText.of(diagnostic, messages.locale()));
        }

        private void line(int depth, String text) {
            lines.append("  ".repeat(text.isEmpty() ? 0 : depth)).append(text).append('\n');
        }
    }
}
