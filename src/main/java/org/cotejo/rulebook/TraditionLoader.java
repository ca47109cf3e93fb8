package org.cotejo.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.cotejo.model.Level;
import org.cotejo.model.StatedDate;
import org.cotejo.rulebook.Tradition.Annexes;
import org.cotejo.rulebook.Tradition.Documents;
import org.cotejo.rulebook.Tradition.Furniture;
import org.cotejo.rulebook.Tradition.Gazette;
import org.cotejo.rulebook.Tradition.Jurisdictions;
import org.cotejo.rulebook.Tradition.Kind;
import org.cotejo.rulebook.Tradition.Metadata;
import org.cotejo.rulebook.Tradition.Notes;
import org.cotejo.rulebook.Tradition.Numbers;
import org.cotejo.rulebook.Tradition.Sheet;
import org.cotejo.rulebook.Tradition.Transitory;
import org.cotejo.rulebook.Tradition.Unit;
import org.cotejo.text.Sha256;
import org.cotejo.work.Remembered;

/** Reads the YAML of a drafting tradition. A mistake names the file and the key; patterns are tried while loading. */
final class TraditionLoader {
    /** Those that come with the program do not change while it runs, and are asked for in many places. */
    private static final Function<String, Tradition> SHIPPED = new Remembered<>(100, TraditionLoader::shipped);

    private TraditionLoader() {}

    static Tradition load(String code) {
        return SHIPPED.apply(code);
    }

