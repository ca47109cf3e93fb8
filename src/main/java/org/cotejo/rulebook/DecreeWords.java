package org.cotejo.rulebook;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.model.Level;
import org.cotejo.text.Fold;

/**
 * How the legislators of one country change a law: the words of bills and decrees, in the language of its laws, and the
 * habits of numbering. Read from the file {@code traditions/CODE-decree.yaml}, whose comments say what each entry is.
 * Immutable.
 *
 * @param texts by their place in the file: {@code units.article.one}
 * @param lists likewise
 */
public record DecreeWords(Map<String, String> texts, Map<String, List<String>> lists) {
    public DecreeWords {
        texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        lists = Map.copyOf(lists);
    }

    /**
     * @param tradition code of a drafting tradition
     * @throws RulebookException where its file is not there or cannot be used
     */
    public static DecreeWords load(RulebookFiles files, String tradition) throws IOException {
        String name = "traditions/" + tradition + "-decree.yaml";
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        collect("", YamlNode.read(name, files.open(name)), texts, lists);
        return new DecreeWords(texts, lists);
    }

    private static void collect(
            String place, YamlNode node, Map<String, String> texts, Map<String, List<String>> lists) {
        node.fields().forEach((key, value) -> {
            String its = place.isEmpty() ? key : place + "." + key;
            switch (value.kind()) {
                case TEXT -> texts.put(its, value.text());
                case LIST ->
                    lists.put(its, value.items().stream().map(YamlNode::text).toList());
                case FIELDS -> collect(its, value, texts, lists);
            }
        });
    }

    /**
     * The text at a place of the file.
     *
     * @throws RulebookException where the file has none there
     */
    public String text(String place) {
        String text = texts.get(place);
        if (text == null) {
            throw new RulebookException("decree", 0, "missing_key", place);
        }
        return text;
    }

    /** The pattern at a place, filled in. */
    public String format(String place, String... arguments) {
        return new MessageFormat(text(place), Locale.ROOT).format(arguments);
    }

    /** The words for a unit; of levels that the file leaves out, those of an article. */
    public String unit(Level level, String which) {
        String place = "units." + level.key() + "." + which;
        return texts.containsKey(place) ? text(place) : text("units." + Level.ARTICLE.key() + "." + which);
    }

    /** The title of a law behind the words that tie it to what is of it: {@code ofLaw}. */
    public String law(String which, String title) {
        String first = Fold.words(title).split(" ", 2)[0];
        String place = which + "." + first;
        return format(texts.containsKey(place) ? place : which + ".", cited(title));
    }

    /** A title as it is cited: printed all in capitals it keeps them where a word that carries weight begins. */
    public String cited(String title) {
        if (!title.equals(title.toUpperCase(Locale.ROOT))) {
            return title;
        }
        StringBuilder cited = new StringBuilder();
        for (String word : title.toLowerCase(Locale.ROOT).split(" ")) {
            boolean small = cited.length() > 0 && list("smallWords").contains(word) || word.isEmpty();
            cited.append(cited.length() > 0 ? " " : "")
                    .append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return cited.toString();
    }

    /** The list at a place, empty where the file has none. */
    public List<String> list(String place) {
        return lists.getOrDefault(place, List.of());
    }

    /** The entries below a place, in the order of the file, by their own key. */
    public Map<String, String> below(String place) {
        Map<String, String> found = new LinkedHashMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(place + ".")) {
                found.put(key.substring(place.length() + 1), text);
            }
        });
        return found;
    }
}
