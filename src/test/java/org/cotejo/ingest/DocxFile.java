package org.cotejo.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A docx written by hand, so that a test can say exactly what Word would have stored. */
public final class DocxFile {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private DocxFile() {}

    /** A file whose body is this XML, prefix {@code w}. */
    public static DocxFile of(String... body) {
        DocxFile file = new DocxFile();
        file.part("_rels/.rels", relationships(relation("officeDocument", "word/document.xml")));
        file.part("word/document.xml", element("document", element("body", String.join("", body))));
        return file;
    }

    public static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** An item of a list. */
    public static String item(int list, int level, String text) {
        return p("<w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>"
                + r(text));
    }

    /** A level of a list pattern. */
    public static String level(int index, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + index + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    public static String pattern(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    public static String list(int id, int pattern, String... overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + pattern + "\"/>" + String.join("", overrides)
                + "</w:num>";
    }

    public DocxFile numbering(String... content) {
        return related("numbering", "numbering.xml", element("numbering", String.join("", content)));
    }

    public DocxFile styles(String... content) {
        return related("styles", "styles.xml", element("styles", String.join("", content)));
    }

    public DocxFile footnotes(String... content) {
        return related("footnotes", "footnotes.xml", element("footnotes", String.join("", content)));
    }

    public DocxFile comments(String... content) {
        return related("comments", "comments.xml", element("comments", String.join("", content)));
    }

    public DocxFile header(String name, String content) {
        return related("header", name, element("hdr", content));
    }

    public DocxFile footer(String name, String content) {
        return related("footer", name, element("ftr", content));
    }

    public DocxFile part(String path, String content) {
        parts.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public byte[] bytes() {
        part("word/_rels/document.xml.rels", relationships(relations.toString()));
        part("[Content_Types].xml", types());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    SourceText read() {
        return SourceReader.builtIn().read(new SourceFile("law.docx", bytes()));
    }

    List<SourceParagraph> paragraphs() {
        return read().paragraphs();
    }

    private String types() {
        StringBuilder types = new StringBuilder();
        types.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.append("<Default Extension=\"png\" ContentType=\"image/png\"/>");
        for (String part : parts.keySet()) {
            if (part.startsWith("word/") && part.endsWith(".xml")) {
                String kind = part.substring("word/".length()).replaceAll("\\d*\\.xml$", "");
                types.append("<Override PartName=\"/" + part + "\" ContentType=\"" + OFFICE
                        + (kind.equals("document") ? "document.main" : kind) + "+xml\"/>");
            }
        }
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + types + "</Types>";
    }

    private DocxFile related(String type, String name, String content) {
        relations.append(relation(type, name));
        return part("word/" + name, content);
    }

    private static String element(String name, String content) {
        return "<w:" + name + " " + W + ">" + content + "</w:" + name + ">";
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"" + target + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }
}
