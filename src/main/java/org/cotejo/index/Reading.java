package org.cotejo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cotejo.model.Level;
import org.cotejo.text.TextRange;

/** Positions of the index turned back into places of a provision's own text. */
final class Reading {
    private final Unit unit;
    private final List<Part> parts = new ArrayList<>();
    private final List<Words.Word> own;
    private final int ownStart;

    Reading(Unit unit) {
        this.unit = unit;
        this.own = Words.of(unit.text());
        int position = 0;
        for (String text : unit.context()) {
            Part part = new Part(position, text, Words.of(text));
            parts.add(part);
            position = part.end() + Analyzers.PART_GAP;
        }
        this.ownStart = position;
        parts.add(new Part(ownStart, unit.text(), own));
    }

    /** A stretch of the reading that no phrase crosses. */
    record Part(int start, String text, List<Words.Word> words) {
        int end() {
            return start + words.size();
        }

        /** That of the word at a place of the text, else of the first one behind it. */
        int position(int offset) {
            int at = 0;
            while (at < words.size() && words.get(at).to() <= offset) {
                at++;
            }
            return start + at;
        }

        String word(int position) {
            return words.get(position - start).in(text);
        }
    }

    /** The word at a position as printed, in lower case; empty where none stands. */
    String word(int position) {
        for (Part part : parts) {
            if (position < part.end()) {
                return position < part.start() ? "" : part.word(position);
            }
        }
        return "";
    }

    /**
     * Whether the words at a position of the context bear on how the unit speaks: those above a list do, those of an
     * earlier paragraph only where they end in a colon.
     */
    boolean opens(int position) {
        if (unit.level() != Level.PARAGRAPH) {
            return true;
        }
        for (Part part : parts) {
            if (position < part.end()) {
                return part.text().stripTrailing().endsWith(":");
            }
        }
        return false;
    }

    /** Whether such words stand in the last sentence of their text, which leads to the unit: those before are closed. */
    boolean leadsIn(int position) {
        for (Part part : parts) {
            if (position < part.end()) {
                int from =
                        part.words().get(Math.max(0, position - part.start())).to();
                return !sentenceEnds(
                        part.text(), from, part.text().stripTrailing().length());
            }
        }
        return false;
    }

    /** The positions of the own words within a range of the own text, end exclusive; empty where there is none. */
    TextRange positions(TextRange range) {
        int first = wordsBefore(word -> word.from() >= range.from());
        int end = wordsBefore(word -> word.to() > range.to());
        return new TextRange(ownStart + first, ownStart + Math.max(first, end));
    }

    /** How many own words stand before the first that is so, as all behind it are; a text may be all sentences. */
    private int wordsBefore(Predicate<Words.Word> isSo) {
        int from = 0;
        int to = own.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (isSo.test(own.get(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** The context, outermost first, and the own text. */
    List<Part> parts() {
        return parts;
    }

    Unit unit() {
        return unit;
    }

    /** Position of the first own word. */
    int ownStart() {
        return ownStart;
    }

    /** Whether an interval has at least one word of the provision itself. */
    boolean touchesOwn(int end) {
        return end >= ownStart && !own.isEmpty();
    }

    /** The own words of an interval; both positions inclusive. The end must touch the own text. */
    TextRange range(int start, int end) {
        Words.Word first = own.get(Math.max(0, start - ownStart));
        Words.Word last = own.get(Math.min(own.size() - 1, end - ownStart));
        return new TextRange(first.from(), last.to());
    }

    /** The own text from behind one position to the end of another; both positions inclusive. */
    String between(int before, int end) {
        int from = own.get(Math.min(own.size() - 1, before - ownStart)).to();
        int to = own.get(Math.min(own.size() - 1, end - ownStart)).to();
        return unit.text().substring(from, Math.max(from, to));
    }

    /** Whether a sentence ends in the own text somewhere between two positions. */
    boolean sentenceEndsBetween(int before, int after) {
        if (before < ownStart) {
            return after >= ownStart && sentenceEnds(unit.text(), 0, offset(after));
        }
        return sentenceEnds(unit.text(), own.get(before - ownStart).to(), offset(after));
    }

    private int offset(int position) {
        return own.get(Math.min(own.size() - 1, position - ownStart)).from();
    }

    private static boolean sentenceEnds(String text, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' || c == ';';
            if (stop && Character.isWhitespace(text.charAt(i + 1)) && !isAbbreviation(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** A stop after digits or one letter, and before a small letter, ends no sentence: {@code artículo 5o. de la Ley}. */
    private static boolean isAbbreviation(String text, int stop) {
        for (int i = stop + 1; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(stop) == '.' && Character.isLowerCase(text.charAt(i));
            }
        }
        return false;
    }
}
