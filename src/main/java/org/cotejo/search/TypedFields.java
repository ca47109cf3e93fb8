package org.cotejo.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.finding.Verdict;
import org.cotejo.i18n.Messages;
import org.cotejo.index.Facet;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.Narrowing;
import org.cotejo.model.CotejoException;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Topic;
import org.cotejo.text.Fold;

/**
 * Filters typed among the words: {@code state:name topic:"two words" kind:article,fraction}. Their names and what people
 * call values are understood in all our languages, accents and case apart; a value may be the beginning of a word.
 * Immutable.
 */
final class TypedFields {
    private static final Pattern FIELD =
            Pattern.compile("(?<!\\S)(\\p{L}{2,20}+):(?:[\"“”]([^\"“”]{1,80}+)[\"“”]|([^\\s\"“”]{1,80}+))");
    private static final List<Locale> TONGUES =
            Stream.of("es", "en", "fr").map(Locale::forLanguageTag).toList();
    private static final List<String> KINDS =
            List.of("article", "fraction", "point", "subpoint", "transitory", "annex");
    private static final List<String> SPEECH = List.of("duty", "faculty", "definition");

    private final Map<String, Facet> names = new HashMap<>();
    private final Rulebook rulebook;
    private final List<IndexedLaw> laws;

    TypedFields(Rulebook rulebook, List<IndexedLaw> laws) {
        this.rulebook = rulebook;
        this.laws = List.copyOf(laws);
        for (Locale tongue : TONGUES) {
            for (Facet facet : Facet.values()) {
                String words = Messages.in(tongue).get("search.field." + facet.key());
                Stream.of(words.split(", ")).forEach(word -> names.put(Fold.accents(word), facet));
            }
        }
    }

    /**
     * What was typed, taken apart.
     *
     * @param fields as they were typed
     * @param rest what is looked for
     */
    record Read(String fields, String rest, Map<Facet, Set<String>> values) {
        /** These filters and those beside them. */
        Narrowing with(Narrowing chosen) {
            Map<Facet, Set<String>> all = new EnumMap<>(Facet.class);
            all.putAll(chosen.values());
            values.forEach((facet, some) -> all.merge(facet, some, Read::both));
            return new Narrowing(all, chosen.repealed());
        }

        /** A value that is typed and another that is chosen narrow down together; where none is both, the typed ones do. */
        private static Set<String> both(Set<String> chosen, Set<String> typed) {
            Set<String> both = new TreeSet<>(chosen);
            both.retainAll(typed);
            return both.isEmpty() ? typed : both;
        }

        /** With other words beside the same filters. */
        String typing(String words) {
            return (fields + " " + words).strip();
        }
    }

    /** @throws CotejoException where no value is called so */
    Read read(String typed) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        List<String> fields = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Matcher field = FIELD.matcher(typed); field.find(); ) {
            Facet facet = names.get(Fold.accents(field.group(1).toLowerCase(Locale.ROOT)));
            if (facet != null) {
                rest.append(typed, at, field.start());
                at = field.end();
                fields.add(field.group());
                String value = field.group(2) == null ? field.group(3) : field.group(2);
                values.computeIfAbsent(facet, f -> new TreeSet<>()).addAll(values(facet, value, field.group()));
            }
        }
        return new Read(
                String.join(" ", fields),
                rest.append(typed, at, typed.length()).toString().strip(),
                values);
    }

    private Set<String> values(Facet facet, String typed, String field) {
        Set<String> found = new TreeSet<>();
        for (String one : typed.split(",")) {
            String words = Fold.words(one);
            Set<String> meant = words.isEmpty() ? Set.of() : values(facet, words);
            if (meant.isEmpty()) {
                throw new CotejoException("search.no_value", field);
            }
            found.addAll(meant);
        }
        return found;
    }

    private Set<String> values(Facet facet, String words) {
        return switch (facet) {
            case JURISDICTION -> called(laws.stream(), TypedFields::entity, law -> Stream.of(entity(law)), words);
            case LAW ->
                called(
                        laws.stream(),
                        law -> law.source().stem(),
                        law -> Stream.of(law.source().stem(), law.title()),
                        words);
            case TOPIC -> topics(words);
            case VERDICT ->
                called(
                        Stream.of(Verdict.values()),
                        Verdict::name,
                        each -> named("report.verdict.", each.name()),
                        words);
            case KIND -> called(KINDS.stream(), each -> each, each -> named("search.kind.", each), words);
            case SPEECH -> called(SPEECH.stream(), each -> each, each -> named("search.speech.", each), words);
            case YEAR -> words.matches("[0-9]{4}") ? Set.of(words) : Set.of();
        };
    }

    /** Topics that are called so; else those with a requirement that is. */
    private Set<String> topics(String words) {
        Set<String> topics = called(
                rulebook.topics().stream(),
                Topic::id,
                topic -> Stream.concat(Stream.of(topic.id()), TONGUES.stream().map(topic.title()::in)),
                words);
        return topics.isEmpty()
                ? called(
                        rulebook.requirements().stream(),
                        Requirement::topic,
                        each -> TONGUES.stream().map(each.title()::in),
                        words)
                : topics;
    }

    private static String entity(IndexedLaw law) {
        return law.jurisdiction().isBlank() ? law.source().stem() : law.jurisdiction();
    }

    private static Stream<String> named(String area, String value) {
        return TONGUES.stream().map(tongue -> Messages.in(tongue).get(area + value.toLowerCase(Locale.ROOT)));
    }

    /** The values of those with a name that has these words, the last perhaps only begun. */
    private static <T> Set<String> called(
            Stream<T> all, Function<T, String> value, Function<T, Stream<String>> names, String words) {
        Set<String> called = new TreeSet<>();
        all.filter(each -> names.apply(each).anyMatch(name -> (" " + Fold.words(name)).contains(" " + words)))
                .forEach(each -> called.add(value.apply(each)));
        return called;
    }
}
