package org.cotejo.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.RulebookException;
import org.cotejo.rulebook.YamlNode;

/**
 * A person's verdicts on one law.
 *
 * @param law name of the law's file without extension
 * @param expected what was judged, in file order; a requirement that is not here was not judged
 */
public record TruthTable(String law, List<Expected> expected) {
    /**
     * One verdict of the person.
     *
     * @param where places as printed ({@code 12-III-a}, {@code T4}); empty where the verdict rests on no words
     * @param missing keys of the elements that the law lacks, where the verdict is partial
     */
    public record Expected(String requirement, Verdict verdict, List<String> where, List<String> missing) {
        /** Of one who does not say what is missing. */
        public Expected(String requirement, Verdict verdict, List<String> where) {
            this(requirement, verdict, where, List.of());
        }

        public Expected {
            Objects.requireNonNull(requirement);
            Objects.requireNonNull(verdict);
            where = List.copyOf(where);
            missing = List.copyOf(missing);
        }
    }

    public TruthTable {
        Objects.requireNonNull(law);
        expected = List.copyOf(expected);
    }

    /** @throws RulebookException where the file is not a truth table, with its line */
    public static TruthTable read(Path file) throws IOException {
        YamlNode root = YamlNode.read(file.getFileName().toString(), Files.newInputStream(file));
        List<Expected> expected = new ArrayList<>();
        root.need("requirements").fields().forEach((requirement, node) -> {
            if (isJudged(node)) {
                Verdict verdict = node.need("verdict").choice(Verdict.class);
                expected.add(new Expected(requirement, verdict, node.texts("where"), node.texts("missing")));
            }
        });
        return new TruthTable(root.need("law").text(), expected);
    }

    /** Readers leave a verdict empty, or say so, where they could not judge. */
    private static boolean isJudged(YamlNode node) {
        String verdict = node.need("verdict").text();
        return !verdict.isEmpty() && !verdict.equals("null") && !verdict.equals(Verdict.NOT_ASSESSED.name());
    }
}
