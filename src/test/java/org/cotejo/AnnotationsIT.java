package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.assertj.core.api.SoftAssertions;
import org.cotejo.Annotations.Annotated;
import org.cotejo.Annotations.Batch;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.Expression;
import org.cotejo.word.Annotator;
import org.cotejo.word.FindingRemarks;
import org.cotejo.word.MarginRead;
import org.cotejo.word.MarginRead.Comment;
import org.cotejo.word.OfficeSuite;
import org.cotejo.word.Remark;
import org.cotejo.word.RemarkChoice;
import org.cotejo.word.WordFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every shipped specimen annotated. Another word processor is asked of one law a format; of all, and of the laws in Word that
 * stand beside the project too, with {@code -Dannotations.all=true}.
 */
class AnnotationsIT {
    private static final boolean ALL = Boolean.getBoolean("annotations.all");
    private static final Locale ES = Locale.forLanguageTag("es");

    @TempDir
    static Path folder;

    private static final Map<Path, List<Remark>> REMARKS = new HashMap<>();
    private static final List<Annotated> ANNOTATED = new ArrayList<>();

    @BeforeAll
    static void annotate() throws IOException {
        Files.createDirectories(folder.resolve("copies"));
        try (Cotejo cotejo = Cotejo.open(folder.resolve("workspace"))) {
            Report report = cotejo.check(laws());
            for (LawReport law : report.laws()) {
                Path file = fileOf(law);
                SourceFile source = SourceReader.load(file);
                Expression text = cotejo.structure(file);
                Path copy = folder.resolve("copies").resolve(law.id() + ".cotejo.docx");
                try (OutputStream out = Files.newOutputStream(copy)) {
                    Annotator.Done done =
                            cotejo.annotations().annotate(source, text, law, report, RemarkChoice.ALL, out);
                    ANNOTATED.add(new Annotated(file, copy, done.comments(), done.loose(), true));
                }
                REMARKS.put(file, new FindingRemarks(cotejo.rulebook(), ES, text).of(law, RemarkChoice.ALL));
            }
        }
    }

    @Test
    void every_law_is_annotated_and_every_remark_has_its_comment() throws IOException {
        assertThat(ANNOTATED).hasSameSizeAs(laws());
        for (Annotated law : ANNOTATED) {
            List<Comment> comments = MarginRead.comments(Files.readAllBytes(law.file()));
            assertThat(comments)
                    .allSatisfy(comment -> assertThat(comment.author()).isEqualTo("Cotejo"));
            assertThat(comments)
                    .extracting(Comment::key)
                    .containsExactlyInAnyOrderElementsOf(
                            remarks(law).map(Remark::key).toList());
        }
    }

