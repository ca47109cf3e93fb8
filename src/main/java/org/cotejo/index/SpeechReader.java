package org.cotejo.index;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.rulebook.Speech;

/**
 * Tells what a provision does with the words found in it, from the marks of speech around them.
 *
 * <p>The nearest mark before the words in their sentence governs them; failing that one close behind them, as where the
 * words are the subject of the sentence; failing that the last one in the sentence of the opening words that leads to the
 * provision. Without a mark a rule binds.
 */
final class SpeechReader {
    /** A mark at a place, positions inclusive. */
    record Mark(int start, int end, Speech speech) {}

    /** How far a denial may stand before words that want it: {@code no podrán ser alojadas}. */
    private static final int AUXILIARY = 2;

    /** How many words a verb may stand behind its subject and still govern it. */
    static final int REACH = 6;

    /** A conjunction and a verb in the future, the mood of orders. */
    private static final Pattern ORDER = Pattern.compile(
            "\\b[ye]\\s++(?:(?:se|les?|las?|los?)\\s++){0,2}\\p{L}{2,30}rán?\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /** A verb of its own, or words that deny once more: {@code no se dará licencia si no hay}. */
    private static final Pattern LIFTED =
            Pattern.compile("\\b(?:\\p{L}{2,30}rán?|no|sino|salvo|excepto)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /** What opens a relative clause, up to two words before its verb. */
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:que|quien|quienes|cuyos?|cuyas?)\\s++(?:\\p{L}{1,20}\\s++){0,2}$", Pattern.UNICODE_CHARACTER_CLASS);

    /** Before the last word a conjunction, a relative, or the only comma: two commas would enclose an aside. */
    private static final Pattern NEW_CLAUSE = Pattern.compile(
            "(?:\\b(?:y|e|pero|pudiendo|que|quien|quienes)|^[^,]*+,)\\s++(?:se\\s++)?\\p{L}{2,30}$",
            Pattern.UNICODE_CHARACTER_CLASS);

    private SpeechReader() {}

    /** @param denies the signal that found the words asks for a negation: one among them is what it wants */
    static Speech of(Reading reading, List<Mark> marks, int start, int end, boolean denies) {
        if (reading.unit().repealed()) {
            return Speech.REPEALED;
        }
        if (isDefinition(reading, marks, start, end)) {
            return Speech.DEFINITION;
        }
        Mark before = null;
        Mark after = null;
        Mark opening = null;
        // the last one governs: what stands before it is not asked, since to look as far as the words is dear
        for (int i = marks.size() - 1; i >= 0 && before == null; i--) {
            Mark mark = marks.get(i);
            if (mark.speech() == Speech.DEFINITION) {
                continue;
            }
            if (mark.start() < reading.ownStart()) {
                boolean opens = opening == null && reading.opens(mark.start()) && reading.leadsIn(mark.start());
                opening = opens ? mark : opening;
            } else if (mark.start() <= end && sameSentence(reading, mark.start(), start)) {
                before = isOvertaken(reading, mark, end) ? null : mark;
            } else if (follows(reading, mark, end)) {
                after = mark;
            }
        }
        Mark governing = before != null ? before : after != null ? after : opening;
        if (governing == null) {
            return Speech.DUTY;
        }
        boolean wanted = denies && governing.speech() == Speech.DENIAL && governing.end() + AUXILIARY >= start;
        return wanted ? Speech.DUTY : governing.speech();
    }

    /** What one clause permits or denies, the next may order: {@code procurarán prevenir y darán ayuda}. */
    private static boolean isOvertaken(Reading reading, Mark mark, int end) {
        if (mark.start() < reading.ownStart() || mark.end() >= end) {
            return false;
        }
        return switch (mark.speech()) {
            case FACULTY -> ORDER.matcher(reading.between(mark.end(), end)).find();
            case DENIAL -> isLifted(reading.between(mark.end(), end));
            default -> false;
        };
    }

    private static boolean isLifted(String behind) {
        for (Matcher verb = LIFTED.matcher(behind); verb.find(); ) {
            String before = behind.substring(Math.max(0, verb.start() - 60), verb.start());
            if (!RELATIVE.matcher(before).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(Reading reading, Mark mark, int end) {
        return mark.start() > end
                && mark.start() - end <= REACH
                && sameSentence(reading, end, mark.start())
                && !NEW_CLAUSE.matcher(reading.between(end, mark.start())).find();
    }

    static boolean sameSentence(Reading reading, int one, int other) {
        return one >= other || !reading.sentenceEndsBetween(Math.max(one, reading.ownStart()), other);
    }

    /**
     * A definition is opened in the words above a list, or in the provision itself: before the words, or among them, where
     * their first sentence names what it defines.
     */
    private static boolean isDefinition(Reading reading, List<Mark> marks, int start, int end) {
        for (Mark mark : marks) {
            if (mark.speech() != Speech.DEFINITION) {
                continue;
            }
            boolean above = mark.start() < reading.ownStart() && reading.opens(mark.start());
            boolean here = mark.start() >= reading.ownStart()
                    && (mark.start() <= start || mark.end() <= end && sameSentence(reading, start, mark.start()));
            if (above || here) {
                return true;
            }
        }
        return false;
    }
}
