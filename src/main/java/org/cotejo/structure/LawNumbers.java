package org.cotejo.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.rulebook.Tradition;
import org.jspecify.annotations.Nullable;

/** Reads the number of a law, and of the decree that enacts it: {@code LEY NÚMERO 821}, {@code DECRETO No. LX-1134}. */
final class LawNumbers {
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}]{0,8}[-/]?\\d[\\p{L}\\d./-]{0,24}");
    private static final Pattern SPACED = Pattern.compile("(?<!\\S)(?:[\\p{L}\\d] ){3,40}[\\p{L}\\d](?!\\S)");
    private static final Pattern DIVIDER = Pattern.compile("\\.? ?[-–—:.] ");

    private final Formulas laws;
    private final Formulas decrees;
    private final Cardinals cardinals;
    private final Dates dates;

    /** @param end after it, in the line without letter-spacing */
    private record Read(String number, int end) {}

    LawNumbers(Tradition tradition, Dates dates) {
        Tradition.Metadata words = tradition.metadata();
        laws = new Formulas(words.numbers());
        decrees = new Formulas(words.decrees());
        cardinals = new Cardinals(tradition.numbers());
        this.dates = dates;
    }

    /** Of the law itself, from its title or else from a line of its own; empty where there is none. */
    String ofLaw(String title, List<Line> lines) {
        Read own = read(laws, title);
        if (own != null) {
            return own.number;
        }
        for (Line line : lines) {
            Read read = read(laws, unspaced(line.text()));
            if (read != null) {
                return read.number;
            }
        }
        return "";
    }

    /** Of the first decree that a line of the head names without a date. */
    String ofDecree(List<Line> lines) {
        for (Line line : lines) {
            Read read = decree(line);
            if (read != null && dates.all(line.folded()).isEmpty()) {
                return read.number;
            }
        }
        return "";
    }

    boolean isDecree(Line line) {
        return decree(line) != null;
    }

    private @Nullable Read decree(Line line) {
        return read(decrees, unspaced(line.text()));
    }

    /** Whether a line holds the number of a law and nothing else. */
    boolean isNothingElse(Line line) {
        Read read = read(laws, line.text());
        return read != null && line.text().substring(read.end).matches("[\\p{Punct}\\s]*+");
    }

    /** Where the words begin that follow the number of a law and a dash; 0 where there is no such number. */
    int before(Line line) {
        Read read = read(laws, line.text());
        if (read == null) {
            return 0;
        }
        Matcher divider =
                DIVIDER.matcher(line.text()).region(read.end, line.text().length());
        return divider.lookingAt() ? divider.end() : 0;
    }

    private @Nullable Read read(Formulas prefixes, String text) {
        String folded = Folded.of(text);
        Matcher prefix = prefixes.matcher(folded);
        if (!prefix.lookingAt()) {
            return null;
        }
        Matcher digits = NUMBER.matcher(text).region(prefix.end(), text.length());
        if (digits.lookingAt()) {
            String number = digits.group().replaceAll("(?<![./-])[./-]++$", "");
            return new Read(number, prefix.end() + number.length());
        }
        Cardinals.Read words = cardinals.read(folded, prefix.end());
        return words == null ? null : new Read(Integer.toString(words.value()), words.end());
    }

    /** {@code D E C R E T O 3 8 7} as {@code DECRETO387}. */
    private static String unspaced(String text) {
        Matcher spaced = SPACED.matcher(text);
        return spaced.replaceAll(found -> Matcher.quoteReplacement(found.group().replace(" ", "")));
    }
}
