package org.cotejo.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A .docx with all its tracked changes accepted, or rejected, as the standard has it: nothing of ours is asked. */
public final class Settled {
    private static final String MAIN = "word/document.xml";

    private Settled() {}

    public static byte[] accepted(byte[] docx) {
        return settled(docx, "ins", "del");
    }

    public static byte[] rejected(byte[] docx) {
        return settled(docx, "del", "ins");
    }

    private static byte[] settled(byte[] docx, String keep, String drop) {
        return changed(docx, content -> {
            try {
                return main(content, keep, drop);
            } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** With other words in the main part. */
    public static byte[] replaced(byte[] docx, String pattern, String words) {
        return changed(docx, content -> new String(content, StandardCharsets.UTF_8)
                .replaceAll(pattern, words)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] changed(byte[] docx, UnaryOperator<byte[]> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(MAIN) ? change.apply(content) : content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] main(byte[] xml, String keep, String drop)
            throws IOException, SAXException, ParserConfigurationException, TransformerException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        Set<Node> gone = new HashSet<>();
        for (Element mark : all(document, drop)) {
            if (isOfMark(mark)) {
                gone.add(mark.getParentNode().getParentNode().getParentNode());
            }
            mark.getParentNode().removeChild(mark);
        }
        for (Element mark : all(document, keep)) {
            while (!isOfMark(mark) && mark.getFirstChild() != null) {
                mark.getParentNode().insertBefore(mark.getFirstChild(), mark);
            }
            mark.getParentNode().removeChild(mark);
        }
        for (Element text : all(document, "delText")) {
            document.renameNode(text, text.getNamespaceURI(), text.getPrefix() + ":t");
        }
        for (Node paragraph : gone) {
            if (!paragraph.getTextContent().isBlank()) {
                throw new IllegalStateException("words in a paragraph that is gone: " + paragraph.getTextContent());
            }
            paragraph.getParentNode().removeChild(paragraph);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    private static boolean isOfMark(Element mark) {
        return "rPr".equals(mark.getParentNode().getLocalName());
    }

    private static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
