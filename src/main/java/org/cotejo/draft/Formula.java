package org.cotejo.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.model.Level;
import org.cotejo.rulebook.DecreeWords;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Citations;

/**
 * The sentence with which a decree says what it changes: reforms, additions and repeals, each with its units in the law's
 * order, runs of articles as runs.
 */
final class Formula {
    private final Bill bill;
    private final DecreeWords words;
    private final Tradition tradition;
    private final LawMap map;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    Formula(Bill bill, DecreeWords words, Tradition tradition) {
        this.bill = bill;
        this.words = words;
        this.tradition = tradition;
        this.map = new LawMap(bill.law());
        map.articles().forEach(article -> places.putIfAbsent(article.num(), places.size()));
    }

    /** Empty for a bill that changes nothing. */
    String sentence() {
        List<String> acts = new ArrayList<>();
        add(acts, Change.Kind.REFORM, references(Change.Kind.REFORM));
        add(acts, Change.Kind.ADD, additions());
        add(acts, Change.Kind.REPEAL, references(Change.Kind.REPEAL));
        if (acts.isEmpty()) {
            return "";
        }
        String listed = acts.size() == 1
                ? acts.get(0)
                : String.join("; ", acts.subList(0, acts.size() - 1)) + "; " + words.text("and") + " "
                        + acts.get(acts.size() - 1);
        String all = bill.changes().size() > 1 ? words.text("allOf") + " " : "";
        String law = words.law("ofLaw", bill.law().title());
        String sentence = listed + ", " + all + law + ", " + words.text("asFollows");
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private void add(List<String> acts, Change.Kind kind, String units) {
        if (!units.isEmpty()) {
            String number = bill.changes(kind).size() > 1 ? "many" : "one";
            acts.add(words.text("acts." + key(kind) + "." + number) + " " + units);
        }
    }

    static String key(Change.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private List<Change> ofBody(Change.Kind kind) {
        return bill.changes(kind).stream()
                .filter(change -> !map.at(change.target()).transitory())
                .toList();
    }

    private List<String> ofTransitory(Change.Kind kind) {
        return bill.changes(kind).stream()
                .filter(change -> map.at(change.target()).transitory())
                .map(change -> words.unit(Level.ARTICLE, "one") + " " + change.citation())
                .toList();
    }

    /** {@code los artículos 4, fracción II; 9, párrafos primero y segundo, y 30 a 33}. */
    private String references(Change.Kind kind) {
        Map<String, List<List<UnitName>>> byArticle = new LinkedHashMap<>();
        for (Change change : ofBody(kind)) {
            List<UnitName> unit = change.unit();
            byArticle
                    .computeIfAbsent(unit.get(0).num(), num -> new ArrayList<>())
                    .add(unit.subList(1, unit.size()));
        }
        List<String> references = new ArrayList<>();
        List<String> whole = new ArrayList<>();
        byArticle.forEach((num, parts) -> {
            boolean isWhole = parts.stream().anyMatch(List::isEmpty);
            if (!isWhole || !whole.isEmpty() && !follows(whole.get(whole.size() - 1), num)) {
                references.addAll(runs(whole));
                whole.clear();
            }
            if (isWhole) {
                whole.add(num);
            } else {
                references.add(num + ", " + parts(parts));
            }
        });
        references.addAll(runs(whole));
        List<String> phrases = new ArrayList<>();
        if (!references.isEmpty()) {
            boolean one = byArticle.size() == 1;
            phrases.add(words.unit(Level.ARTICLE, one ? "one" : "many") + " " + joined(references));
        }
        phrases.addAll(ofTransitory(kind));
        return phrases(phrases);
    }

    private boolean follows(String before, String num) {
        return places.getOrDefault(num, -9) == places.getOrDefault(before, -9) + 1;
    }

    /** Three and more in a row are a run. */
    private List<String> runs(List<String> nums) {
        return nums.size() < 3
                ? List.copyOf(nums)
                : List.of(words.format("through", nums.get(0), nums.get(nums.size() - 1)));
    }

    /** {@code fracciones II y III y párrafo segundo} of one article. */
    private String parts(List<List<UnitName>> parts) {
        Map<String, List<UnitName>> groups = new LinkedHashMap<>();
        for (List<UnitName> part : parts) {
            String above = part.subList(0, part.size() - 1).stream()
                    .map(each -> words.unit(each.level(), "item") + " " + name(each) + ", ")
                    .collect(Collectors.joining());
            UnitName last = part.get(part.size() - 1);
            groups.computeIfAbsent(above + " " + last.level(), key -> new ArrayList<>())
                    .add(last);
        }
        List<String> listed = new ArrayList<>();
        groups.forEach((key, names) -> {
            String above = key.substring(0, key.lastIndexOf(' '));
            listed.add(above + items(names));
        });
        return simple(listed);
    }

    private String items(List<UnitName> names) {
        String word = words.unit(names.get(0).level(), names.size() > 1 ? "items" : "item");
        return word + " " + simple(names.stream().map(this::name).toList());
    }

    private String name(UnitName unit) {
        if (unit.level() == Level.PARAGRAPH) {
            List<String> written = tradition.numbers().written();
            int value = Integer.parseInt(unit.num());
            return value <= written.size() ? written.get(value - 1) : unit.num();
        }
        boolean letter = unit.level() == Level.POINT || unit.level() == Level.SUBPOINT;
        return letter ? unit.num() + ")" : unit.num();
    }

    /** {@code los artículos 5 Bis y 12 Bis; las fracciones VI y VII al artículo 9, y un párrafo tercero al artículo 10}. */
    private String additions() {
        List<String> articles = new ArrayList<>();
        Map<String, List<UnitName>> parts = new LinkedHashMap<>();
        for (Change change : ofBody(Change.Kind.ADD)) {
            List<UnitName> unit = change.unit();
            UnitName last = unit.get(unit.size() - 1);
            if (last.level() == Level.ARTICLE) {
                articles.add(last.num());
            } else {
                String key = unit.get(unit.size() - 2).num() + " " + last.level();
                parts.computeIfAbsent(key, k -> new ArrayList<>()).add(last);
            }
        }
        List<String> phrases = new ArrayList<>();
        if (!articles.isEmpty()) {
            String word = words.unit(Level.ARTICLE, articles.size() > 1 ? "many" : "new");
            phrases.add(word + " " + simple(articles));
        }
        parts.forEach((key, names) -> {
            String article = key.substring(0, key.lastIndexOf(' '));
            String word = words.unit(names.get(0).level(), names.size() > 1 ? "many" : "new");
            String goes = Citations.of(words.unit(Level.ARTICLE, "to"), article);
            phrases.add(word + " " + simple(names.stream().map(this::name).toList()) + " " + goes);
        });
        return phrases(phrases);
    }

    /** With semicolons as soon as a comma stands within one of them. */
    private String joined(List<String> references) {
        boolean complex = references.stream().anyMatch(each -> each.contains(","));
        return complex ? phrases(references) : simple(references);
    }

    private String phrases(List<String> phrases) {
        if (phrases.size() < 2) {
            return String.join("", phrases);
        }
        String and = ", " + words.text("and") + " ";
        return String.join("; ", phrases.subList(0, phrases.size() - 1)) + and + phrases.get(phrases.size() - 1);
    }

    private String simple(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String and = " " + words.text("and") + " ";
        return String.join(", ", names.subList(0, names.size() - 1)) + and + names.get(names.size() - 1);
    }

    /** {@code reforman, adicionan y derogan}, as far as the bill does each. */
    String acts() {
        List<String> acts = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            if (!bill.changes(kind).isEmpty()) {
                acts.add(words.text("acts." + key(kind) + ".title"));
            }
        }
        return simple(acts);
    }
}
