package org.cotejo.generator;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.generator.HouseStyle.HeadingPlace;
import org.cotejo.generator.HouseStyle.NotePlace;
import org.cotejo.generator.HouseStyle.Rubric;
import org.cotejo.model.Level;

/** Sets a law as paragraphs, in its style. */
public final class Layout {
    private final HouseStyle style;
    private final boolean automatic;
    private final List<Block> blocks = new ArrayList<>();
    private boolean opensList;
    private boolean transitory;

    private Layout(HouseStyle style, boolean automatic) {
        this.style = style;
        this.automatic = automatic;
    }

    /** @param automatic whether labels of lists may be left to the word processor, where the style wants it */
    public static List<Block> of(Law law, boolean automatic) {
        Layout layout = new Layout(law.style(), automatic && law.style().automatic());
        law.preamble().forEach(layout::line);
        law.body().forEach(layout::unit);
        layout.transitory = true;
        for (int i = 0; i < law.decrees().size(); i++) {
            if (i == 1) {
                layout.line(law.section());
            }
            layout.decree(law.decrees().get(i));
        }
        return List.copyOf(layout.blocks);
    }

    private void line(String text) {
        blocks.add(Block.plain(text));
    }

    private void decree(Decree decree) {
        int heads =
                decree.own().isEmpty() ? decree.title().size() : decree.title().size() - 1;
        decree.title().subList(0, heads).forEach(text -> blocks.add(Block.heading(text)));
        decree.own().forEach(this::line);
        decree.title().subList(heads, decree.title().size()).forEach(text -> blocks.add(Block.heading(text)));
        decree.articles().forEach(this::unit);
        decree.signatures().forEach(this::line);
    }

    private void unit(Unit unit) {
        if (style.notes() == NotePlace.AHEAD) {
            notes(unit);
            boolean article = unit.level() == Level.ARTICLE && !unit.children().isEmpty();
            if (article && unit.children().get(0).level() == Level.PARAGRAPH) {
                notes(unit.children().get(0));
            }
        }
        if (unit.level().isDivision()) {
            division(unit);
        } else if (unit.level() == Level.ARTICLE) {
            article(unit);
        } else {
            item(unit);
        }
    }

    private void notes(Unit unit) {
        unit.notes().forEach(note -> line(note.text()));
    }

    private void notesBehind(Unit unit) {
        if (style.notes() == NotePlace.BEHIND || style.notes() == NotePlace.BEHIND_IN_BRACKETS) {
            notes(unit);
        }
    }

    private String inline(Unit unit) {
        StringBuilder notes = new StringBuilder();
        if (style.notes() == NotePlace.INLINE) {
            unit.notes().forEach(note -> notes.append(' ').append(note.text()));
        }
        return notes.toString();
    }

    private void division(Unit unit) {
        if (style.anchors()) {
            blocks.add(Block.heading(unit.label()));
        }
        String heading = unit.heading();
        if (heading.isEmpty()) {
            blocks.add(Block.heading(unit.label()));
        } else if (style.headingPlace() == HeadingPlace.SAME_LINE) {
            blocks.add(Block.heading(unit.label() + ". " + heading));
        } else {
            blocks.add(Block.heading(unit.label()));
            int cut = style.headingPlace() == HeadingPlace.TWO_LINES ? cut(heading) : -1;
            blocks.add(Block.heading(cut < 0 ? heading : heading.substring(0, cut)));
            if (cut >= 0) {
                blocks.add(Block.heading(heading.substring(cut + 1)));
            }
        }
        notesBehind(unit);
        unit.children().forEach(this::unit);
    }

    /** Where a heading goes on in the next line: before a word that shows that it does. */
    private int cut(String heading) {
        int cut = heading.indexOf(' ', heading.length() / 2);
        while (cut >= 0 && !style.headingCapitals() && !Character.isLowerCase(heading.charAt(cut + 1))) {
            cut = heading.indexOf(' ', cut + 1);
        }
        return cut;
    }

    private void article(Unit unit) {
        String label = unit.label();
        if (!unit.heading().isEmpty() && style.rubric() == Rubric.ABOVE) {
            blocks.add(new Block(
                    unit.heading(), "", 0, false, false, unit.heading().length()));
        }
        if (style.anchors() && !transitory) {
            line(label);
        }
        Unit first = unit.children().get(0);
        String rubric =
                !unit.heading().isEmpty() && style.rubric() == Rubric.PARENTHESES ? "(" + unit.heading() + ").- " : "";
        String own = inline(first) + inline(unit);
        String gap = style.articleEnd().isEmpty() ? " " : style.gap();
        blocks.add(new Block(label + gap + rubric + first.text() + own, "", 0, false, false, label.length()));
        notesBehind(first);
        opensList = true;
        for (Unit child : unit.children().subList(1, unit.children().size())) {
            if (child.level() == Level.PARAGRAPH) {
                opensList = true;
            }
            unit(child);
        }
        notesBehind(unit);
    }

    private void item(Unit unit) {
        String words = unit.text() + inline(unit);
        if (unit.level() == Level.PARAGRAPH) {
            line(words);
        } else if (automatic) {
            int depth = unit.level().ordinal() - Level.FRACTION.ordinal();
            blocks.add(new Block(words, unit.label(), depth, opensList, false, 0));
            opensList = false;
        } else {
            line(unit.label() + " " + words);
        }
        if (unit.level() == Level.PARAGRAPH) {
            notesBehind(unit);
        }
        boolean list = opensList;
        unit.children().forEach(this::unit);
        opensList = list;
        if (unit.level() != Level.PARAGRAPH) {
            notesBehind(unit);
        }
    }
}
