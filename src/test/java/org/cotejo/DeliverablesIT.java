package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.cotejo.Delivery.State;
import org.cotejo.compare.ProposalComparison;
import org.cotejo.compare.ProposalComparison.By;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.report.house.Templates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliverables as who embeds the library asks for them. */
class DeliverablesIT {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
    private static final Set<String> KINDS = Set.of("cuadro", "ficha.docx", "data.json");

    private static Path folder;
    private static Path laws;
    private static Cotejo cotejo;

    @BeforeAll
    static void open(@TempDir Path place) throws IOException {
        folder = place;
        laws = Files.createDirectories(place.resolve("laws"));
        Files.copy(Path.of("laws", "specimens", "aztlan.docx"), laws.resolve("aztlan.docx"));
        Files.write(laws.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        cotejo = Cotejo.builder()
                .workspace(place.resolve("workspace"))
                .language(Locale.ENGLISH)
                .houseStyle(HouseStyle.OURS.withTemplate(Templates.letter(place)))
                .open();
    }

    @AfterAll
    static void close() throws IOException {
        cotejo.close();
    }

    private static Delivery deliver(Path out) throws IOException {
        return cotejo.deliverables().deliver(List.of(laws), out, KINDS, false, file -> {});
    }

    @Test
    void a_folder_of_laws_becomes_a_folder_of_deliverables_and_stays_as_it_is() throws IOException {
        Path out = folder.resolve("out");
        Delivery first = deliver(out);

        assertThat(first.files())
                .extracting(file -> out.relativize(file.path()).toString().replace('\\', '/'))
                .containsExactly(
                        "aztlan/aztlan-comparative-table.docx",
                        "aztlan/aztlan-fact-sheet.docx",
                        "data.json",
                        "index.html");
        assertThat(first.files()).extracting(Delivery.File::state).containsOnly(State.WRITTEN);
        assertThat(first.unread()).singleElement().satisfies(each -> assertThat(each.file())
                .endsWith("broken.docx"));
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("./aztlan/aztlan-comparative-table.docx", "broken.docx");
        try (XWPFDocument table =
                new XWPFDocument(Files.newInputStream(out.resolve("aztlan/aztlan-comparative-table.docx")))) {
            assertThat(table.getHeaderList().get(0).getText()).contains("Despacho Alameda");
        }

        for (Delivery.File file : first.files()) {
            Files.setLastModifiedTime(file.path(), LONG_AGO);
        }
        Delivery second = deliver(out);

        assertThat(second.files()).extracting(Delivery.File::state).containsOnly(State.CURRENT);
        assertThat(second.files()).allSatisfy(file -> assertThat(Files.getLastModifiedTime(file.path()))
                .isEqualTo(LONG_AGO));
    }

    @Test
    void laws_are_not_read_where_deliverables_are_written() {
        assertThatThrownBy(() -> deliver(laws.resolve("out"))).hasMessageContaining("inside");
        assertThatThrownBy(
                        () -> cotejo.deliverables().deliver(List.of(laws), folder, Set.of("poem"), false, file -> {}))
                .hasMessageContaining("poem");
    }

    @Test
    void what_is_open_is_shown_by_requirement_and_nothing_else() throws IOException {
        List<ProposalComparison> tables =
                cotejo.deliverables().proposals(List.of(laws), "", By.REQUIREMENT, Deliverables::isOpen);

        assertThat(tables).singleElement().satisfies(table -> {
            assertThat(table.parts())
                    .flatExtracting(ProposalComparison.Part::entries)
                    .hasSameSizeAs(table.law().findings());
            assertThat(table.law().findings()).isNotEmpty().allMatch(Deliverables::isOpen);
            assertThat(table.proposals()).isPositive();
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cotejo.deliverables().write(tables.get(0), "json", out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"by\": \"requirement\"");
    }
}
