package org.cotejo.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.model.CotejoException;
import org.cotejo.text.Sha256;
import org.cotejo.work.Cores;

/** Reads a rulebook from its folder: {@code rulebook.yaml}, {@code concepts.yaml} and one file a topic. */
public final class RulebookLoader {
    private static final Set<String> HEAD = Set.of(
            "id",
            "version",
            "title",
            "source",
            "articles",
            "tradition",
            "speech",
            "observations",
            "likeness",
            "contrary",
            "topics",
            "synonyms");

    private static final Set<String> SOURCE = Set.of("title", "published", "last-reform");

    /** What a file may be called: a rulebook must not lead out of its folder. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}+");

    /** Bytes that all files of a rulebook may have together; the shipped one has two millions. */
    static final int MOST_BYTES = 32 << 20;

    /** Files it may have, each as often as it is named. */
    static final int MOST_FILES = 1_000;

    /** Texts, lists and groups of fields that all its files may have together. */
    private static final int MOST_VALUES = ShallowParser.MOST_VALUES;

    /** Signals that requirements and concepts may have; the shipped one has five thousand. */
    static final int MOST_SIGNALS = 50_000;

    private static final Consumer<Complaint> STRICT = complaint -> {
        throw new RulebookException(complaint);
    };

    private static final Set<String> TOPIC = Set.of("topic", "title", "concepts", "requirements");

    private final RulebookFiles files;
    private final Consumer<Complaint> listener;
    private final List<byte[]> contents = new ArrayList<>();
    private boolean asBuilt = true;
    private int left = MOST_BYTES;
    private int filesRead;
    private int valuesLeft = MOST_VALUES;
    private int signalsLeft = MOST_SIGNALS;

    /** What may be read before its turn; what does not fit in waits for it. */
    private final AtomicInteger leftAhead = new AtomicInteger(MOST_BYTES);

    private final AtomicInteger valuesAhead = new AtomicInteger(MOST_VALUES);

    private final Map<String, Content> ahead = new HashMap<>();
    private final Map<String, YamlNode> requirementNodes = new LinkedHashMap<>();
    private final Map<String, YamlNode> topicNodes = new LinkedHashMap<>();

    private RulebookLoader(RulebookFiles files, Consumer<Complaint> listener) {
        this.files = files;
        this.listener = listener;
    }

    /**
     * @param name folder of the rulebook below the rules
     * @throws RulebookException where a file cannot be used, with file and line
     */
    public static Rulebook load(RulebookFiles files, String name) throws IOException {
        return new RulebookLoader(files, STRICT).load(name);
    }

    /** The same rulebook read to the end, however many mistakes it has; they are told, not thrown. */
    public static RulebookSurvey survey(RulebookFiles files, String name) throws IOException {
        Set<Complaint> complaints = new LinkedHashSet<>();
        RulebookLoader loader = new RulebookLoader(files, complaints::add);
        Rulebook rulebook = loader.load(name);
        YamlNode head = YamlNode.read(name + "/rulebook.yaml", files.open(name + "/rulebook.yaml"), complaint -> {});
        return new RulebookSurvey(
                rulebook,
                loader.articles(head, name, complaints),
                head,
                loader.topicNodes,
                loader.requirementNodes,
                List.copyOf(complaints));
    }

    /** Empty too where they could not be read: nothing could be said of what they lack. */
    private Optional<ReferenceArticles> articles(YamlNode head, String name, Set<Complaint> complaints)
            throws IOException {
        Optional<YamlNode> field = head.find("articles");
        if (field.isEmpty()) {
            return Optional.empty();
        }
        int before = complaints.size();
        ReferenceArticles articles = ReferenceArticles.of(named(field.get(), name + "/"));
        return complaints.size() == before ? Optional.of(articles) : Optional.empty();
    }

    /** Code of the drafting tradition of a rulebook's laws, without reading the rest of it. */
    public static String tradition(RulebookFiles files, String name) throws IOException {
        return new RulebookLoader(files, STRICT)
                .read(name + "/rulebook.yaml")
                .need("tradition")
                .text();
    }

    /** Name of the rulebook to take where none is asked for. */
    public static String standard(RulebookFiles files) throws IOException {
        return new RulebookLoader(files, STRICT)
                .read("rulebooks.yaml")
                .need("standard")
                .text();
    }

    private Rulebook load(String name) throws IOException {
        YamlNode head = read(name + "/rulebook.yaml").only(HEAD);
        readAhead(head, name + "/");
        YamlNode source = head.need("source").only(SOURCE);
        Map<String, List<Signal>> concepts = new LinkedHashMap<>();
        addConcepts(read(name + "/concepts.yaml"), concepts);
        SpeechMarks speech = SpeechMarks.of(named(head.need("speech"), "speech/"));
        Optional<YamlNode> observed = head.find("observations");
        ObservationRules observations =
                observed.isEmpty() ? ObservationRules.NONE : ObservationRules.of(named(observed.get(), name + "/"));
        Optional<YamlNode> learned = head.find("likeness");
        Likeness likeness = learned.isEmpty() ? Likeness.NONE : LikenessFile.read(named(learned.get(), name + "/"));
        Optional<YamlNode> against = head.find("contrary");
        Optional<YamlNode> contraryFile =
                against.isEmpty() ? Optional.empty() : Optional.of(named(against.get(), name + "/"));
        Contrary contrary = contraryFile.map(Contrary::of).orElse(Contrary.NONE);
        List<Topic> topics = new ArrayList<>();
        List<Requirement> requirements = new ArrayList<>();
        for (YamlNode topic : head.need("topics").items()) {
            YamlNode file = named(topic, name + "/").only(TOPIC);
            topicNodes.put(topic.text(), file);
            file.find("concepts").ifPresent(own -> addConcepts(own, concepts));
            topics.add(new Topic(topic.text(), file.need("title").localText()));
            file.need("requirements").items().forEach(node -> add(topic.text(), node, requirements));
        }
        contraryFile.ifPresent(this::checkRequirements);
        return new Rulebook(
                head.need("id").text(),
                head.need("version").text(),
                head.need("title").localText(),
                source.need("title").text(),
                source.need("last-reform").date(),
                sha256(name),
                head.need("tradition").text(),
                topics,
                requirements,
                concepts,
                speech,
                observations,
                head.texts("synonyms"),
                likeness,
                contrary);
    }

