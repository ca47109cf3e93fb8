package org.cotejo.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The reader of .pdf: the drawing of one or two pages in a sound file, or, where it says that it is one, the file. */
public final class PdfFuzz {
    private static final String RESOURCES = "/Resources <</Font <</F1 <</Type/Font/Subtype/Type1/BaseFont/Courier"
            + "/Encoding/WinAnsiEncoding>>/F2 <</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>>>>>";

    private PdfFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String content = new String(data, StandardCharsets.ISO_8859_1);
        Readings.check("law.pdf", content.startsWith("%PDF") ? data : bytes(file(content)));
    }

    private static String file(String drawings) {
        int half = drawings.indexOf("\n@next\n");
        List<String> pages = half < 0
                ? List.of(drawings)
                : List.of(drawings.substring(0, half), drawings.substring(half + "\n@next\n".length()));
        List<String> objects = new ArrayList<>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        String kids = pages.size() == 1 ? "3 0 R" : "3 0 R 5 0 R";
        objects.add("<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
        for (String page : pages) {
            int stream = objects.size() + 2;
            objects.add(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents " + stream + " 0 R" + RESOURCES + ">>");
            objects.add("<</Length " + page.length() + ">>\nstream\n" + page + "\nendstream");
        }
        return written(objects);
    }

    private static String written(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            String place = "0000000000" + pdf.length();
            table.append(place.substring(place.length() - 10)).append(" 00000 n \n");
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        int size = objects.size() + 1;
        pdf.append("xref\n0 ").append(size).append('\n').append(table);
        pdf.append("trailer\n<</Size ")
                .append(size)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF");
        return pdf.toString();
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
