package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * Hangs units, words and notes where they belong.
 *
 * <p>Whose an unnumbered paragraph below a list is shows only later: it waits until the next item (then it belongs to the
 * item before) or the end of the article (then to the article), unless a note or an unfinished sentence claims it.
 */
final class TreeBuilder {
    private final Grammar grammar;
    private final List<Node> roots = new ArrayList<>();
    private final List<Node> divisions = new ArrayList<>();
    private final List<Node> items = new ArrayList<>();
    private final List<Node> waiting = new ArrayList<>();
    private final NoteKeeper notes;
    private final List<DecreeDraft> decrees = new ArrayList<>();
    private final List<AnnexDraft> annexes = new ArrayList<>();
    private final List<String> preamble = new ArrayList<>();
    private final List<String> conclusion = new ArrayList<>();
    private final List<Diagnostic> diagnostics;
    private @Nullable Node article;
    private @Nullable Node lastText;
    private @Nullable Node opened;

    TreeBuilder(Grammar grammar, List<Diagnostic> diagnostics) {
        this.grammar = grammar;
        this.diagnostics = diagnostics;
        notes = new NoteKeeper(grammar);
    }

    void preamble(Line line) {
        preamble.add(line.text());
    }

    void conclusion(Line line) {
        closeArticle();
        conclusion.add(line.text());
    }

    void unplaced(Line line) {
        diagnostics.add(Diagnostic.warning("UNPLACED_TEXT", Furniture.place(line), line.text()));
    }

    void furniture(Line line) {
        diagnostics.add(Diagnostic.info("FURNITURE", Furniture.place(line), line.text()));
    }

    void division(Level level, Numeral numeral, String heading, Line line) {
        closeArticle();
        while (!divisions.isEmpty() && divisions.get(divisions.size() - 1).level.compareTo(level) >= 0) {
            divisions.remove(divisions.size() - 1);
        }
        Node node = new Node(level, numeral, line.paragraph());
        node.heading = heading;
        node.repealed = !heading.isEmpty() && grammar.isRepealed(heading);
        siblings().add(node);
        divisions.add(node);
        opened = node;
        notes.claim(node);
    }

    /** The heading of the article, where one has just been opened, or else of the division. */
    void heading(String words, Line line) {
        if (article != null) {
            article.addHeading(words, line.paragraph());
        } else if (hasDivision()) {
            divisionHeading(words, line);
        } else {
            unplaced(line);
        }
    }

    void divisionHeading(String words, Line line) {
        Node division = divisions.get(divisions.size() - 1);
        division.repealed |= grammar.isRepealed(words);
        division.addHeading(words, line.paragraph());
    }

    /** Opens an article of the body, or of the decree opened last. */
    void article(Numeral numeral, String heading, Line line) {
        closeArticle();
        Node node = new Node(Level.ARTICLE, numeral, line.paragraph());
        node.heading = heading;
        (decrees.isEmpty() ? siblings() : decrees.get(decrees.size() - 1).provisions).add(node);
        article = node;
        opened = node;
        notes.claim(node);
    }

    DecreeDraft decree(boolean original) {
        closeArticle();
        divisions.clear();
        DecreeDraft draft = new DecreeDraft(original);
        decrees.add(draft);
        return draft;
    }

    /** Opens an annex, whose content is built by a builder of its own. */
    AnnexDraft annex() {
        AnnexDraft draft = new AnnexDraft(new TreeBuilder(grammar, diagnostics));
        annexes.add(draft);
        return draft;
    }

    void item(Item item, String words, Line line) {
        int depth = Math.min(item.depth(), items.size());
        boolean nested = depth == items.size();
        if (nested && depth > 0) {
            settle(items.get(depth - 1));
        } else if (depth < items.size() && !startsAgain(item)) {
            settle(items.get(depth));
        } else {
            settle(depth == 0 ? article() : items.get(depth - 1));
        }
        items.subList(depth, items.size()).clear();
        Node node = new Node(item.level(), item.numeral(), line.paragraph());
        (depth == 0 ? article() : items.get(depth - 1)).children.add(node);
        items.add(node);
        opened = node;
        notes.claim(node);
        write(node, words, line);
    }

