package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.Amendment;
import org.cotejo.model.Level;

/** A provision while it is being built. */
final class Node {
    private static final int TAIL = 40;

    final Level level;
    final Numeral numeral;
    final List<Node> children = new ArrayList<>();
    final List<Amendment> amendments = new ArrayList<>();
    String heading = "";
    boolean repealed;
    /** The source itself says that it is repealed, whatever its words. */
    boolean saidRepealed;

    private final StringBuilder text = new StringBuilder();
    private int first = -1;
    private int last = -1;

    Node(Level level, Numeral numeral, int paragraph) {
        this.level = level;
        this.numeral = numeral;
        covers(paragraph);
    }

    static Node paragraph(String words, int paragraph) {
        Node node = new Node(Level.PARAGRAPH, Numeral.NONE, paragraph);
        node.append(words, paragraph);
        return node;
    }

    /** A paragraph that only its place tells from others. */
    boolean isUnnumbered() {
        return level == Level.PARAGRAPH && numeral == Numeral.NONE;
    }

    void append(String words, int paragraph) {
        if (!words.isEmpty()) {
            if (text.length() > 0) {
                text.append(' ');
            }
            text.append(words);
        }
        covers(paragraph);
    }

    void clear() {
        text.setLength(0);
    }

    void covers(int paragraph) {
        if (paragraph >= 0) {
            first = first < 0 ? paragraph : first;
            last = Math.max(last, paragraph);
        }
    }

    void addHeading(String words, int paragraph) {
        heading = heading.isEmpty() ? words : heading + " " + words;
        covers(paragraph);
    }

    String text() {
        return text.toString();
    }

    /** The last words: enough to see how the text ends, however long it is. */
    String tail() {
        return text.substring(Math.max(0, text.length() - TAIL));
    }

    int length() {
        return text.length();
    }

    boolean hasText() {
        return text.length() > 0;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    boolean isRepealed() {
        if (saidRepealed) {
            return true;
        }
        if (repealed || children.isEmpty() || hasText() || level != Level.ARTICLE) {
            return repealed;
        }
        return children.stream().allMatch(Node::isRepealed);
    }
}
