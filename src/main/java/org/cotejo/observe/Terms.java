package org.cotejo.observe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cotejo.fact.Definition;
import org.cotejo.observe.LawText.Page;
import org.cotejo.rulebook.Severity;
import org.cotejo.text.Fold;

/** Terms that are defined and never used, or defined twice. */
final class Terms {
    private static final int PLURAL = 4;
    /** Longer terms are sentences that a principle opens with. */
    private static final int LONGEST = 10;

    private static final Pattern NUMERAL = Pattern.compile("[IVXLC]++|\\p{L}");
    private static final Pattern SMALL = Pattern.compile("(?<!\\p{L})\\p{Ll}{1,3}+(?!\\p{L})");
    private static final Pattern OR = Pattern.compile("\\s(?:y/)?[ou]\\s");

    private Terms() {}

    /** A definition and where it stands. */
    private record Defined(Page page, Definition definition, String term) {}

    static void observe(LawText law, Notes notes) {
        List<Defined> defined = defined(law);
        unused(law, defined, notes);
        clashing(defined, notes);
    }

    private static List<Defined> defined(LawText law) {
        List<Defined> defined = new ArrayList<>();
        for (Page page : law.inForce()) {
            for (Definition definition : page.facts(Definition.class)) {
                if (!definition.term().isEmpty()
                        && !NUMERAL.matcher(definition.term()).matches()) {
                    defined.add(new Defined(page, definition, singular(definition.term())));
                }
            }
        }
        return defined;
    }

    private static void unused(LawText law, List<Defined> defined, Notes notes) {
        List<String> texts = law.inForce().stream()
                .map(page -> " " + weighty(page.unit().text()) + " ")
                .toList();
        for (Defined term : defined) {
            List<String> forms = forms(term.definition().term());
            boolean used = IntStream.range(0, texts.size())
                    .anyMatch(i -> law.inForce().get(i) != term.page()
                            && forms.stream().anyMatch(form -> texts.get(i).contains(" " + form + " ")));
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

    /** «Familia extensa o ampliada»: the words before the first «o» are used alone, too. */
    private static List<String> forms(String term) {
        return List.of(weighty(term), weighty(OR.split(term, 2)[0]));
    }

    /** Without small words: «modalidades de las violencias» is «modalidades de violencia». */
    private static String weighty(String text) {
        return singular(SMALL.matcher(text).replaceAll(" "));
    }

    /** A definition that opens its provision, as those of a list of terms do. */
    private static boolean isItem(Defined term) {
        return Character.isUpperCase(term.definition().term().charAt(0))
                && term.term().split(" ").length <= LONGEST
                && term.definition().range().from() == 0
                && !term.page().unit().transitory();
    }

    /** Whether what is said of a term is its name in full, which does not say what it means. */
    private static boolean isName(Defined term) {
        String[] meaning = singular(term.definition().meaning()).split(" ", 3);
        String head = term.term().split(" ", 2)[0];
        return meaning[0].equals(head) || meaning.length > 1 && meaning[1].equals(head);
    }

    /** One of the two at least is of a list of terms: sentences say what something is in many ways. */
    private static void clashing(List<Defined> defined, Notes notes) {
        Map<String, Defined> listed = new HashMap<>();
        defined.stream()
                .filter(term -> isItem(term) && !isName(term))
                .forEach(term -> listed.putIfAbsent(term.term(), term));
        for (Defined term : defined) {
            Defined entry = listed.get(term.term());
            if (entry != null && entry != term && !isName(term) && clash(entry, term)) {
                notes.add(
                        "CLASHING_DEFINITION",
                        Severity.MAJOR,
                        term.page().unit(),
                        term.definition().range(),
                        notes.text(
                                "clashing",
                                term.definition().term(),
                                entry.page().unit().citation()),
                        notes.text("clashing_fix"));
            }
        }
    }

    /** Not where one stands below the other: a part of its meaning. */
    private static boolean clash(Defined entry, Defined term) {
        String one = entry.page().unit().eId().value();
        String other = term.page().unit().eId().value();
        return !other.startsWith(one + "__")
                && !term.page().unit().transitory()
                && !Fold.words(entry.definition().meaning())
                        .equals(Fold.words(term.definition().meaning()));
    }

    /** Folded words without the endings of the plural, and without the e before them: a term is found in either number. */
    private static String singular(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : Fold.words(text).split(" ")) {
            String bare = word.length() > PLURAL && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            bare = bare.length() >= PLURAL && bare.endsWith("e") ? bare.substring(0, bare.length() - 1) : bare;
            out.append(out.isEmpty() ? "" : " ").append(bare);
        }
        return out.toString();
    }
}
