package org.cotejo.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what follows the last article: transitory articles, signatures, decrees of reform and their transitory articles. */
final class DecreeReader {
    private static final int WIDEST_GAP = 5;

    private final Grammar grammar;
    private final TreeBuilder builder;
    private final Content content;
    private final List<Line> lines;
    private Zone zone = Zone.CONCLUSION;
    private @Nullable DecreeDraft draft;
    private @Nullable Numeral last;
    private boolean headOpen;
    private boolean direct;
    private boolean framed;

    DecreeReader(Grammar grammar, TreeBuilder builder, Content content, List<Line> lines) {
        this.grammar = grammar;
        this.builder = builder;
        this.content = content;
        this.lines = lines;
    }

    void read(int i) {
        Line line = lines.get(i);
        if (grammar.transitory.isSection(line)) {
            zone = Zone.CONCLUSION;
            builder.conclusion(line);
        } else if (grammar.transitory.isHeading(line)) {
            heading(line);
        } else if (grammar.transitory.isDecreeHeading(line)) {
            open(line);
            direct = true;
        } else if (isDecree(line)) {
            decree(line, i);
        } else {
            other(line);
        }
    }

    private boolean isDecree(Line line) {
        boolean begun = draft != null && !draft.provisions.isEmpty() && content.isAtBoundary();
        return (zone != Zone.TRANSITORY || begun) && grammar.transitory.isDecree(line);
    }

    private void heading(Line line) {
        if (zone == Zone.DECREE && draft != null) {
            draft.title.add(line.text());
            transitory();
        } else if (framed) {
            builder.conclusion(line);
        } else {
            draft = builder.decree(draft == null);
            draft.title.add(line.text());
            transitory();
        }
    }

    private void transitory() {
        zone = Zone.TRANSITORY;
        last = null;
    }

    private void decree(Line line, int i) {
        if (zone == Zone.DECREE && headOpen && draft != null) {
            draft.title.add(line.text());
        } else {
            open(line);
        }
        direct |= !headingAhead(i);
    }

    private void open(Line line) {
        draft = builder.decree(false);
        draft.title.add(line.text());
        zone = Zone.DECREE;
        headOpen = true;
        direct = false;
        framed = false;
    }

    /** Whether the decree opened at {@code i} has a heading of its own above its transitory articles. */
    private boolean headingAhead(int i) {
        for (int j = i + 1; j < lines.size(); j++) {
            Line line = lines.get(j);
            if (grammar.transitory.isHeading(line)) {
                return true;
            }
            boolean next = j > i + 2 && grammar.transitory.isDecree(line);
            if (next || grammar.transitory.isDecreeHeading(line)) {
                return false;
            }
        }
        return false;
    }

    private void other(Line line) {
        switch (zone) {
            case TRANSITORY -> transitoryLine(line);
            case DECREE -> decreeLine(line);
            default -> builder.conclusion(line);
        }
    }

    private void decreeLine(Line line) {
        DecreeDraft open = draft;
        String before = open == null || open.title.isEmpty() ? "" : open.title.get(open.title.size() - 1);
        Label label = label(line);
        boolean cutOff = !Sentences.isTerminated(before)
                && (label == null || label.numeral().style() == Numeral.Style.ARABIC);
        if (headOpen && open != null && (cutOff || grammar.isPublication(line))) {
            open.title.add(line.text());
            return;
        }
        headOpen = false;
        if (direct && label != null) {
            transitory();
            transitoryLine(line);
        } else {
            builder.conclusion(line);
        }
    }

    private void transitoryLine(Line line) {
        Label label = label(line);
        if (label != null && isDecreesOwn(label, line)) {
            framed = true;
            zone = Zone.CONCLUSION;
            builder.conclusion(line);
        } else if (label != null && isNext(label)) {
            article(label, line);
        } else if (content.isAtBoundary() && grammar.signatures.isWhole(line.folded())) {
            zone = Zone.CONCLUSION;
            builder.conclusion(line);
        } else {
            unlabelled(line);
        }
    }

    private void unlabelled(Line line) {
        if (!builder.hasArticle()) {
            builder.article(Numeral.NONE, "", line);
            content.open();
        }
        content.add(line);
    }

    private @Nullable Label label(Line line) {
        Label worded = grammar.articles.read(line);
        if (worded != null && !line.startsLower()) {
            return worded;
        }
        Label ordinal = grammar.transitory.read(line);
        if (ordinal != null || builder.hasArticle() && last == null) {
            return ordinal;
        }
        Label number = grammar.transitory.readNumber(line);
        Numeral before = last;
        return number == null
                        || before == null
                        || before.style() == number.numeral().style()
                ? number
                : null;
    }

    private boolean isNext(Label label) {
        Numeral before = last;
        Numeral numeral = label.numeral();
        if (before == null) {
            return numeral.value() <= 1;
        }
        if (before.style() != numeral.style()) {
            return false;
        }
        if (!content
                .isAtBoundary()) { // a page's foot may hide the end of a sentence; a reference does not end in a label
            return label.separated() && numeral.follows(before) && !content.endsInReference();
        }
        int step = numeral.value() - before.value();
        return numeral.follows(before) || label.separated() && step >= 0 && step <= WIDEST_GAP && before.value() > 0;
    }

    /** An article of the decree that carries the law, after the law's own transitory articles. */
    private boolean isDecreesOwn(Label label, Line line) {
        Numeral before = last;
        boolean back = before != null && label.worded() && label.numeral().value() <= before.value();
        return back && grammar.enacting.isWhole(line.folded().substring(label.end()));
    }

    private void article(Label label, Line line) {
        builder.article(label.numeral(), "", line);
        content.open();
        last = label.numeral();
        Line rest = line.slice(label.end(), line.text().length());
        if (!rest.isEmpty()) {
            content.add(rest);
        }
    }
}
