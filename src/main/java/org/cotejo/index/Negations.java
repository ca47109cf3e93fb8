package org.cotejo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.rulebook.Speech;

/**
 * Tells which words that deny take back a duty. A negation counts where it stands right before a verb that states a rule, and
 * not where it opens a condition or a relative clause ({@code quien no hable}); nor where it forbids a harm, since
 * {@code no podrá negarse} binds.
 */
final class Negations {
    /** How many words behind the verb its object may begin: {@code no podrá en caso alguno negar}. */
    private static final int REACH = 4;

    /** The future of the third person, the mood of orders. */
    private static final Pattern ORDER = Pattern.compile("\\p{L}{2,30}rán?");

    /** The present of verbs that assign and bind. */
    private static final Pattern RULE =
            Pattern.compile("deben?|pueden?|es|son|está|están|tienen?|corresponden?|competen?");

    private static final Set<String> PRONOUNS = Set.of("se", "le", "les", "lo", "la", "los", "las");
    private static final Set<String> SUBORDINATING =
            Set.of("que", "quien", "quienes", "cuando", "si", "donde", "cual", "cuales", "aunque", "porque");

    private final Reading reading;
    private final List<SpeechReader.Mark> marks;
    private final List<SpeechReader.Mark> harms;

    /** @param harms where stands what nobody should do */
    Negations(Reading reading, List<SpeechReader.Mark> marks, List<SpeechReader.Mark> harms) {
        this.reading = reading;
        this.marks = marks;
        this.harms = harms;
    }

    /** The marks with those that are denied replaced by the denial. */
    List<SpeechReader.Mark> with(List<SpeechReader.Mark> negations, List<SpeechReader.Mark> bans) {
        List<SpeechReader.Mark> all = new ArrayList<>(marks);
        for (SpeechReader.Mark negation : negations) {
            int verb = behind(negation.end());
            if (states(reading.word(verb), reading.word(negation.start() - 1))) {
                deny(all, negation.start(), verb);
            }
        }
        for (SpeechReader.Mark ban : bans) {
            deny(all, ban.start(), ban.end());
        }
        return all;
    }

    private void deny(List<SpeechReader.Mark> all, int start, int end) {
        // what stands so near behind is the object of the denial, a harm or a duty
        boolean isHarm = harms.stream().anyMatch(harm -> harm.start() >= start && harm.start() <= end + REACH);
        if (!isHarm) {
            all.removeIf(
                    mark -> mark.speech() != Speech.DEFINITION && mark.start() <= end + REACH && mark.end() >= start);
            all.add(new SpeechReader.Mark(start, end, Speech.DENIAL));
        }
    }

    /** Position of the word that a negation turns, pronouns skipped. */
    private int behind(int negation) {
        int at = negation + 1;
        while (PRONOUNS.contains(reading.word(at))) {
            at++;
        }
        return at;
    }

    static boolean isVerb(String word) {
        return ORDER.matcher(word).matches() || RULE.matcher(word).matches();
    }

    private static boolean states(String verb, String before) {
        return ORDER.matcher(verb).matches() || RULE.matcher(verb).matches() && !SUBORDINATING.contains(before);
    }
}
