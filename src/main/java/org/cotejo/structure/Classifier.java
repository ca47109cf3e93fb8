package org.cotejo.structure;

import java.util.List;

/** Says what each line of a text without marks is, and hands it to the builder. */
final class Classifier {
    private static final double WRAPPED = 0.15;
    private static final int LETTERS_ENOUGH = 20;

    private final Grammar grammar;
    private final TreeBuilder builder;
    private final List<Line> lines;
    private final NoteDirection direction;

    Classifier(Grammar grammar, TreeBuilder builder, List<Line> lines) {
        this.grammar = grammar;
        this.builder = builder;
        this.lines = lines;
        direction = new NoteDirection(grammar, lines);
    }

    /** @return the index of the first line of the law itself, after its preamble */
    int classify() {
        int start = new BodyStart(grammar, lines).find();
        for (int i = 0; i < start; i++) {
            builder.preamble(lines.get(i));
        }
        boolean wrapped = isWrapped(start);
        Body body = new Body(grammar, builder, lines, direction, wrapped);
        rest(body.read(start), body.content(), new Annexes(grammar, builder, lines, direction, wrapped));
        return start;
    }

    /** What follows the articles: transitory ones, signatures, decrees of reform, annexes. */
    private void rest(int start, Content content, Annexes annexes) {
        DecreeReader decrees = new DecreeReader(grammar, builder, content, lines);
        NoteLines notes = new NoteLines(grammar, builder, lines, direction);
        int i = start;
        while (i < lines.size()) {
            if (annexes.opens(i) && (content.isAtBoundary() || AnnexLabels.isCapital(lines.get(i)))) {
                i = annexes.read(i);
            } else {
                if (!notes.read(i)) {
                    decrees.read(i);
                }
                i++;
            }
        }
    }

    /** Whether many lines go on in lower case: the file's lines are not its paragraphs. */
    private boolean isWrapped(int start) {
        int lower = 0;
        int all = 0;
        ItemLabels items = new ItemLabels(grammar.numbering);
        for (Line line : lines.subList(start, lines.size())) {
            if (line.text().length() > LETTERS_ENOUGH && items.read(line).isEmpty()) {
                all++;
                lower += line.startsLower() ? 1 : 0;
            }
        }
        return lower > all * WRAPPED;
    }
}
