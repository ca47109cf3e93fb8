package org.cotejo.index;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.rulebook.Signal;
import org.cotejo.rulebook.SpeechMarks;

/** Tells whether a signal asks for words that deny: then a denial is what it wants, and does not speak against it. Thread-safe. */
final class Denials {
    private static final Pattern EXACT = Pattern.compile("=(\\p{L}++)");
    private static final Pattern TOKEN =
            Pattern.compile("\"([^\"]*+)\"|\\$([\\p{L}-]++)|(?<![:\\p{L}])=?+(\\p{L}++)\\*?+");

    private final Set<String> stems = new HashSet<>();
    private final Map<String, List<Signal>> concepts;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    Denials(SpeechMarks speech, Map<String, List<Signal>> concepts) {
        this.concepts = concepts;
        speech.negation().forEach(this::learn);
        speech.ban().forEach(this::learn);
    }

    private void learn(Signal mark) {
        for (Matcher word = EXACT.matcher(mark.query()); word.find(); ) {
            stems.add(stem(word.group(1)));
        }
    }

    /** @param signal one that was parsed: its concepts lead nowhere in a circle */
    boolean areAskedForBy(Signal signal) {
        Boolean answer = known.get(signal.query());
        if (answer == null) {
            answer = asks(signal.query());
            known.put(signal.query(), answer);
        }
        return answer;
    }

    private boolean asks(String query) {
        for (Matcher token = TOKEN.matcher(query); token.find(); ) {
            boolean denies = token.group(1) != null
                    ? phraseDenies(token.group(1))
                    : token.group(2) != null ? conceptAsks(token.group(2)) : stems.contains(stem(token.group(3)));
            if (denies) {
                return true;
            }
        }
        return false;
    }

    private boolean conceptAsks(String name) {
        return concepts.getOrDefault(name, List.of()).stream().anyMatch(this::areAskedForBy);
    }

    /** {@code no podrá} denies, {@code no gubernamental} is a name. */
    private boolean phraseDenies(String phrase) {
        List<Words.Word> words = Words.ofSignal(phrase);
        for (int i = 0; i < words.size(); i++) {
            if (stems.contains(words.get(i).stem())) {
                return words.size() != 2
                        || i > 0
                        || Negations.isVerb(words.get(1).in(phrase));
            }
        }
        return false;
    }

    private String stem(String word) {
        List<Words.Word> words = Words.ofSignal(word);
        return words.isEmpty() ? word : words.get(0).stem();
    }
}
