package org.cotejo.observe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.fact.Body;
import org.cotejo.fact.Definition;
import org.cotejo.fact.FactReader;
import org.cotejo.observe.LawText.Page;
import org.cotejo.rulebook.ObservationRules.Names;
import org.cotejo.rulebook.Severity;
import org.cotejo.text.Fold;
import org.cotejo.text.TextRange;

/**
 * Bodies and instruments called by a name that nothing in the law introduces: it is neither defined nor created, no
 * provision opens with it or is headed by it, and no longer name in the law has its words.
 */
final class UndefinedNames {
    private static final int SHORT_WORDS = 1;
    private static final int LONGEST = 3;
    /** How far behind a word that creates the name may stand, in words. */
    private static final int REACH = 4;
    /** A name opens a provision where an article at most stands before it. */
    private static final int OPENING = 4;

    private final Names rules;
    private final FactReader facts;
    private final List<String> heads;

    UndefinedNames(Names rules, FactReader facts) {
        this.rules = rules;
        this.facts = facts;
        this.heads = Stream.concat(rules.bodies().stream(), rules.instruments().stream())
                .toList();
    }

    /** A name, its words folded, and those of them that are more than small ones. */
    private record Use(Page page, TextRange range, String name, List<String> words) {
        String head() {
            return words.get(0);
        }
    }

    void observe(LawText law, Notes notes) {
        List<Use> uses = new ArrayList<>();
        for (Page page : law.inForce()) {
            if (!page.unit().annex() && !law.isLater(page.article())) {
                facts.named(page.unit().text(), heads).forEach(body -> uses.add(use(page, body)));
            }
        }
        Introduced introduced = introduced(law, uses);
        Set<String> told = new HashSet<>();
        for (Use use : uses) {
            if (isOurs(use)
                    && !introduced.has(use)
                    && told.add(use.page().unit().eId() + " " + use.name())) {
                notes.add(
                        "UNDEFINED_TERM",
                        Severity.MINOR,
                        use.page().unit(),
                        use.range(),
                        notes.text("undefined", use.range().of(use.page().unit().text())),
                        notes.text("undefined_fix"));
            }
        }
    }

    private static Use use(Page page, Body body) {
        String name = Fold.words(body.name());
        List<String> words = Stream.of(name.split(" "))
                .filter(word -> word.length() > LONGEST)
                .toList();
        return new Use(page, body.range(), name, words.isEmpty() ? List.of(name) : words);
    }

    /**
     * Names of more words are of bodies that other laws make, those of instruments apart; and what transitory articles name
     * may be what is gone.
     */
    private boolean isOurs(Use use) {
        int most = rules.instruments().contains(use.head()) ? LONGEST : LONGEST - 1;
        boolean past = use.page().unit().transitory() && use.words().size() > SHORT_WORDS;
        return use.words().size() <= most && !past && !isForeign(use.words());
    }

    private boolean isForeign(List<String> words) {
        return words.stream().anyMatch(rules.foreign()::contains);
    }

    /** What the law introduces, as words of names and as single words. */
    private record Introduced(List<List<String>> names, Set<String> single) {
        boolean has(Use use) {
            return use.words().size() == SHORT_WORDS
                    ? single.contains(use.head())
                    : names.stream().anyMatch(name -> name.get(0).equals(use.head()) && name.containsAll(use.words()));
        }
    }

    private Introduced introduced(LawText law, List<Use> uses) {
        Introduced introduced = new Introduced(new ArrayList<>(), new HashSet<>());
        add(introduced, Fold.words(law.law().title()));
        headings(law).forEach(heading -> facts.named(heading, heads)
                .forEach(body -> add(introduced, Fold.words(body.name()))));
        for (Page page : law.inForce()) {
            for (Definition definition : page.facts(Definition.class)) {
                add(introduced, Fold.words(definition.term()));
            }
            created(introduced, page.unit().text());
        }
        for (Use use : uses) {
            boolean opens = use.range().from() <= OPENING;
            boolean defines = !use.page().facts(Definition.class).isEmpty();
            boolean introduces = use.words().size() > LONGEST
                    || use.words().size() > SHORT_WORDS && (opens || defines)
                    || opens && isEntry(use);
            if (introduces) {
                add(introduced, use.name());
            }
        }
        return introduced;
    }

    /** «Protocolo: …», whatever stands above the list. */
    private static boolean isEntry(Use use) {
        String text = use.page().unit().text();
        int end = use.range().to();
        return text.startsWith(":", end) || text.startsWith(".-", end);
    }

    /** What stands above provisions and is no provision itself. */
    private static Set<String> headings(LawText law) {
        Set<String> above = new HashSet<>();
        law.inForce().forEach(page -> above.addAll(page.unit().context()));
        law.pages().forEach(page -> above.remove(page.unit().text()));
        return above;
    }

    /** One word stands for a name of several, unless that is of a body that another law makes. */
    private void add(Introduced introduced, String name) {
        List<String> words = Stream.of(name.split(" "))
                .filter(word -> word.length() > LONGEST)
                .toList();
        if (!words.isEmpty()) {
            introduced.names().add(words);
            if (words.size() == SHORT_WORDS || !isForeign(words)) {
                introduced.single().add(words.get(0));
            }
        }
    }

    private void created(Introduced introduced, String text) {
        for (String sentence : text.split("[.;:]\\s")) {
            String[] words = Fold.words(sentence).split(" ");
            int until = -1;
            for (int at = 0; at < words.length; at++) {
                if (rules.creates().contains(words[at])) {
                    until = at + REACH;
                } else if (at <= until && heads.contains(words[at])) {
                    introduced.single().add(words[at]);
                    add(introduced, String.join(" ", List.of(words).subList(at, Math.min(words.length, at + REACH))));
                }
            }
        }
    }
}
