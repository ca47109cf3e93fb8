package org.cotejo.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.ingest.SourceParagraph;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.ingest.SourceText;
import org.cotejo.model.Manifestation;

/**
 * Makes paragraphs of a law from bytes: lines of UTF-8, or, where the first byte is 0, words of drafting picked by each
 * byte. A line's first character may say what it is: 1 set like a heading, 2 with a generated label, 3 in a table, 4 a
 * page head, 5 a footnote, 6 half bold.
 */
final class LawText {
    private static final List<String> WORDS = List.of(
            "\n",
            "\n",
            "\n",
            " ",
            " ",
            ". ",
            ".- ",
            ") ",
            ": ",
            "; ",
            "; y ",
            ", ",
            "1",
            "2",
            "3",
            "4",
            "10",
            "1o",
            "2º",
            "-A",
            " Bis",
            " Ter",
            " 1",
            "I",
            "II",
            "III",
            "IV",
            "V",
            "a",
            "b",
            "c",
            "i",
            "A",
            "B",
            "Artículo ",
            "ARTÍCULO ",
            "Art. ",
            "Artículos ",
            " a ",
            "CAPÍTULO ",
            "TÍTULO ",
            "LIBRO ",
            "SECCIÓN ",
            "Apartado ",
            "PRIMERO",
            "SEGUNDO",
            "ÚNICO",
            "Décimo Cuarto",
            "TRANSITORIOS",
            "ARTÍCULOS TRANSITORIOS DE DECRETOS DE REFORMA",
            "DECRETO",
            " por el que se reforma ",
            "(REFORMADO, P.O. 6 DE JUNIO DE 2014)",
            "Artículo reformado DOF 19-01-2018",
            "Fracción adicionada DOF 1-2-2003",
            "(Ref. P.O. No. 47, 27-IX-13)",
            "Se deroga.",
            "(DEROGADO, P.O. 7 DE JUNIO DE 2015)",
            "LEY DE ",
            "del Estado de Aztlán",
            "Las autoridades deberán",
            "la persona",
            "lo siguiente",
            "la Ley",
            "\"",
            "“",
            "”",
            "(",
            ")",
            "[",
            "]",
            "\t",
            "12 de 30",
            "Página 3",
            "se reforma para quedar como sigue",
            "Dado en el salón de sesiones",
            "Rúbrica",
            "Publicado en el Periódico Oficial",
            "DISPOSICIONES GENERALES",
            "Del objeto",
            "\n\1",
            "\n\2I. ",
            "\n\2a) ",
            "\n\3",
            "\n\4",
            "\n\5",
            "\n\6",
            "…",
            "-",
            "6 de junio de 2014");

    private LawText() {}

    static SourceText of(byte[] data) {
        String text = data.length > 0 && data[0] == 0 ? picked(data) : new String(data, StandardCharsets.UTF_8);
        List<SourceParagraph> paragraphs = new ArrayList<>();
        for (String line : text.split("\n")) {
            paragraphs.add(paragraph(paragraphs.size(), line));
        }
        return new SourceText(paragraphs, List.of(), new Manifestation("law.txt", "0".repeat(64), "txt"));
    }

    private static String picked(byte[] data) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < data.length; i++) {
            text.append(WORDS.get((data[i] & 0xff) % WORDS.size()));
        }
        return text.toString();
    }

    private static SourceParagraph paragraph(int index, String line) {
        int kind = line.isEmpty() ? 0 : line.charAt(0);
        String text = kind >= 1 && kind <= 6 ? line.substring(1) : line;
        boolean heading = kind == 1;
        int space = kind == 2 ? Math.max(0, text.indexOf(' ')) : 0;
        Origin origin =
                switch (kind) {
                    case 3 -> Origin.TABLE_CELL;
                    case 4 -> Origin.HEADER;
                    case 5 -> Origin.FOOTNOTE;
                    default -> Origin.BODY;
                };
        String words = text.substring(space).replace("  ", "\n");
        int bold = heading ? words.length() : kind == 6 ? words.length() / 2 : 0;
        Alignment alignment = heading ? Alignment.CENTER : Alignment.LEFT;
        return new SourceParagraph(index, words, text.substring(0, space), alignment, 0, bold, 0, origin, 0, null);
    }
}
