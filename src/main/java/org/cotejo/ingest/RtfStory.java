package org.cotejo.ingest;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.Diagnostic;

/** Turns the control words and the text of a Rich Text file into paragraphs. */
final class RtfStory {
    /** Of a control word without a number. */
    static final int NO_NUMBER = Integer.MIN_VALUE;

    private static final Set<String> UNREAD = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "fldinst",
            "sp",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "themedata",
            "colorschememapping",
            "datastore",
            "xmlnstbl",
            "latentstyles",
            "filetbl",
            "revtbl",
            "bkmkstart",
            "bkmkend",
            "nonshppict",
            "shppict",
            "pnseclvl",
            "pn",
            "atnid",
            "atnauthor",
            "atrfstart",
            "atrfend",
            "mmathPr",
            "tc",
            "xe",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "shprslt");
    private static final Set<String> KNOWN_OPTIONAL =
            Set.of("shpinst", "shptxt", "footnote", "do", "dptxbxtext", "annotation", "ud");
    private static final Map<String, Origin> ORIGINS = Map.ofEntries(
            Map.entry("header", Origin.HEADER),
            Map.entry("headerl", Origin.HEADER),
            Map.entry("headerr", Origin.HEADER),
            Map.entry("headerf", Origin.HEADER),
            Map.entry("footer", Origin.FOOTER),
            Map.entry("footerl", Origin.FOOTER),
            Map.entry("footerr", Origin.FOOTER),
            Map.entry("footerf", Origin.FOOTER),
            Map.entry("footnote", Origin.FOOTNOTE),
            Map.entry("shptxt", Origin.TEXT_BOX),
            Map.entry("dptxbxtext", Origin.TEXT_BOX),
            Map.entry("annotation", Origin.FOOTNOTE));
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "));
    private static final Map<String, Alignment> ALIGNMENTS =
            Map.of("ql", Alignment.LEFT, "qc", Alignment.CENTER, "qr", Alignment.RIGHT, "qj", Alignment.JUSTIFY);

    /** What a group may change and gives back at its end. */
    private static final class Group implements Cloneable {
        boolean skipped;
        boolean hidden;
        boolean struck;
        boolean comment;
        /** The words come in two forms: the second, in Unicode, is read. */
        boolean twice;

        boolean apart;
        boolean fonts;
        boolean label;
        boolean bold;
        boolean cell;
        int font;
        int fallback = 1;
        Origin origin = Origin.BODY;
        Alignment alignment = Alignment.LEFT;
        int heading;

        Group copy() {
            try {
                Group copy = (Group) clone();
                copy.apart = false;
                copy.twice = false;
                copy.skipped |= twice;
                return copy;
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final WordNotes notes = new WordNotes();
    private final RtfCharsets charsets = new RtfCharsets();
    private final Paragraphs out = new Paragraphs();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Deque<Draft> around = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Group now = new Group();
    private Draft draft = new Draft();
    private int defaultFont;
    private int unread;
    private boolean optional;
    private char high;

    List<SourceParagraph> paragraphs() {
        end();
        return out.list();
    }

    List<Diagnostic> diagnostics() {
        return notes.diagnostics();
    }

    void open() {
        flush();
        groups.push(now);
        now = now.copy();
        optional = false;
    }

    void close() {
        flush();
        Group done = now;
        now = groups.isEmpty() ? new Group() : groups.pop();
        if (done.apart) {
            end(done);
            draft = around.isEmpty() ? new Draft() : around.pop();
        }
        unread = 0;
    }

    void octet(int c) {
        if (unread > 0) {
            unread--;
        } else if (!now.skipped && !now.fonts) {
            bytes.write(c);
        }
    }

    void symbol(char c) {
        switch (c) {
            case '*' -> optional = true;
            case '~' -> text("\u00A0");
            case '_' -> text("-");
            case '\\', '{', '}' -> octet(c);
            case '\r', '\n' -> end();
            default -> {}
        }
    }

    void word(String name, int number) {
        boolean beginsOptional = optional;
        optional = false;
        if (UNREAD.contains(name) || beginsOptional && !KNOWN_OPTIONAL.contains(name)) {
            flush();
            now.skipped = true;
        } else if (name.equals("ud") && !groups.isEmpty() && groups.element().twice) {
            now.skipped = groups.element().skipped;
        } else if (!now.skipped) {
            read(name, number);
        }
    }

    private void read(String name, int number) {
        if (SIGNS.containsKey(name)) {
            text(SIGNS.get(name));
            return;
        }
        if (ORIGINS.containsKey(name)) {
            flush();
            if (!now.apart) {
                around.push(draft);
                draft = new Draft();
                now.apart = true;
            }
            now.origin = ORIGINS.get(name);
            now.comment |= name.equals("annotation");
            return;
        }
        if (ALIGNMENTS.containsKey(name)) {
            now.alignment = ALIGNMENTS.get(name);
            return;
        }
        switch (name) {
            case "par", "sect", "page", "row", "cell", "nestcell" -> end();
            case "u" -> unicode(number);
            case "uc" -> now.fallback = Math.max(0, number);
            case "b" -> bold(number != 0);
            case "v" -> hidden(number != 0);
            case "deleted" -> struck(number != 0);
            case "revised" -> {
                if (number != 0) {
                    notes.inserted(out.next());
                }
            }
            case "upr" -> now.twice = true;
            case "plain" -> {
                bold(false);
                hidden(false);
                struck(false);
                now.font = defaultFont;
            }
            case "pard" -> pard();
            case "intbl" -> now.cell = true;
            case "outlinelevel" -> now.heading = number >= 0 && number < 9 ? number + 1 : 0;
            case "fonttbl" -> now.fonts = true;
            case "listtext", "pntext" -> {
                flush();
                now.label = true;
            }
            default -> charset(name, number);
        }
    }

    private void charset(String name, int number) {
        switch (name) {
            case "ansicpg" -> charsets.page(number);
            case "deff" -> defaultFont = number;
            case "f" -> {
                flush();
                now.font = number;
            }
            case "fcharset" -> {
                if (now.fonts) {
                    charsets.font(now.font, number);
                }
            }
            default -> {}
        }
    }

    private void pard() {
        now.alignment = Alignment.LEFT;
        now.cell = false;
        now.heading = 0;
    }

    private void bold(boolean on) {
        flush();
        now.bold = on;
    }

    private void hidden(boolean on) {
        flush();
        now.hidden = on;
    }

    private void struck(boolean on) {
        flush();
        now.struck = on;
    }

    private void unicode(int number) {
        if (number != NO_NUMBER) {
            char unit = (char) number;
            if (Character.isHighSurrogate(unit)) {
                high = unit;
            } else {
                text(Character.isLowSurrogate(unit) ? new String(new char[] {high, unit}) : Character.toString(unit));
            }
            unread = now.fallback;
        }
    }

    private void text(String words) {
        flush();
        if (!now.skipped && !now.fonts) {
            append(words);
        }
    }

    private void append(String words) {
        if (now.struck) {
            notes.deleted(out.next(), words + " ");
        } else if (now.hidden) {
            notes.hidden(out.next(), words);
        } else if (now.label) {
            draft.label = (draft.label + Visible.clean(words)).strip();
        } else {
            draft.append(words, now.bold);
        }
    }

    private void flush() {
        if (bytes.size() > 0) {
            append(bytes.toString(charsets.ofFont(now.font)));
            bytes.reset();
        }
    }

    private void end() {
        flush();
        end(now);
    }

    private void end(Group group) {
        if (group.comment) {
            String words = draft.words().strip();
            if (!words.isEmpty()) {
                notes.comment(words);
            }
            draft = new Draft();
            return;
        }
        draft.alignment = group.alignment;
        draft.headingLevel = group.heading;
        draft.origin = group.cell && group.origin == Origin.BODY ? Origin.TABLE_CELL : group.origin;
        out.add(draft);
        draft = new Draft();
    }
}
