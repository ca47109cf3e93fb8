package org.cotejo.evaluation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.EId;

/**
 * A place in a law as a person writes it in a truth table, made comparable: {@code 12-III} and {@code art_12__frac_III}
 * are both {@code 12-iii}; the fourth transitory article is {@code t4}.
 */
record Place(String path) {
    private static final Pattern PART = Pattern.compile("([a-zA-Z]++)_(.++)");
    private static final Pattern ORDINAL = Pattern.compile("(?<!\\d)(\\d++)o(?!\\w)");
    private static final Pattern SEPARATORS = Pattern.compile("[^0-9a-zñ]++");
    private static final Set<String> BELOW_ARTICLES =
            Set.of("frac", "point", "inc", "list", "item", "numeral", "subinc", "subpoint");

    static Place written(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace("º", "")
                .replace("°", "")
                .replace("artículo", "")
                .replace("art.", "");
        String joined =
                SEPARATORS.matcher(ORDINAL.matcher(plain).replaceAll("$1")).replaceAll("-");
        return new Place(joined.replaceAll("^-|-$", ""));
    }

    static Place of(EId eId) {
        String path = "";
        for (String part : eId.value().split("__")) {
            Matcher matcher = PART.matcher(part);
            if (matcher.lookingAt()) {
                String kind = matcher.group(1).toLowerCase(Locale.ROOT);
                String number = matcher.group(2);
                if (kind.equals("art") || kind.equals("article")) {
                    path = number;
                } else if (kind.startsWith("tra") || kind.equals("dtr")) {
                    path = "t" + number;
                } else if (BELOW_ARTICLES.contains(kind)) {
                    path = path + "-" + number;
                }
            }
        }
        return written(path);
    }

    /** The article that it is, or belongs to. */
    Place article() {
        int end = path.indexOf('-');
        return end < 0 ? this : new Place(path.substring(0, end));
    }

    /** Whether one is the other or holds it: an article meets each of its fractions. */
    boolean meets(Place other) {
        return !path.isEmpty()
                && !other.path.isEmpty()
                && (path.equals(other.path) || path.startsWith(other.path + "-") || other.path.startsWith(path + "-"));
    }
}
