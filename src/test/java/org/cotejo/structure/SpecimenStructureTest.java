package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Invented laws, each in another house style, against the counts and dates in their truth tables. */
class SpecimenStructureTest {

    @TestFactory
    Stream<DynamicTest> articles_and_dates_are_those_of_the_truth_table() {
        List<Path> files = Shared.files("specimens", ".docx", ".doc", ".xml", ".html");
        Assumptions.assumeFalse(files.isEmpty(), "skipped: no specimens");
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        Expression law = Shared.parse(file);
        Map<?, ?> truth = truth(file);

        assertThat(law.body().stream().flatMap(Provision::walk).filter(unit -> unit.level() == Level.ARTICLE))
                .hasSize((Integer) truth.get("articles"));
        assertThat(law.transitory().stream().flatMap(decree -> decree.provisions().stream()))
                .hasSize((Integer) truth.get("transitory"));
        assertThat(String.valueOf(law.published())).isEqualTo(String.valueOf(truth.get("published")));
        assertThat(String.valueOf(law.lastReform())).isEqualTo(String.valueOf(truth.get("last_reform")));
        assertThat(law.title().toLowerCase(java.util.Locale.ROOT)).startsWith("ley");
        assertThat(law.jurisdiction()).isNotEmpty();
        assertThat(law.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .doesNotContain("UNPLACED_TEXT", "NO_ARTICLES", "DATES_DISAGREE");
    }

    /** Only the head of the table: the verdicts are not this test's matter. */
    private static Map<?, ?> truth(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".truth.yaml");
        String head = Files.readString(file.resolveSibling(name)).split("\nrequirements:")[0];
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(head);
    }

    @Test
    void one_law_in_three_formats_has_one_structure() {
        Expression docx = Shared.parse(Shared.file("specimens/sierra-gorda.docx"));
        Expression doc = Shared.parse(Shared.file("specimens/sierra-gorda.doc"));
        Expression xml = Shared.parse(Shared.file("specimens/sierra-gorda.xml"));

        assertThat(lines(doc)).isEqualTo(lines(docx));
        assertThat(lines(xml)).isEqualTo(lines(docx));
        assertThat(xml.transitory())
                .extracting(TransitoryDecree::name)
                .isEqualTo(
                        docx.transitory().stream().map(TransitoryDecree::name).toList());
        assertThat(List.of(xml.title(), xml.jurisdiction(), xml.published(), xml.lastReform()))
                .isEqualTo(List.of(docx.title(), docx.jurisdiction(), docx.published(), docx.lastReform()));
    }

    private static List<String> lines(Expression law) {
        return law.walk()
                .map(unit -> String.join(
                        "|",
                        unit.eId().value(),
                        unit.num(),
                        unit.heading(),
                        unit.text(),
                        unit.amendments().toString(),
                        unit.repealed() + ""))
                .toList();
    }
}
