package org.cotejo.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One requirement from its YAML. */
final class RequirementReader {
    private static final Set<String> REQUIREMENT = Set.of(
            "id",
            "title",
            "duty",
            "articles",
            "since",
            "last-reform",
            "derivation",
            "kind",
            "severity",
            "severity-why",
            "if-absent",
            "minimum",
            "elements-mode",
            "elements",
            "conflict-when",
            "by-reference",
            "limits",
            "examples",
            "model-clause",
            "instruments",
            "note",
            "basis");
    private static final Set<String> ELEMENT = Set.of("key", "what", "since", "accepts", "signals", "unless");
    private static final Set<String> CONDITION = Set.of("key", "effect", "flag", "message", "signals", "unless");
    private static final Set<String> REFERENCE = Set.of("effect", "why", "local-act-needed", "signals", "unless");
    private static final Set<String> EXAMPLE = Set.of("is", "expect", "finds", "conflicts", "hard", "text");

    private RequirementReader() {}

    static Requirement read(String topic, YamlNode node) {
        node.only(REQUIREMENT);
        LocalDate since = node.need("since").date();
        return new Requirement(
                node.need("id").text(),
                topic,
                node.texts("articles"),
                since,
                node.need("last-reform").date(),
                node.text("derivation"),
                node.need("kind").choice(Requirement.Kind.class),
                node.need("severity").choice(Severity.class),
                text(node, "severity-why"),
                text(node, "title"),
                text(node, "duty"),
                node.need("if-absent").choice(IfAbsent.class) == IfAbsent.MET,
                node.number("minimum"),
                node.text("elements-mode").equals("any"),
                node.need("elements").items().stream()
                        .map(e -> element(e, since))
                        .toList(),
                node.items("conflict-when").stream()
                        .map(RequirementReader::condition)
                        .toList(),
                byReference(node.need("by-reference")),
                node.items("limits").stream().map(RequirementReader::limit).toList(),
                node.need("examples").items().stream()
                        .map(RequirementReader::example)
                        .toList(),
                node.need("model-clause").text(),
                instruments(node),
                node.text("note"),
                node.text("basis"));
    }

    private enum IfAbsent {
        MET,
        ABSENT
    }

    private static LocalText text(YamlNode node, String key) {
        return node.find(key).map(YamlNode::localText).orElse(LocalText.EMPTY);
    }

    private static Element element(YamlNode node, LocalDate since) {
        node.only(ELEMENT);
        return new Element(
                node.need("key").text(),
                text(node, "what"),
                signals(node, "signals"),
                signals(node, "unless"),
                accepts(node),
                node.find("since").map(YamlNode::date).orElse(since));
    }

    private static Set<Speech> accepts(YamlNode node) {
        return node.items("accepts").stream()
                .map(item -> item.choice(Speech.class))
                .collect(Collectors.toSet());
    }

    private static Condition condition(YamlNode node) {
        node.only(CONDITION);
        return new Condition(
                node.need("key").text(),
                node.need("effect").choice(Condition.Effect.class),
                node.text("flag"),
                node.need("message").localText(),
                signals(node, "signals"),
                signals(node, "unless"));
    }

    private static ByReference byReference(YamlNode node) {
        node.only(REFERENCE);
        return new ByReference(
                node.need("effect").choice(ByReference.Weight.class),
                text(node, "why"),
                node.flag("local-act-needed"),
                signals(node, "signals"),
                signals(node, "unless"));
    }

    private static Map<String, List<String>> instruments(YamlNode node) {
        Map<String, List<String>> instruments = new LinkedHashMap<>();
        node.find("instruments").ifPresent(found -> found.fields()
                .forEach((name, places) -> instruments.put(
                        name, places.items().stream().map(YamlNode::text).toList())));
        return instruments;
    }

    private static Limit limit(YamlNode node) {
        return new Limit(
                node.need("quantity").text(), node.need("operator").text(), node.text("value"), node.text("unit"));
    }

    private static Example example(YamlNode node) {
        node.only(EXAMPLE);
        return new Example(
                node.need("is").text(),
                node.need("expect").text(),
                node.texts("finds"),
                node.texts("conflicts"),
                node.flag("hard"),
                node.need("text").text(),
                node.line());
    }

    private static List<Signal> signals(YamlNode node, String key) {
        return node.items(key).stream().map(YamlNode::signal).toList();
    }
}
