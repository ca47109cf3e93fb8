package org.cotejo.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.EId;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.DecreeWords;

/** How items of a list end when more are added behind the last one: the {@code ; y} wanders. */
final class Endings {
    private final String middle;
    private final String lastButOne;
    private final String last;
    private final List<String> joined;

    Endings(DecreeWords words) {
        middle = words.text("items.middle");
        lastButOne = words.text("items.lastButOne");
        last = words.text("items.last");
        joined = words.list("joined");
    }

    /**
     * The old items whose ending changes, with their text as it will be, and in {@code added} the new items with theirs.
     *
     * @param items in force, in order, with the text they have now
     * @param added texts of new items, in order; is written to
     */
    Map<EId, String> moved(Map<Provision, String> items, List<String> added) {
        List<Provision> order = List.copyOf(items.keySet());
        Map<EId, String> changed = new HashMap<>();
        if (order.isEmpty() || added.isEmpty()) {
            return changed;
        }
        Provision end = order.get(order.size() - 1);
        Provision before = order.size() > 1 ? order.get(order.size() - 2) : null;
        String beforeText = before == null ? lastButOne : items.get(before).strip();
        boolean joins = joined.stream().anyMatch(beforeText::endsWith);
        boolean commas = joins && joint(beforeText).startsWith(",");
        String stop = beforeText.endsWith(last) ? last : commas && order.size() > 2 ? ending(items, order) : middle;
        if (before != null && joins) {
            changed.put(before.eId(), bare(beforeText) + stop);
        }
        String almost = before == null ? lastButOne : joins ? joint(beforeText) : stop;
        String text = items.get(end);
        String moved = bare(text) + (added.size() == 1 ? almost : stop);
        if (!moved.equals(text.strip())) {
            changed.put(end.eId(), moved);
        }
        for (int i = 0; i < added.size(); i++) {
            int left = added.size() - 1 - i;
            added.set(i, bare(added.get(i)) + (left == 0 ? last : left == 1 ? almost : stop));
        }
        return changed;
    }

    /** The texts of a list of its own. */
    List<String> list(List<String> items) {
        List<String> texts = new java.util.ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int left = items.size() - 1 - i;
            texts.add(bare(items.get(i)) + (left == 0 ? last : left == 1 ? lastButOne : middle));
        }
        return texts;
    }

    /** What the first item ends with. */
    private String ending(Map<Provision, String> items, List<Provision> order) {
        String first = items.get(order.get(0)).strip();
        return first.endsWith(",") ? "," : middle;
    }

    private String joint(String text) {
        return joined.stream().filter(text::endsWith).findFirst().orElse(lastButOne);
    }

    private String bare(String item) {
        String text = item.strip();
        for (String ending : joined) {
            if (text.endsWith(ending)) {
                text = text.substring(0, text.length() - ending.length()).strip();
            }
        }
        while (!text.isEmpty() && ".;,".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }
}
