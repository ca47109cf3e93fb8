package org.cotejo.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.fact.Amount.Kind;
import org.cotejo.model.Level;
import org.cotejo.structure.Address;
import org.cotejo.structure.Reference;
import org.cotejo.text.Fold;
import org.jspecify.annotations.Nullable;

/** Labels and facts in one notation, so that they can be compared. */
final class FactNotation {
    private static final Pattern BOUND = Pattern.compile("([\\d.]*+)([a-z]*+)");
    private static final Pattern LAW = Pattern.compile("\\[([^]]*+)] ");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("y", "years"),
            Map.entry("m", "months"),
            Map.entry("w", "weeks"),
            Map.entry("d", "days"),
            Map.entry("wd", "business-days"),
            Map.entry("cd", "calendar-days"),
            Map.entry("h", "hours"),
            Map.entry("min", "minutes"),
            Map.entry("df", "day-fines"),
            Map.entry("uma", "uma"),
            Map.entry("sm", "minimum-wages"),
            Map.entry("mxn", "currency"),
            Map.entry("", ""));
    private static final Map<String, Integer> DAYS = Map.of("y", 365, "m", 30, "d", 1);
    private static final Map<String, Level> RELATIVE = Map.of(
            "@prev",
            Level.ARTICLE,
            "@this",
            Level.ARTICLE,
            "last",
            Level.PARAGRAPH,
            "@chapter",
            Level.CHAPTER,
            "@section",
            Level.SECTION,
            "@title",
            Level.TITLE,
            "@next",
            Level.ARTICLE,
            "prev",
            Level.FRACTION,
            "pprev",
            Level.PARAGRAPH);

    private FactNotation() {}

    record Plain(String kind, String value) {}

    /** The facts of one label; a reference is as many as it has addresses. */
    static List<Plain> label(String label, String marked) {
        if (label.isEmpty()) {
            return List.of();
        }
        String kind = label.contains(" ") ? label.substring(0, label.indexOf(' ')) : label;
        String rest = label.substring(kind.length()).strip();
        return switch (kind) {
            case "def" -> List.of(new Plain("definition", Fold.accents(rest.isEmpty() ? marked : rest)));
            case "ref" -> addresses(rest);
            case "freq" -> List.of(new Plain("frequency", every(rest)));
            case "share" -> List.of(new Plain(kind, range(rest) + " percent"));
            case "prison", "fine", "other" -> List.of(new Plain("penalty", kind + " " + range(rest)));
            case "term" -> List.of(new Plain(kind, range(rest)));
            case "age" -> List.of(new Plain(kind, range(rest.matches(".*[ym]") ? rest : rest + "y")));
            default -> throw new IllegalArgumentException(label);
        };
    }

    private static String every(String months) {
        int length = Integer.parseInt(months.replace("m", ""));
        return 12 / length + ".." + 12 / length + " year";
    }

    private static String range(String label) {
        String[] ends = label.split("\\.\\.", -1);
        String from = ends[0];
        String to = ends[ends.length - 1];
        Matcher upper = bound(to.isEmpty() ? from : to);
        Matcher lower = bound(from.isEmpty() ? to : from);
        String unit = upper.group(2);
        String lowerUnit = lower.group(2).isEmpty() ? unit : lower.group(2);
        String least = from.isEmpty() ? "" : lower.group(1);
        String most = to.isEmpty() ? "" : upper.group(1);
        if (!lowerUnit.equals(unit)) {
            int times = unit.equals("y") && lowerUnit.equals("m") ? 12 : DAYS.get(unit) / DAYS.get(lowerUnit);
            most = String.valueOf(Integer.parseInt(most) * times);
            unit = lowerUnit;
        }
        return (least + ".." + most + " " + UNITS.get(unit)).strip();
    }

    private static Matcher bound(String bound) {
        Matcher matcher = BOUND.matcher(bound);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(bound);
        }
        return matcher;
    }

    private static List<Plain> addresses(String label) {
        Matcher law = LAW.matcher(label);
        boolean named = law.lookingAt();
        String owner = named ? Fold.accents(law.group(1)) : "";
        List<Plain> found = new ArrayList<>();
        for (String address : label.substring(named ? law.end() : 0).split("[ >]")) {
            found.add(new Plain("reference", (owner + " " + parts(address)).strip()));
        }
        return found;
    }

    private static String parts(String address) {
        List<String> parts = new ArrayList<>();
        for (String part : address.split("/")) {
            if (RELATIVE.containsKey(part)) {
                int step = List.of("last", "@this", "@chapter", "@title", "@section")
                                .contains(part)
                        ? 0
                        : part.equals("@next") ? 1 : -1;
                parts.add(RELATIVE.get(part) + ":" + step);
            } else if (!part.equals(".")) {
                parts.add(part(part));
            }
        }
        return String.join("__", parts);
    }

    private static String part(String part) {
        int colon = part.indexOf(':');
        if (colon > 0) {
            return (part.startsWith("tr:") ? "tra" : part.substring(0, colon)) + "_" + part.substring(colon + 1);
        }
        if (part.matches("p\\d+")) {
            return "par_" + part.substring(1);
        }
        if (part.matches("[A-H]")) {
            return "apa_" + part.toLowerCase(Locale.ROOT);
        }
        if (part.matches("[IVXL]+(-\\w+)?")) {
            return "frac_" + part;
        }
        return (part.matches("[a-z]") ? "inc_" : "art_") + part;
    }

    /** A fact that was read; nothing for what is not measured: bodies, dates, and laws named as a whole. */
    static List<Plain> fact(Fact fact) {
        return fact.fold(new Fact.Visitor<>() {
            @Override
            public List<Plain> amount(Amount amount) {
                String value = number(amount.least()) + ".." + number(amount.most()) + " " + amount.unit();
                return List.of(
                        switch (amount.kind()) {
                            case PRISON -> new Plain("penalty", "prison " + value);
                            case FINE -> new Plain("penalty", "fine " + value);
                            case SANCTION -> new Plain("penalty", "other " + value);
                            default -> new Plain(kind(amount.kind()), value);
                        });
            }

            @Override
            public List<Plain> definition(Definition definition) {
                return List.of(new Plain("definition", Fold.accents(definition.term())));
            }

            @Override
            public List<Plain> reference(CrossReference reference) {
                return reference.reference().addresses().stream()
                        .map(address -> new Plain("reference", owned(reference.reference(), address)))
                        .toList();
            }

            @Override
            public List<Plain> body(Body body) {
                return List.of();
            }

            @Override
            public List<Plain> date(StatedDate date) {
                return List.of();
            }
        });
    }

    private static String kind(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String owned(Reference reference, Address address) {
        String owner = reference.scope() == Reference.Scope.SAME ? "^" : Fold.accents(reference.law());
        List<String> parts = address.parts().stream()
                .map(part -> part.isRelative() ? part.level() + ":" + part.step() : part.id())
                .toList();
        return (owner + " " + String.join("__", parts)).strip();
    }
}
