package org.cotejo.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cotejo.akn.XmlNode;
import org.cotejo.ingest.Mark.Role;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.Level;

/**
 * Breaks the elements of Akoma Ntoso into paragraphs that say what they are. Every element that is not known to stand
 * inside a line makes lines of its own, so that nothing of an unknown vocabulary is lost.
 */
final class AknLines {
    private static final Set<String> INLINE = Set.of("""
            a abbr affectedDocument argument b br change concept count courtType date decoration def del
            docAuthority docCommittee docDate docIntroducer docJurisdiction docNumber docProponent docPurpose
            docStage docStatus docTitle docType docketNumber embeddedText entity eol eop event fillIn from i img
            inline ins judge lawyer legislature location marker mmod mod mref neutralCitation noteRef object
            omissis opinion organization outcome party person placeholder process quantity quotedText
            recordedTime ref relatedDocument remark rmod role rref session shortTitle span sub sup term time u
            vote
            """.split("\\s+"));

    /** Their inline children are printed side by side or one below the other, never run together. */
    private static final Set<String> SPACED = Set.of("signature", "tocItem");

    /** Survives the folding of white space; becomes a line break when the line is cleaned. */
    private static final char LINE_SEPARATOR = '\u2028';

    private record Aside(XmlNode note, AknPlace place) {}

    private final Paragraphs out;
    private final StringBuilder line = new StringBuilder();
    private final List<Aside> asides = new ArrayList<>();
    private AknLevels levels = AknLevels.of(List.of());
    private String label = "";
    private boolean begun;

    AknLines(Paragraphs out) {
        this.out = out;
    }

    void levels(AknLevels ofThisLaw) {
        this.levels = ofThisLaw;
    }

    /** Lays out an element that stands between lines, and all that is in it. */
    void block(XmlNode element, AknPlace place) {
        endLine(place);
        if (element.name().equals("meta")) {
            return;
        }
        if (!place.closed() && AknLevels.isTransitory(element)) {
            transitory(element, place);
        } else if (!place.closed() && AknLevels.isQuoted(element)) {
            content(element, place.quoted());
        } else {
            String num = num(element);
            Level level = place.closed() ? null : levels.level(element, place.level(), num, place.roman());
            if (level == null) {
                content(element, place(element, place));
                gone(element, place);
            } else {
                unit(element, level, num, place);
            }
        }
        endLine(place);
        endLabel(place);
    }

    /** A paragraph of which nothing is left but that it was there. */
    private void gone(XmlNode element, AknPlace place) {
        if (isRemoved(element) && line.toString().isBlank() && place.role() == Role.TEXT) {
            add(place, new Mark(Role.TEXT, place.level(), "", true, place.depth()), "", "");
        }
    }

    private static boolean isRemoved(XmlNode element) {
        return element.attribute("status").equals("removed");
    }

    private static AknPlace place(XmlNode element, AknPlace around) {
        return switch (element.name()) {
            case "td", "th" -> around.at(Origin.TABLE_CELL);
            default -> around;
        };
    }

    /** A decree's transitory provisions, or one of them, which stands as an article. */
    private void transitory(XmlNode element, AknPlace place) {
        String num = num(element);
        boolean hasWords = element.children().stream()
                .anyMatch(child -> Set.of("content", "intro", "p", "list", "point", "paragraph", "indent")
                        .contains(child.name()));
        if (!num.isEmpty() || hasWords) {
            unit(element, Level.ARTICLE, num, place);
            return;
        }
        begun = true;
        List<String> heading = heading(element);
        add(place, new Mark(Role.TRANSITORY, null, ""), heading.get(0), "");
        heading.stream().skip(1).forEach(more -> add(place, new Mark(Role.HEADING, null, ""), more, ""));
        AknPlace inside = place.in(null).listed(AknLevels.isRomanList(element));
        element.children().stream()
                .filter(child -> !child.name().equals("heading"))
                .forEach(child -> node(child, child.name().equals("subheading") ? inside.as(Role.HEADING) : inside));
    }

    /** Opens an annex with its heading; what is in it is still to come. */
    void annex(XmlNode attachment) {
        List<String> title = heading(attachment);
        AknPlace place = AknPlace.outside(Role.CONCLUSION);
        add(place, new Mark(Role.ANNEX, null, ""), title.get(0), "");
        title.stream().skip(1).forEach(more -> add(place, new Mark(Role.HEADING, null, ""), more, ""));
    }

    /** The lines of an element's heading; an empty one where it has none, or one without words. */
    private static List<String> heading(XmlNode element) {
        return element.children("heading")
                .findFirst()
                .map(AknLines::printed)
                .filter(lines -> !lines.isEmpty())
                .orElse(List.of(""));
    }

