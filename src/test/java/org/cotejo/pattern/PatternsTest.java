package org.cotejo.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.draft.DraftPatterns;
import org.cotejo.pattern.OurPatterns.Ours;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Fitting;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.CitationReader;
import org.cotejo.structure.ReadingAidsFinder;
import org.cotejo.structure.StructureParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No expression of ours costs more than so many looks a sign, whatever the text: twice the text, twice the time. */
class PatternsTest {
    private static final int LOOKS = 64;
    private static final int OFTEN = 600;
    private static final int STACK = 20_000;

    /** Places that compile one only to refuse what is none, and what they compile is held by others. */
    private static final Map<String, Integer> TRIALS = Map.of("TraditionLoader LATER", 1, "Fitting LATER", 1);

    @Test
    void none_of_ours_costs_more_than_in_proportion_to_the_text() throws Exception {
        Map<String, Ours> ours = OurPatterns.all(made()).found();
        Map<String, String> slow = new TreeMap<>();
        ours.forEach((place, each) -> trouble(each).ifPresent(text -> slow.put(place, text)));

        assertThat(slow).isEmpty();
        assertThat(ours)
                .as("as many as there were, or they are no longer found")
                .hasSizeGreaterThan(300);
    }

    @Test
    void no_place_that_makes_one_is_passed_over() throws Exception {
        Map<String, Integer> known = OurPatterns.all(made()).known();
        Map<String, String> missed = new TreeMap<>();
        Sites.all().forEach((key, places) -> {
            int held = known.getOrDefault(key, 0) + TRIALS.getOrDefault(key, 0);
            if (held < places) {
                missed.put(key, held + " of " + places);
            }
        });

        assertThat(missed).as("let made() make what holds it").isEmpty();
    }

    /** What compiles expressions out of data. */
    private static List<Object> made() throws Exception {
        Tradition tradition = Tradition.load("mx");
        RulebookFiles rules = RulebookFiles.shipped();
        FactWords facts = FactWords.load(rules, "es");
        return List.of(
                tradition,
                facts,
                new StructureParser(tradition),
                new ReadingAidsFinder(tradition),
                new CitationReader(tradition, facts),
                Fitting.load(rules, RulebookLoader.standard(rules)),
                DraftPatterns.made(),
                RulebookLoader.load(rules, RulebookLoader.standard(rules)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "x(a|a)*b",
                "(\\w+\\s?)*,",
                "art\\. (\\d+,? ?)+$",
                "\\s+$",
                ".*,.*;.*:x",
                "(?:a|b)*",
                "(?i)[ab]+[bc]+!",
                "^(?:(?:no|yes) )+(?:no )*!",
                "[.;](?=(?:[ \\n]+)+[A-Z])",
                "a(?!(?:b|b)*c)"
            })
    void one_that_runs_away_is_found_out(String pattern) {
        assertThat(trouble(new Ours(Pattern.compile(pattern), true))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\d{1,4}+", "(?<!\\s)\\s++$", "(?:[^ \"]|\"[^\"]*+\"?+)++", "article (?:\\d{1,3}, ){0,20}bis"})
    void one_that_does_not_is_let_pass(String pattern) {
        assertThat(trouble(new Ours(Pattern.compile(pattern), true))).isEmpty();
    }

    /** A text that an expression cannot be held against. */
    private static Optional<String> trouble(Ours ours) {
        return Pump.strings(ours.pattern(), OFTEN).stream()
                .filter(text -> isTooMuch(ours, text))
                .findFirst()
                .or(() -> Pump.longOnes(ours.pattern(), STACK).stream()
                        .filter(text -> isTooDeep(ours.pattern(), text))
                        .findFirst())
                .map(text -> text.substring(0, Math.min(60, text.length())));
    }

    private static boolean isTooMuch(Ours ours, String text) {
        try {
            matcher(ours, text).matches();
            matcher(ours, text).lookingAt();
            Matcher anywhere = matcher(ours, text);
            while (ours.isSought() && anywhere.find()) {
                // it is counted what this takes
            }
            return false;
        } catch (Counted.TooOften e) {
            return true;
        }
    }

    private static Matcher matcher(Ours ours, String text) {
        return ours.pattern().matcher(new Counted(text, (long) LOOKS * text.length()));
    }

    private static boolean isTooDeep(Pattern pattern, String text) {
        try {
            pattern.matcher(text).lookingAt();
            return false;
        } catch (StackOverflowError e) {
            return true;
        }
    }
}
