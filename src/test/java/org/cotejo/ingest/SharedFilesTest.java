package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cotejo.akn.XmlNode;
import org.cotejo.akn.XmlTree;
import org.cotejo.ingest.Mark.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real and invented laws that stand beside the project; skipped where they are absent. */
class SharedFilesTest {
    private static final Path SHARED = Path.of("..", "shared");
    private static final Path SPECIMENS = SHARED.resolve("specimens");

    @TestFactory
    Stream<DynamicTest> every_word_of_a_specimen_is_read_once_and_in_order() {
        return files(SPECIMENS, "docx", "doc")
                .map(file -> dynamicTest(name(file), () -> assertThat(squeezed(read(file), SourceParagraph::text))
                        .isEqualTo(squeezed(html(source(file))))));
    }

    @TestFactory
    Stream<DynamicTest> every_letter_of_an_akoma_ntoso_specimen_is_that_of_its_source() {
        return files(SPECIMENS, "xml")
                .map(file -> dynamicTest(
                        name(file), () -> assertThat(letters(squeezed(read(file), SourceParagraph::visible)))
                                .isEqualTo(letters(squeezed(html(source(file)))))));
    }

    @TestFactory
    Stream<DynamicTest> both_word_forms_of_a_law_give_the_same_paragraphs() {
        return Stream.concat(files(SPECIMENS, "docx"), files(SHARED.resolve("corpus/mx"), "docx"))
                .filter(docx -> Files.exists(doc(docx)))
                .map(docx ->
                        dynamicTest(name(docx), () -> assertThat(read(doc(docx)).paragraphs())
                                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("element")
                                .isEqualTo(read(docx).paragraphs())));
    }

    @TestFactory
    Stream<DynamicTest> both_word_forms_of_a_regional_law_have_the_same_words() {
        return files(SHARED.resolve("corpus/regional"), "docx")
                .map(docx ->
                        dynamicTest(name(docx), () -> assertThat(read(doc(docx)).paragraphs())
                                .extracting(SourceParagraph::text)
                                .isEqualTo(read(docx).paragraphs().stream()
                                        .map(SourceParagraph::text)
                                        .toList())));
    }

    @TestFactory
    Stream<DynamicTest> every_official_example_of_akoma_ntoso_is_read_with_all_its_text() {
        return files(SHARED.resolve("corpus/akn"), "xml")
                .map(file -> dynamicTest(name(file), () -> {
                    SourceText text = read(file);

                    assertThat(text.paragraphs()).allMatch(paragraph -> paragraph.mark() != null);
                    assertThat(letters(squeezed(text, SourceParagraph::visible)))
                            .isEqualTo(letters(printed(file)));
                }));
    }

    @Test
    void the_labels_of_words_own_lists_are_resolved() {
        Path file = SPECIMENS.resolve("quivira.docx");
        assumeTrue(Files.exists(file), "no specimens beside the project");

        List<SourceParagraph> items = read(file).paragraphs().stream()
                .filter(paragraph -> !paragraph.label().isEmpty())
                .toList();

        assertThat(items).hasSize(41);
        assertThat(items.get(0).visible()).isEqualTo("I. La Secretaría de Gobierno, que lo preside;");
        assertThat(items.get(12).label()).isEqualTo("XIII.");
        assertThat(items.get(13).label()).isEqualTo("I.");
    }

    @Test
    void an_akoma_ntoso_law_says_what_its_paragraphs_are() {
        Path file = SPECIMENS.resolve("sierra-gorda.xml");
        assumeTrue(Files.exists(file), "no specimens beside the project");

        SourceText law = read(file);

        assertThat(law.paragraphs().stream()
                        .map(SourceParagraph::mark)
                        .collect(Collectors.groupingBy(Mark::role, Collectors.counting())))
                .contains(Map.entry(Role.TRANSITORY, 3L), Map.entry(Role.CONCLUSION, 1L));
        assertThat(law.metadata())
                .extracting(SourceMetadata::country, SourceMetadata::language)
                .isEqualTo(List.of("mx", "spa"));
        assertThat(law.metadata().lastReform()).hasToString("2019-12-06");
        assertThat(law.paragraphs().subList(16, 19))
                .extracting(p -> p.mark().role(), p -> p.mark().num())
                .containsExactly(tuple(Role.UNIT, "Artículo 1º."), tuple(Role.NOTE, ""), tuple(Role.TEXT, ""));
    }

    private static Stream<Path> files(Path folder, String... endings) {
        assumeTrue(Files.isDirectory(folder), folder + " is not there");
        try (Stream<Path> all = Files.list(folder)) {
            return all
                    .filter(file -> List.of(endings)
                            .contains(name(file).substring(name(file).lastIndexOf('.') + 1)))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceText read(Path file) {
        return SourceReader.builtIn().read(file);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(name(file).substring(0, name(file).lastIndexOf('.')) + ending);
    }

    private static Path doc(Path docx) {
        return sibling(docx, ".doc");
    }

    private static String source(Path file) throws IOException {
        return Files.readString(sibling(file, ".html"), StandardCharsets.UTF_8);
    }

    private static String html(String source) {
        return source.substring(source.indexOf("<body"))
                .replaceAll("<[^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** All that is printed of an Akoma Ntoso file: its text outside metadata, and the notes that are kept there. */
    private static String printed(Path file) throws IOException, XMLStreamException {
        XMLStreamReader reader = Xml.openAtRoot(new SourceFile(name(file), Files.readAllBytes(file)));
        StringBuilder out = new StringBuilder();
        print(XmlTree.read(reader), false, out);
        return squeezed(out.toString());
    }

    private static void print(XmlNode node, boolean meta, StringBuilder out) {
        boolean note = node.name().equals("notes");
        boolean inMeta = (meta || node.name().equals("meta")) && !note;
        out.append(inMeta ? "" : node.text());
        node.children().forEach(child -> print(child, inMeta, out));
    }

    private static String squeezed(SourceText text, Function<SourceParagraph, String> words) {
        return squeezed(text.paragraphs().stream().map(words).collect(Collectors.joining("\n")));
    }

    private static String squeezed(String text) {
        return Visible.clean(text).replaceAll("\\s+", "");
    }

    /** Letters and digits in the order of the alphabet: notes move behind their lines, and headings shed their full stop. */
    private static String letters(String text) {
        return text.chars()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
