package org.cotejo.word;

import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.cotejo.word.VisibleText.Spot;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds places between the runs of a paragraph, and makes them where there are none: a run that is cut in two looks as before.
 */
final class Runs {
    /** What may hold runs and marks of ranges side by side. */
    private static final Set<String> HOLDERS =
            Set.of("p", "hyperlink", "ins", "moveTo", "smartTag", "sdtContent", "fldSimple", "customXml", "dir", "bdo");

    private final WordPart part;

    Runs(WordPart part) {
        this.part = part;
    }

    /** A node with this sign as the first thing to see in it, among whose siblings marks may stand. */
    Node startingAt(Spot spot) {
        Element run = cuttable(spot);
        if (run == null) {
            return holderChild(spot.holder());
        }
        boolean first = spot.offset() == 0 && isFirst(spot.holder());
        return first ? run : cut(run, spot.holder(), spot.offset());
    }

    /** A node with this sign as the last thing to see in it. */
    Node endingAt(Spot spot) {
        Element run = cuttable(spot);
        if (run == null) {
            return holderChild(spot.holder());
        }
        int length = spot.holder().getTextContent().length();
        int next = spot.offset() + 1;
        boolean last = (next >= length || !part.is(spot.holder(), "t"))
                && spot.holder().getNextSibling() == null;
        if (!last) {
            cut(run, spot.holder(), part.is(spot.holder(), "t") ? next : 1);
        }
        return run;
    }

    /** The properties of the run that holds a node, {@code null} where it has none. */
    @Nullable
    Element properties(Node node) {
        return node instanceof Element run
                ? WordPart.children(run).stream()
                        .filter(child -> part.is(child, "rPr"))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The run right around the holder of a sign, where its siblings may be marks and the holder has words alone. */
    private @Nullable Element cuttable(Spot spot) {
        Node run = spot.holder().getParentNode();
        boolean plain = WordPart.children(spot.holder()).isEmpty();
        return plain && part.is(run, "r") && isHolder(run.getParentNode()) ? (Element) run : null;
    }

    private Node holderChild(Node inner) {
        Node node = inner;
        while (!isHolder(node.getParentNode())) {
            node = node.getParentNode();
        }
        return node;
    }

    private boolean isHolder(@Nullable Node node) {
        return node != null
                && HOLDERS.contains(String.valueOf(node.getLocalName()))
                && part.is(node, node.getLocalName());
    }

    private boolean isFirst(Element holder) {
        Node before = holder.getPreviousSibling();
        return before == null || part.is(before, "rPr");
    }

    /** Moves all from this place on into a new run behind; answers that run. */
    private Element cut(Element run, Element holder, int offset) {
        Element second = (Element) run.cloneNode(false);
        Element properties = properties(run);
        if (properties != null) {
            second.appendChild(properties.cloneNode(true));
        }
        Node moved = part.is(holder, "t") ? cutText(holder, offset) : offset == 0 ? holder : holder.getNextSibling();
        while (moved != null) {
            Node next = moved.getNextSibling();
            second.appendChild(moved);
            moved = next;
        }
        WordPart.insertAfter(second, run);
        return second;
    }

    /** Word trims what does not ask for its spaces to be kept: what is trimmed goes before they are kept. */
    private @Nullable Node cutText(Element holder, int offset) {
        String words = holder.getTextContent();
        if (offset == 0) {
            return holder;
        }
        if (offset >= words.length()) {
            return holder.getNextSibling();
        }
        boolean preserve = "preserve".equals(holder.getAttributeNS(XMLConstants.XML_NS_URI, "space"));
        Element rest = (Element) holder.cloneNode(false);
        String head = words.substring(0, offset);
        String tail = words.substring(offset);
        for (Element each : List.of(holder, rest)) {
            each.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        }
        holder.setTextContent(preserve ? head : head.stripLeading());
        rest.setTextContent(preserve ? tail : tail.stripTrailing());
        WordPart.insertAfter(rest, holder);
        return rest;
    }
}
