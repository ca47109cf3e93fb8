package org.cotejo.draft;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.rulebook.DecreeWords;
import org.cotejo.rulebook.Tradition;
import org.cotejo.text.Fold;
import org.cotejo.text.Roman;

/** Numbers for new units, in the style of those they stand beside. */
final class Numbers {
    private static final Pattern LETTERED = Pattern.compile("(.{1,12}?)( ?[-–] ?)([A-Z])");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,4})(.{0,4})");

    private final List<String> suffixes;
    private final List<List<String>> known;

    Numbers(Tradition tradition, DecreeWords words) {
        suffixes = words.list("suffixes");
        known = tradition.numbers().suffixes();
    }

    /** The number as it is without what an insertion puts behind it: {@code 5} of {@code 5 Bis} and of {@code 5-A}. */
    String base(String num) {
        String stripped = num.strip();
        int space = stripped.lastIndexOf(' ');
        if (space > 0 && place(stripped.substring(space + 1)) >= 0) {
            return base(stripped.substring(0, space));
        }
        Matcher lettered = LETTERED.matcher(stripped);
        return lettered.matches() ? lettered.group(1) : stripped;
    }

    /** Place among the suffixes, -1 for none of them. */
    private int place(String word) {
        String folded = Fold.words(word);
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).contains(folded)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The number of a unit inserted behind the last of a family: {@code 5 Bis} behind {@code 5}, {@code 5 Ter} behind
     * {@code 5 Bis}, {@code 5-B} behind {@code 5-A}.
     *
     * @param shouted whether the law writes its suffixes in capitals
     */
    String inserted(String last, boolean shouted) {
        String stripped = last.strip();
        Matcher lettered = LETTERED.matcher(stripped);
        if (lettered.matches() && lettered.group(3).charAt(0) < 'Z') {
            return lettered.group(1)
                    + lettered.group(2)
                    + (char) (lettered.group(3).charAt(0) + 1);
        }
        int space = stripped.lastIndexOf(' ');
        String word = space < 0 ? "" : stripped.substring(space + 1);
        int next = word.isEmpty() ? 0 : place(word) + 1;
        String base = next == 0 ? stripped : stripped.substring(0, space);
        boolean capitals = next == 0 ? shouted : word.equals(word.toUpperCase(Locale.ROOT));
        String suffix = next < suffixes.size()
                ? suffixes.get(next)
                : suffixes.get(suffixes.size() - 1) + " " + (next - suffixes.size() + 2);
        return base + " " + (capitals ? suffix.toUpperCase(Locale.ROOT) : suffix);
    }

    /** The number behind the last of all: {@code 58} behind {@code 57}; that of an insertion where it is no plain number. */
    String next(String last, boolean shouted) {
        Matcher digits = DIGITS.matcher(base(last));
        return digits.matches() ? Integer.toString(Integer.parseInt(digits.group(1)) + 1) : inserted(last, shouted);
    }

    /** The number of an item behind the last one of a list: {@code VII} behind {@code VI}, {@code f} behind {@code e}. */
    String item(String last) {
        String base = base(last);
        OptionalInt roman = Roman.parse(base);
        boolean letter = base.length() == 1 && Character.isLowerCase(base.charAt(0)) && base.charAt(0) < 'z';
        if (letter) {
            return String.valueOf((char) (base.charAt(0) + 1));
        }
        if (roman.isPresent() && roman.getAsInt() < 3999) {
            String next = Roman.write(roman.getAsInt() + 1);
            return base.equals(base.toLowerCase(Locale.ROOT)) ? next.toLowerCase(Locale.ROOT) : next;
        }
        return next(last, false);
    }
}
