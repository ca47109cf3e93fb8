package org.cotejo.index;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.index.SpeechReader.Mark;
import org.cotejo.rulebook.Speech;

/**
 * Of a provision's marks of speech those that can bear on one of its sentences, asked for in order. A paragraph may have tens
 * of thousands of either.
 */
final class NearMarks {
    /** How many words before a sentence a mark may stand, where only an abbreviation parts the two. */
    private static final int FAR = 200;

    private final Reading reading;
    private final List<Mark> marks;

    /** Those above the provision, and the first definition that was passed. */
    private final List<Mark> lasting = new ArrayList<>();

    private boolean defines;
    private int first;
    private int behind;

    /** @param marks by place */
    NearMarks(Reading reading, List<Mark> marks) {
        this.reading = reading;
        this.marks = marks;
        while (first < marks.size() && marks.get(first).start() < reading.ownStart()) {
            lasting.add(marks.get(first++));
        }
    }

    /**
     * @param start position of its first word, not before that of the sentence asked for last
     * @param end of its last
     */
    List<Mark> of(int start, int end) {
        while (first < marks.size() && isPast(marks.get(first), start)) {
            Mark passed = marks.get(first++);
            if (passed.speech() == Speech.DEFINITION && !defines) {
                lasting.add(passed);
                defines = true;
            }
        }
        behind = Math.max(behind, first);
        while (behind < marks.size() && marks.get(behind).start() <= end + SpeechReader.REACH) {
            behind++;
        }
        List<Mark> near = new ArrayList<>(lasting);
        near.addAll(marks.subList(first, behind));
        return near;
    }

    private boolean isPast(Mark mark, int start) {
        return mark.start() < start - FAR
                || mark.start() < start && !SpeechReader.sameSentence(reading, mark.start(), start);
    }
}