    /** The words before a list that starts again belong to what holds the list. */
    private static boolean startsAgain(Item item) {
        return item.numeral().value() == 1 && item.numeral().isPlain();
    }

    /** Words without a number: more of what is open, a first paragraph, or one whose owner shows later. */
    void text(String words, Line line, boolean continued) {
        Node before = lastText;
        if (continued && before != null) {
            write(before, words, line);
        } else if (!items.isEmpty() && isUnsaid(items.get(items.size() - 1)) && waiting.isEmpty()) {
            write(items.get(items.size() - 1), words, line);
        } else {
            Node paragraph = Node.paragraph("", line.paragraph());
            if (items.isEmpty()) {
                article().children.add(paragraph);
            } else {
                waiting.add(paragraph);
            }
            notes.claim(paragraph);
            write(paragraph, words, line);
        }
    }

    /** Words of the open unit of a level, for sources that say so; {@code null} for the innermost. */
    void textOf(@Nullable Level level, String words, Line line) {
        Node owner = level == null ? items.isEmpty() ? article() : items.get(items.size() - 1) : owner(level);
        if (owner != article && isUnsaid(owner)) {
            write(owner, words, line);
        } else {
            Node paragraph = Node.paragraph("", line.paragraph());
            owner.children.add(paragraph);
            notes.claim(paragraph);
            write(paragraph, words, line);
        }
    }

    /** The source says that the unit opened last is repealed. */
    void repealed() {
        if (opened != null) {
            opened.saidRepealed = true;
        }
    }

    /** A paragraph of which the source says no more than that it is repealed. */
    void repealedText(@Nullable Level level, Line line) {
        Node paragraph = Node.paragraph("", line.paragraph());
        paragraph.saidRepealed = true;
        (level == null ? article() : owner(level)).children.add(paragraph);
        lastText = paragraph;
    }

    /** A note on the open unit of a level, for sources that say so. */
    void noteOn(Level level, Note note, Line line) {
        Node target = open(level);
        if (target == null) {
            noteBehind(note, line);
        } else {
            target.amendments.add(note.amendment());
            target.covers(line.paragraph());
        }
    }

    private @Nullable Node open(Level level) {
        if (level == Level.PARAGRAPH) {
            return lastText;
        }
        if (level == Level.ARTICLE) {
            return article;
        }
        List<Node> units = level.isDivision() ? divisions : items;
        return units.stream()
                .filter(unit -> unit.level == level)
                .reduce((outer, inner) -> inner)
                .orElse(null);
    }

