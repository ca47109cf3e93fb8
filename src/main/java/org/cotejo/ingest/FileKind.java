package org.cotejo.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;

/** What a file's first bytes say it is, whatever its name. */
enum FileKind {
    DOCX("DOCX"),
    OLE2("OLE2"),
    XLS("XLS"),
    PPT("PPT"),
    XML("XML"),
    PDF("PDF"),
    RTF("RTF"),
    HTML("HTML"),
    XLSX("XLSX"),
    PPTX("PPTX"),
    ODT("ODT"),
    ZIP("ZIP"),
    JPEG("JPEG"),
    PNG("PNG"),
    GIF("GIF"),
    TIFF("TIFF"),
    MHTML("MHTML"),
    WORDPERFECT("WordPerfect"),
    WORKS("Microsoft Works"),
    WORD_2("Word 1/2"),
    TEXT("TXT"),
    UNKNOWN("?");

    private static final int HEAD = 1024;

    /** A document that says so at its head, also as XHTML, or a fragment of the body of one. */
    private static final Pattern HTML_START =
            Pattern.compile("<!doctype html|<html[\\s>]|\\A<(?:head|meta|body|p|div|table|center|font|h1|br)[\\s>/]");

    /** The head of a letter, as that of a page in one file is. */
    private static final Pattern MHTML_START =
            Pattern.compile("(?:mime-version|from|subject|date|message-id|content-type|x-[a-z-]{1,40}):\\s");

    /** Endings of names that promise a format we read. */
    private static final Set<String> PROMISING =
            Set.of("docx", "doc", "xml", "akn", "odt", "rtf", "html", "htm", "pdf");

    private final String label;

    FileKind(String label) {
        this.label = label;
    }

    /** The name a user knows it by. */
    String label() {
        return label;
    }

    /** The refusal of a file that is of this kind, which no reader reads. */
    IngestException refuse(SourceFile file) {
        Reason reason = PROMISING.contains(file.extension()) ? Reason.MISMATCH : Reason.UNSUPPORTED;
        return new IngestException(reason, file.name(), label);
    }

    static FileKind of(SourceFile file) {
        if (file.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return OLE2;
        }
        if (file.startsWith('P', 'K', 3, 4) || file.startsWith('P', 'K', 5, 6)) {
            return ofZip(file.content());
        }
        if (file.startsWith(0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (file.startsWith(0x89, 'P', 'N', 'G')) {
            return PNG;
        }
        if (file.startsWith('I', 'I', 0x2A, 0) || file.startsWith('M', 'M', 0, 0x2A)) {
            return TIFF;
        }
        if (file.startsWith(0xFF, 'W', 'P', 'C')) {
            return WORDPERFECT;
        }
        if (file.startsWith(0xDB, 0xA5) || file.startsWith(0x9B, 0xA5) || file.startsWith(0x31, 0xBE, 0, 0)) {
            return WORD_2;
        }
        return ofText(head(file));
    }

    /** Names of entries stand uncompressed in an archive, so they can be seen even where it is damaged. */
    private static FileKind ofZip(byte[] content) {
        if (contains(content, "word/document") || contains(content, "word/_rels")) {
            return DOCX;
        }
        if (contains(content, "xl/workbook")) {
            return XLSX;
        }
        if (contains(content, "ppt/presentation")) {
            return PPTX;
        }
        if (contains(content, "application/vnd.oasis.opendocument.text")) {
            return ODT;
        }
        return contains(content, "[Content_Types].xml") ? DOCX : ZIP;
    }

    private static FileKind ofText(String head) {
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf-")) {
            return PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        if (start.startsWith("gif8")) {
            return GIF;
        }
        if (MHTML_START.matcher(start).lookingAt() && start.contains("content-type:")) {
            return MHTML;
        }
        if (start.startsWith("<") && HTML_START.matcher(start).find()) {
            return HTML;
        }
        if (start.startsWith("<?xml") || start.matches("(?s)<[\\p{L}_!].*")) {
            return XML;
        }
        return !start.isEmpty() && start.chars().noneMatch(FileKind::isBinary) ? TEXT : UNKNOWN;
    }

    private static boolean isBinary(int c) {
        return c < ' ' && !Character.isWhitespace(c);
    }

    private static String head(SourceFile file) {
        byte[] content = file.content();
        int length = Math.min(content.length, HEAD);
        Charset wide = Charsets.wide(content);
        if (wide != null) {
            String text = new String(content, 0, length, wide);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        int start = file.startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new String(content, start, length - start, StandardCharsets.ISO_8859_1);
    }

    private static boolean contains(byte[] content, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i <= content.length - wanted.length; i++) {
            if (content[i] == wanted[0] && matches(content, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] content, int at, byte[] wanted) {
        for (int i = 1; i < wanted.length; i++) {
            if (content[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
