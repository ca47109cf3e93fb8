package org.cotejo.generator;

import java.util.Locale;
import org.cotejo.model.Level;

/** Numbers and labels of units in one style. */
final class Labels {
    private final HouseStyle style;

    Labels(HouseStyle style) {
        this.style = style;
    }

    /** @param only whether there is one of its kind, which is then not counted */
    String division(Level level, int number, boolean only) {
        boolean feminine = level == Level.SECTION;
        String counted = feminine ? Numbers.feminine(number) : Numbers.ordinal(number);
        String words = only ? feminine ? "única" : "único" : counted;
        boolean roman = style.romanHeadings() && !only;
        return style.label(roman ? Numbers.roman(number) : cased(Numbers.title(words)));
    }

    String divisionLabel(Level level, String num) {
        String word =
                switch (level) {
                    case BOOK -> "Libro";
                    case TITLE -> "Título";
                    case SECTION -> "Sección";
                    default -> "Capítulo";
                };
        return style.label(cased(word)) + " " + num;
    }

    private String cased(String words) {
        return style.capitals() ? words.toUpperCase(Locale.ROOT) : words;
    }

    String article(int number) {
        return switch (style.articleNumber()) {
            case WORDS -> word(number);
            case FIRST_NINE_O -> number + (number < 10 ? "o" : "");
            case FIRST_NINE_MASCULINE -> number + (number < 10 ? "º" : "");
            case DEGREE -> number + "°";
            case PLAIN -> String.valueOf(number);
        };
    }

    private String word(int number) {
        String word = Numbers.title(Numbers.ordinal(number));
        return style.label(Character.isUpperCase(style.articleWord().charAt(2)) ? word.toUpperCase(Locale.ROOT) : word);
    }

    /** The {@code place}-th article added after the one with this number, from 1. */
    String added(String num, int place) {
        boolean words = style.articleNumber() == HouseStyle.ArticleNumber.WORDS;
        String suffix = words ? "Bis" : style.suffixes();
        if (suffix.endsWith("A")) {
            return num + suffix.substring(0, suffix.length() - 1) + (char) ('A' + place - 1);
        }
        if (suffix.equals("BIS 1")) {
            return num + (place == 1 ? " BIS" : " BIS " + (place - 1));
        }
        String word = style.label(Numbers.SUFFIXES.get(place - 1));
        boolean dash = suffix.startsWith("-");
        String cased = suffix.endsWith("BIS")
                ? word.toUpperCase(Locale.ROOT)
                : suffix.equals("bis") ? word.toLowerCase(Locale.ROOT) : word;
        return num + (dash ? "-" : " ") + cased;
    }

    String articleLabel(String num) {
        return style.articleWord() + " " + num + style.articleEnd();
    }

    String articlesLabel(String num) {
        String word = style.articleWord();
        String plural = word.equals("Art.") ? "Arts." : word + (Character.isUpperCase(word.charAt(2)) ? "S" : "s");
        return plural + " " + num + style.articleEnd();
    }

    String fractionLabel(String num) {
        return style.fraction().replace("#", num);
    }

    String point(int number) {
        String letter = Numbers.letter(number);
        return style.point().startsWith("X") ? letter.toUpperCase(Locale.ROOT) : letter;
    }

    String pointLabel(String num) {
        return num + style.point().substring(1);
    }

    String subpoint(int number) {
        return style.subpoint().startsWith("i")
                ? Numbers.roman(number).toLowerCase(Locale.ROOT)
                : String.valueOf(number);
    }

    String subpointLabel(String num) {
        return num + style.subpoint().substring(1);
    }

    String transitory(int number, boolean only) {
        String word = only ? "único" : Numbers.ordinal(number);
        return switch (style.transitory()) {
            case ARABIC -> only ? style.label("ÚNICO") : String.valueOf(number);
            case ORDINAL_CAPITALS -> style.label(word.toUpperCase(Locale.ROOT));
            default -> style.label(Numbers.title(word));
        };
    }

    String transitoryLabel(String num) {
        String end = style.articleEnd().isEmpty() ? "." : style.articleEnd();
        String word = style.transitory() == HouseStyle.Transitory.ARTICLE_ORDINAL ? style.label("Artículo ") : "";
        return word + num + end;
    }
}