    @Test
    void the_words_of_every_comment_are_those_of_its_finding() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Annotated law : ANNOTATED) {
            Map<String, String> quotes = quotes(law);
            for (Comment comment : MarginRead.comments(Files.readAllBytes(law.file()))) {
                all.assertThat(squeezed(comment.words()))
                        .as(law.file().getFileName() + " " + comment.key())
                        .isEqualTo(quotes.getOrDefault(comment.key(), squeezed(comment.words())));
            }
            all.assertThat(law.loose()).as(law.file().toString()).isZero();
        }
        all.assertAll();
    }

    @Test
    void without_the_comments_the_text_is_what_it_was() throws IOException {
        for (Annotated law : ANNOTATED) {
            if (law.law().toString().endsWith(".docx")) {
                byte[] own = Files.readAllBytes(law.law());
                byte[] copy = Files.readAllBytes(law.file());

                assertThat(MarginRead.words(copy)).isEqualTo(MarginRead.words(own));
                assertThat(MarginRead.text(stripped(copy))).isEqualTo(MarginRead.text(own));
            }
        }
    }

    @Test
    void annotating_a_copy_again_gives_the_same_bytes() throws IOException {
        List<Path> copies = asked().stream().map(Annotated::file).toList();
        try (Cotejo cotejo = Cotejo.open(folder.resolve("other"))) {
            Batch again = cotejo.annotations().annotate(copies, folder.resolve("again"), RemarkChoice.ALL, law -> {});
            for (Annotated law : again.laws()) {
                assertThat(law.file()).hasSameBinaryContentAs(law.law());
            }
            Batch third = cotejo.annotations().annotate(copies, folder.resolve("again"), RemarkChoice.ALL, law -> {});
            assertThat(third.laws()).noneMatch(Annotated::changed);
        }
    }

    @Test
    void another_word_processor_reads_the_same_anchors_and_the_same_text()
            throws IOException, InterruptedException, XMLStreamException {
        Path out = Files.createDirectories(folder.resolve("office"));
        List<Annotated> asked = asked();
        OfficeSuite.convert(asked.stream().map(Annotated::file).toList(), "fodt", out);
        OfficeSuite.convert(asked.stream().map(Annotated::file).toList(), "txt:Text (encoded):UTF8", out);
        OfficeSuite.convert(asked.stream().map(Annotated::law).toList(), "txt:Text (encoded):UTF8", out);
        SoftAssertions all = new SoftAssertions();
        for (Annotated law : asked) {
            Map<String, String> quotes = quotes(law);
            Map<String, String> anchored = OfficeSuite.anchored(out.resolve(stem(law.file()) + ".fodt"));
            all.assertThat(anchored).hasSize(law.comments());
            anchored.forEach((key, words) -> all.assertThat(squeezed(words))
                    .as(law.file().getFileName() + " " + key)
                    .isEqualTo(quotes.getOrDefault(key, squeezed(words))));
            if (law.law().toString().endsWith(".docx")) {
                all.assertThat(out.resolve(stem(law.file()) + ".txt"))
                        .hasSameTextualContentAs(out.resolve(stem(law.law()) + ".txt"));
            }
        }
        all.assertAll();
    }

    private static List<Annotated> asked() {
        if (ALL) {
            return ANNOTATED;
        }
        Map<String, Annotated> byFormat = ANNOTATED.stream()
                .collect(Collectors.toMap(law -> ending(law.law()), law -> law, (first, second) -> first));
        return List.copyOf(byFormat.values());
    }

    private static String ending(Path file) {
        return file.toString().substring(file.toString().lastIndexOf('.'));
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Squeezed, by the keys of the remarks that have one. */
    private static Map<String, String> quotes(Annotated law) {
        return remarks(law)
                .filter(remark -> !remark.quote().isEmpty())
                .collect(Collectors.toMap(Remark::key, remark -> squeezed(remark.quote())));
    }

    private static Stream<Remark> remarks(Annotated law) {
        return REMARKS.get(law.law()).stream();
    }

    private static String squeezed(String words) {
        return words.replaceAll("[\\s\u00a0\u00ad]+", "");
    }

    private static byte[] stripped(byte[] copy) throws IOException {
        SourceFile source = new SourceFile("law.docx", copy);
        try (Cotejo cotejo = Cotejo.open(folder.resolve("none"))) {
            WordFile file = WordFile.open(source);
            Expression text = cotejo.parser().parse(source);
            new Annotator(file, text).annotate(List.of(), "", null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.write(out);
            return out.toByteArray();
        }
    }

    private static Path fileOf(LawReport law) {
        return laws().stream()
                .filter(file ->
                        SourceReader.load(file).sha256().equals(law.source().sha256()))
                .filter(file ->
                        file.getFileName().toString().equals(law.source().file()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> laws() {
        List<Path> laws = new ArrayList<>();
        for (Path place : List.of(Path.of("laws", "specimens"), Path.of("..", "shared", "corpus", "mx"))) {
            boolean own = place.startsWith("laws");
            if (own || ALL && Files.isDirectory(place)) {
                try (Stream<Path> files = Files.list(place)) {
                    files.filter(file -> file.toString().matches(own ? ".*\\.(?:docx|doc|xml)" : ".*\\.docx"))
                            .sorted()
                            .forEach(laws::add);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        }
        return laws;
    }
}
