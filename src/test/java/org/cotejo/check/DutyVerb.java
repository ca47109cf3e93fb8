package org.cotejo.check;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The verb of a Spanish sentence that binds, with the pronouns before it.
 *
 * @param start of the negation, the pronouns or the verb, whichever comes first
 * @param end exclusive
 */
record DutyVerb(int start, int end, boolean isNegated, String pronouns, String word) {
    /** Shall, the future of the third person, and the set phrases of statutes. */
    private static final Pattern VERB = Pattern.compile(
            "\\b(no\\s++)?((?:(?:se|les?|los?|las?)\\s++){0,2})"
                    + "(deberán?|deben?|corresponden?(?= al? )|competen?(?= al? )|tienen?(?= (?:derecho|como|por) )"
                    + "|(?:es|son)(?= (?:obligaci|atribuci|facultad|derecho|objeto|responsab|de orden|de observancia))"
                    + "|está[n]?(?= obligad)|\\p{L}{2,30}rán?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Between a subject and its verb: a few words, no new clause. */
    private static final Pattern NEAR = Pattern.compile("(?!.*\\bque\\b)[^,:]{0,40}");

    private static final Pattern SENTENCE_END = Pattern.compile("[.;]\\s");
    private static final Pattern SHALL = Pattern.compile("(?i)deb(?:erá|e)n?");
    private static final Map<String, String> IRREGULAR = Map.of(
            "tendr", "tener", "pondr", "poner", "vendr", "venir", "saldr", "salir", "podr", "poder", "habr", "haber");

    /** The one that governs the words at a place: the last that begins before they end, else one close behind. */
    static Optional<DutyVerb> governing(String text, int from, int to) {
        int start = 0;
        int end = text.length();
        for (Matcher stop = SENTENCE_END.matcher(text); stop.find(); ) {
            start = stop.end() <= from ? stop.end() : start;
            end = stop.start() >= to ? Math.min(end, stop.start()) : end;
        }
        DutyVerb governing = null;
        for (Matcher verb = VERB.matcher(text).region(start, end); verb.find(); ) {
            if (verb.start(3) < to
                    || governing == null
                            && NEAR.matcher(text.substring(to, verb.start())).matches()) {
                governing = new DutyVerb(verb.start(), verb.end(), verb.group(1) != null, verb.group(2), verb.group(3));
            }
        }
        return Optional.ofNullable(governing);
    }

    boolean isPlural() {
        return word.endsWith("n");
    }

    /**
     * What the verb says after an auxiliary: nothing for {@code shall}, behind which the infinitive stands already; empty for
     * a set phrase in the present.
     */
    Optional<String> infinitive() {
        if (SHALL.matcher(word).matches()) {
            return Optional.of("");
        }
        String stem = word.replaceFirst("án?$", "");
        return stem.equals(word) ? Optional.empty() : Optional.of(" " + regular(stem));
    }

    private static String regular(String stem) {
        return switch (stem) {
            case "har" -> "hacer";
            case "dir" -> "decir";
            default -> {
                String regular = stem;
                for (Map.Entry<String, String> ending : IRREGULAR.entrySet()) {
                    regular = regular.replaceFirst(ending.getKey() + "$", ending.getValue());
                }
                yield regular;
            }
        };
    }

    String replaceIn(String text, String words) {
        return text.substring(0, start) + words + text.substring(end);
    }
}
