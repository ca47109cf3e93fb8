package org.cotejo.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.cotejo.rulebook.Complaint;
import org.cotejo.rulebook.Complaint.Weight;
import org.cotejo.rulebook.RulebookSurvey;
import org.cotejo.rulebook.YamlNode;

/** Which texts for readers lack a language; once a file, key and language, not once a text. */
final class LanguageCheck {
    private static final List<String> LANGUAGES = List.of("es", "en", "fr");

    private final Consumer<Complaint> listener;

    LanguageCheck(Consumer<Complaint> listener) {
        this.listener = listener;
    }

    /** What a reader is shown in her own language. */
    private static final List<String> SHOWN = List.of("title", "duty", "what", "message");

    void of(RulebookSurvey survey) {
        tell(List.of(survey.head()));
        for (Map.Entry<String, YamlNode> topic : survey.topics().entrySet()) {
            YamlNode file = topic.getValue();
            if (!file.text("topic").equals(topic.getKey())) {
                listener.accept(new Complaint(
                        Weight.WARNING,
                        "topic_name",
                        file.file(),
                        file.line(),
                        "",
                        List.of(file.text("topic"), topic.getKey())));
            }
            tell(texts(file));
        }
    }

    private static List<YamlNode> texts(YamlNode topic) {
        List<YamlNode> nodes = new ArrayList<>(List.of(topic));
        for (YamlNode requirement : topic.items("requirements")) {
            nodes.add(requirement);
            nodes.addAll(requirement.items("elements"));
            nodes.addAll(requirement.items("conflict-when"));
        }
        return nodes;
    }

    private void tell(List<YamlNode> nodes) {
        Map<List<String>, List<YamlNode>> lacking = new LinkedHashMap<>();
        for (YamlNode node : nodes) {
            for (String key : SHOWN) {
                node.find(key).ifPresent(text -> LANGUAGES.stream()
                        .filter(language -> !languages(text).contains(language))
                        .forEach(language -> lacking.computeIfAbsent(List.of(language, key), k -> new ArrayList<>())
                                .add(text)));
            }
        }
        lacking.forEach((which, texts) -> listener.accept(new Complaint(
                Weight.WARNING,
                "language",
                texts.get(0).file(),
                texts.get(0).line(),
                "",
                List.of(which.get(0), which.get(1), Integer.toString(texts.size())))));
    }

    private static Set<String> languages(YamlNode text) {
        return text.localText().byLanguage().keySet();
    }
}
