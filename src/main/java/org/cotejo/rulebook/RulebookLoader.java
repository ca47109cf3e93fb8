package org.cotejo.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a rulebook from its folder: {@code rulebook.yaml}, {@code concepts.yaml} and one file a topic. */
public final class RulebookLoader {
    private static final Set<String> HEAD =
            Set.of("id", "version", "title", "source", "tradition", "speech", "observations", "topics", "synonyms");

    private static final Set<String> TOPIC = Set.of("topic", "title", "concepts", "requirements");

    private final RulebookFiles files;
    private final MessageDigest digest;

    private RulebookLoader(RulebookFiles files) {
        this.files = files;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * @param name folder of the rulebook below the rules
     * @throws RulebookException where a file cannot be used, with file and line
     */
    public static Rulebook load(RulebookFiles files, String name) throws IOException {
        return new RulebookLoader(files).load(name);
    }

    /** Code of the drafting tradition of a rulebook's laws, without reading the rest of it. */
    public static String tradition(RulebookFiles files, String name) throws IOException {
        return new RulebookLoader(files)
                .read(name + "/rulebook.yaml")
                .need("tradition")
                .text();
    }

    /** Name of the rulebook to take where none is asked for. */
    public static String standard(RulebookFiles files) throws IOException {
        return new RulebookLoader(files).read("rulebooks.yaml").need("standard").text();
    }

    private Rulebook load(String name) throws IOException {
        YamlNode head = read(name + "/rulebook.yaml").only(HEAD);
        Map<String, List<Signal>> concepts = new LinkedHashMap<>();
        addConcepts(read(name + "/concepts.yaml"), concepts);
        SpeechMarks speech = SpeechMarks.of(read("speech/" + head.need("speech").text() + ".yaml"));
        ObservationRules observations = head.text("observations").isEmpty()
                ? ObservationRules.NONE
                : ObservationRules.of(read(name + "/" + head.text("observations") + ".yaml"));
        List<Topic> topics = new ArrayList<>();
        List<Requirement> requirements = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode topic : head.need("topics").items()) {
            YamlNode file = read(name + "/" + topic.text() + ".yaml").only(TOPIC);
            file.find("concepts").ifPresent(own -> addConcepts(own, concepts));
            topics.add(new Topic(topic.text(), file.need("title").localText()));
            for (YamlNode node : file.need("requirements").items()) {
                if (!ids.add(node.need("id").text())) {
                    throw node.complain("the id '" + node.need("id").text() + "' is used twice");
                }
                requirements.add(RequirementReader.read(topic.text(), node));
            }
        }
        return new Rulebook(
                head.need("id").text(),
                head.need("version").text(),
                head.need("title").localText(),
                head.need("source").need("title").text(),
                head.need("source").need("last-reform").date(),
                HexFormat.of().formatHex(digest.digest()),
                head.need("tradition").text(),
                topics,
                requirements,
                concepts,
                speech,
                observations,
                head.texts("synonyms"));
    }

    private YamlNode read(String name) throws IOException {
        byte[] content = files.open(name).readAllBytes();
        digest.update(content);
        return YamlNode.read(name, new ByteArrayInputStream(content));
    }

    /** A topic may bring concepts of its own; names are shared by the whole rulebook. */
    private static void addConcepts(YamlNode file, Map<String, List<Signal>> concepts) {
        file.fields().forEach((name, terms) -> {
            if (concepts.containsKey(name)) {
                throw terms.complain("the concept '" + name + "' is defined twice");
            }
            concepts.put(name, terms.items().stream().map(YamlNode::signal).toList());
        });
    }
}
