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

/**
 * A node of a YAML file that knows its line, so that every complaint about it can name the place.
 *
 * <p>Read strictly, the first mistake throws. Read with a listener, each mistake is told to it and something harmless
 * stands in for what is wrong: an empty text, no items, the first of a choice.
 */
public final class YamlNode {
    private static final Consumer<Complaint> STRICT = complaint -> {
        throw new RulebookException(complaint);
    };

    private final String file;
    private final YamlTree tree;
    private final Consumer<Complaint> listener;

    private YamlNode(String file, YamlTree tree, Consumer<Complaint> listener) {
        this.file = file;
        this.tree = tree;
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
        return YamlParser.parse(file, in).heardBy(listener);
    }

    static YamlNode of(String file, YamlTree tree, Consumer<Complaint> listener) {
        return new YamlNode(file, tree, listener);
    }

    /** Stands in for a file that is not there; nothing is complained of it. */
    static YamlNode empty(String file) {
        return new YamlNode(file, YamlTree.NOTHING, complaint -> {});
    }

    private YamlNode at(YamlTree other) {
        return new YamlNode(file, other, listener);
    }

    /** Where something must be and is not: at the same line, and not complained of again. */
    private YamlNode absent() {
        return new YamlNode(file, new YamlTree.Text("", line()), complaint -> {});
    }

    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return tree.line();
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
        return new YamlNode(file, tree, complaint -> listener.accept(complaint.of(requirement)));
    }

    /** The fields of a mapping in file order. */
    public Map<String, YamlNode> fields() {
        if (!(tree instanceof YamlTree.Fields mapping)) {
            complain("fields");
            return Map.of();
        }
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (YamlTree.Field field : mapping.fields()) {
            fields.put(at(field.key()).text(), at(field.value()));
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
        if (!(tree instanceof YamlTree.Fields mapping)) {
            complain("fields");
            return Optional.empty();
        }
        for (YamlTree.Field field : mapping.fields()) {
            if (at(field.key()).text().equals(key)) {
                return Optional.of(at(field.value()));
            }
        }
        return Optional.empty();
    }

    public YamlNode need(String key) {
        return find(key).orElseGet(() -> {
            complain("missing_key", key);
            return absent();
        });
    }

    public List<YamlNode> items() {
        if (!(tree instanceof YamlTree.Items list)) {
            complain("list");
            return List.of();
        }
        List<YamlNode> items = new ArrayList<>();
        for (YamlTree item : list.items()) {
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
        return isText() ? Kind.TEXT : tree instanceof YamlTree.Items ? Kind.LIST : Kind.FIELDS;
    }

    /** Whether it is a plain text, neither list nor fields. */
    public boolean isText() {
        return tree instanceof YamlTree.Text;
    }

    public String text() {
        if (!(tree instanceof YamlTree.Text text)) {
            complain("text");
            return "";
        }
        return text.text();
    }

    /** The text under {@code key}, empty where the key is absent. */
    public String text(String key) {
        return find(key).map(YamlNode::text).orElse("");
    }

    List<String> texts() {
        return items().stream().map(YamlNode::text).toList();
    }

    public List<String> texts(String key) {
        return items(key).stream().map(YamlNode::text).toList();
    }

    public int number(String key) {
        return need(key).number();
    }

    int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            complain("number", text());
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
        return at(new YamlTree.Text(name, line()));
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
        if (isText()) {
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
