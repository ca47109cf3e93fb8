package org.cotejo.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Makes files of several XML parts from bytes, so that changing a byte gives another well-formed file, not a broken one.
 *
 * <p>Bytes that begin with {@code <} are the parts themselves, with a line {@code @next} between them: what broken XML
 * does is tried so, and seeds can be read. Other bytes are a program: from 0x80 up each opens an element of the
 * vocabulary, 0x1e begins the next part, other control characters close an element, the rest is text. Each {@code $} in
 * the vocabulary takes one byte more, which picks a value; an element that ends in {@code /} has no content.
 */
final class XmlProgram {
    private static final int PICKS = 0x80;
    private static final int NEXT_PART = 0x1e;
    private static final List<String> VALUES = List.of(
            "0",
            "1",
            "2",
            "3",
            "9",
            "-1",
            "",
            "true",
            "false",
            "none",
            "bullet",
            "decimal",
            "upperRoman",
            "lowerLetter",
            "%1.",
            "%1.%2",
            "%9)",
            "I",
            "a",
            "A",
            "i",
            "begin",
            "separate",
            "end",
            "center",
            "both",
            "2147483647",
            "99999999999",
            "artículo",
            "transitorio",
            "Heading1",
            "F0B7",
            "D800",
            "x",
            "100",
            "ordinalText");

    private final List<String> vocabulary;

    XmlProgram(List<String> vocabulary) {
        this.vocabulary = List.copyOf(vocabulary);
    }

    /** @param roots start tag of each part without its brackets; parts beyond them are left out */
    List<String> parts(byte[] data, List<String> roots) {
        if (data.length > 0 && data[0] == '<') {
            String all = new String(data, StandardCharsets.UTF_8);
            return List.of(all.split("\\n@next\\n", roots.size()));
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < data.length && parts.size() < roots.size()) {
            int to = from;
            while (to < data.length && data[to] != NEXT_PART) {
                to++;
            }
            parts.add(part(data, from, to, roots.get(parts.size())));
            from = to + 1;
        }
        return parts;
    }

    private String part(byte[] data, int from, int to, String root) {
        StringBuilder xml = new StringBuilder("<").append(root).append('>');
        Deque<String> open = new ArrayDeque<>();
        for (int i = from; i < to; i++) {
            int b = data[i] & 0xff;
            if (b >= PICKS) {
                i = open(data, i, to, xml, open);
            } else if (b < ' ' && b != '\n') {
                close(xml, open);
            } else {
                xml.append(b == '<' ? "&lt;" : b == '&' ? "&amp;" : String.valueOf((char) b));
            }
        }
        while (!open.isEmpty()) {
            close(xml, open);
        }
        return xml.append("</").append(name(root)).append('>').toString();
    }

    private int open(byte[] data, int at, int to, StringBuilder xml, Deque<String> open) {
        String tag = vocabulary.get(((data[at] & 0xff) - PICKS) % vocabulary.size());
        int i = at;
        xml.append('<');
        for (char c : tag.toCharArray()) {
            if (c == '$') {
                int pick = ++i < to ? data[i] & 0xff : 0;
                xml.append(VALUES.get(pick % VALUES.size()));
            } else {
                xml.append(c);
            }
        }
        xml.append('>');
        if (!tag.endsWith("/")) {
            open.push(name(tag));
        }
        return i;
    }

    private static void close(StringBuilder xml, Deque<String> open) {
        if (!open.isEmpty()) {
            xml.append("</").append(open.pop()).append('>');
        }
    }

    private static String name(String tag) {
        int space = tag.indexOf(' ');
        return space < 0 ? tag : tag.substring(0, space);
    }
}
