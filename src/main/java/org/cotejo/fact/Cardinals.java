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
     */
    record Number(BigDecimal value, int end) {}

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
                ? new Number(plain.value(), repeated.end())
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
        BigDecimal value = new BigDecimal(unpunctuated(word));
        int end = start + 1;
        Integer times = end < tokens.size() && !tokens.at(end).broken() ? values.get(tokens.word(end)) : null;
        if (times != null && times >= THOUSAND) {
            return new Number(value.multiply(BigDecimal.valueOf(times)), end + 1);
        }
        return new Number(value, end);
    }

    /** Thousands are parted by a comma or a point, and three digits follow; anything else is a decimal. */
    private static String unpunctuated(String word) {
        String[] parts = word.split("[.,]");
        boolean thousands = true;
        for (int i = 1; i < parts.length; i++) {
            thousands &= parts[i].length() == 3;
        }
        if (parts.length == 1 || thousands && parts[0].length() <= 3) {
            return String.join("", parts);
        }
        return parts[0] + "." + String.join("", List.of(parts).subList(1, parts.length));
    }

    private @Nullable Number words(Tokens tokens, int start) {
        long total = 0;
        long part = 0;
        int lowest = Integer.MAX_VALUE;
        int at = start;
        int end = start;
        while (at < tokens.size() && (at == start || !tokens.at(at).broken())) {
            boolean joined = at > start && and.contains(tokens.word(at));
            Integer value = values.get(tokens.word(joined ? at + 1 : at));
            if (value == null || joined && (lowest % 10 != 0 || lowest >= HUNDRED || value >= 10)) {
                break;
            }
            if (value >= THOUSAND) {
                total += Math.max(part, 1) * value;
                part = 0;
                lowest = value == MILLION ? MILLION : THOUSAND;
            } else if (isTooBig(value, lowest)) {
                break;
            } else {
                part += value;
                lowest = value;
            }
            at += joined ? 2 : 1;
            end = at;
        }
        return end == start ? null : new Number(BigDecimal.valueOf(total + part), end);
    }

    /** After a hundred only what is below it can belong to the same number, and so on down. */
    private static boolean isTooBig(int value, int lowest) {
        if (lowest >= THOUSAND) {
            return false;
        }
        return lowest >= HUNDRED ? value >= HUNDRED : value >= 10 || lowest < 30 || lowest % 10 != 0;
    }
}
