package org.cotejo.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.model.TransitoryDecree;
import org.cotejo.rulebook.Tradition;
import org.cotejo.text.Fold;

/** A law as a bill would make it. Provisions that stay keep their eId, new ones get one of their own. */
final class Amended {
    private static final String DECREE = "bill";

    private final Tradition tradition;
    private final String repealedWord;
    private final Map<EId, Change> replaced = new HashMap<>();
    private final Map<EId, List<Change>> added = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Amended(Tradition tradition, String repealedWord) {
        this.tradition = tradition;
        this.repealedWord = repealedWord;
    }

    /** @param repealedWord all that is left of a unit that is repealed */
    static Expression law(
            Expression law, List<Change> changes, List<Line> transitory, Tradition tradition, String repealedWord) {
        Amended amended = new Amended(tradition, repealedWord);
        law.own().forEach(provision -> amended.taken.add(provision.eId().value()));
        for (Change change : changes) {
            if (change.kind() == Change.Kind.ADD) {
                amended.added
                        .computeIfAbsent(change.target(), id -> new ArrayList<>())
                        .add(change);
            } else {
                amended.replaced.put(change.target(), change);
            }
        }
        List<TransitoryDecree> decrees = new ArrayList<>();
        for (TransitoryDecree decree : law.transitory()) {
            decrees.add(new TransitoryDecree(
                    decree.name(), decree.title(), decree.date(), amended.all(decree.provisions())));
        }
        if (!transitory.isEmpty()) {
            decrees.add(new TransitoryDecree(DECREE, "", null, amended.transitory(transitory)));
        }
        return new Expression(
                law.title(),
                law.language(),
                law.jurisdiction(),
                law.published(),
                law.lastReform(),
                law.particulars(),
                law.preamble(),
                amended.all(law.body()),
                decrees,
                law.conclusion(),
                law.annexes(),
                law.diagnostics(),
                law.source());
    }

    private List<Provision> transitory(List<Line> lines) {
        List<Provision> provisions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String id = fresh("dec_" + DECREE + "__" + tradition.transitory().prefix() + "_" + (i + 1));
            Provision words = leaf(
                    fresh(id + "__par_1"), Level.PARAGRAPH, "", lines.get(i).text());
            provisions.add(unit(id, Level.ARTICLE, Integer.toString(i + 1), List.of(words)));
        }
        return provisions;
    }

    private List<Provision> all(List<Provision> provisions) {
        List<Provision> result = new ArrayList<>();
        for (Provision provision : provisions) {
            one(provision, result);
            for (Change change : added.getOrDefault(provision.eId(), List.of())) {
                result.add(built(parentOf(provision), change));
            }
        }
        return result;
    }

    private void one(Provision provision, List<Provision> result) {
        Change change = replaced.get(provision.eId());
        if (change == null) {
            result.add(with(provision, provision.text(), all(provision.children()), provision.repealed()));
        } else if (change.kind() == Change.Kind.REFORM) {
            result.add(reformed(provision, change.proposed()));
        } else if (provision.level() != Level.PARAGRAPH) {
            result.add(with(provision, provision.level() == Level.ARTICLE ? "" : repealedWord, List.of(), true));
        }
    }

    private Provision reformed(Provision provision, List<Line> lines) {
        if (provision.level() == Level.ARTICLE) {
            return with(provision, "", children(provision.eId().value(), lines), false);
        }
        List<Provision> below =
                lines.size() < 2 ? List.of() : items(provision.eId().value(), lines.subList(1, lines.size()));
        return with(provision, lines.get(0).text(), below, false);
    }

    private static String parentOf(Provision sibling) {
        String id = sibling.eId().value();
        int end = id.lastIndexOf("__");
        return end < 0 || sibling.level() == Level.ARTICLE ? "" : id.substring(0, end) + "__";
    }

    private Provision built(String prefix, Change change) {
        Line first = change.proposed().get(0);
        String num = change.unit().get(change.unit().size() - 1).num();
        String id = fresh(prefix + tradition.unit(first.level()).prefix() + "_" + slug(num));
        if (first.level() == Level.ARTICLE) {
            return unit(id, Level.ARTICLE, num, children(id, change.proposed()));
        }
        List<Provision> below =
                items(id, change.proposed().subList(1, change.proposed().size()));
        return new Provision(
                new EId(id),
                first.level(),
                first.level() == Level.PARAGRAPH ? "" : num,
                "",
                first.text(),
                List.of(),
                false,
                below,
                SourcePlace.UNKNOWN);
    }

    /** What hangs from an article: its first line holds the first paragraph behind the label. */
    private List<Provision> children(String id, List<Line> lines) {
        List<Line> rest = new ArrayList<>(lines);
        Line first = rest.remove(0);
        if (!first.text().isBlank()) {
            rest.add(0, new Line(Level.PARAGRAPH, "", first.text()));
        }
        return items(id, rest);
    }

    private List<Provision> items(String parent, List<Line> lines) {
        List<Provision> units = new ArrayList<>();
        for (Line line : lines) {
            boolean nested = !units.isEmpty()
                    && line.level().compareTo(Level.FRACTION) > 0
                    && units.get(units.size() - 1).level() == Level.FRACTION;
            if (nested) {
                Provision last = units.remove(units.size() - 1);
                List<Provision> below = new ArrayList<>(last.children());
                below.add(item(last.eId().value(), line));
                units.add(with(last, last.text(), below, false));
            } else {
                units.add(item(parent, line));
            }
        }
        return units;
    }

    private Provision item(String parent, Line line) {
        String num = line.level() == Level.PARAGRAPH ? "" : line.label().replaceAll("(?<![.)\\s–-])[.)\\s–-]++$", "");
        String id =
                fresh(parent + "__" + tradition.unit(line.level()).prefix() + "_" + (num.isEmpty() ? "1" : slug(num)));
        return leaf(id, line.level(), num, line.text());
    }

    private static Provision leaf(String id, Level level, String num, String text) {
        return new Provision(new EId(id), level, num, "", text, List.of(), false, List.of(), SourcePlace.UNKNOWN);
    }

    private static Provision unit(String id, Level level, String num, List<Provision> children) {
        return new Provision(new EId(id), level, num, "", "", List.of(), false, children, SourcePlace.UNKNOWN);
    }

    private static Provision with(Provision provision, String text, List<Provision> children, boolean repealed) {
        return new Provision(
                provision.eId(),
                provision.level(),
                provision.num(),
                provision.heading(),
                text,
                provision.amendments(),
                provision.repealed() || repealed,
                children,
                provision.place());
    }

    private static String slug(String num) {
        return Fold.words(num).replace(' ', '-');
    }

    private String fresh(String id) {
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "_" + i;
        }
        return free;
    }
}
