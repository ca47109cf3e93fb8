package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.ingest.Mark;
import org.cotejo.model.Level;
import org.cotejo.structure.Numbering.Read;
import org.jspecify.annotations.Nullable;

/** Obeys the marks of a structured source: what each paragraph is stands in the source, nothing is guessed. */
final class MarkReader {
    /** The word before a number in the labels of other traditions: {@code SEC.}, {@code CHAPTER}, {@code §}. */
    private static final Pattern WORD = Pattern.compile("(?:\\p{L}{2,20}+\\.?+|§{1,2}+)\\s++(?=\\S)");

    /** What is left of the mark between an article's label and its words, where these have it. */
    private static final Pattern DASH = Pattern.compile("^[-–—]\\s++");

    private final Grammar grammar;
    private final TreeBuilder law;
    private final ItemLabels items;
    private final List<Level> openItems = new ArrayList<>();
    /** Of the law, or of the annex that is open. */
    private TreeBuilder builder;

    private @Nullable AnnexDraft annex;
    private @Nullable DecreeDraft decree;

    MarkReader(Grammar grammar, TreeBuilder builder) {
        this.grammar = grammar;
        law = builder;
        this.builder = builder;
        items = new ItemLabels(grammar.numbering);
    }

    void read(List<Line> lines) {
        for (Line line : lines) {
            Mark mark = line.source().mark();
            if (mark == null) {
                text(null, line);
            } else {
                read(mark, line);
            }
        }
    }

    private void read(Mark mark, Line line) {
        switch (mark.role()) {
            case PREAMBLE -> builder.preamble(line);
            case CONCLUSION -> builder.conclusion(line);
            case HEADING -> heading(line);
            case NOTE_ON -> builder.noteOn(Objects.requireNonNull(mark.level()), grammar.notes.note(line.text()), line);
            case NOTE -> builder.noteBehind(grammar.notes.note(line.text()), line);
            case TRANSITORY -> decree(line);
            case ANNEX -> annex(line);
            case TEXT -> words(mark, line);
            case UNIT -> {
                unit(mark, line);
                if (mark.removed()) {
                    builder.repealed();
                }
            }
        }
    }

    private void words(Mark mark, Line line) {
        if (mark.removed() && line.isEmpty() && builder.hasArticle()) {
            builder.repealedText(mark.level(), line);
        } else {
            text(mark.level(), line);
        }
    }

    private void heading(Line line) {
        if (annex != null && !builder.hasArticle() && !builder.hasDivision()) {
            annex.title.add(line.text());
        } else if (annex == null && decree != null && decree.provisions.isEmpty()) {
            decree.title.add(line.text());
        } else {
            builder.heading(line.text(), line);
        }
    }

    private void annex(Line line) {
        AnnexDraft draft = law.annex();
        annex = draft;
        builder = draft.content;
        openItems.clear();
        if (!line.isEmpty()) {
            draft.title.add(line.text());
        }
    }

    /** Transitory articles of an annex are a part of it. */
    private void decree(Line line) {
        if (annex != null) {
            builder.division(Level.CHAPTER, Numeral.NONE, line.text(), line);
            return;
        }
        boolean reform =
                !line.isEmpty() && (grammar.transitory.isDecree(line) || grammar.transitory.isDecreeHeading(line));
        DecreeDraft draft = builder.decree(decree == null && !reform);
        decree = draft;
        if (!line.isEmpty()) {
            draft.title.add(line.text());
        }
    }

    private void text(@Nullable Level level, Line line) {
        if (line.isEmpty()) {
            return;
        }
        if (builder.hasArticle()) {
            String words = builder.isArticleEmpty() ? DASH.matcher(line.text()).replaceFirst("") : line.text();
            builder.textOf(level, words, line);
        } else if (annex != null) {
            builder.preamble(line);
        } else {
            builder.unplaced(line);
        }
    }

