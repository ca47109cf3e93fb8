package org.cotejo.generator;

import java.util.List;
import org.cotejo.model.Level;

/**
 * The way one congress or one compiler writes laws: choices that hold for all of a file.
 *
 * @param divisions kinds of heading, from the widest
 * @param accents whether labels have them
 * @param capitals whether labels of headings are in capitals
 * @param romanHeadings whether headings are counted I, II, else in words
 * @param headingPlace where the words of a heading stand
 * @param headingCapitals whether the words of headings are in capitals
 * @param articleWord as printed
 * @param articleNumber how articles are counted
 * @param articleEnd punctuation after their number
 * @param gap between label and words
 * @param fraction a label of a fraction with {@code #} for the number
 * @param point the same of an inciso, {@code x} for a lower, {@code X} for a capital letter
 * @param subpoint the same of a subinciso, {@code #} for the number
 * @param skips whether numbers may be missing
 * @param blankLines between all lines of a text
 * @param anchors whether each label is printed twice
 * @param automatic whether a word processor counts the lists
 */
public record HouseStyle(
        List<Level> divisions,
        boolean accents,
        boolean capitals,
        boolean romanHeadings,
        HeadingPlace headingPlace,
        boolean headingCapitals,
        String articleWord,
        ArticleNumber articleNumber,
        String articleEnd,
        String gap,
        Rubric rubric,
        String fraction,
        String point,
        String subpoint,
        NotePlace notes,
        String gazette,
        Transitory transitory,
        String transitoryHeading,
        Decrees decrees,
        Preamble preamble,
        Furniture furniture,
        boolean skips,
        boolean blankLines,
        boolean anchors,
        boolean automatic,
        String suffixes) {

    /** Where the words of a heading stand. */
    public enum HeadingPlace {
        NEXT_LINE,
        SAME_LINE,
        TWO_LINES
    }

    /** How the numbers of articles are written. */
    public enum ArticleNumber {
        PLAIN,
        FIRST_NINE_O,
        FIRST_NINE_MASCULINE,
        DEGREE,
        WORDS
    }

    /** Where articles have titles. */
    public enum Rubric {
        NONE,
        ABOVE,
        PARENTHESES
    }

    /** Where notes of the editor stand. */
    public enum NotePlace {
        NONE,
        BEHIND,
        BEHIND_IN_BRACKETS,
        AHEAD,
        INLINE
    }

    /** How transitory articles are labelled. */
    public enum Transitory {
        ORDINAL_CAPITALS,
        ORDINAL_TITLE,
        ARTICLE_ORDINAL,
        ARABIC
    }

    /** How the transitory articles of reforms are told apart. */
    public enum Decrees {
        NONE,
        FEDERAL,
        GAZETTE_LINE
    }

    /** What stands above the law. */
    public enum Preamble {
        TITLE,
        TITLE_AND_DATES,
        DECREE
    }

    /** What pages leave in a text. */
    public enum Furniture {
        NONE,
        NUMBERS,
        HEADS
    }

    static HouseStyle random(Dice dice) {
        List<Level> divisions = dice.pick(
                List.of(Level.CHAPTER),
                List.of(Level.TITLE, Level.CHAPTER),
                List.of(Level.TITLE, Level.CHAPTER),
                List.of(Level.BOOK, Level.TITLE, Level.CHAPTER),
                List.of(Level.TITLE, Level.CHAPTER, Level.SECTION),
                List.<Level>of());
        boolean accents = dice.chance(0.8);
        boolean capitals = dice.chance(0.7);
        Rubric rubric = dice.pick(Rubric.NONE, Rubric.NONE, Rubric.NONE, Rubric.ABOVE, Rubric.PARENTHESES);
        HeadingPlace place = dice.pick(HeadingPlace.values());
        String end = dice.pick(".", ".", ".-", ".-", ". -", ".—", ".–", ":", "");
        boolean automatic = dice.chance(0.25);
        return new HouseStyle(
                divisions,
                accents,
                capitals,
                dice.chance(0.6),
                rubric == Rubric.ABOVE && place == HeadingPlace.TWO_LINES ? HeadingPlace.NEXT_LINE : place,
                dice.chance(0.5),
                dice.chance(0.1) ? "Art." : unaccented(dice.pick("Artículo", "Artículo", "ARTÍCULO"), accents),
                dice.pick(
                        ArticleNumber.PLAIN,
                        ArticleNumber.PLAIN,
                        ArticleNumber.PLAIN,
                        ArticleNumber.FIRST_NINE_O,
                        ArticleNumber.FIRST_NINE_MASCULINE,
                        ArticleNumber.DEGREE,
                        ArticleNumber.WORDS),
                end,
                end.endsWith("-") && dice.chance(0.2) ? "" : dice.pick(" ", " ", "  ", "\u00a0"),
                rubric,
                dice.pick("#.", "#.", "#.", "#.-", "#)", "#.—", "#. -"),
                dice.pick("x)", "x)", "x)", "x.", "x.-", "X)", "X."),
                dice.pick("#.", "#)", "i)", "#.-"),
                dice.pick(NotePlace.values()),
                dice.pick("DOF", "P.O.", "P. O.", "G.O."),
                dice.pick(Transitory.values()),
                unaccented(
                        dice.pick(
                                "TRANSITORIOS",
                                "T R A N S I T O R I O S",
                                "Transitorios",
                                "ARTÍCULOS TRANSITORIOS",
                                "DISPOSICIONES TRANSITORIAS",
                                "TRANSITORIOS:",
                                "Artículos Transitorios"),
                        accents),
                dice.pick(Decrees.values()),
                dice.pick(Preamble.values()),
                dice.pick(Furniture.NONE, Furniture.NONE, Furniture.NUMBERS, Furniture.HEADS),
                !automatic && dice.chance(0.2),
                dice.chance(0.3),
                rubric != Rubric.PARENTHESES && dice.chance(0.05),
                automatic,
                dice.pick("Bis", "BIS", "bis", "-A", end.isEmpty() ? "-A" : " A", "BIS 1", "-Bis"));
    }

    /** Labels without accents where the style has none. */
    String label(String words) {
        return unaccented(words, accents);
    }

    private static String unaccented(String words, boolean accents) {
        return accents
                ? words
                : words.replace('á', 'a')
                        .replace('é', 'e')
                        .replace('í', 'i')
                        .replace('ó', 'o')
                        .replace('ú', 'u')
                        .replace('Á', 'A')
                        .replace('É', 'E')
                        .replace('Í', 'I')
                        .replace('Ó', 'O')
                        .replace('Ú', 'U');
    }
}
