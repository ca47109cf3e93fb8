package org.cotejo.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.EId;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.DecreeWords;

/** The articles of a decree as printed: what changes in full, what stays as dots. */
final class DecreeText {
    private final Bill bill;
    private final DecreeWords words;
    private final LabelStyle labels;
    private final Map<EId, Change> changed = new HashMap<>();
    private final Map<EId, List<Change>> added = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private DecreeText(Bill bill, DecreeWords words) {
        this.bill = bill;
        this.words = words;
        this.labels = LabelStyle.of(bill.changes(), words);
        for (Change change : bill.changes()) {
            if (change.kind() == Change.Kind.ADD) {
                added.computeIfAbsent(change.target(), id -> new ArrayList<>()).add(change);
            } else {
                changed.put(change.target(), change);
            }
        }
    }

    static List<Line> of(Bill bill, DecreeWords words) {
        DecreeText text = new DecreeText(bill, words);
        bill.law().body().stream()
                .flatMap(Provision::walk)
                .filter(each -> each.level() == Level.ARTICLE)
                .forEach(text::article);
        bill.law().transitory().stream()
                .flatMap(decree -> decree.provisions().stream())
                .flatMap(Provision::walk)
                .forEach(text::transitory);
        return List.copyOf(text.lines);
    }

    private void article(Provision article) {
        boolean inside = article.walk()
                .anyMatch(each -> changed.containsKey(each.eId())
                        || each.level() != Level.ARTICLE && added.containsKey(each.eId()));
        if (changed.containsKey(article.eId())) {
            whole(changed.get(article.eId()), Level.ARTICLE, labels.of(Level.ARTICLE, article.num()));
        } else if (inside) {
            List<Provision> children = article.children();
            boolean opens = !children.isEmpty() && children.get(0).level() == Level.PARAGRAPH;
            if (opens) {
                paragraphBehindLabel(article, children.get(0));
            } else {
                lines.add(new Line(Level.ARTICLE, headed(article), words.text("unchanged")));
            }
            children(children.subList(opens ? 1 : 0, children.size()));
        }
        for (Change addition : added.getOrDefault(article.eId(), List.of())) {
            lines.addAll(addition.proposed());
        }
    }

    /** The label of an article that stays, with its rubric where it has one. */
    private String headed(Provision article) {
        String label = labels.of(Level.ARTICLE, article.num());
        String heading = article.heading().strip();
        String stop = heading.isEmpty() || ".:".indexOf(heading.charAt(heading.length() - 1)) >= 0 ? "" : ".";
        return heading.isEmpty() ? label : label + " " + heading + stop;
    }

    /** A transitory article of an earlier decree is told by its citation, since numbers of articles are the law's own. */
    private void transitory(Provision unit) {
        Change change = changed.get(unit.eId());
        if (change != null) {
            String citation = change.citation();
            String label = Character.toUpperCase(citation.charAt(0)) + citation.substring(1) + ".";
            String text = change.proposed().isEmpty()
                    ? words.text("repealed")
                    : change.proposed().get(0).text();
            lines.add(new Line(Level.ARTICLE, label, text));
        }
    }

    private void paragraphBehindLabel(Provision article, Provision first) {
        int at = lines.size();
        unit(first);
        Line line = lines.get(at);
        lines.set(at, new Line(Level.ARTICLE, headed(article), line.text()));
        additions(first);
    }

    /** Unchanged items in a row are told by the first and the last of them. */
    private void children(List<Provision> children) {
        List<Provision> same = new ArrayList<>();
        for (Provision child : children) {
            if (isUnchanged(child) && !child.num().isEmpty()) {
                same.add(child);
            } else {
                flush(same);
                unit(child);
            }
            if (added.containsKey(child.eId())) {
                flush(same);
                additions(child);
            }
        }
        flush(same);
    }

    private boolean isUnchanged(Provision unit) {
        return unit.walk()
                .noneMatch(each -> changed.containsKey(each.eId())
                        || !each.eId().equals(unit.eId()) && added.containsKey(each.eId()));
    }

    private void flush(List<Provision> same) {
        if (!same.isEmpty()) {
            Provision first = same.get(0);
            String label = labels.of(first.level(), first.num());
            String last = labels.of(first.level(), same.get(same.size() - 1).num());
            String text =
                    switch (same.size()) {
                        case 1 -> words.format("unchangedItem", label);
                        case 2 -> words.format("unchangedPair", label, last);
                        default -> words.format("unchangedRun", label, last);
                    };
            lines.add(new Line(first.level(), "", text));
            same.clear();
        }
    }

    private void unit(Provision unit) {
        Change change = changed.get(unit.eId());
        String label = labels.of(unit.level(), unit.num());
        if (change != null) {
            whole(change, unit.level(), label);
        } else {
            lines.add(new Line(unit.level(), label, words.text("unchanged")));
            if (!isUnchanged(unit)) {
                children(unit.children());
            }
        }
    }

    private void whole(Change change, Level level, String label) {
        if (change.kind() == Change.Kind.REPEAL) {
            lines.add(new Line(level, label, words.text("repealed")));
        } else {
            List<Line> proposed = new ArrayList<>(change.proposed());
            Line first = proposed.get(0);
            proposed.set(0, new Line(level, level == Level.ARTICLE ? first.label() : label, first.text()));
            lines.addAll(proposed);
        }
    }

    private void additions(Provision unit) {
        added.getOrDefault(unit.eId(), List.of()).forEach(addition -> lines.addAll(addition.proposed()));
    }
}
