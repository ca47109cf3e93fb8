package org.cotejo.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What is seen of one paragraph, sign by sign, and the element that holds each: without spaces, characters that have no shape,
 * deleted and hidden words, codes of fields, and without paragraphs of boxes, which are paragraphs of their own.
 *
 * <p>Elements are told by their local names, as the reader of laws does.
 *
 * @param signs one character each, accents apart from their letters
 */
record VisibleText(String signs, List<Spot> spots) {
    private static final Set<String> WITHOUT_TEXT = Set.of(
            "pPr",
            "rPr",
            "sdtPr",
            "sdtEndPr",
            "smartTagPr",
            "customXmlPr",
            "instrText",
            "delInstrText",
            "delText",
            "del",
            "moveFrom",
            "rt",
            "p",
            "txbxContent",
            "txBody");

    /**
     * Where a sign stands.
     *
     * @param holder {@code t}, or an element that stands for a sign itself
     * @param offset in the holder's text
     */
    record Spot(Element holder, int offset) {}

    static VisibleText of(Element paragraph) {
        Reading reading = new Reading();
        reading.children(paragraph);
        return new VisibleText(reading.signs.toString(), List.copyOf(reading.spots));
    }

    /** Words as the signs of a text are. */
    static String squeezed(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            out.append(signs(words.charAt(i)));
        }
        return out.toString();
    }

    private static String signs(char c) {
        if (c > ' ' && c < 0x7F) {
            return String.valueOf(c);
        }
        if (c == '\u2011') {
            return "-";
        }
        boolean unseen =
                switch (Character.getType(c)) {
                    case Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.CONTROL,
                            Character.FORMAT,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
        return unseen ? "" : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    }

    private static final class Reading {
        private final StringBuilder signs = new StringBuilder();
        private final List<Spot> spots = new ArrayList<>();

        void children(Element element) {
            for (Element child : WordPart.children(element)) {
                element(child);
            }
        }

        private void element(Element element) {
            switch (element.getLocalName()) {
                case "t" -> text(element);
                case "noBreakHyphen" -> add('-', new Spot(element, 0));
                case "r" -> {
                    if (!isHidden(element)) {
                        children(element);
                    }
                }
                case "AlternateContent" -> alternative(element);
                default -> {
                    if (!WITHOUT_TEXT.contains(element.getLocalName())) {
                        children(element);
                    }
                }
            }
        }

        /** The first form that has something to see. */
        private void alternative(Element element) {
            int before = spots.size();
            for (Element form : WordPart.children(element)) {
                if (spots.size() == before) {
                    children(form);
                }
            }
        }

        private void text(Element holder) {
            String words = holder.getTextContent();
            for (int i = 0; i < words.length(); i++) {
                String shown = signs(words.charAt(i));
                for (int j = 0; j < shown.length(); j++) {
                    add(shown.charAt(j), new Spot(holder, i));
                }
            }
        }

        private void add(char sign, Spot spot) {
            signs.append(sign);
            spots.add(spot);
        }

        private static boolean isHidden(Element run) {
            return WordPart.children(run).stream()
                    .filter(child -> "rPr".equals(child.getLocalName()))
                    .flatMap(properties -> WordPart.children(properties).stream())
                    .anyMatch(each -> "vanish".equals(each.getLocalName()) && isOn(each));
        }

        private static boolean isOn(Element toggle) {
            for (int i = 0; i < toggle.getAttributes().getLength(); i++) {
                Node value = toggle.getAttributes().item(i);
                if ("val".equals(value.getLocalName())) {
                    return !Set.of("0", "false", "off").contains(value.getNodeValue());
                }
            }
            return true;
        }
    }
}
