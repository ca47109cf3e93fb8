package org.cotejo.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reader of .docx: the XML of its parts in a sound archive, or the archive itself. */
public final class DocxFuzz {
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    private static final List<String> PARTS =
            List.of("document", "numbering", "styles", "footnotes", "endnotes", "header", "footer", "comments");
    private static final List<String> ROOTS = List.of(
            "w:document" + W,
            "w:numbering" + W,
            "w:styles" + W,
            "w:footnotes" + W,
            "w:endnotes" + W,
            "w:hdr" + W,
            "w:ftr" + W,
            "w:comments" + W);
    private static final XmlProgram PROGRAM = new XmlProgram(List.of(
            "w:body",
            "w:p",
            "w:pPr",
            "w:r",
            "w:rPr",
            "w:t",
            "w:t xml:space=\"preserve\"",
            "w:b/",
            "w:b w:val=\"$\"/",
            "w:numPr",
            "w:ilvl w:val=\"$\"/",
            "w:numId w:val=\"$\"/",
            "w:pStyle w:val=\"$\"/",
            "w:rStyle w:val=\"$\"/",
            "w:jc w:val=\"$\"/",
            "w:ind w:left=\"$\" w:firstLine=\"$\"/",
            "w:outlineLvl w:val=\"$\"/",
            "w:br/",
            "w:tab/",
            "w:cr/",
            "w:sym w:font=\"$\" w:char=\"$\"/",
            "w:fldChar w:fldCharType=\"$\"/",
            "w:instrText",
            "w:fldSimple",
            "w:hyperlink",
            "w:ins",
            "w:del",
            "w:delText",
            "w:moveFrom",
            "w:moveTo",
            "w:vanish/",
            "w:sdt",
            "w:sdtContent",
            "w:sdtPr",
            "w:tbl",
            "w:tr",
            "w:tc",
            "w:tcPr",
            "w:drawing",
            "w:pict",
            "w:txbxContent",
            "mc:AlternateContent",
            "mc:Choice",
            "mc:Fallback",
            "w:footnoteReference w:id=\"$\"/",
            "w:footnote w:id=\"$\" w:type=\"$\"",
            "w:endnote w:id=\"$\"",
            "w:endnoteReference w:id=\"$\"/",
            "w:abstractNum w:abstractNumId=\"$\"",
            "w:num w:numId=\"$\"",
            "w:abstractNumId w:val=\"$\"/",
            "w:lvl w:ilvl=\"$\"",
            "w:start w:val=\"$\"/",
            "w:numFmt w:val=\"$\"/",
            "w:lvlText w:val=\"$\"/",
            "w:lvlRestart w:val=\"$\"/",
            "w:isLgl/",
            "w:lvlOverride w:ilvl=\"$\"",
            "w:startOverride w:val=\"$\"/",
            "w:numStyleLink w:val=\"$\"/",
            "w:styleLink w:val=\"$\"/",
            "w:style w:styleId=\"$\" w:type=\"$\"",
            "w:name w:val=\"heading $\"/",
            "w:basedOn w:val=\"$\"/",
            "w:docDefaults",
            "w:pPrDefault",
            "w:rPrDefault",
            "w:ruby",
            "w:rt",
            "w:subDoc/",
            "w:altChunk/",
            "w:sectPr",
            "w:noBreakHyphen/",
            "w:softHyphen/",
            "w:ptab/",
            "w:smartTag",
            "w:customXml"));

    private DocxFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Readings.check("law.docx", docx(data));
    }

    static byte[] docx(byte[] data) {
        return Zips.isZip(data) ? data : Zips.of(parts(PROGRAM.parts(data, ROOTS)));
    }

    private static Map<String, String> parts(List<String> xml) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < xml.size(); i++) {
            parts.put("word/" + PARTS.get(i) + ".xml", xml.get(i));
            relations.append(relation(PARTS.get(i), PARTS.get(i) + ".xml"));
        }
        parts.putIfAbsent("word/document.xml", "");
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
        parts.put("word/_rels/document.xml.rels", relations(relations.toString()));
        return parts;
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"" + target + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }
}
