package org.cotejo.word;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.word.VisibleText.Spot;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The comments of a Word file: its part for them, and their marks in the text.
 *
 * <p>Ours have our author's name and end with a line that begins with it too and ends with the key of the remark: somebody who
 * has that name writes no such line. A comment that takes the place of one with the same key keeps its identity, by which
 * others have answered it or called it done.
 */
final class CommentsPart {
    static final String AUTHOR = "Cotejo";
    private static final String INITIALS = "CTJ";
    private static final String SEPARATOR = " · ";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final WordFile file;
    private final WordPart main;
    private final Runs runs;
    private final String signature;
    private final @Nullable Instant time;
    private final Map<String, String> threads = new HashMap<>();
    private @Nullable CommentStyles styles;
    private int next = -1;

    CommentsPart(WordFile file, String signature, @Nullable Instant time) {
        this.file = file;
        this.main = file.main();
        this.runs = new Runs(main);
        this.signature = signature;
        this.time = time;
    }

    /** Takes out what an earlier run put in, and remembers by which identity others know it. */
    void removeOwn() {
        Optional<WordPart> part = file.part("comments");
        if (part.isEmpty()) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (Element comment : part.get().all("comment")) {
            if (isOwn(part.get(), comment)) {
                ids.add(part.get().attribute(comment, "id"));
                List<Element> lines = part.get().all(comment, "p");
                Element last = lines.get(lines.size() - 1);
                String thread = CommentThreads.identity(last);
                if (!thread.isEmpty()) {
                    threads.put(key(last), thread);
                }
                WordPart.remove(comment);
            }
        }
        if (!ids.isEmpty()) {
            unmark(ids);
        }
    }

    private static boolean isOwn(WordPart part, Element comment) {
        List<Element> lines = part.all(comment, "p");
        return AUTHOR.equals(part.attribute(comment, "author"))
                && !lines.isEmpty()
                && lines.get(lines.size() - 1).getTextContent().startsWith(AUTHOR + SEPARATOR);
    }

    private static String key(Element lastLine) {
        String words = lastLine.getTextContent();
        return words.substring(words.lastIndexOf(SEPARATOR) + SEPARATOR.length());
    }

    private void unmark(Set<String> ids) {
        for (String mark : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
            for (Element each : main.all(mark)) {
                if (ids.contains(main.attribute(each, "id"))) {
                    Node run = Objects.requireNonNull(each.getParentNode());
                    WordPart.remove(each);
                    if (main.is(run, "r") && isBare((Element) run)) {
                        WordPart.remove(run);
                    }
                }
            }
        }
    }

    private boolean isBare(Element run) {
        return WordPart.children(run).stream().allMatch(child -> main.is(child, "rPr"));
    }

    /** Puts a comment behind those that are there, and its marks around its words. */
    void add(Remark remark, Anchor anchor) {
        WordPart part = file.partOrNew("comments", TYPE, "comments");
        if (styles == null) {
            styles = CommentStyles.of(file);
            next = part.all("comment").stream()
                            .mapToInt(comment -> number(part.attribute(comment, "id")))
                            .max()
                            .orElse(-1)
                    + 1;
        }
        String id = Integer.toString(next++);
        part.root().appendChild(comment(part, id, remark, styles));
        mark(id, anchor);
    }

    private static int number(String id) {
        return id.matches("\\d{1,9}") ? Integer.parseInt(id) : 0;
    }

    private Element comment(WordPart part, String id, Remark remark, CommentStyles styles) {
        Element comment = part.element("comment", "id", id, "author", AUTHOR);
        if (time != null) {
            part.set(comment, "date", time.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        part.set(comment, "initials", INITIALS);
        for (Remark.Line line : remark.lines()) {
            Element paragraph = styles.paragraph(part, comment);
            styles.run(part, paragraph, line.label(), true);
            styles.run(part, paragraph, line.label().isEmpty() ? line.text() : gap(line) + line.text(), false);
        }
        Element last = styles.paragraph(part, comment);
        styles.run(part, last, AUTHOR + SEPARATOR + signature + SEPARATOR + remark.key(), false);
        String thread = threads.remove(remark.key());
        if (thread != null) {
            CommentThreads.identify(part, last, thread);
        }
        return comment;
    }

    private static String gap(Remark.Line line) {
        return line.text().isEmpty() ? "" : " ";
    }

    /** Nobody can answer what is no longer said: answers to it stand for themselves. */
    void settle() {
        if (!threads.isEmpty()) {
            CommentThreads.forget(file, threads.values().stream().collect(Collectors.toSet()));
        }
    }

    private void mark(String id, Anchor anchor) {
        Element start = main.element("commentRangeStart", "id", id);
        Element end = main.element("commentRangeEnd", "id", id);
        Element first = file.paragraphs().get(anchor.fromParagraph());
        List<Spot> spots = VisibleText.of(first).spots();
        if (spots.isEmpty()) {
            markEmpty(first, id, start, end);
            return;
        }
        Node opening = runs.startingAt(spots.get(anchor.fromSign()));
        Objects.requireNonNull(opening.getParentNode()).insertBefore(start, opening);
        Element last = file.paragraphs().get(anchor.toParagraph());
        Node closing = runs.endingAt(VisibleText.of(last).spots().get(anchor.toSign()));
        WordPart.insertAfter(end, behindMarks(closing));
        Node outermost = end;
        while (!main.is(outermost.getParentNode(), "p")) {
            outermost = Objects.requireNonNull(outermost.getParentNode());
        }
        WordPart.insertAfter(reference(id, closing), outermost == end ? end : behindMarks(outermost));
    }

    /** All of a paragraph in which nothing is seen but, say, a box. */
    private void markEmpty(Element paragraph, String id, Element start, Element end) {
        Node first = paragraph.getFirstChild();
        paragraph.insertBefore(start, main.is(first, "pPr") ? first.getNextSibling() : first);
        paragraph.appendChild(end);
        paragraph.appendChild(reference(id, end));
    }

    /** Marks that stand behind a node already come first. */
    private Node behindMarks(Node node) {
        Node last = node;
        for (Node after = node.getNextSibling(); isMark(after); after = after.getNextSibling()) {
            last = after;
        }
        return last;
    }

    private boolean isMark(@Nullable Node node) {
        boolean reference = main.is(node, "r")
                && WordPart.children((Element) node).stream().anyMatch(child -> main.is(child, "commentReference"));
        return reference || main.is(node, "commentRangeEnd");
    }

    /** Its sign has no width; with the properties of the words it has no height of its own either. */
    private Element reference(String id, Node beside) {
        Element run = main.element("r");
        Element properties = runs.properties(beside);
        if (properties != null) {
            Element copy = (Element) properties.cloneNode(true);
            WordPart.children(copy).stream()
                    .filter(child -> main.is(child, "rPrChange"))
                    .forEach(WordPart::remove);
            run.appendChild(copy);
        }
        run.appendChild(main.element("commentReference", "id", id));
        return run;
    }
}