    private Node owner(Level level) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).level == level) {
                items.subList(i + 1, items.size()).clear();
                return items.get(i);
            }
        }
        items.clear();
        return article();
    }

    private static boolean isUnsaid(Node node) {
        return !node.hasText() && node.children.isEmpty();
    }

    private void write(Node node, String words, Line line) {
        boolean closes = node.hasText() && (words.indexOf(')') >= 0 || words.indexOf(']') >= 0);
        NoteKeeper.Stripped stripped = notes.strip(closes ? node.text() + " " + words : words);
        if (closes) {
            node.clear(); // a note may have begun in the words before
        }
        node.append(stripped.words(), line.paragraph());
        stripped.notes().forEach(note -> node.amendments.add(note.amendment()));
        node.repealed = node.hasText() ? grammar.isRepealed(node) : stripped.isOnlyRepeal();
        stripped.notes().forEach(note -> claimWaiting(node, note));
        lastText = node;
    }

    /** A note on a line of its own, about what follows it. */
    void noteAhead(Note note) {
        notes.add(note);
    }

    /** A note on a line of its own, about what stands before it. */
    void noteBehind(Note note, Line line) {
        Node target = target(note);
        if (target == null) {
            (article == null && decrees.isEmpty() && roots.isEmpty() ? preamble : conclusion).add(note.text());
            return;
        }
        claimWaiting(target, note);
        target.amendments.add(note.amendment());
        target.repealed |= target == opened && isUnsaid(target) && grammar.isRepealed(note.text());
        target.covers(line.paragraph());
    }

    /** A note about an item below waiting paragraphs claims them for it. */
    private void claimWaiting(Node target, Note note) {
        boolean item = items.contains(target) && note.level() == target.level;
        if (item) {
            settle(target);
        }
    }

    private @Nullable Node target(Note note) {
        if (article == null) {
            return division(note.level());
        }
        Level level = note.unit();
        if (level == null || level == Level.PARAGRAPH) {
            return lastText == null ? article : lastText;
        }
        if (level == Level.ARTICLE) {
            return article;
        }
        if (level.isDivision()) {
            return division(level);
        }
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).level == level) {
                return items.get(i);
            }
        }
        return lastText == null ? article : lastText;
    }

    private @Nullable Node division(@Nullable Level level) {
        for (int i = divisions.size() - 1; i >= 0; i--) {
            if (divisions.get(i).level == level) {
                return divisions.get(i);
            }
        }
        return divisions.isEmpty() ? article : divisions.get(divisions.size() - 1);
    }

    private void settle(Node owner) {
        owner.children.addAll(waiting);
        waiting.clear();
    }

    private void closeArticle() {
        if (article != null) {
            settleLast();
            Node only = article.children.size() == 1 ? article.children.get(0) : null;
            if (only != null && only.isUnnumbered()) {
                notes.lift(only, article);
            }
        }
        items.clear();
        article = null;
        lastText = null;
    }

    /** Paragraphs after the last item are the article's, unless the item announced them. */
    private void settleLast() {
        Node last = items.isEmpty() ? null : items.get(items.size() - 1);
        boolean announced = last != null && last.children.isEmpty() && Sentences.endsWithColon(last.text());
        settle(announced ? last : article());
    }

    private Node article() {
        if (article == null) {
            throw new IllegalStateException("no article is open");
        }
        return article;
    }

    private List<Node> siblings() {
        return divisions.isEmpty() ? roots : divisions.get(divisions.size() - 1).children;
    }

    /** The number of the division of a level that was opened last, in the wider one that is open; {@code null} for none. */
    @Nullable
    Numeral lastDivision(Level level) {
        List<Node> siblings = divisions.stream()
                .filter(open -> open.level.compareTo(level) < 0)
                .reduce((outer, inner) -> inner)
                .map(open -> open.children)
                .orElse(roots);
        return siblings.stream()
                .filter(sibling -> sibling.level == level)
                .reduce((before, after) -> after)
                .map(sibling -> sibling.numeral)
                .orElse(null);
    }

    boolean hasArticle() {
        return article != null;
    }

    boolean hasDivision() {
        return !divisions.isEmpty();
    }

    /** The end of the words that the next ones may continue, empty where there are none. */
    String openTail() {
        return lastText == null ? "" : lastText.tail();
    }

    /** Whether these words are an item's own. */
    boolean isItemOpen() {
        return !items.isEmpty() && items.get(items.size() - 1) == lastText;
    }

    /** All the words that the next ones may continue. */
    String openText() {
        return lastText == null ? "" : lastText.text();
    }

    /** Whether nothing stands yet below the label of the unit opened last. */
    boolean isOpenedEmpty() {
        return opened != null && isUnsaid(opened) && opened.heading.isEmpty();
    }

    boolean isArticleEmpty() {
        return article != null && article.children.isEmpty();
    }

    Outline finish() {
        closeArticle();
        notes.left().forEach(note -> conclusion.add(note.text()));
        return new Outline(preamble, roots, decrees, conclusion, annexes);
    }
}
