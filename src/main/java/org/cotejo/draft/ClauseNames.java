package org.cotejo.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.fact.Body;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Quotation;
import org.cotejo.model.EId;
import org.cotejo.rulebook.DecreeWords;
import org.cotejo.rulebook.Fitting;
import org.cotejo.text.Fold;

/** Puts a law's own names for its bodies into model clauses. */
final class ClauseNames {
    private static final int LONGEST = 120;

    private final List<Swap> swaps = new ArrayList<>();

    /** A name as clauses write it, with the article before it, and what a law has instead. */
    private record Swap(Pattern from, String clauseGender, String name, String gender, DecreeWords words) {
        String in(String text) {
            Matcher matcher = from.matcher(text);
            StringBuilder out = new StringBuilder();
            while (matcher.find()) {
                matcher.appendReplacement(out, Matcher.quoteReplacement(before(matcher.group(1)) + name));
            }
            return matcher.appendTail(out).toString();
        }

        private String before(String article) {
            for (String form : List.of("ofThe", "toThe", "the")) {
                String own = words.text("articles." + clauseGender + "." + form);
                if (article.equalsIgnoreCase(own)) {
                    String other = words.text("articles." + gender + "." + form);
                    boolean opens = Character.isUpperCase(article.charAt(0));
                    return (opens ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other) + " ";
                }
            }
            return article.isEmpty() ? "" : article + " ";
        }
    }

    /** @param findings of the law in force, by requirement */
    ClauseNames(Draftable law, Function<String, Finding> findings, Fitting fitting, FactReader facts) {
        String text = law.map().all().stream()
                .map(place -> place.provision().text())
                .reduce("", (one, other) -> one + "\n" + other);
        for (Fitting.Name name : fitting.names()) {
            Finding finding = findings.apply(name.requirement());
            Optional<String> own = finding == null ? sought(name, law, facts) : own(law, finding, name, facts);
            own.filter(each -> !each.equals(name.clause())).ifPresent(each -> {
                String gender = gender(each, text, law.words());
                String clauseGender = gender(name.clause(), name.clause(), law.words());
                swaps.add(new Swap(pattern(name, law.words()), clauseGender, each, gender, law.words()));
            });
        }
    }

    /** What the law calls the body: the longest name that its evidence has, or the short one that it defines for it. */
    private static Optional<String> own(Draftable law, Finding finding, Fitting.Name name, FactReader facts) {
        for (Quotation quotation : (Iterable<Quotation>) finding.quotations()::iterator) {
            EId eId = quotation.eId();
            if (law.map().find(eId).isEmpty()) {
                continue;
            }
            String words = law.map().at(eId).provision().text();
            Optional<String> found = facts.named(words, name.heads()).stream()
                    .filter(body -> body.range().overlaps(quotation.range()))
                    .map(Body::name)
                    .filter(each -> each.length() < LONGEST)
                    .findFirst();
            if (found.isPresent()) {
                return Optional.of(shortName(found.get(), law).orElse(found.get()));
            }
        }
        return Optional.empty();
    }

    /** The name with all the words sought that the law has most often, the first of equals; as the law shortens it. */
    private Optional<String> sought(Fitting.Name name, Draftable law, FactReader facts) {
        if (name.having().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        law.map().all().stream()
                .filter(place -> !place.transitory())
                .flatMap(place -> facts.named(place.provision().text(), name.heads()).stream())
                .map(Body::name)
                .filter(each -> each.length() < LONGEST && has(each, name.having()))
                .forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .map(full -> shortName(full, law).orElse(full))
                .filter(own -> swaps.stream().noneMatch(each -> each.name().equals(own)));
    }

    private static boolean has(String name, List<String> words) {
        List<String> own = List.of(Fold.words(name).split(" "));
        return own.containsAll(words);
    }

    /** {@code Consejo: el Consejo Estatal contra …}: the term before the colon stands for the whole. */
    private static Optional<String> shortName(String full, Draftable law) {
        return law.map().all().stream()
                .map(place -> place.provision().text())
                .filter(text -> text.indexOf(':') > 0 && text.indexOf(':') < full.length())
                .filter(text -> text.substring(text.indexOf(':')).contains(full))
                .map(text -> text.substring(0, text.indexOf(':')).strip())
                .filter(term -> full.startsWith(term.split(" ", 2)[0]))
                .findFirst();
    }

    private static Pattern pattern(Fitting.Name name, DecreeWords words) {
        List<String> articles = new ArrayList<>();
        for (String gender : List.of("feminine", "masculine")) {
            for (String form : List.of("ofThe", "toThe", "the")) {
                articles.add(Pattern.quote(words.text("articles." + gender + "." + form)));
            }
        }
        StringBuilder not = new StringBuilder();
        name.notBefore()
                .forEach(word -> not.append("(?! ").append(Pattern.quote(word)).append("\\b)"));
        return Pattern.compile(
                "\\b(?i:(" + String.join("|", articles) + ")) " + Pattern.quote(name.clause()) + not + "(?!\\p{L})");
    }

    /** That of the article which the text has more often before the name's first word. */
    private static String gender(String name, String text, DecreeWords words) {
        String head = name.split(" ", 2)[0];
        long masculine = count(text, words.text("articles.masculine.the") + " " + head)
                + count(text, words.text("articles.masculine.ofThe") + " " + head);
        long feminine = count(text, words.text("articles.feminine.the") + " " + head);
        boolean ending = head.endsWith("a") || head.endsWith("n");
        return masculine > feminine || masculine == feminine && !ending ? "masculine" : "feminine";
    }

    private static long count(String text, String words) {
        return Pattern.compile("(?i)\\b" + Pattern.quote(words) + "\\b")
                .matcher(text)
                .results()
                .count();
    }

    String in(String text) {
        String fitted = text;
        for (Swap swap : swaps) {
            fitted = swap.in(fitted);
        }
        return fitted;
    }
}
