package org.cotejo.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.akn.XmlNode;
import org.cotejo.model.Level;
import org.cotejo.text.Roman;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of Akoma Ntoso open a unit, and of what rank. The vocabulary is open and each country nests it in its own
 * way: a unit stands at least one rank below the one around it. Below the article the label decides more than the
 * element's name: capital roman numerals are fractions, digits of a {@code paragraph} are paragraphs.
 */
final class AknLevels {
    /** Parts of another text, whose articles are not the document's own. */
    private static final Set<String> QUOTED = Set.of("quotedStructure", "embeddedStructure");

    private static final Map<String, Level> DIVISIONS = Map.ofEntries(
            Map.entry("book", Level.BOOK),
            Map.entry("tome", Level.BOOK),
            Map.entry("part", Level.PART),
            Map.entry("title", Level.TITLE),
            Map.entry("subpart", Level.CHAPTER),
            Map.entry("subtitle", Level.CHAPTER),
            Map.entry("chapter", Level.CHAPTER),
            Map.entry("subchapter", Level.SECTION),
            Map.entry("section", Level.SECTION),
            Map.entry("division", Level.SECTION),
            Map.entry("hcontainer", Level.SECTION),
            Map.entry("subsection", Level.SUBSECTION),
            Map.entry("subdivision", Level.SUBSECTION));

    private static final Map<String, Level> BELOW_ARTICLE = Map.ofEntries(
            Map.entry("subsection", Level.PARAGRAPH),
            Map.entry("subrule", Level.PARAGRAPH),
            Map.entry("alinea", Level.PARAGRAPH),
            Map.entry("paragraph", Level.PARAGRAPH),
            Map.entry("subparagraph", Level.POINT),
            Map.entry("clause", Level.POINT),
            Map.entry("point", Level.POINT),
            Map.entry("indent", Level.POINT),
            Map.entry("item", Level.POINT),
            Map.entry("level", Level.POINT),
            Map.entry("proviso", Level.POINT),
            Map.entry("hcontainer", Level.POINT),
            Map.entry("subclause", Level.SUBPOINT));

    /** Name of the element that is this document's article. */
    private final String article;

    private AknLevels(String article) {
        this.article = article;
    }

    /** Articles where these parts have any; else the sections or rules of those countries that have none. */
    static AknLevels of(List<XmlNode> parts) {
        for (String name : List.of("article", "section", "rule")) {
            if (parts.stream().anyMatch(part -> has(part, name))) {
                return new AknLevels(name);
            }
        }
        return new AknLevels("article");
    }

    /** Whether the element is an editor's, not the law's: a remark, the number of a printed page. */
    static boolean isEditorial(XmlNode element) {
        boolean words = !element.name().equals("act") && !element.name().equals("bill");
        return words && element.attribute("status").equals("editorial");
    }

    /** Whether the element is part of another text. */
    static boolean isQuoted(XmlNode element) {
        return QUOTED.contains(element.name());
    }

    /** Whether the element holds the transitory provisions of one decree, or is one of them. */
    static boolean isTransitory(XmlNode element) {
        boolean named = element.attribute("name").toLowerCase(Locale.ROOT).startsWith("transit");
        return element.name().equals("transitional") || element.name().equals("hcontainer") && named;
    }

    /** Whether all labels among the children are capital roman numerals: alone, a C may also follow a B. */
    static boolean isRomanList(XmlNode parent) {
        List<String> labels = parent.children().stream()
                .flatMap(child -> child.children("num"))
                .map(num -> core(num.content()))
                .toList();
        return !labels.isEmpty() && labels.stream().allMatch(AknLevels::isRoman);
    }

    /**
     * The rank of the unit that the element opens, {@code null} where it opens none: its words belong to the unit around
     * it.
     *
     * @param parent rank of the unit around it, {@code null} for none
     * @param num its label, empty for none
     * @param roman whether it stands in a list of capital roman numerals
     */
    @Nullable
    Level level(XmlNode element, @Nullable Level parent, String num, boolean roman) {
        boolean named = !num.isEmpty() || element.children("heading").findAny().isPresent();
        if (element.name().equals(article) && (named || !isEditorial(element))) {
            return Level.ARTICLE;
        }
        if (parent != null && !parent.isDivision()) {
            Level said = named(element);
            if (said != null && !num.isEmpty() && said.compareTo(Level.PARAGRAPH) >= 0) {
                return said;
            }
            return num.isEmpty() ? null : below(element, parent, num, roman);
        }
        Level division = DIVISIONS.get(element.name());
        return division == null || !named ? null : deeper(division, parent, Level.SUBSECTION);
    }

    /** The level that the element's {@code class} names, as our own writer does; {@code null} for none. */
    static @Nullable Level named(XmlNode element) {
        String name = element.attribute("class");
        return Stream.of(Level.values())
                .filter(level -> level.key().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Level below(XmlNode element, Level parent, String num, boolean roman) {
        Level usual = BELOW_ARTICLE.get(element.name());
        if (usual == null) {
            return null;
        }
        boolean firstRank = parent == Level.ARTICLE || parent == Level.PARAGRAPH;
        if (firstRank && roman) {
            return Level.FRACTION;
        }
        boolean lettered =
                element.name().equals("paragraph") && !core(num).chars().allMatch(Character::isDigit);
        return deeper(lettered ? Level.POINT : usual, parent, Level.SUBPOINT);
    }

    private static Level deeper(Level usual, @Nullable Level parent, Level deepest) {
        if (parent == null || usual.compareTo(parent) > 0) {
            return usual;
        }
        return parent.compareTo(deepest) >= 0 ? deepest : Level.values()[parent.ordinal() + 1];
    }

    /** The first word of a label without its punctuation: {@code III} of {@code III Bis.}. */
    private static String core(String num) {
        return num.strip().split("\\s", 2)[0].replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean isRoman(String core) {
        return core.equals(core.toUpperCase(Locale.ROOT)) && Roman.parse(core).isPresent();
    }

    private static boolean has(XmlNode element, String name) {
        if (isQuoted(element)) {
            return false;
        }
        return element.name().equals(name) || element.children().stream().anyMatch(child -> has(child, name));
    }
}
