package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cotejo.ingest.DocxFile.p;
import static org.cotejo.ingest.DocxFile.r;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;
import org.cotejo.model.Manifestation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
    private static final byte[] DOCX = DocxFile.of(p(r("Article 1. Words."))).bytes();

    @Test
    void the_type_is_found_by_content_not_by_name() {
        SourceText text = read("law.doc", DOCX);

        assertThat(text.source().format()).isEqualTo("docx");
        assertThat(text.source().stem()).isEqualTo("law");
        assertThat(text.source().sha256()).hasSize(64);
        assertThat(read("law", DOCX).paragraphs()).hasSize(1);
    }

    @Test
    void a_strangers_reader_is_asked_first() {
        LawReader everything = new LawReader() {
            @Override
            public String format() {
                return "mine";
            }

            @Override
            public boolean accepts(SourceFile file) {
                return true;
            }

            @Override
            public SourceText read(SourceFile file) {
                Manifestation source = new Manifestation(file.name(), file.sha256(), format());
                return new SourceText(List.of(SourceParagraph.of(0, "mine")), List.of(), source);
            }
        };

        SourceText text = SourceReader.with(List.of(everything)).read(new SourceFile("law.docx", DOCX));

        assertThat(text.source().format()).isEqualTo("mine");
    }

    @Test
    void an_empty_file_is_said_to_be_empty() {
        assertRefused("law.docx", new byte[0], Reason.EMPTY, "");
    }

    @Test
    void a_renamed_file_is_named_for_what_it_is() {
        assertRefused("law.xml", ascii("just words"), Reason.MISMATCH, "TXT");
        assertRefused("law.xml", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, Reason.MISMATCH, "JPEG");
    }

    @Test
    void a_pdf_that_is_cut_off_is_corrupt_whatever_its_name() {
        assertRefused("law.docx", ascii("%PDF-1.7\n%âãÏÓ"), Reason.CORRUPT, "pdf");
        assertRefused("law.pdf", ascii("%PDF-1.7"), Reason.CORRUPT, "pdf");
    }

    @Test
    void a_format_that_is_not_read_is_unsupported() throws IOException {
        assertRefused("table.csv", ascii("a,b"), Reason.UNSUPPORTED, "TXT");
        assertRefused("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, Reason.UNSUPPORTED, "JPEG");
        assertRefused("scan.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Reason.UNSUPPORTED, "PNG");
        assertRefused("data.bin", new byte[] {1, 2, 3}, Reason.UNSUPPORTED, "?");
        try (XSSFWorkbook xlsx = new XSSFWorkbook();
                HSSFWorkbook xls = new HSSFWorkbook()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            xlsx.createSheet("a");
            xlsx.write(bytes);
            assertRefused("table.xlsx", bytes.toByteArray(), Reason.UNSUPPORTED, "XLSX");
            assertRefused("table.docx", bytes.toByteArray(), Reason.MISMATCH, "XLSX");
            assertRefused("table.xls", saved(xls), Reason.UNSUPPORTED, "XLS");
        }
    }

    @Test
    void a_truncated_docx_is_corrupt_wherever_it_is_cut() {
        for (int length : new int[] {4, 60, DOCX.length / 2, DOCX.length - 1}) {
            IngestException e = refusal("law.docx", Arrays.copyOf(DOCX, length));
            assertThat(e.reason()).as("cut at %d", length).isIn(Reason.CORRUPT, Reason.MISMATCH);
        }
        assertRefused("law.docx", Arrays.copyOf(DOCX, DOCX.length - 1), Reason.CORRUPT, "");
    }

    @Test
    void a_docx_with_a_broken_part_is_corrupt() {
        byte[] broken = DocxFile.of(p("<w:r>")).bytes();

        assertRefused("law.docx", broken, Reason.CORRUPT, "1:");
    }

    @Test
    void a_docx_without_its_body_is_corrupt() {
        assertRefused(
                "law.docx",
                zip("word/styles.xml", ascii("<x/>"), "[Content_Types].xml", ascii("<x/>")),
                Reason.CORRUPT,
                "word/document.xml");
    }

    @Test
    void a_truncated_doc_is_corrupt() throws IOException {
        byte[] container = container("WordDocument", new byte[8192]);

        assertRefused("law.doc", Arrays.copyOf(container, 700), Reason.CORRUPT, "");
        assertRefused("law.doc", container, Reason.CORRUPT, "");
    }

    @Test
    void a_docx_with_a_password_is_encrypted() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(DOCX);
            }
            container.writeFilesystem(bytes);
        }

        assertRefused("law.docx", bytes.toByteArray(), Reason.ENCRYPTED, "");
    }

    @Test
    void a_doc_with_a_password_is_encrypted() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = getClass().getResourceAsStream("sample.doc");
                HWPFDocument document = new HWPFDocument(in)) {
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            document.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertRefused("law.doc", bytes.toByteArray(), Reason.ENCRYPTED, "");
    }

    @Test
    void a_damaged_doc_of_before_1997_is_corrupt() throws IOException {
        byte[] old = {(byte) 0xDC, (byte) 0xA5, 104, 0};

        assertRefused("law.doc", container("WordDocument", old), Reason.CORRUPT, "DOC");
    }

    @Test
    void malformed_xml_is_said_with_its_place() {
        assertRefused("law.xml", ascii("<akomaNtoso>\n  <act></bill>\n</akomaNtoso>"), Reason.MALFORMED_XML, "2:");
        assertRefused("law.xml", ascii("<a>\n<b>"), Reason.MALFORMED_XML, "2:");
        assertRefused("law.xml", ascii("<akomaNtoso><act/></akomaNtoso><more/>"), Reason.MALFORMED_XML, "1:");
    }

    @Test
    void a_document_type_or_an_external_entity_is_forbidden() {
        String entity = "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n<a>&e;</a>";

        assertRefused("law.xml", ascii(entity), Reason.FORBIDDEN_XML, "");
        assertRefused(
                "law.docx", DocxFile.of().part("word/document.xml", entity).bytes(), Reason.FORBIDDEN_XML, "");
    }

    @Test
    void xml_nested_without_end_is_too_large() {
        assertRefused("law.xml", ascii("<a>".repeat(100_000)), Reason.TOO_LARGE, "");
    }

    @Test
    void a_zip_bomb_is_not_inflated() {
        byte[] bomb = zip("word/document.xml", ascii("<a>" + " ".repeat(64 << 20)));

        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused("law.docx", bomb, Reason.TOO_LARGE, "word/document.xml");
    }

    @Test
    void a_file_without_words_has_no_text() {
        assertRefused("law.docx", DocxFile.of(p("")).bytes(), Reason.NO_TEXT, "docx");
        assertRefused("law.xml", ascii("<a><b/></a>"), Reason.NO_TEXT, "xml");
    }

    @Test
    void a_missing_or_unreadable_path_is_told_apart(@TempDir Path folder) {
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> SourceReader.builtIn().read(folder.resolve("nowhere.docx")))
                .matches(e -> e.reason() == Reason.MISSING);
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> SourceReader.builtIn().read(folder))
                .matches(e -> e.reason() == Reason.UNREADABLE);
    }

    @Test
    void a_file_past_the_limit_is_too_large(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.docx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(SourceReader.MAX_BYTES + 1);
        }

        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> SourceReader.builtIn().read(large))
                .matches(e -> e.reason() == Reason.TOO_LARGE);
    }

    @Test
    void a_file_is_read_from_its_path(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("law.docx"), DOCX);

        assertThat(SourceReader.builtIn().read(file).paragraphs())
                .extracting(SourceParagraph::text)
                .containsExactly("Article 1. Words.");
    }

    private static SourceText read(String name, byte[] content) {
        return SourceReader.builtIn().read(new SourceFile(name, content));
    }

    private static IngestException refusal(String name, byte[] content) {
        try {
            read(name, content);
        } catch (IngestException e) {
            return e;
        }
        throw new AssertionError(name + " was read");
    }

    private static void assertRefused(String name, byte[] content, Reason reason, String detail) {
        IngestException e = refusal(name, content);
        assertThat(e.reason()).isEqualTo(reason);
        for (String language : List.of("es", "en", "fr")) {
            assertThat(e.in(Locale.forLanguageTag(language))).startsWith(name).doesNotContain("{");
        }
        if (!detail.isEmpty()) {
            assertThat(e.getMessage()).contains(detail);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] saved(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.createSheet("a");
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] container(String stream, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A clock may tell one time for both, and both may be as long as each other. */
    @Test
    void a_file_that_is_cut_or_replaced_while_it_is_read_is_neither_the_earlier_nor_the_later(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("law.txt");
        FileTime before = FileTime.from(Instant.parse("2026-11-22T10:00:00Z"));
        FileTime after = FileTime.from(Instant.parse("2026-11-22T10:00:01Z"));

        for (Writing meanwhile :
                List.of(new Writing("Artículo 1.", before), new Writing("Artículo 2. Hay una ley.", after))) {
            new Writing("Artículo 1. Hay una ley.", before).to(file);

            assertThatExceptionOfType(IngestException.class)
                    .as(meanwhile.words())
                    .isThrownBy(() -> SourceReader.load(file, "law.txt", path -> then(meanwhile, path)))
                    .matches(e -> e.reason() == Reason.CHANGING);
        }
        assertThat(SourceReader.load(file).content())
                .asString(StandardCharsets.UTF_8)
                .startsWith("Artículo 2.");
    }

    private record Writing(String words, FileTime time) {
        void to(Path file) throws IOException {
            Files.writeString(file, words);
            Files.setLastModifiedTime(file, time);
        }
    }

    private static InputStream then(Writing writing, Path path) throws IOException {
        return new FilterInputStream(Files.newInputStream(path)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                if (read < 0) {
                    writing.to(path);
                }
                return read;
            }
        };
    }
}
