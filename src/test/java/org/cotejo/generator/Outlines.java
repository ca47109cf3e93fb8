package org.cotejo.generator;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.Amendment;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;

/** A law as lines, one a unit, so that a generated one and one that was read can be held side by side. */
final class Outlines {
    private Outlines() {}

    static List<String> of(Law law) {
        List<String> lines = new ArrayList<>();
        lines.add("title " + squeeze(law.title()));
        law.preamble().forEach(line -> lines.add("preamble " + squeeze(line)));
        law.body().forEach(unit -> add(unit, 0, lines));
        List<String> conclusion = new ArrayList<>();
        for (int i = 0; i < law.decrees().size(); i++) {
            Decree decree = law.decrees().get(i);
            lines.add("decree " + decree.date() + " " + solid(String.join("/", decree.title())));
            decree.articles().forEach(unit -> add(unit, 0, lines));
            if (i == 1) {
                conclusion.add(law.section());
            }
            conclusion.addAll(decree.own());
            conclusion.addAll(decree.signatures());
        }
        conclusion.forEach(line -> lines.add("conclusion " + squeeze(line)));
        return lines;
    }

    private static void add(Unit unit, int depth, List<String> lines) {
        List<String> notes = unit.notes().stream()
                .map(note -> note.text() + "=" + note.action() + " " + note.date())
                .toList();
        lines.add(line(depth, unit.level() + "", unit.num(), unit.heading(), unit.text(), notes, unit.repealed()));
        unit.children().forEach(child -> add(child, depth + 1, lines));
    }

    static List<String> of(Expression law) {
        List<String> lines = new ArrayList<>();
        lines.add("title " + squeeze(law.title()));
        law.preamble().forEach(line -> lines.add("preamble " + squeeze(line)));
        law.body().forEach(unit -> add(unit, 0, lines));
        for (TransitoryDecree decree : law.transitory()) {
            lines.add("decree " + decree.date() + " " + solid(decree.title().replace("\n", "/")));
            decree.provisions().forEach(unit -> add(unit, 0, lines));
        }
        law.conclusion().forEach(line -> lines.add("conclusion " + squeeze(line)));
        return lines;
    }

    private static void add(Provision unit, int depth, List<String> lines) {
        List<String> notes = unit.amendments().stream().map(Outlines::note).toList();
        lines.add(line(depth, unit.level() + "", unit.num(), unit.heading(), unit.text(), notes, unit.repealed()));
        unit.children().forEach(child -> add(child, depth + 1, lines));
    }

    private static String note(Amendment note) {
        return note.text() + "=" + note.action() + " " + note.date();
    }

    private static String line(
            int depth, String level, String num, String heading, String text, List<String> notes, boolean repealed) {
        return "  ".repeat(depth) + level + " " + squeeze(num) + " | " + squeeze(heading) + " | " + squeeze(text)
                + " | " + notes + (repealed ? " repealed" : "");
    }

    /** Without spaces: T R A N S I T O R I O S may be told as printed or as meant. */
    private static String solid(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    static String squeeze(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** The first lines that differ, with the line before; empty where none does. */
    static String difference(List<String> wanted, List<String> found) {
        for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
            String want = i < wanted.size() ? wanted.get(i) : "nothing";
            String is = i < found.size() ? found.get(i) : "nothing";
            if (!want.equals(is)) {
                return (i == 0 ? "" : "after  " + wanted.get(i - 1) + "\n") + "wanted " + want + "\nfound  " + is;
            }
        }
        return "";
    }
}
