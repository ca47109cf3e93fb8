package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cotejo.structure.ItemLabel.Kind;
import org.jspecify.annotations.Nullable;

/** Where the items of a list begin inside a paragraph: {@code …: I. …; II. …, y III. …}. Letters need a parenthesis. */
final class ListCuts {
    private static final Pattern BEFORE_NEXT = Pattern.compile(".*[.;:,] ?(?:(?:y|e|o|u|y/o),? )?");
    private static final int LOOK_BACK = 8;

    private final ItemLabels labels;

    ListCuts(ItemLabels labels) {
        this.labels = labels;
    }

    List<Integer> cuts(Line line) {
        List<Integer> roman = cuts(line, Kind.ROMAN);
        return roman.isEmpty() ? cuts(line, Kind.LOWER) : roman;
    }

    private List<Integer> cuts(Line line, Kind kind) {
        List<Integer> cuts = new ArrayList<>();
        ItemLabel last = pick(labels.read(line), kind);
        boolean opened = last != null && last.end() < line.text().length();
        for (int at = line.text().indexOf(' ') + 1; at > 0; at = line.text().indexOf(' ', at) + 1) {
            boolean fitting = (opened || isAfterColon(line.text(), at)) && isFitting(line.text(), at, kind);
            ItemLabel next = fitting ? pick(labels.readAt(line.text(), line.folded(), at), kind) : null;
            if (next != null && follows(line.text(), at, opened ? last : null, next)) {
                cuts.add(at);
                last = next;
                opened = true;
            }
        }
        boolean certain = cuts.size() > 1 || cuts.size() == 1 && pick(labels.read(line), kind) != null;
        return certain ? cuts : List.of();
    }

    /** A quick look before the patterns. */
    private static boolean isFitting(String text, int at, Kind kind) {
        if (at + 2 >= text.length()) {
            return false;
        }
        boolean parenthesis = text.charAt(at + 1) == ')' || text.charAt(at + 2) == ')';
        return kind == Kind.ROMAN ? Character.isUpperCase(text.charAt(at)) : parenthesis;
    }

    private static boolean follows(String text, int at, @Nullable ItemLabel last, ItemLabel next) {
        if (last == null) {
            return next.value() == 1 && isAfterColon(text, at);
        }
        boolean alike =
                next.punctuation().equals(last.punctuation()) && next.numeral().follows(last.numeral());
        return alike
                && BEFORE_NEXT
                        .matcher(text.substring(Math.max(0, at - LOOK_BACK), at))
                        .matches();
    }

    private static boolean isAfterColon(String text, int at) {
        return at >= 2 && text.charAt(at - 2) == ':';
    }

    private static @Nullable ItemLabel pick(List<ItemLabel> readings, Kind kind) {
        for (ItemLabel label : readings) {
            if (label.kind() == kind
                    && (kind != Kind.LOWER || label.punctuation().startsWith(")"))) {
                return label;
            }
        }
        return null;
    }
}
