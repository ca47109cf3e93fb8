package org.cotejo.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.YamlUnicodeReader;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** From the bytes of a YAML file to what it says. Bytes that were parsed when the program was built are not parsed again. */
final class YamlParser {
    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

    /** More than so many characters can take. */
    private static final int MOST_BYTES = 4 * MOST_CHARACTERS + 1;

    private YamlParser() {}

    /**
     * What a file holds and what is wrong with it as YAML, before anybody is told.
     *
     * @param values of how many texts, lists and groups of fields it is made; 0 as it was built
     * @param asBuilt whether it is a file that comes with the program, with the bytes that it was built with
     */
    record Parsed(String file, YamlTree root, int values, List<Complaint> complaints, boolean asBuilt) {
        YamlNode heardBy(Consumer<Complaint> listener) {
            complaints.forEach(listener);
            return YamlNode.of(file, root, listener);
        }
    }

    /** Reads no further than what can be parsed. */
    static Parsed parse(String file, InputStream in) throws IOException {
        try (in) {
            return parse(file, in.readNBytes(MOST_BYTES));
        }
    }

    static Parsed parse(String file, byte[] bytes) {
        return ParsedRules.find(file, bytes)
                .map(known -> new Parsed(file, known, 0, List.of(), true))
                .orElseGet(() -> read(file, bytes));
    }

    /** Whatever the build has parsed. */
    static Parsed read(String file, byte[] bytes) {
        return Reading.of(file, bytes);
    }

    /** Apart, so that the library is not even opened where nothing is parsed. */
    private static final class Reading {
        private static final LoadSettings SETTINGS = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();

        private static Parsed of(String file, byte[] bytes) {
            List<Complaint> complaints = new ArrayList<>();
            YamlTree root = YamlTree.NOTHING;
            int values = 0;
            try {
                ShallowParser parser = new ShallowParser(
                        SETTINGS, new StreamReader(SETTINGS, new YamlUnicodeReader(new ByteArrayInputStream(bytes))));
                Optional<Node> found = new Composer(SETTINGS, parser).getSingleNode();
                if (found.isEmpty()) {
                    complaints.add(new RulebookException(file, 1, "empty").complaint());
                }
                root = found.map(YamlTree::of).orElse(root);
                values = parser.values();
            } catch (MarkedYamlEngineException e) {
                int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
                complaints.add(new RulebookException(file, line, "yaml", String.valueOf(e.getProblem())).complaint());
            } catch (YamlEngineException e) {
                complaints.add(new RulebookException(file, 0, "yaml", String.valueOf(e.getMessage())).complaint());
            }
            return new Parsed(file, root, values, complaints, false);
        }
    }
}
