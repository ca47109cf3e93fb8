package org.cotejo.observe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.cotejo.fact.Body;
import org.cotejo.fact.Definition;
import org.cotejo.observe.LawText.Page;
import org.cotejo.rulebook.ObservationRules;
import org.cotejo.rulebook.Severity;
import org.cotejo.text.Fold;

/** Terms that are defined and never used, used and never introduced, or defined twice. */
final class Terms {
    private static final int PLURAL = 4;

    private final ObservationRules rules;

    Terms(ObservationRules rules) {
        this.rules = rules;
    }

    /** A definition and where it stands. */
    private record Defined(Page page, Definition definition, String term) {}

    void observe(LawText law, Notes notes) {
        List<Defined> defined = defined(law);
        unused(law, defined, notes);
        clashing(defined, notes);
        undefined(law, defined, notes);
    }

    /** Only the items of the list of terms, not what lists within them enumerate. */
    private static List<Defined> defined(LawText law) {
        List<Defined> defined = new ArrayList<>();
        for (Page page : law.inForce()) {
            for (Definition definition : page.facts(Definition.class)) {
                if (Character.isUpperCase(
                        definition.term().isEmpty() ? ' ' : definition.term().charAt(0))) {
                    defined.add(new Defined(page, definition, singular(definition.term())));
                }
            }
        }
        return defined;
    }

    private static void unused(LawText law, List<Defined> defined, Notes notes) {
        List<String> texts = law.inForce().stream()
                .map(page -> " " + singular(page.unit().text()) + " ")
                .toList();
        for (Defined term : defined) {
            boolean used = IntStream.range(0, texts.size())
                    .anyMatch(i ->
                            law.inForce().get(i) != term.page() && texts.get(i).contains(" " + term.term() + " "));
            if (!used && isItem(term)) {
                notes.add(
                        "UNUSED_TERM",
                        Severity.MINOR,
                        term.page().unit(),
                        term.definition().range(),
                        notes.text("unused", term.definition().term()),
                        notes.text("unused_fix"));
            }
        }
    }

    /** A definition that opens its provision, as those of a list of terms do. */
    private static boolean isItem(Defined term) {
        return term.definition().range().from() == 0 && !term.page().unit().transitory();
    }

    private static void clashing(List<Defined> defined, Notes notes) {
        Map<String, Defined> first = new HashMap<>();
        for (Defined term : defined) {
            Defined earlier = first.putIfAbsent(term.term(), term);
            if (earlier != null
                    && !Fold.words(earlier.definition().meaning())
                            .equals(Fold.words(term.definition().meaning()))) {
                notes.add(
                        "CLASHING_DEFINITION",
                        Severity.MAJOR,
                        term.page().unit(),
                        term.definition().range(),
                        notes.text(
                                "clashing",
                                term.definition().term(),
                                earlier.page().unit().citation()),
                        notes.text("clashing_fix"));
            }
        }
    }

    /** A body or an instrument called by one word that nothing in the law introduces. */
    private void undefined(LawText law, List<Defined> defined, Notes notes) {
        Set<String> introduced = introduced(law, defined);
        for (Page page : law.inForce()) {
            Set<String> told = new HashSet<>();
            for (Body body : page.facts(Body.class)) {
                String word = Fold.words(body.name());
                if (rules.bodies().contains(word) && !introduced.contains(word) && told.add(word)) {
                    notes.add(
                            "UNDEFINED_TERM",
                            Severity.MINOR,
                            page.unit(),
                            body.range(),
                            notes.text("undefined", body.name()),
                            notes.text("undefined_fix"));
                }
            }
        }
    }

    /** First words of defined terms, and of names of more than one word that are not of bodies made elsewhere. */
    private Set<String> introduced(LawText law, List<Defined> defined) {
        Set<String> words = new HashSet<>();
        defined.forEach(term -> words.add(first(Fold.words(term.definition().term()))));
        words.addAll(List.of(Fold.words(law.law().title()).split(" ")));
        for (Page page : law.pages()) {
            for (Body body : page.facts(Body.class)) {
                String name = Fold.words(body.name());
                boolean foreign = List.of(name.split(" ")).stream().anyMatch(rules.foreign()::contains);
                if (name.indexOf(' ') > 0 && !foreign) {
                    words.add(first(name));
                }
            }
        }
        return words;
    }

    private static String first(String words) {
        int end = words.indexOf(' ');
        return end < 0 ? words : words.substring(0, end);
    }

    /** Folded words without the endings of the plural, so that a term is found in either number. */
    private static String singular(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : Fold.words(text).split(" ")) {
            String bare = word.length() > PLURAL && word.endsWith("es")
                    ? word.substring(0, word.length() - 2)
                    : word.length() > PLURAL && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            out.append(out.isEmpty() ? "" : " ").append(bare);
        }
        return out.toString();
    }
}
