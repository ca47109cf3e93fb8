package org.cotejo.report.house;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Templates as users have them: from a Word that speaks another language, with ids of styles in it. */
public final class Templates {
    static final String DOTX = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Garamond" w:hAnsi="Garamond"/><w:sz w:val="24"/>\
            </w:rPr></w:rPrDefault></w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
              <w:style w:type="paragraph" w:styleId="Ttulo1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>
                <w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"/><w:color w:val="7B1E3A"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="House Motto"/><w:basedOn w:val="Standard"/>
                <w:rPr><w:i/></w:rPr></w:style>
            </w:styles>
            """;

    private Templates() {}

    /** Letter paper, margins of four centimetres, a head, no foot, a text that nobody shall see. */
    public static Path letter(Path folder) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFStyles styles = document.createStyles();
            styles.setStyles(StylesDocument.Factory.parse(STYLES).getStyles());
            CTSectPr section = document.getDocument().getBody().addNewSectPr();
            section.addNewPgSz().setW(BigInteger.valueOf(12240));
            section.getPgSz().setH(BigInteger.valueOf(15840));
            section.addNewPgMar().setLeft(BigInteger.valueOf(2268));
            section.getPgMar().setRight(BigInteger.valueOf(2268));
            section.getPgMar().setTop(BigInteger.valueOf(2000));
            section.getPgMar().setBottom(BigInteger.valueOf(2000));
            var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            head.createRun().setText("Despacho Alameda");
            head.setStyle("Quote");
            document.createParagraph().createRun().setText("Write your letter here");
            return packed(document, folder.resolve("letter.dotx"), DOTX);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path packed(XWPFDocument document, Path file, String type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return rewritten(
                bytes.toByteArray(),
                file,
                (name, part) -> name.equals("[Content_Types].xml") ? part.replace(DOCX, type) : part);
    }

    /** The same archive, each of its XML parts as it is given back. */
    static Path rewritten(byte[] archive, Path file, BiFunction<String, String, String> change) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream to = new ZipOutputStream(out);
                ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                boolean xml =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                to.write(
                        xml
                                ? change.apply(entry.getName(), new String(part, "UTF-8"))
                                        .getBytes("UTF-8")
                                : part);
                to.closeEntry();
            }
        }
        return file;
    }

    public static Path logo(Path folder) throws IOException {
        Path file = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(600, 100, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