    /** What speaks against a requirement that is not there would never be read. */
    private void checkRequirements(YamlNode contrary) {
        contrary.need("texts").fields().forEach((id, texts) -> {
            if (!requirementNodes.containsKey(id)) {
                texts.complain("requirement_unknown", id);
            }
        });
    }

    private void add(String topic, YamlNode node, List<Requirement> requirements) {
        String id = node.need("id").text();
        YamlNode own = node.of(id);
        if (requirementNodes.putIfAbsent(id, own) != null) {
            own.complain("id_twice", id);
            return;
        }
        Requirement requirement = RequirementReader.read(topic, own);
        count(requirement.signals().count(), own);
        requirements.add(requirement);
    }

    private void count(long signals, YamlNode place) {
        signalsLeft -= (int) signals;
        if (signalsLeft < 0) {
            throw new RulebookException(place.file(), place.line(), "signals", Integer.toString(MOST_SIGNALS));
        }
    }

    /** The file that a field names, beside the others of its kind. */
    private YamlNode named(YamlNode field, String folder) throws IOException {
        if (!NAME.matcher(field.text()).matches()) {
            field.complain("file_name", field.text());
            return YamlNode.empty(field.file());
        }
        try {
            return read(folder + field.text() + ".yaml");
        } catch (CotejoException e) {
            if (e instanceof RulebookException) {
                throw e;
            }
            field.complain("file_missing", folder + field.text() + ".yaml");
            return YamlNode.empty(field.file());
        }
    }

    private YamlNode read(String name) throws IOException {
        Content known = ahead.get(name);
        byte[] bytes = known == null ? bytes(name, left) : known.bytes();
        left -= bytes.length;
        if (left < 0) {
            throw new RulebookException(name, 1, "large", (MOST_BYTES >> 20) + " MiB");
        }
        if (++filesRead > MOST_FILES) {
            throw new RulebookException(name, 1, "large", MOST_FILES + " YAML");
        }
        contents.add(bytes);
        YamlParser.Parsed parsed = known == null ? YamlParser.parse(name, bytes) : known.parsed();
        asBuilt &= parsed.asBuilt();
        valuesLeft -= parsed.values();
        if (valuesLeft < 0) {
            throw new RulebookException(name, 1, "values", Integer.toString(MOST_VALUES));
        }
        return parsed.heardBy(listener);
    }

    /** @return no more than one byte over the most */
    private byte[] bytes(String name, int most) throws IOException {
        try (InputStream in = files.open(name)) {
            return in.readNBytes(most + 1);
        }
    }

    /** Of all files in the order in which they were read; which those are, they say themselves. */
    private String sha256(String name) throws IOException {
        Optional<String> known = asBuilt ? ParsedRules.digest(name) : Optional.empty();
        return known.isPresent() ? known.get() : sha256();
    }

    private String sha256() {
        MessageDigest digest = Sha256.digest();
        contents.forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What {@link Rulebook#sha256} is to be, whatever the build has noted of it. */
    static String sha256(RulebookFiles files, String name) throws IOException {
        RulebookLoader loader = new RulebookLoader(files, STRICT);
        loader.load(name);
        return loader.sha256();
    }

    /** A file that was read and of which nobody has been told yet. */
    private record Content(byte[] bytes, YamlParser.Parsed parsed) {}

    /** The big files at once, on all cores: they are most of what opening a rulebook costs. What is not there waits to be told. */
    private void readAhead(YamlNode head, String folder) throws IOException {
        List<String> names = Stream.concat(
                        Stream.of("likeness", "contrary").flatMap(key -> head.find(key).stream()),
                        head.find("topics").stream()
                                .filter(topics -> topics.kind() == YamlNode.Kind.LIST)
                                .flatMap(topics -> topics.items().stream()))
                .filter(YamlNode::isText)
                .map(YamlNode::text)
                .filter(each -> NAME.matcher(each).matches())
                .map(each -> folder + each + ".yaml")
                .distinct()
                .toList();
        Cores.each(names, this::tried)
                .forEach(found ->
                        found.ifPresent(content -> ahead.put(content.parsed().file(), content)));
    }

    private Optional<Content> tried(String name) throws IOException {
        try {
            byte[] bytes = bytes(name, MOST_BYTES);
            if (leftAhead.addAndGet(-bytes.length) < 0) {
                return Optional.empty();
            }
            Content content = new Content(bytes, YamlParser.parse(name, bytes));
            return valuesAhead.addAndGet(-content.parsed().values()) < 0 ? Optional.empty() : Optional.of(content);
        } catch (CotejoException e) {
            return Optional.empty();
        }
    }

    /** A topic may bring concepts of its own; names are shared by the whole rulebook. */
    private void addConcepts(YamlNode file, Map<String, List<Signal>> concepts) {
        file.fields().forEach((name, terms) -> {
            if (concepts.containsKey(name)) {
                terms.complain("concept_twice", name);
            } else {
                concepts.put(name, terms.items().stream().map(YamlNode::signal).toList());
                count(concepts.get(name).size(), terms);
            }
        });
    }
}
