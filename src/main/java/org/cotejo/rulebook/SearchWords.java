package org.cotejo.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.Level;

/**
 * How people type what they look for in the laws of a language. All words are lower case without accents. Immutable.
 *
 * @param levels level by short word: {@code art}, {@code fr}
 * @param transitory short words for a transitory article
 * @param filling words that may stand in a citation and mean nothing by themselves
 * @param operators what an operator does, by its word
 * @param asking words of a question that are not what it asks for
 */
public record SearchWords(
        Map<String, Level> levels,
        List<String> transitory,
        List<String> filling,
        Map<String, Operator> operators,
        Set<String> asking) {
    /** What stands between two things looked for, or before one. */
    public enum Operator {
        AND,
        OR,
        NOT
    }

    private static final String TRANSITORY = "transitory";

    public SearchWords {
        levels = Map.copyOf(levels);
        transitory = List.copyOf(transitory);
        filling = List.copyOf(filling);
        operators = Map.copyOf(operators);
        asking = Set.copyOf(asking);
    }

    /**
     * @param language ISO 639-1 code
     * @throws RulebookException where the file of that language cannot be used
     */
    public static SearchWords load(RulebookFiles files, String language) throws IOException {
        String name = "search/" + language + ".yaml";
        try (InputStream in = files.open(name)) {
            YamlNode root = YamlNode.read(name, in).only(Set.of("short", "filling", "operators", "asking"));
            Map<String, Level> levels = new HashMap<>();
            YamlNode shorts = root.need("short");
            for (Level level : Level.values()) {
                shorts.texts(level.key()).forEach(word -> levels.put(word, level));
            }
            return new SearchWords(
                    levels,
                    shorts.texts(TRANSITORY),
                    root.texts("filling"),
                    operators(root),
                    Set.copyOf(root.texts("asking")));
        }
    }

    private static Map<String, Operator> operators(YamlNode root) {
        Map<Operator, List<String>> words = new EnumMap<>(Operator.class);
        YamlNode node = root.need("operators");
        words.put(Operator.AND, node.texts("and"));
        words.put(Operator.OR, node.texts("or"));
        words.put(Operator.NOT, node.texts("not"));
        Map<String, Operator> byWord = new HashMap<>();
        words.forEach((operator, some) -> some.forEach(word -> byWord.put(word, operator)));
        return byWord;
    }
}