    private static List<String> printed(XmlNode heading) {
        StringBuilder words = new StringBuilder();
        heading.walk()
                .forEach(node -> words.append(isBreak(node) ? "\n" : node.text().replaceAll("\\s+", " ")));
        return words.toString().lines().map(AknLines::folded).toList();
    }

    private static boolean isBreak(XmlNode node) {
        return node.name().equals("eol") || node.name().equals("br");
    }

    private void unit(XmlNode element, Level level, String num, AknPlace place) {
        begun = true;
        add(place, new Mark(Role.UNIT, level, num, isRemoved(element), place.depth()), "", num);
        AknPlace inside = place.in(level).listed(AknLevels.isRomanList(element));
        boolean labelled = false;
        for (XmlNode child : element.children()) {
            boolean isLabel = child.name().equals("num") && !labelled;
            labelled |= isLabel;
            if (isLabel) {
                notesIn(child, inside);
            } else {
                boolean heading = child.name().equals("heading") || child.name().equals("subheading");
                node(child, heading ? inside.as(Role.HEADING) : inside);
            }
        }
    }

    private void content(XmlNode element, AknPlace place) {
        AknPlace inside = AknLevels.isRomanList(element) ? place.listed(true) : place;
        for (XmlNode child : element.children()) {
            node(child, inside);
            line.append(SPACED.contains(element.name()) ? " " : "");
        }
    }

    private void node(XmlNode node, AknPlace place) {
        if (node.isText()) {
            line.append(node.text());
        } else if (node.name().equals("authorialNote") || isEditorial(node) && place.isText()) {
            asides.add(new Aside(node, place));
        } else if (node.name().equals("num")) {
            endLine(place);
            label = (label + " " + folded(node.content())).strip();
            notesIn(node, place);
        } else if (node.name().equals("toc") && place.isText()) {
            block(node, AknPlace.outside(Role.PREAMBLE)); // repeats the headings of what follows it
        } else if (INLINE.contains(node.name())) {
            if (isBreak(node)) {
                line.append(LINE_SEPARATOR);
            }
            node.children().forEach(child -> node(child, place));
        } else {
            block(node, place);
        }
    }

    /** A label is taken as it reads; a footnote on it is a paragraph of its own. */
    private void notesIn(XmlNode num, AknPlace place) {
        num.walk()
                .filter(node -> node.name().equals("authorialNote"))
                .forEach(node -> asides.add(new Aside(node, place)));
    }

    private static boolean isEditorial(XmlNode node) {
        boolean unit = node.children().stream()
                .anyMatch(child -> Set.of("num", "heading").contains(child.name()));
        return AknLevels.isEditorial(node) && !unit;
    }

    private void endLine(AknPlace place) {
        String words = folded(line.toString());
        line.setLength(0);
        if (!words.isEmpty()) {
            String own = label;
            label = "";
            Level level = place.role() == Role.TEXT || place.role() == Role.NOTE ? place.level() : null;
            add(place, new Mark(place.role(), level, ""), own.isEmpty() ? words : own + " " + words, "");
        }
        List<Aside> waiting = List.copyOf(asides);
        asides.clear();
        waiting.forEach(this::aside);
    }

    private void aside(Aside aside) {
        Level about = AknLevels.named(aside.note());
        if (about != null && isEditorial(aside.note()) && aside.place().isText()) {
            add(
                    aside.place(),
                    new Mark(Role.NOTE_ON, about, ""),
                    folded(aside.note().content()),
                    "");
            return;
        }
        AknPlace place = aside.place().isText() ? aside.place().as(Role.NOTE) : aside.place();
        boolean footnote = aside.note().name().equals("authorialNote");
        AknPlace own = footnote ? place.quoted().at(Origin.FOOTNOTE) : place;
        content(aside.note(), own);
        endLine(own);
    }

    /** A label without words of its own is a line too. */
    private void endLabel(AknPlace place) {
        if (!label.isEmpty()) {
            line.append(label);
            label = "";
            endLine(place);
        }
    }

    private void add(AknPlace place, Mark mark, String text, String num) {
        Draft draft = new Draft();
        draft.append(text, false);
        draft.label = num;
        draft.origin = place.origin();
        draft.mark = begun || mark.role() == Role.CONCLUSION ? mark : new Mark(Role.PREAMBLE, null, "");
        out.add(draft);
    }

    private static String num(XmlNode element) {
        return element.children("num")
                .findFirst()
                .map(num -> folded(withoutNotes(num)))
                .orElse("");
    }

    private static String withoutNotes(XmlNode node) {
        if (node.name().equals("authorialNote")) {
            return "";
        }
        StringBuilder words = new StringBuilder(node.text());
        node.children().forEach(child -> words.append(withoutNotes(child)));
        return words.toString();
    }

    private static String folded(String words) {
        return Visible.clean(words.replaceAll("[\\s\u00A0]+", " ")).strip();
    }
}
