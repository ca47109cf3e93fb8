package org.cotejo.ingest;

import java.util.List;
import java.util.Set;
import org.cotejo.akn.AknDocument;
import org.cotejo.akn.XmlNode;
import org.cotejo.ingest.Mark.Role;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of an Akoma Ntoso document in their roles: what comes before the law's own provisions, these, and what
 * follows. Of a collection, the first act or bill is the law; annexes and the other documents stand around it.
 */
final class AknFlattener {
    private static final Set<String> BEFORE = Set.of("coverPage", "preface", "preamble", "header");
    private static final Set<String> BODIES =
            Set.of("body", "mainBody", "portionBody", "collectionBody", "debateBody", "judgmentBody", "amendmentBody");

    private final AknLines lines;
    private boolean done;

    AknFlattener(Paragraphs out) {
        this.lines = new AknLines(out);
    }

    void flatten(AknDocument document) {
        XmlNode law = law(document);
        List<XmlNode> parts = law == null ? document.parts() : law.children();
        lines.levels(AknLevels.of(
                parts.stream().filter(part -> BODIES.contains(part.name())).toList()));
        document.parts().forEach(part -> part(part, law));
        document.notes().forEach(note -> lines.block(note, outside().at(Origin.FOOTNOTE)));
    }

    /** The act or bill inside the document that is the law, {@code null} where the document itself is. */
    private static @Nullable XmlNode law(AknDocument document) {
        if (document.parts().stream().anyMatch(part -> part.name().equals("body"))) {
            return null;
        }
        return document.parts().stream()
                .flatMap(XmlNode::walk)
                .filter(node -> node.name().equals("act") || node.name().equals("bill"))
                .findFirst()
                .orElse(null);
    }

    /** @param law where it is still to come, else {@code null} */
    private void part(XmlNode part, @Nullable XmlNode law) {
        if (part == law) {
            part.children().forEach(child -> part(child, null));
        } else if (law != null && part.walk().anyMatch(node -> node == law)) {
            part.children().forEach(child -> part(child, law));
        } else if (law == null && !done && BODIES.contains(part.name())) {
            lines.block(part, AknPlace.body());
            done = true;
        } else if (law == null && done && part.name().equals("attachments")) {
            part.children().stream().filter(child -> !child.isText()).forEach(this::annex);
        } else {
            lines.block(part, BEFORE.contains(part.name()) && !done ? AknPlace.outside(Role.PREAMBLE) : outside());
        }
    }

    /** A document inside the law's own; one that is told elsewhere or is no text stands as it is. */
    private void annex(XmlNode attachment) {
        lines.annex(attachment);
        List<XmlNode> parts = attachment.children().stream()
                .filter(child -> child.children().stream().anyMatch(part -> BODIES.contains(part.name())))
                .findFirst()
                .map(XmlNode::children)
                .orElse(attachment.children());
        lines.levels(AknLevels.of(
                parts.stream().filter(part -> BODIES.contains(part.name())).toList()));
        for (XmlNode part : parts) {
            if (BODIES.contains(part.name())) {
                lines.block(part, AknPlace.body());
            } else if (!part.name().equals("heading")) {
                lines.block(part, AknPlace.outside(BEFORE.contains(part.name()) ? Role.PREAMBLE : Role.CONCLUSION));
            }
        }
    }

    private AknPlace outside() {
        return AknPlace.outside(done ? Role.CONCLUSION : Role.PREAMBLE);
    }
}
