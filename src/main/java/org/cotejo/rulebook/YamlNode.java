package org.cotejo.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.YamlUnicodeReader;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A node of a YAML file that knows its line, so that every complaint about it can name the place.
 *
 * <p>Read strictly, the first mistake throws. Read with a listener, each mistake is told to it and something harmless
 * stands in for what is wrong: an empty text, no items, the first of a choice.
 */
public final class YamlNode {
    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MOST_CHARACTERS)
            .build();

    private static final Consumer<Complaint> STRICT = complaint -> {
        throw new RulebookException(complaint);
    };

    private final String file;
    private final Node node;
    private final Consumer<Complaint> listener;

    private YamlNode(String file, Node node, Consumer<Complaint> listener) {
        this.file = file;
        this.node = node;
        this.listener = listener;
    }

    /**
     * The root of a YAML file.
     *
     * @throws RulebookException where the file is empty, is not YAML, or is too big or too deep to be read safely
     */
    public static YamlNode read(String file, InputStream in) throws IOException {
        return read(file, in, STRICT);
    }

    /** The same, with every mistake told to {@code listener} and nothing thrown. */
    static YamlNode read(String file, InputStream in, Consumer<Complaint> listener) throws IOException {
        return parse(file, in).heardBy(listener);
    }

    /** What a file holds and what is wrong with it as YAML, before anybody is told. */
    record Parsed(String file, Node root, int values, List<Complaint> complaints) {
        YamlNode heardBy(Consumer<Complaint> listener) {
            complaints.forEach(listener);
            return new YamlNode(file, root, listener);
        }
    }

    static Parsed parse(String file, InputStream in) throws IOException {
        List<Complaint> complaints = new ArrayList<>();
        Node root = nothing();
        int values = 0;
        try (in) {
            ShallowParser parser = new ShallowParser(SETTINGS, new StreamReader(SETTINGS, new YamlUnicodeReader(in)));
            Optional<Node> found = new Composer(SETTINGS, parser).getSingleNode();
            if (found.isEmpty()) {
                complaints.add(new RulebookException(file, 1, "empty").complaint());
            }
            root = found.orElse(root);
            values = parser.values();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            complaints.add(new RulebookException(file, line, "yaml", String.valueOf(e.getProblem())).complaint());
        } catch (YamlEngineException e) {
            complaints.add(new RulebookException(file, 0, "yaml", String.valueOf(e.getMessage())).complaint());
        }
        return new Parsed(file, root, values, complaints);
    }

    /** Stands in for a file that is not there; nothing is complained of it. */
    static YamlNode empty(String file) {
        return new YamlNode(file, nothing(), complaint -> {});
    }

    private static Node nothing() {
        return new ScalarNode(Tag.NULL, true, "", ScalarStyle.PLAIN, Optional.empty(), Optional.empty());
    }

    private YamlNode at(Node other) {
        return new YamlNode(file, other, listener);
    }

    /** Where something must be and is not: at the same line, and not complained of again. */
    private YamlNode absent() {
        Node empty = new ScalarNode(Tag.NULL, true, "", ScalarStyle.PLAIN, node.getStartMark(), node.getEndMark());
        return new YamlNode(file, empty, complaint -> {});
    }

    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** @param code key of the words in the bundle {@code complaint} */
    public void complain(String code, String... arguments) {
        listener.accept(new RulebookException(file, line(), code, arguments).complaint());
    }

    /** What is wrong here in words of one's own, to be thrown. */
    public RulebookException refusal(String words) {
        return new RulebookException(file, line(), "other", words);
    }

    /** The same node, with every complaint told as one of this requirement. */
    YamlNode of(String requirement) {
        return new YamlNode(file, node, complaint -> listener.accept(complaint.of(requirement)));
    }

    /** The fields of a mapping in file order. */
    public Map<String, YamlNode> fields() {
        if (!(node instanceof MappingNode mapping)) {
            complain("fields");
            return Map.of();
        }
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            fields.put(at(tuple.getKeyNode()).text(), at(tuple.getValueNode()));
        }
        return fields;
    }

    /** Refuses fields that are not in {@code known}: a misspelt key must not be ignored. */
    public YamlNode only(Set<String> known) {
        for (Map.Entry<String, YamlNode> field : fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                field.getValue().complain("unknown_key", field.getKey(), String.join(", ", sorted(known)));
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
        return find(key).orElseGet(() -> {
            complain("missing_key", key);
            return absent();
        });
    }

    public List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            complain("list");
            return List.of();
        }
        List<YamlNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(at(item));
        }
        return items;
    }

    /** The items under {@code key}, none where the key is absent. */
    public List<YamlNode> items(String key) {
        return find(key).map(YamlNode::items).orElse(List.of());
    }

    /** What a node can be. */
    enum Kind {
        TEXT,
        LIST,
        FIELDS
    }

    Kind kind() {
        return isText() ? Kind.TEXT : node instanceof SequenceNode ? Kind.LIST : Kind.FIELDS;
    }

    /** Whether it is a plain text, neither list nor fields. */
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            complain("text");
            return "";
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
            value.complain("number", value.text());
            return 0;
        }
    }

    /** A number between two others, which it may be. */
    double decimal(String key, double least, double most) {
        YamlNode value = need(key);
        double number = decimal(value.text());
        if (!(number >= least && number <= most)) {
            value.complain("range", value.text(), plain(least), plain(most));
            return most;
        }
        return number;
    }

    private static double decimal(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    /** A name that stands at this place, to be read as one of a choice. */
    YamlNode named(String name) {
        return at(new ScalarNode(Tag.STR, true, name, ScalarStyle.PLAIN, node.getStartMark(), node.getEndMark()));
    }

    public boolean flag(String key) {
        return find(key).map(value -> value.choice(Answer.class) == Answer.TRUE).orElse(false);
    }

    public LocalDate date() {
        return date(text());
    }

    LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            complain("date", text);
            return LocalDate.EPOCH;
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
        complain("choice", text(), choices(type));
        return type.getEnumConstants()[0];
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
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
