package org.cotejo.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;

/**
 * The provisions of a law by the names that people and rulebooks give them: {@code 12-III-a}, {@code 62-V-p3} for the third
 * paragraph of a fraction, {@code T4} for the fourth transitory article of the law's own decree; or by eId.
 */
public final class Places {
    private static final Pattern ORDINAL = Pattern.compile("(\\d++)[o.º°]?+(.*+)", Pattern.DOTALL);

    private final Map<String, Provision> byName = new LinkedHashMap<>();

    private Places() {}

    public static Places of(Expression law) {
        Places places = new Places();
        law.walk().forEach(each -> places.byName.putIfAbsent(each.eId().value(), each));
        law.body().stream()
                .flatMap(Provision::walk)
                .filter(each -> each.level() == Level.ARTICLE)
                .forEach(article -> places.add(key(article.num()), article));
        for (TransitoryDecree decree : law.transitory()) {
            if (decree.name().equals(TransitoryDecree.ORIGINAL)) {
                for (int i = 0; i < decree.provisions().size(); i++) {
                    places.add("t" + (i + 1), decree.provisions().get(i));
                }
            }
        }
        return places;
    }

    private void add(String name, Provision provision) {
        byName.putIfAbsent(name, provision);
        int paragraphs = 0;
        List<Provision> children = provision.children();
        for (Provision child : children) {
            if (child.level() == Level.PARAGRAPH) {
                paragraphs++;
            }
            String part = child.level() == Level.PARAGRAPH ? "p" + paragraphs : key(child.num());
            add(name + "-" + part, child);
        }
    }

    /** Empty where the law has no such provision; case and signs of ordinals do not count. */
    public Optional<Provision> find(String name) {
        Provision exact = byName.get(name);
        return Optional.ofNullable(exact == null ? byName.get(named(name)) : exact);
    }

    private static String named(String name) {
        int dash = name.indexOf('-');
        return dash < 0
                ? key(name)
                : key(name.substring(0, dash)) + name.substring(dash).toLowerCase(Locale.ROOT);
    }

    private static String key(String num) {
        String plain = num.strip().toLowerCase(Locale.ROOT);
        Matcher matcher = ORDINAL.matcher(plain);
        return matcher.matches() ? matcher.group(1) + matcher.group(2) : plain;
    }
}
