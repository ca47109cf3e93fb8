package org.cotejo.generator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.generator.HouseStyle.NotePlace;
import org.cotejo.model.Level;

/** Notes of the editor in one style. */
final class Notes {
    private static final double OFTEN = 0.12;
    private static final Map<Level, String> WORDS = Map.of(
            Level.BOOK,
            "Libro",
            Level.TITLE,
            "Título",
            Level.CHAPTER,
            "Capítulo",
            Level.SECTION,
            "Sección",
            Level.ARTICLE,
            "Artículo",
            Level.PARAGRAPH,
            "Párrafo",
            Level.FRACTION,
            "Fracción",
            Level.POINT,
            "Inciso");
    private static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final HouseStyle style;
    private final Dice dice;

    Notes(HouseStyle style, Dice dice) {
        this.style = style;
        this.dice = dice;
    }

    static String written(LocalDate day) {
        return day.getDayOfMonth() + " de " + MONTHS.get(day.getMonthValue() - 1) + " de " + day.getYear();
    }

    /** Notes on a unit with words of its own or children; mostly none. */
    List<Note> on(Level level) {
        return dice.chance(OFTEN) ? note(level, dice.pick("reformed", "reformed", "added"), false) : List.of();
    }

    /** A note on the first of several paragraphs of an article: above the article it must say so. */
    List<Note> onFirst() {
        return dice.chance(OFTEN) ? note(Level.PARAGRAPH, "reformed", true) : List.of();
    }

    List<Note> repeal(Level level) {
        return dice.chance(0.5) ? note(level, "repealed", false) : List.of();
    }

    private List<Note> note(Level level, String action, boolean first) {
        boolean named = style.notes() == NotePlace.BEHIND || style.notes() == NotePlace.BEHIND_IN_BRACKETS;
        if (style.notes() == NotePlace.NONE
                || named && !WORDS.containsKey(level)
                || style.notes() == NotePlace.INLINE && level.isDivision()) {
            return List.of();
        }
        LocalDate day = dice.day();
        return List.of(new Note(text(level, action, day, first), action, day));
    }

    private String text(Level level, String action, LocalDate day, boolean first) {
        boolean feminine = level == Level.FRACTION || level == Level.SECTION;
        String participle = participle(action) + (feminine ? "a" : "o");
        return switch (style.notes()) {
            case BEHIND -> WORDS.get(level) + " " + participle + " " + style.gazette() + " " + DIGITS.format(day);
            case BEHIND_IN_BRACKETS ->
                "(" + WORDS.get(level) + " " + participle + ", " + style.gazette() + " " + written(day) + ")";
            case AHEAD -> ahead(level, participle, day, first);
            default -> inline(participle, day);
        };
    }

    private String ahead(Level level, String participle, LocalDate day, boolean first) {
        String what = participle;
        if (first) {
            what += " primer párrafo";
        } else if (level.isDivision() && participle.startsWith("adicion")) {
            what += " con los artículos que lo integran";
        } else if (level.isDivision()) {
            what = "reformada su denominación";
        }
        return "(" + (what + ", " + style.gazette() + " " + written(day)).toUpperCase(Locale.ROOT) + ")";
    }

    private String inline(String participle, LocalDate day) {
        String text = Numbers.capital(participle) + ", " + style.gazette() + " " + written(day);
        return dice.chance(0.8) ? "(" + text + ")" : "[" + text + "]";
    }

    private static String participle(String action) {
        return switch (action) {
            case "added" -> "adicionad";
            case "repealed" -> "derogad";
            default -> "reformad";
        };
    }
}