    private void unit(Mark mark, Line line) {
        Level level = mark.level() == null ? Level.ARTICLE : mark.level();
        if (level.isDivision()) {
            openItems.clear();
            builder.division(level, number(mark.num(), level), line.text(), line);
        } else if (level == Level.ARTICLE) {
            openItems.clear();
            builder.article(number(mark.num(), level), "", line);
            text(null, line);
        } else if (!builder.hasArticle()) {
            builder.unplaced(numbered(line));
        } else {
            item(mark, level, line);
        }
    }

    /** Its number, which has no place of its own here, as words. */
    private static Line numbered(Line line) {
        String label = LineSplitter.squeeze(line.source().label());
        return label.isEmpty() ? line : line.withText((label + " " + line.text()).stripTrailing());
    }

    private void item(Mark mark, Level level, Line line) {
        while (!openItems.isEmpty() && isOver(mark, level)) {
            openItems.remove(openItems.size() - 1);
        }
        builder.item(new Item(openItems.size(), level, itemNumber(mark.num(), level), 0), line.text(), line);
        openItems.add(level);
    }

    /** Whether the innermost open item has ended where the unit begins. */
    private boolean isOver(Mark mark, Level level) {
        return mark.depth() >= 0
                ? openItems.size() > mark.depth()
                : openItems.get(openItems.size() - 1).compareTo(level) >= 0;
    }

    private Numeral number(String printed, Level level) {
        String num = ended(LineSplitter.squeeze(printed));
        String folded = Folded.of(num);
        Label label = level == Level.ARTICLE
                ? grammar.articles.readAt(num, folded, 0)
                : grammar.divisions.labelAt(num, folded, 0);
        if (label != null) {
            return label.numeral();
        }
        Read read = num.isEmpty() ? null : read(num);
        return read != null ? read.numeral() : bare(num);
    }

    private @Nullable Read read(String num) {
        String folded = Folded.of(num);
        Read run = grammar.numbering.range(num, folded, 0);
        Read read = run == null ? grammar.numbering.any(num, folded, 0) : run;
        Matcher word = WORD.matcher(num);
        return read == null && word.lookingAt() ? read(num.substring(word.end())) : read;
    }

    /** A label that ends as labels in running text do, so that all of it is read. */
    private static String ended(String num) {
        boolean open = !num.isEmpty() && Character.isLetterOrDigit(num.charAt(num.length() - 1));
        return open ? num + "." : num;
    }

    private Numeral itemNumber(String printed, Level level) {
        String num = LineSplitter.squeeze(printed);
        List<ItemLabel> readings = items.readAt(num + ".", Folded.of(num) + ".", 0);
        return readings.stream()
                .filter(label -> fits(label.kind(), level))
                .findFirst()
                .or(() -> readings.stream().filter(label -> !isLetter(label)).findFirst())
                .or(() -> readings.stream().findFirst())
                .map(ItemLabel::numeral)
                .orElseGet(() -> bare(num));
    }

    /** A letter that is a roman numeral too, but of a number that no list begins with. */
    private static boolean isLetter(ItemLabel label) {
        return label.kind() == ItemLabel.Kind.ROMAN
                && "CDLM".contains(label.numeral().printed());
    }

    private static boolean fits(ItemLabel.Kind kind, Level level) {
        return switch (kind) {
            case ROMAN -> level == Level.FRACTION;
            case UPPER, LOWER -> level == Level.POINT;
            case ARABIC -> level == Level.SUBPOINT || level == Level.PARAGRAPH;
            case LOWER_ROMAN -> level == Level.SUBPOINT;
        };
    }

    /** A number of no known form, without the punctuation at its ends. */
    private static Numeral bare(String num) {
        String printed = num.replaceAll("^[\\p{Punct}\\s]++|(?<![\\p{Punct}\\s–—])[\\p{Punct}\\s–—]++$", "");
        return printed.isEmpty() ? Numeral.NONE : new Numeral(printed, 0, "", Numeral.Style.WORD);
    }
}
