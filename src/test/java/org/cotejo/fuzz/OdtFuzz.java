package org.cotejo.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reader of .odt: the XML of its content and its styles in a sound archive, or the archive itself. */
public final class OdtFuzz {
    private static final String NAMES = names("office", "text", "style", "fo", "table", "draw");
    private static final List<String> ROOTS =
            List.of("office:document-content" + NAMES, "office:document-styles" + NAMES);
    private static final XmlProgram PROGRAM = new XmlProgram(List.of(
            "office:body",
            "office:text",
            "text:p",
            "text:p text:style-name=\"$\"",
            "text:h text:outline-level=\"$\"",
            "text:span",
            "text:span text:style-name=\"$\"",
            "text:s/",
            "text:s text:c=\"$\"/",
            "text:tab/",
            "text:line-break/",
            "text:list",
            "text:list text:style-name=\"$\"",
            "text:list text:continue-numbering=\"$\"",
            "text:list text:continue-list=\"$\"",
            "text:list-item",
            "text:list-item text:start-value=\"$\"",
            "text:list-header",
            "text:note",
            "text:note-citation",
            "text:note-body",
            "text:a",
            "text:section",
            "text:tracked-changes",
            "text:changed-region",
            "text:deletion",
            "text:insertion",
            "text:change-start/",
            "text:change/",
            "office:annotation",
            "office:script",
            "office:forms",
            "table:table",
            "table:table-row",
            "table:table-cell",
            "draw:frame",
            "draw:text-box",
            "draw:custom-shape",
            "text:page-number",
            "text:soft-page-break/",
            "office:automatic-styles",
            "office:styles",
            "office:master-styles",
            "style:master-page",
            "style:header",
            "style:footer",
            "style:header-first",
            "style:style style:name=\"$\" style:family=\"paragraph\"",
            "style:style style:name=\"$\" style:parent-style-name=\"$\"",
            "style:paragraph-properties fo:text-align=\"$\"/",
            "style:text-properties fo:font-weight=\"$\"/",
            "style:text-properties fo:font-weight=\"bold\"/",
            "text:list-style style:name=\"$\"",
            "text:list-level-style-number text:level=\"$\" style:num-format=\"$\" style:num-suffix=\"$\"/",
            "text:list-level-style-number text:level=\"$\" style:num-format=\"$\" text:display-levels=\"$\"/",
            "text:list-level-style-number text:level=\"$\" style:num-prefix=\"$\" text:start-value=\"$\"/",
            "text:list-level-style-bullet text:level=\"$\" text:bullet-char=\"$\"/"));

    private OdtFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Readings.check("law.odt", Zips.isZip(data) ? data : Zips.of(parts(PROGRAM.parts(data, ROOTS))));
    }

    private static Map<String, String> parts(List<String> xml) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", xml.isEmpty() ? "" : xml.get(0));
        if (xml.size() > 1) {
            parts.put("styles.xml", xml.get(1));
        }
        return parts;
    }

    private static String names(String... prefixes) {
        StringBuilder names = new StringBuilder();
        for (String prefix : prefixes) {
            String space = prefix.equals("fo") ? "xsl-fo-compatible" : prefix.equals("draw") ? "drawing" : prefix;
            names.append(" xmlns:").append(prefix).append("=\"urn:oasis:names:tc:opendocument:xmlns:");
            names.append(space).append(":1.0\"");
        }
        return names.toString();
    }
}
