package org.cotejo.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.cotejo.akn.AknWriter;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.StructureParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Any law in any style is read as it was meant: from Word, text and HTML, and from the Akoma Ntoso written of it.
 *
 * <p>{@code -Dcotejo.laws=5000} reads more laws, {@code -Dcotejo.seed=17} one.
 */
class GeneratedLawsTest {
    private static final int LAWS = Integer.getInteger("cotejo.laws", 200);
    private static final int TOLD = 5;
    private static final StructureParser PARSER = new StructureParser(Tradition.load("mx"));

    @Test
    void each_is_read_as_it_was_meant() {
        Long only = Long.getLong("cotejo.seed");
        LongStream seeds = only == null ? LongStream.rangeClosed(1, LAWS) : LongStream.of(only);
        List<String> failures = new ArrayList<>();
        seeds.forEach(seed -> check(seed, failures));
        if (!failures.isEmpty()) {
            fail(failures.size() + " of " + LAWS + " laws:\n\n"
                    + String.join("\n\n", failures.subList(0, Math.min(TOLD, failures.size()))));
        }
    }

    /** Seeds that once failed, and on what; the laws of all of them were read as they were meant from then on. */
    @ParameterizedTest
    @CsvSource({
        "2, a first article that is repealed is no article of the decree",
        "10, a note in the masculine may be about an inciso; C. and D. are letters rather than roman numbers",
        "16, a heading after a quotation that has ended",
        "17, the title of the first article of a law without headings",
        "35, a note above a chapter that names its articles",
        "52, a paragraph that begins like a chapter and ends in a note in brackets",
        "53, decrees whose transitory articles are counted 1. 2. 3.",
        "66, an article right below a heading, after a gap, without punctuation",
        "99, notes of the editor above articles are no titles of theirs",
        "134, a law that begins with a run of repealed articles",
        "169, an article with its number in words that ends in a note in brackets",
        "186, a note that names the title above it",
        "198, a heading in two lines over the only article of a chapter",
        "445, titles of articles in a law of few articles",
        "479, a label printed twice, without punctuation",
        "323, words that open like a note and hold one in brackets"
    })
    void a_seed_that_once_failed_is_read(long seed, String why) {
        List<String> failures = new ArrayList<>();
        check(seed, failures);
        assertThat(failures).as(why).isEmpty();
    }

    private static void check(long seed, List<String> failures) {
        Law law = LawGenerator.law(seed);
        for (String failure : List.of(
                problem(law, "law.docx", LawFiles.docx(law)),
                problem(law, "law.txt", LawFiles.text(law, true)),
                problem(law, "law.html", LawFiles.html(law)))) {
            if (!failure.isEmpty()) {
                failures.add("-Dcotejo.seed=" + seed + " " + failure + "\n" + law.style());
                return;
            }
        }
    }

    private static String problem(Law law, String name, byte[] content) {
        Expression read = read(name, content);
        String difference = Outlines.difference(Outlines.of(law), Outlines.of(read));
        if (!difference.isEmpty()) {
            return name + "\n" + difference;
        }
        List<Diagnostic> warnings = read.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.WARNING)
                .toList();
        boolean gaps = warnings.size() == law.gaps()
                && warnings.stream().allMatch(warning -> warning.code().equals("GAP_IN_NUMBERING"));
        if (!gaps) {
            return name + "\n" + law.gaps() + " gaps are there, told is " + warnings;
        }
        if (!name.endsWith(".docx")) {
            return "";
        }
        String again = Outlines.difference(Outlines.of(read), Outlines.of(read("law.xml", akn(read))));
        return again.isEmpty() ? "" : name + " as Akoma Ntoso\n" + again;
    }

    private static Expression read(String name, byte[] content) {
        return PARSER.parse(SourceReader.builtIn().read(new SourceFile(name, content)));
    }

    private static byte[] akn(Expression law) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new AknWriter().write(law, "mx", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