    private static Tradition shipped(String code) {
        String name = "traditions/" + code + ".yaml";
        try (InputStream in = TraditionLoader.class.getResourceAsStream("/rules/" + name)) {
            if (in == null) {
                throw new RulebookException("rules/" + name, 0, "tradition");
            }
            return read(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Tradition load(Path path) throws IOException {
        return read(path.getFileName().toString(), Files.readAllBytes(path));
    }

    private static Tradition read(String name, byte[] yaml) {
        YamlNode root = YamlParser.parse(name, yaml).heardBy(complaint -> {
            throw new RulebookException(complaint);
        });
        return tradition(root, new String(yaml, StandardCharsets.UTF_8));
    }

    private static Tradition tradition(YamlNode root, String yaml) {
        Metadata metadata = metadata(root.need("metadata"));
        return new Tradition(
                root.need("code").text(),
                root.need("language").text(),
                levels(root.need("levels")),
                numbers(root.need("numbers")),
                transitory(root.need("transitory")),
                annexes(root.need("annexes")),
                gazettes(root.need("gazettes")),
                numbered(root.need("months")),
                numbered(root.need("weekdays")),
                notes(root.need("amendments")),
                names(root.need("names")),
                patterns(root, "leaning"),
                patterns(root, "quoting"),
                furniture(root.need("furniture")),
                patterns(root, "signatures"),
                metadata,
                documents(root.need("documents")),
                root.find("paper").map(paper -> paper.choice(Sheet.class)).orElse(Sheet.A4),
                fingerprint(yaml, metadata.jurisdictions()));
    }

    /** Of the file and of what was read from the registers that it names. */
    private static String fingerprint(String yaml, Jurisdictions jurisdictions) {
        List<String> words = new ArrayList<>(List.of(yaml));
        words.addAll(jurisdictions.entities().words());
        jurisdictions.mapped().forEach(register -> words.addAll(register.words()));
        return Sha256.hex(words);
    }

    private static Map<Level, Unit> levels(YamlNode node) {
        Map<Level, Unit> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            YamlNode unit = node.need(level.key());
            levels.put(
                    level,
                    new Unit(
                            unit.need("words").texts(),
                            unit.need("prefix").text(),
                            unit.need("citation").text()));
        }
        return levels;
    }

    private static Numbers numbers(YamlNode node) {
        List<List<String>> suffixes = new ArrayList<>();
        node.need("suffixes").items().forEach(spellings -> suffixes.add(spellings.texts()));
        return new Numbers(
                numbered(node.need("units")),
                numbered(node.need("tens")),
                node.need("only").texts(),
                suffixes,
                node.need("written").texts(),
                numbered(node.need("cardinals")),
                node.need("joining").text());
    }

    private static Transitory transitory(YamlNode node) {
        return new Transitory(
                node.need("prefix").text(),
                node.need("decreePrefix").text(),
                node.need("citation").text(),
                node.need("words").texts(),
                node.need("heading").text(),
                patterns(node, "headings"),
                patterns(node, "decreeHeadings"),
                patterns(node, "sections"),
                patterns(node, "decrees"),
                patterns(node, "enacting"));
    }

    private static Annexes annexes(YamlNode node) {
        return new Annexes(
                node.need("prefix").text(),
                node.need("citation").text(),
                patterns(node, "labels"),
                patterns(node, "titles"));
    }

    private static List<Gazette> gazettes(YamlNode node) {
        return node.items().stream()
                .map(gazette -> new Gazette(gazette.need("code").text(), patterns(gazette, "names")))
                .toList();
    }

    private static Notes notes(YamlNode node) {
        Map<String, List<String>> actions = new LinkedHashMap<>();
        node.need("actions").fields().forEach((action, stems) -> actions.put(action, stems.texts()));
        Map<Level, List<String>> units = new LinkedHashMap<>();
        node.need("units")
                .fields()
                .forEach((level, words) -> units.put(words.named(level).choice(Level.class), words.texts()));
        List<Level> feminine = node.items("feminineUnits").stream()
                .map(unit -> unit.choice(Level.class))
                .toList();
        return new Notes(
                actions,
                patterns(node, "openings"),
                patterns(node, "editorial"),
                patterns(node, "lines"),
                units,
                node.need("naming").texts(),
                pattern(node.need("feminine"), "feminine"),
                feminine,
                patterns(node, "repealed"),
                patterns(node, "parts"),
                patterns(node, "decrees"));
    }

    private static NameWords names(YamlNode node) {
        List<NameWords.Kind> kinds = new ArrayList<>();
        for (YamlNode kind : node.need("kinds").items()) {
            kinds.add(new NameWords.Kind(
                    kind.need("as").texts(),
                    kind.need("means").texts(),
                    kind.need("known").texts(),
                    kind.flag("anyCase")));
        }
        return new NameWords(
                node.need("articles").texts(),
                node.need("joins").texts(),
                node.need("glossary").texts(),
                node.need("defining").texts(),
                node.need("created").texts(),
                patterns(node, "ties"),
                node.need("parts").texts(),
                node.need("others").texts(),
                node.need("never").texts(),
                kinds);
    }

    private static Metadata metadata(YamlNode node) {
        return new Metadata(
                node.need("titles").texts(),
                patterns(node, "titleEnds"),
                patterns(node, "notTitles"),
                node.need("titleGoesOn").texts(),
                patterns(node, "numbers"),
                patterns(node, "decrees"),
                dates(node.need("dates")),
                patterns(node, "editions"),
                node.need("openWords").texts(),
                patterns(node, "gazetteEnds"),
                jurisdictions(node.need("jurisdictions")));
    }

    private static Map<StatedDate.Kind, List<String>> dates(YamlNode node) {
        Map<StatedDate.Kind, List<String>> dates = new EnumMap<>(StatedDate.Kind.class);
        for (StatedDate.Kind kind : StatedDate.Kind.values()) {
            dates.put(kind, patterns(node, kind.key()));
        }
        return dates;
    }

    private static Jurisdictions jurisdictions(YamlNode node) {
        return new Jurisdictions(
                patterns(node, "patterns"),
                node.need("nameEnds").texts(),
                node.need("notNames").texts(),
                node.need("joint").text(),
                Entities.load(node.need("register").text()),
                node.need("mapped").texts().stream().map(Entities::load).toList(),
                node.need("national").text(),
                patterns(node, "enacting"),
                node.need("markers").texts());
    }

    private static Furniture furniture(YamlNode node) {
        return new Furniture(
                patterns(node, "pages"),
                patterns(node, "heads"),
                patterns(node, "carriers"),
                node.need("spaced").texts());
    }

    private static Documents documents(YamlNode node) {
        List<Kind> kinds = new ArrayList<>();
        node.need("kinds")
                .fields()
                .forEach((key, kind) -> kinds.add(new Kind(
                        key,
                        patterns(kind, "opens"),
                        patterns(kind, "says"),
                        kind.find("enough").isPresent() ? kind.number("enough") : Integer.MAX_VALUE,
                        kind.find("instruments").isPresent() ? patterns(kind, "instruments") : List.of(),
                        kind.flag("certain"),
                        kind.flag("articled"))));
        return new Documents(patterns(node, "enacted"), kinds);
    }

    private static Map<Integer, List<String>> numbered(YamlNode node) {
        Map<Integer, List<String>> result = new LinkedHashMap<>();
        node.fields().forEach((number, words) -> result.put(words.named(number).number(), words.texts()));
        return result;
    }

    private static List<String> patterns(YamlNode node, String key) {
        return node.need(key).items().stream()
                .map(pattern -> pattern(pattern, key))
                .toList();
    }

    private static String pattern(YamlNode pattern, String key) {
        try {
            return Pattern.compile(pattern.text()).pattern();
        } catch (PatternSyntaxException e) {
            throw pattern.refusal(key + ": " + e.getMessage());
        }
    }
}
