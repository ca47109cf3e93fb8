package org.cotejo.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the YAML of a drafting tradition. A mistake names the file and the key; patterns are tried while loading. */
final class TraditionLoader {
    private final String file;

    private TraditionLoader(String file) {
        this.file = file;
    }

    static Tradition load(String code) {
        String resource = "rules/traditions/" + code + ".yaml";
        try (InputStream in = TraditionLoader.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new RulebookException(resource, 0, "tradition");
            }
            return new TraditionLoader(resource).read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Tradition load(Path path) throws IOException {
        return new TraditionLoader(path.getFileName().toString()).read(Files.readString(path));
    }

    private Tradition read(String yaml) {
        try {
            Map<?, ?> root =
                    map(new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(yaml), "the file");
            return tradition(root, yaml);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new RulebookException(file, line, "yaml", String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new RulebookException(file, 0, "yaml", String.valueOf(e.getMessage()));
        }
    }

    private Tradition tradition(Map<?, ?> root, String yaml) {
        Metadata metadata = metadata(map(root, "metadata"));
        return new Tradition(
                text(root, "code"),
                text(root, "language"),
                levels(map(root, "levels")),
                numbers(map(root, "numbers")),
                transitory(map(root, "transitory")),
                annexes(map(root, "annexes")),
                gazettes(root.get("gazettes")),
                numbered(map(root, "months"), "months"),
                numbered(map(root, "weekdays"), "weekdays"),
                notes(map(root, "amendments")),
                names(map(root, "names")),
                patterns(root, "leaning"),
                patterns(root, "quoting"),
                furniture(map(root, "furniture")),
                patterns(root, "signatures"),
                metadata,
                documents(map(root, "documents")),
                sheet(root.get("paper")),
                Sha256.hex(yaml + metadata.jurisdictions()));
    }

    private Sheet sheet(@Nullable Object node) {
        if (node == null) {
            return Sheet.A4;
        }
        return Arrays.stream(Sheet.values())
                .filter(sheet -> sheet.name().toLowerCase(Locale.ROOT).equals(node))
                .findFirst()
                .orElseThrow(() -> wrong("paper: " + node));
    }

    private Map<Level, Unit> levels(Map<?, ?> node) {
        Map<Level, Unit> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            Map<?, ?> unit = map(node, level.key());
            levels.put(level, new Unit(words(unit, "words"), text(unit, "prefix"), text(unit, "citation")));
        }
        return levels;
    }

    private Numbers numbers(Map<?, ?> node) {
        List<List<String>> suffixes = new ArrayList<>();
        for (Object spellings : list(node.get("suffixes"), "suffixes")) {
            suffixes.add(strings(spellings, "suffixes"));
        }
        return new Numbers(
                numbered(map(node, "units"), "units"),
                numbered(map(node, "tens"), "tens"),
                words(node, "only"),
                suffixes,
                words(node, "written"),
                numbered(map(node, "cardinals"), "cardinals"),
                text(node, "joining"));
    }

    private Transitory transitory(Map<?, ?> node) {
        return new Transitory(
                text(node, "prefix"),
                text(node, "decreePrefix"),
                text(node, "citation"),
                words(node, "words"),
                text(node, "heading"),
                patterns(node, "headings"),
                patterns(node, "decreeHeadings"),
                patterns(node, "sections"),
                patterns(node, "decrees"),
                patterns(node, "enacting"));
    }

    private Annexes annexes(Map<?, ?> node) {
        return new Annexes(
                text(node, "prefix"), text(node, "citation"), patterns(node, "labels"), patterns(node, "titles"));
    }

    private List<Gazette> gazettes(@Nullable Object node) {
        List<Gazette> gazettes = new ArrayList<>();
        for (Object item : list(node, "gazettes")) {
            Map<?, ?> gazette = map(item, "gazettes");
            gazettes.add(new Gazette(text(gazette, "code"), patterns(gazette, "names")));
        }
        return gazettes;
    }

    private Notes notes(Map<?, ?> node) {
        Map<String, List<String>> actions = new LinkedHashMap<>();
        map(node, "actions").forEach((action, stems) -> actions.put(action.toString(), strings(stems, "actions")));
        Map<Level, List<String>> units = new LinkedHashMap<>();
        map(node, "units").forEach((level, words) -> units.put(level(level), strings(words, "units")));
        List<Level> feminine =
                words(node, "feminineUnits").stream().map(this::level).toList();
        return new Notes(
                actions,
                patterns(node, "openings"),
                patterns(node, "editorial"),
                patterns(node, "lines"),
                units,
                words(node, "naming"),
                pattern(text(node, "feminine"), "feminine"),
                feminine,
                patterns(node, "repealed"),
                patterns(node, "parts"),
                patterns(node, "decrees"));
    }

    private NameWords names(Map<?, ?> node) {
        List<NameWords.Kind> kinds = new ArrayList<>();
        for (Object item : list(node.get("kinds"), "kinds")) {
            Map<?, ?> kind = map(item, "kinds");
            kinds.add(new NameWords.Kind(
                    words(kind, "as"),
                    words(kind, "means"),
                    words(kind, "known"),
                    Boolean.TRUE.equals(kind.get("anyCase"))));
        }
        return new NameWords(
                words(node, "articles"),
                words(node, "joins"),
                words(node, "glossary"),
                words(node, "defining"),
                words(node, "created"),
                patterns(node, "ties"),
                words(node, "parts"),
                words(node, "others"),
                words(node, "never"),
                kinds);
    }

    private Metadata metadata(Map<?, ?> node) {
        return new Metadata(
                words(node, "titles"),
                patterns(node, "titleEnds"),
                patterns(node, "notTitles"),
                words(node, "titleGoesOn"),
                patterns(node, "numbers"),
                patterns(node, "decrees"),
                dates(map(node, "dates")),
                patterns(node, "editions"),
                words(node, "openWords"),
                patterns(node, "gazetteEnds"),
                jurisdictions(map(node, "jurisdictions")));
    }

    private Map<StatedDate.Kind, List<String>> dates(Map<?, ?> node) {
        Map<StatedDate.Kind, List<String>> dates = new EnumMap<>(StatedDate.Kind.class);
        for (StatedDate.Kind kind : StatedDate.Kind.values()) {
            dates.put(kind, patterns(node, kind.key()));
        }
        return dates;
    }

    private Jurisdictions jurisdictions(Map<?, ?> node) {
        return new Jurisdictions(
                patterns(node, "patterns"),
                words(node, "nameEnds"),
                words(node, "notNames"),
                text(node, "joint"),
                Entities.load(text(node, "register")),
                words(node, "mapped").stream().map(Entities::load).toList(),
                text(node, "national"),
                patterns(node, "enacting"),
                words(node, "markers"));
    }

    private Furniture furniture(Map<?, ?> node) {
        return new Furniture(
                patterns(node, "pages"), patterns(node, "heads"), patterns(node, "carriers"), words(node, "spaced"));
    }

    private Documents documents(Map<?, ?> node) {
        List<Kind> kinds = new ArrayList<>();
        map(node, "kinds").forEach((key, value) -> {
            Map<?, ?> kind = map(value, key.toString());
            kinds.add(new Kind(
                    key.toString(),
                    patterns(kind, "opens"),
                    patterns(kind, "says"),
                    kind.get("enough") instanceof Integer enough ? enough : Integer.MAX_VALUE,
                    kind.containsKey("instruments") ? patterns(kind, "instruments") : List.of(),
                    Boolean.TRUE.equals(kind.get("certain")),
                    Boolean.TRUE.equals(kind.get("articled"))));
        });
        return new Documents(patterns(node, "enacted"), kinds);
    }

    private Level level(@Nullable Object key) {
        try {
            return Level.valueOf(String.valueOf(key).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("no level is called " + key);
        }
    }

    private Map<Integer, List<String>> numbered(Map<?, ?> node, String key) {
        Map<Integer, List<String>> result = new LinkedHashMap<>();
        node.forEach((number, words) -> {
            if (!(number instanceof Integer value)) {
                throw wrong(key + ": " + number + " is not a number");
            }
            result.put(value, strings(words, key));
        });
        return result;
    }

    private List<String> patterns(Map<?, ?> node, String key) {
        List<String> patterns = words(node, key);
        patterns.forEach(pattern -> pattern(pattern, key));
        return patterns;
    }

    private String pattern(String pattern, String key) {
        try {
            return Pattern.compile(pattern).pattern();
        } catch (PatternSyntaxException e) {
            throw wrong(key + ": " + e.getMessage());
        }
    }

    private List<String> words(Map<?, ?> node, String key) {
        return strings(node.get(key), key);
    }

    private List<String> strings(@Nullable Object node, String key) {
        return list(node, key).stream().map(String::valueOf).toList();
    }

    private List<?> list(@Nullable Object node, String key) {
        if (node instanceof List<?> list) {
            return list;
        }
        throw wrong(key + " must be a list");
    }

    private Map<?, ?> map(Map<?, ?> node, String key) {
        return map(node.get(key), key);
    }

    private Map<?, ?> map(@Nullable Object node, String key) {
        if (node instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong(key + " must be a mapping");
    }

    private String text(Map<?, ?> node, String key) {
        if (node.get(key) instanceof String text) {
            return text;
        }
        throw wrong(key + " must be a text");
    }

    private RulebookException wrong(String problem) {
        return new RulebookException(file, 0, "other", problem);
    }
}
