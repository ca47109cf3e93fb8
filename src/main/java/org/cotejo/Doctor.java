package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cotejo.i18n.Messages;
import org.cotejo.model.CotejoException;
import org.cotejo.report.json.BillOfMaterials;
import org.cotejo.report.json.JsonText;
import org.cotejo.text.Terminal;

/**
 * Whether all is there that work needs: program, machine, rulebook, workspace. Changes nothing. Says nothing of what laws
 * say, only names of files, so that its answer can be sent to who helps.
 */
public final class Doctor {
    private final Path workspace;
    private final String rulebook;
    private final Locale language;

    /**
     * @param workspace folder; need not exist
     * @param rulebook name or folder; empty for the standard one
     * @param language of labels and advice
     */
    public Doctor(Path workspace, String rulebook, Locale language) {
        this.workspace = Objects.requireNonNull(workspace);
        this.rulebook = Objects.requireNonNull(rulebook);
        this.language = Objects.requireNonNull(language);
    }

    /** Everything that was looked at, in the same order each time. Reads each kept file once. */
    public List<Sign> examine() {
        Signs signs = new Signs(Messages.in(language));
        List<Sign> all = new ArrayList<>(new MachineSigns(signs).all());
        all.add(new RulebookSign(signs).of(rulebook));
        all.addAll(new WorkspaceSigns(signs).of(workspace));
        return List.copyOf(all);
    }

    /** Whether there is no fault among them; warnings are none. */
    public static boolean isHealthy(List<Sign> signs) {
        return signs.stream().noneMatch(each -> each.state() == Sign.State.FAULT);
    }

    /**
     * @param format {@code text} or {@code json}
     * @param out is flushed and left open
     */
    public void write(List<Sign> signs, String format, OutputStream out) throws IOException {
        switch (format) {
            case "json" -> JsonText.write(new Shape(isHealthy(signs), signs), out);
            case "text" -> {
                out.write(text(signs).getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
            default -> throw new CotejoException("report.unknown_format", format, "json, text");
        }
    }

    /**
     * Writes every library the program stands on, a line each: name, version, licences, with tabs between them.
     *
     * @param out is flushed and left open
     */
    public static void writeLibraries(OutputStream out) throws IOException {
        for (BillOfMaterials.Component each : BillOfMaterials.components()) {
            String line = String.join("\t", each.name(), each.version(), String.join(", ", each.licences()));
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private record Shape(boolean healthy, List<Sign> signs) {}

    private static final Map<Sign.State, String> MARKS =
            Map.of(Sign.State.OK, "●", Sign.State.WARNING, "◐", Sign.State.FAULT, "✕");

    private static String text(List<Sign> signs) {
        int width = signs.stream().mapToInt(each -> each.label().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Sign each : signs) {
            String blanks = " ".repeat(width - each.label().length() + 2);
            text.append(MARKS.get(each.state()))
                    .append(' ')
                    .append(each.label())
                    .append(blanks);
            text.append(Terminal.safe(each.value())).append('\n');
            if (!each.advice().isEmpty()) {
                text.append(" ".repeat(width + 4))
                        .append(Terminal.safe(each.advice()))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
