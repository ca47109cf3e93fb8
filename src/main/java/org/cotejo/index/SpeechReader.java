package org.cotejo.index;

import java.util.List;
import java.util.regex.Pattern;
import org.cotejo.rulebook.Speech;

/**
 * Tells what a provision does with the words found in it, from the marks of speech around them.
 *
 * <p>The nearest mark before the words in their sentence governs them; failing that one close behind them, as where the
 * words are the subject of the sentence; failing that the last one in the opening words the provision depends on. Without a
 * mark a rule binds.
 */
final class SpeechReader {
    /** A mark at a place, positions inclusive. */
    record Mark(int start, int end, Speech speech) {}

    /** How many words a verb may stand behind its subject and still govern it. */
    private static final int REACH = 6;

    /** A conjunction and a verb in the future, the mood of orders. */
    private static final Pattern ORDER = Pattern.compile(
            "\\b[ye]\\s++(?:(?:se|les?|las?|los?)\\s++){0,2}\\p{L}{2,30}rán?\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /** Before the last word a conjunction, a relative, or the only comma: two commas would enclose an aside. */
    private static final Pattern NEW_CLAUSE = Pattern.compile(
            "(?:\\b(?:y|e|pero|pudiendo|que|quien|quienes)|^[^,]*+,)\\s++(?:se\\s++)?\\p{L}{2,30}$",
            Pattern.UNICODE_CHARACTER_CLASS);

    private SpeechReader() {}

    static Speech of(Reading reading, List<Mark> marks, int start, int end) {
        if (reading.unit().repealed()) {
            return Speech.REPEALED;
        }
        if (isDefinition(reading, marks, start)) {
            return Speech.DEFINITION;
        }
        Mark before = null;
        Mark after = null;
        Mark opening = null;
        for (Mark mark : marks) {
            if (mark.speech() == Speech.DEFINITION || isOvertaken(reading, mark, end)) {
                continue;
            }
            if (mark.start() < reading.ownStart()) {
                opening = reading.opens(mark.start()) ? mark : opening;
            } else if (mark.start() <= end && sameSentence(reading, mark.start(), start)) {
                before = mark;
            } else if (after == null && follows(reading, mark, end)) {
                after = mark;
            }
        }
        Mark governing = before != null ? before : after != null ? after : opening;
        return governing == null ? Speech.DUTY : governing.speech();
    }

    /** What one clause permits, the next may order: {@code procurarán prevenir y darán ayuda}. */
    private static boolean isOvertaken(Reading reading, Mark mark, int end) {
        return mark.speech() == Speech.FACULTY
                && mark.start() >= reading.ownStart()
                && mark.end() < end
                && ORDER.matcher(reading.between(mark.end(), end)).find();
    }

    private static boolean follows(Reading reading, Mark mark, int end) {
        return mark.start() > end
                && mark.start() - end <= REACH
                && sameSentence(reading, end, mark.start())
                && !NEW_CLAUSE.matcher(reading.between(end, mark.start())).find();
    }

    private static boolean sameSentence(Reading reading, int one, int other) {
        return one >= other || !reading.sentenceEndsBetween(Math.max(one, reading.ownStart()), other);
    }

    /** A definition is opened in the words above a list, or in the provision itself before the words. */
    private static boolean isDefinition(Reading reading, List<Mark> marks, int start) {
        for (Mark mark : marks) {
            boolean above = mark.start() < reading.ownStart() && reading.opens(mark.start());
            boolean here = mark.start() >= reading.ownStart() && mark.start() <= start;
            if (mark.speech() == Speech.DEFINITION && (above || here)) {
                return true;
            }
        }
        return false;
    }
}
