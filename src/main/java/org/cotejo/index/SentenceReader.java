package org.cotejo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.rulebook.Speech;
import org.cotejo.text.Clause;
import org.cotejo.text.TextRange;

/** Reads the provisions of one law sentence by sentence, whether signals find anything in them or not. */
final class SentenceReader {
    /** Fewer words are a heading, or the rest of a list: {@code ; y}. */
    private static final int FEWEST_WORDS = 2;

    /** How much of the words above a sentence is read with it, in UTF-16 units. */
    private static final int OPENING = 300;

    private final String law;
    private final StandIns names;

    /**
     * @param law its key
     * @param names that it gives
     */
    SentenceReader(String law, StandIns names) {
        this.law = law;
        this.names = names;
    }

    /** @param marks of speech of the provision, by place */
    List<Sentence> read(int doc, Reading reading, List<SpeechReader.Mark> marks) {
        Unit unit = reading.unit();
        boolean isBelow = unit.eId().value().contains("__") && !unit.context().isEmpty();
        String opening = isBelow ? unit.context().get(unit.context().size() - 1) : "";
        List<String> above = names.stems(opening.substring(Math.max(0, opening.length() - OPENING)));
        NearMarks near = new NearMarks(reading, marks);
        List<Sentence> sentences = new ArrayList<>();
        String text = unit.text();
        for (int from = 0; from < text.length(); ) {
            if (Character.isWhitespace(text.charAt(from))) {
                from++;
                continue;
            }
            TextRange range = Clause.sentence(text, new TextRange(from, from));
            TextRange words = reading.positions(range);
            if (words.length() >= FEWEST_WORDS && !range.of(text).endsWith(":")) {
                Passage passage = new Passage(
                        law,
                        doc,
                        unit.eId(),
                        unit.citation(),
                        text,
                        range,
                        "",
                        speech(reading, near.of(words.from(), words.to() - 1), words),
                        unit.transitory());
                List<String> stems = Stream.concat(above.stream(), names.stems(passage.quote()).stream())
                        .toList();
                sentences.add(new Sentence(passage, opening, stems));
            }
            from = range.to() + 1;
        }
        return sentences;
    }

    /** What a whole sentence does: denial or leave anywhere in it governs, for nobody knows which of its words are meant. */
    private static Speech speech(Reading reading, List<SpeechReader.Mark> marks, TextRange words) {
        Speech speech = SpeechReader.of(reading, marks, words.from(), words.to() - 1, false);
        for (Speech held : List.of(Speech.DENIAL, Speech.FACULTY)) {
            boolean stands = marks.stream()
                    .anyMatch(
                            mark -> mark.speech() == held && mark.start() >= words.from() && mark.start() < words.to());
            if (speech == Speech.DUTY && stands) {
                return held;
            }
        }
        return speech;
    }
}
