package org.cotejo.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a YAML file that knows its line, so that every complaint about it can name the place. */
public final class YamlNode {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(16 * 1024 * 1024)
            .build();

    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * The root of a YAML file.
     *
     * @throws RulebookException where the file is empty or is not YAML
     */
    public static YamlNode read(String file, InputStream in) throws IOException {
        try (in) {
            Optional<Node> root = new Compose(SETTINGS).composeInputStream(in);
            return new YamlNode(file, root.orElseThrow(() -> new RulebookException(file, 1, "the file is empty")));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new RulebookException(file, line, e.getProblem());
        } catch (YamlEngineException e) {
            throw new RulebookException(file, 0, String.valueOf(e.getMessage()));
        }
    }

    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** @throws RulebookException always: returned so that callers can {@code throw} it */
    public RulebookException complain(String problem) {
        return new RulebookException(file, line(), problem);
    }

    /** The fields of a mapping in file order. */
    public Map<String, YamlNode> fields() {
        if (!(node instanceof MappingNode mapping)) {
            throw complain("expected fields (key: value)");
        }
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            fields.put(new YamlNode(file, tuple.getKeyNode()).text(), new YamlNode(file, tuple.getValueNode()));
        }
        return fields;
    }

    /** Refuses fields that are not in {@code known}: a misspelt key must not be ignored. */
    public YamlNode only(Set<String> known) {
        for (Map.Entry<String, YamlNode> field : fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                throw field.getValue().complain("unknown key '" + field.getKey() + "'; known: " + sorted(known));
            }
        }
        return this;
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(fields().get(key));
    }

    public YamlNode need(String key) {
        return find(key).orElseThrow(() -> complain("missing key '" + key + "'"));
    }

    public List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw complain("expected a list");
        }
        List<YamlNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlNode(file, item));
        }
        return items;
    }

    /** The items under {@code key}, none where the key is absent. */
    public List<YamlNode> items(String key) {
        return find(key).map(YamlNode::items).orElse(List.of());
    }

    /** Whether it is a plain text, neither list nor fields. */
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw complain("expected a text");
        }
        return scalar.getValue();
    }

    /** The text under {@code key}, empty where the key is absent. */
    public String text(String key) {
        return find(key).map(YamlNode::text).orElse("");
    }

    public List<String> texts(String key) {
        return items(key).stream().map(YamlNode::text).toList();
    }

    public int number(String key) {
        YamlNode value = need(key);
        try {
            return Integer.parseInt(value.text());
        } catch (NumberFormatException e) {
            throw value.complain("'" + value.text() + "' is not a whole number");
        }
    }

    public boolean flag(String key) {
        return find(key).map(value -> value.choice(Answer.class) == Answer.TRUE).orElse(false);
    }

    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw complain("'" + text() + "' is not a date (YYYY-MM-DD)");
        }
    }

    /** The constant of {@code type} whose name this is, written in any case and with hyphens. */
    public <E extends Enum<E>> E choice(Class<E> type) {
        String name = text().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw complain("'" + text() + "' is none of " + List.of(type.getEnumConstants()));
    }

    private enum Answer {
        TRUE,
        FALSE
    }

    /** A plain text counts as Spanish, the language rulebooks are written in; fields are languages. */
    public LocalText localText() {
        if (node instanceof ScalarNode) {
            return new LocalText(Map.of("es", text()));
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        fields().forEach((language, value) -> byLanguage.put(language, value.text()));
        return new LocalText(byLanguage);
    }

    public Signal signal() {
        return new Signal(text(), file, line());
    }
}
