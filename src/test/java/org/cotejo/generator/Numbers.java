package org.cotejo.generator;

import java.util.List;
import org.cotejo.text.Roman;

/** Numbers as laws write them. */
final class Numbers {
    private static final List<String> UNITS =
            List.of("", "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno");
    private static final List<String> TENS = List.of(
            "",
            "décimo",
            "vigésimo",
            "trigésimo",
            "cuadragésimo",
            "quincuagésimo",
            "sexagésimo",
            "septuagésimo",
            "octogésimo",
            "nonagésimo");
    static final List<String> SUFFIXES =
            List.of("Bis", "Ter", "Quáter", "Quinquies", "Sexies", "Septies", "Octies", "Nonies", "Decies");

    private Numbers() {}

    /** From 1 to 99, in lower case. */
    static String ordinal(int number) {
        return (TENS.get(number / 10) + " " + UNITS.get(number % 10)).strip();
    }

    /** In lower case, for words of feminine gender. */
    static String feminine(int number) {
        return ordinal(number).replaceAll("o\\b", "a");
    }

    static String roman(int number) {
        return Roman.write(number);
    }

    static String letter(int number) {
        return String.valueOf((char) ('a' + number - 1));
    }

    /** Each word with a capital. */
    static String title(String words) {
        StringBuilder title = new StringBuilder();
        for (String word : words.split(" ")) {
            title.append(title.length() == 0 ? "" : " ").append(capital(word));
        }
        return title.toString();
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
