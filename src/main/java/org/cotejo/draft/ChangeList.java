package org.cotejo.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.draft.LawMap.Place;
import org.cotejo.draft.Sheet.Addition;
import org.cotejo.draft.Sheet.Form;
import org.cotejo.draft.Sheet.Renewal;
import org.cotejo.model.EId;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;

/** A drafting sheet as changes: numbered, in the order of the law, each unit once. */
final class ChangeList {
    private static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::order)
            .thenComparing(Ranked::inserted)
            .thenComparingInt(Ranked::turn);

    private final Draftable law;
    private final Sheet sheet;
    private final ChangeWriter writer;
    private final Map<EId, String> endings = new HashMap<>();
    private final Set<EId> covered = new HashSet<>();
    private final List<Ranked> changes = new ArrayList<>();

    /** A change and its place: units in force where they stand, additions behind all of the unit they follow. */
    private record Ranked(int order, boolean inserted, int turn, Change change) {}

    private ChangeList(Draftable law, Sheet sheet, ChangeWriter writer) {
        this.law = law;
        this.sheet = sheet;
        this.writer = writer;
    }

    static List<Change> of(Draftable law, Sheet sheet, ChangeWriter writer) {
        ChangeList list = new ChangeList(law, sheet, writer);
        Map<EId, List<Addition>> byArticle = new LinkedHashMap<>();
        sheet.additions().forEach(each -> byArticle
                .computeIfAbsent(each.article(), id -> new ArrayList<>())
                .add(each));
        list.additions(byArticle);
        list.units();
        return list.changes.stream().sorted(ORDER).map(Ranked::change).toList();
    }

    /** What would go to the end of an article that is taken out, or written anew, makes an article of its own. */
    private void additions(Map<EId, List<Addition>> byArticle) {
        Map<EId, List<Addition>> families = new LinkedHashMap<>();
        for (Provision article : law.map().articles()) {
            List<Addition> some = byArticle.getOrDefault(article.eId(), List.of());
            boolean rewritten = isRewritten(article);
            if (!rewritten) {
                items(article, of(Form.ITEM, some));
                paragraphs(article, of(Form.PARAGRAPH, some));
            }
            families.computeIfAbsent(lastOfFamily(article).eId(), id -> new ArrayList<>())
                    .addAll(rewritten ? some : of(Form.ARTICLE, some));
        }
        families.forEach((last, some) -> articles(law.map().at(last).provision(), some));
    }

    private static List<Addition> of(Form form, List<Addition> some) {
        return some.stream().filter(each -> each.form() == form).toList();
    }

    private boolean isRewritten(Provision article) {
        return sheet.renewals().containsKey(article.eId()) || isRepealed(article);
    }

    /** Whether it was repealed, or all was that has words in it. */
    private boolean isRepealed(Provision article) {
        List<Provision> words = article.walk()
                .filter(each -> !each.text().isBlank() && !each.repealed())
                .toList();
        return sheet.isRepealed(article.eId())
                || !words.isEmpty() && words.stream().allMatch(each -> isUnderRepeal(each.eId()));
    }

    private boolean isUnderRepeal(EId unit) {
        return law.map().at(unit).chain().stream().anyMatch(each -> sheet.isRepealed(each.eId()));
    }

    private void items(Provision article, List<Addition> some) {
        Map<Provision, String> items = new LinkedHashMap<>();
        article.children().stream()
                .filter(each -> each.level() == Level.FRACTION)
                .forEach(each -> items.put(each, sheet.text(each)));
        if (some.isEmpty() || items.isEmpty()) {
            return;
        }
        List<String> texts = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        some.forEach(addition -> addition.lines().forEach(line -> {
            texts.add(line.text());
            reasons.add(addition.requirement());
        }));
        endings.putAll(law.endings().moved(items, texts));
        endings.keySet().forEach(id -> endingReasons.putIfAbsent(id, Set.copyOf(reasons)));
        Provision last = List.copyOf(items.keySet()).get(items.size() - 1);
        String num = last.num();
        for (int i = 0; i < texts.size(); i++) {
            num = law.numbers().item(num);
            Line line = new Line(Level.FRACTION, law.labels().of(Level.FRACTION, num), texts.get(i));
            add(
                    last,
                    i,
                    writer.added(
                            last,
                            List.of(new UnitName(Level.ARTICLE, article.num()), new UnitName(Level.FRACTION, num)),
                            List.of(line),
                            Set.of(reasons.get(i))));
        }
    }

    private final Map<EId, Set<String>> endingReasons = new HashMap<>();

    private void paragraphs(Provision article, List<Addition> some) {
        if (some.isEmpty() || article.children().isEmpty()) {
            return;
        }
        Provision last = article.children().get(article.children().size() - 1);
        int number = (int) article.children().stream()
                .filter(each -> each.level() == Level.PARAGRAPH)
                .count();
        int turn = 1000;
        for (Addition addition : some) {
            for (Line line : addition.lines()) {
                number++;
                List<UnitName> unit = List.of(
                        new UnitName(Level.ARTICLE, article.num()),
                        new UnitName(Level.PARAGRAPH, Integer.toString(number)));
                add(last, turn++, writer.added(last, unit, List.of(line), Set.of(addition.requirement())));
            }
        }
    }

    /** The last of those that were put behind one article, as {@code 5 Ter} of {@code 5}, {@code 5 Bis} and itself. */
    private Provision lastOfFamily(Provision article) {
        List<Provision> all = law.map().articles();
        int at = all.indexOf(article);
        String base = law.numbers().base(article.num());
        while (at + 1 < all.size() && law.numbers().base(all.get(at + 1).num()).equals(base)) {
            at++;
        }
        return all.get(at);
    }

    private void articles(Provision last, List<Addition> some) {
        List<Provision> all = law.map().articles();
        boolean atEnd = last.equals(all.get(all.size() - 1));
        String num = last.num();
        int turn = 2000;
        for (Addition addition : some) {
            boolean shouts = law.labels().shouts();
            num = atEnd ? law.numbers().next(num, shouts) : law.numbers().inserted(num, shouts);
            List<Line> lines = law.articleLines(num, writer.rubric(addition.requirement()), addition.lines());
            add(
                    last,
                    turn++,
                    writer.added(
                            last, List.of(new UnitName(Level.ARTICLE, num)), lines, Set.of(addition.requirement())));
        }
    }

    private void add(Provision after, int turn, Change change) {
        changes.add(new Ranked(law.map().at(after.eId()).last(), true, turn, change));
    }

    private void units() {
        for (Place place : law.map().all()) {
            Provision unit = place.provision();
            if (place.chain().stream().anyMatch(each -> covered.contains(each.eId()))) {
                continue;
            }
            if (unit.level() == Level.ARTICLE && isRewritten(unit)) {
                covered.add(unit.eId());
                article(place);
            } else if (sheet.isRepealed(unit.eId())) {
                covered.add(unit.eId());
                put(place, writer.repealed(place, reasonsBelow(unit)));
            } else if (!now(unit).equals(unit.text())) {
                covered.add(unit.eId());
                Printer printer = new Printer(law.labels(), this::asItIs);
                put(place, writer.reformed(place, printer.lines(unit), reasonsBelow(unit)));
            }
        }
    }

    private void article(Place place) {
        Provision article = place.provision();
        Set<String> reasons = reasonsBelow(article);
        Renewal renewal = sheet.renewals().get(article.eId());
        if (renewal == null) {
            put(place, writer.repealed(place, reasons));
            return;
        }
        String rubric = article.heading().isBlank() ? writer.rubric(renewal.requirement()) : article.heading();
        put(place, writer.reformed(place, law.articleLines(article.num(), rubric, renewal.lines()), reasons));
    }

    private void put(Place place, Change change) {
        changes.add(new Ranked(place.order(), false, 0, change));
    }

    /** The words of a provision when the bill has passed. */
    private String now(Provision unit) {
        return endings.getOrDefault(unit.eId(), sheet.text(unit));
    }

    private Provision asItIs(Provision unit) {
        String text = sheet.isRepealed(unit.eId()) ? law.words().text("repealed") : now(unit);
        return new Provision(
                unit.eId(),
                unit.level(),
                unit.num(),
                unit.heading(),
                text,
                unit.amendments(),
                unit.repealed(),
                unit.children(),
                unit.place());
    }

    private Set<String> reasonsBelow(Provision unit) {
        Set<String> reasons = new LinkedHashSet<>();
        unit.walk().forEach(each -> {
            reasons.addAll(sheet.reasons(each.eId()));
            reasons.addAll(endingReasons.getOrDefault(each.eId(), Set.of()));
        });
        return reasons;
    }
}
