package org.cotejo.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Node;

/** What another program sees of an annotated file: the comments, and the words between the marks of each. */
public final class MarginRead {
    /** @param words what is anchored, as it stands in the file */
    public record Comment(String id, String author, String text, String words) {
        /** Of the remark that it is. */
        public String key() {
            return text.substring(text.lastIndexOf(' ') + 1).strip();
        }
    }

    private final Map<String, StringBuilder> anchored = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> references = new ArrayList<>();

    private MarginRead() {}

    /** In the order in which they are referred to in the text. */
    public static List<Comment> comments(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            MarginRead read = new MarginRead();
            read.walk(document.getDocument().getDomNode());
            if (!read.open.isEmpty()) {
                throw new IllegalStateException("without an end: " + read.open);
            }
            List<Comment> comments = new ArrayList<>();
            for (String id : read.references) {
                XWPFComment comment = document.getCommentByID(id);
                String words = read.anchored.get(id).toString();
                comments.add(new Comment(id, comment.getAuthor(), comment.getText(), words));
            }
            return comments;
        }
    }

    public static String text(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    /** All text of the body, as it stands, without asking what is seen of it. */
    public static String words(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            StringBuilder words = new StringBuilder();
            words(document.getDocument().getDomNode(), words);
            return words.toString();
        }
    }

    private static void words(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                words.append(child.getNodeValue());
            }
            words(child, words);
        }
    }

    private void walk(Node node) {
        String name = String.valueOf(node.getLocalName());
        switch (name) {
            case "commentRangeStart" -> {
                open.add(id(node));
                anchored.put(id(node), new StringBuilder());
            }
            case "commentRangeEnd" -> open.remove(id(node));
            case "commentReference" -> references.add(id(node));
            case "t" ->
                open.forEach(id -> anchored.get(id)
                        .append(
                                node.getFirstChild() == null
                                        ? ""
                                        : node.getFirstChild().getNodeValue()));
            case "noBreakHyphen" -> open.forEach(id -> anchored.get(id).append('-'));
            case "del", "moveFrom", "instrText", "txbxContent" -> {
                return;
            }
            default -> {}
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child);
        }
    }

    private static String id(Node mark) {
        return mark.getAttributes()
                .getNamedItemNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "id")
                .getNodeValue();
    }
}
