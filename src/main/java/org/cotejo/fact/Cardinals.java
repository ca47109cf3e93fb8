package org.cotejo.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.rulebook.FactWords;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits, in words, and in both: {@code 1,500}, {@code 20 mil}, {@code ciento veinte}, {@code 15 (quince)}. */
final class Cardinals {
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int MILLION = 1_000_000;
    private static final int LONGEST = 15;

    private final Map<String, Integer> values = new HashMap<>();
    private final List<String> and;

    Cardinals(FactWords words) {
        words.numbers().forEach((value, names) -> names.forEach(name -> values.put(name, value)));
        and = words.numberAnd();
    }

    /**
     * @param value never negative
     * @param end the token behind it
     * @param scale what the number before a last {@code mil} or {@code millón} is multiplied with; 1 where none is
     */
    record Number(BigDecimal value, int end, int scale) {
        /** {@code 3 a 6 mil}: the first of two numbers that are multiplied together. */
        BigDecimal scaling(BigDecimal first) {
            BigDecimal times = BigDecimal.valueOf(scale);
            return first.multiply(times).compareTo(value) < 0 ? first.multiply(times) : first;
        }
    }

    /** The number that begins at a token, {@code null} where none does. */
    @Nullable
    Number read(Tokens tokens, int start) {
        Number plain = plain(tokens, start);
        if (plain == null) {
            return null;
        }
        int next = plain.end();
        boolean again = next < tokens.size() && tokens.at(next).bracketed();
        Number repeated = again ? plain(tokens, next) : null;
        return repeated != null && repeated.value().compareTo(plain.value()) == 0
                ? new Number(plain.value(), repeated.end(), plain.scale())
                : plain;
    }

    private @Nullable Number plain(Tokens tokens, int start) {
        String word = tokens.word(start);
        if (word.isEmpty()) {
            return null;
        }
        return Character.isDigit(word.charAt(0)) ? digits(tokens, start) : words(tokens, start);
    }

    private @Nullable Number digits(Tokens tokens, int start) {
        String word = tokens.word(start);
        if (word.length() > LONGEST) {
            return null;
        }
        BigDecimal value = value(word);
        int end = start + 1;
        Integer times = end < tokens.size() && !tokens.at(end).broken() ? values.get(tokens.word(end)) : null;
        if (times != null && times >= THOUSAND) {
            return new Number(value.multiply(BigDecimal.valueOf(times)), end + 1, times);
        }
        return new Number(value, end, 1);
    }

    /**
     * Thousands are parted by a comma or a point, and three digits follow; a last part that is parted otherwise, or is of
     * another length, is a decimal.
     */
    private static BigDecimal value(String word) {
        String[] parts = word.split("[^0-9]");
        int last = parts.length - 1;
        boolean other = last > 1 && separator(word, last) != separator(word, 1);
        boolean thousands = parts[0].length() <= 3 && !parts[0].startsWith("0");
        for (int i = 1; i < parts.length; i++) {
            thousands &= parts[i].length() == 3 || i == last;
        }
        boolean decimal = last > 0 && (other || !thousands || parts[last].length() != 3);
        String whole = String.join("", List.of(parts).subList(0, decimal ? last : parts.length));
        BigDecimal value = new BigDecimal(decimal ? whole + "." + parts[last] : whole).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static char separator(String word, int index) {
        int found = 0;
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isDigit(word.charAt(at)) && ++found == index) {
                return word.charAt(at);
            }
        }
        return ' ';
    }

    private @Nullable Number words(Tokens tokens, int start) {
        long total = 0;
        long part = 0;
        int lowest = Integer.MAX_VALUE;
        int at = start;
        int end = start;
        int scale = 1;
        while (at < tokens.size() && (at == start || !tokens.at(at).broken())) {
            boolean joined = at > start && and.contains(tokens.word(at));
            Integer value = values.get(tokens.word(joined ? at + 1 : at));
            if (value == null || joined && (lowest % 10 != 0 || lowest >= HUNDRED || value >= 10)) {
                break;
            }
            if (value >= THOUSAND) {
                scale = part == 0 ? 1 : value;
                total += Math.max(part, 1) * value;
                part = 0;
                lowest = value == MILLION ? MILLION : THOUSAND;
            } else if (isTooBig(value, lowest)) {
                break;
            } else {
                scale = 1;
                part += value;
                lowest = value;
            }
            at += joined ? 2 : 1;
            end = at;
        }
        return end == start ? null : new Number(BigDecimal.valueOf(total + part), end, scale);
    }

    /** After a hundred only what is below it can belong to the same number, and so on down. */
    private static boolean isTooBig(int value, int lowest) {
        if (lowest >= THOUSAND) {
            return false;
        }
        return lowest >= HUNDRED ? value >= HUNDRED : value >= 10 || lowest < 30 || lowest % 10 != 0;
    }
}
