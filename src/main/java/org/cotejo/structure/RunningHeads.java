package org.cotejo.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.ingest.SourceParagraph.Origin;

/**
 * Heads and feet that come back on each page. One is certain where it stands at the same distance from the page marks on
 * most of the pages of a stretch, and hardly anywhere else: words of the law come back too, but not in the same place.
 * Without page marks, a line set like a head is certain where it keeps coming back in the middle of sentences.
 */
final class RunningHeads {
    private static final Pattern DIGITS = Pattern.compile("\\d++");
    private static final int REACH = 6;
    private static final int OFTEN = 3;
    private static final int FEW_PAGES = 4;
    private static final double OWN_SHARE = 0.6;
    private static final int MANY_PAGES = 6;
    /** Odd and even pages may have heads of their own. */
    private static final double COVER_OF_MANY = 0.4;

    private static final double COVER = 0.6;
    private static final double COVER_UNSET = 0.8;
    private static final int BLOCK = 2;
    private static final int LETTERS = 8;
    private static final int LONGEST = 300;
    private static final int SHORTEST = 3;

    private final Grammar grammar;
    private final List<Line> lines;
    private final BitSet heads;
    private final List<Boundary> boundaries = new ArrayList<>();
    private final Map<String, Integer> totals = new HashMap<>();
    private final String[] keys;
    private final int firstArticle;

    /** Page marks on neighbouring lines, from the first to the last; before and after them are two pages. */
    private record Boundary(int first, int last) {}

    /** Words at a distance from a page mark, negative above it. */
    private record Place(int offset, String key) {}

    /** On how many pages something stands, and on which ones first and last. */
    private record Pages(int count, int first, int last) {
        Pages and(int page) {
            return new Pages(count + 1, Math.min(first, page), Math.max(last, page));
        }
    }

    RunningHeads(Grammar grammar, List<Line> lines, BitSet marks) {
        this.grammar = grammar;
        this.lines = lines;
        heads = new BitSet(lines.size());
        firstArticle = firstArticle();
        keys = new String[lines.size()];
        Map<String, Integer> copies = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            keys[i] = marks.get(i) ? "" : key(lines.get(i));
            copies.merge(keys[i], 1, Integer::sum);
        }
        for (int i = 0; i < keys.length; i++) {
            // what comes once is no head: what else it is need not be asked
            keys[i] = copies.get(keys[i]) > 1 && !isUnit(lines.get(i)) ? keys[i] : "";
            totals.merge(keys[i], isMaybeTitle(i) ? 0 : 1, Integer::sum);
        }
        bound(marks);
        atPageMarks();
        inBlocks();
        inSentences();
    }

    BitSet certain() {
        return heads;
    }

    /** Above the first article a line like a title may be the title. */
    private boolean isMaybeTitle(int i) {
        return i < firstArticle && grammar.isTitled(lines.get(i));
    }

    private int firstArticle() {
        int i = 0;
        while (i < lines.size() && grammar.articles.read(lines.get(i)) == null) {
            i++;
        }
        return i;
    }

    /** The file's first and last lines are the ends of pages too. */
    private void bound(BitSet marks) {
        boundaries.add(new Boundary(-1, -1));
        for (int i = marks.nextSetBit(0); i >= 0; i = marks.nextSetBit(i + 1)) {
            int last = marks.nextClearBit(i) - 1;
            boundaries.add(new Boundary(i, last));
            i = last;
        }
        boundaries.add(new Boundary(lines.size(), lines.size()));
    }

    private void atPageMarks() {
        Map<Place, Pages> places = new HashMap<>();
        for (int page = 0; page < boundaries.size(); page++) {
            for (int offset = -REACH; offset <= REACH; offset++) {
                int line = line(page, offset);
                if (line >= 0) {
                    Pages here = places.getOrDefault(new Place(offset, keys[line]), new Pages(0, page, page));
                    places.put(new Place(offset, keys[line]), here.and(page));
                }
            }
        }
        for (int page = 1; page < boundaries.size() - 1; page++) {
            markFrom(page, 1, places);
            markFrom(page, -1, places);
        }
    }

    /** Goes away from the page mark as long as there are heads. */
    private void markFrom(int page, int step, Map<Place, Pages> places) {
        for (int offset = step; Math.abs(offset) <= REACH; offset += step) {
            int line = line(page, offset);
            if (line < 0 || !isHead(line, places.get(new Place(offset, keys[line])))) {
                return;
            }
            heads.set(line);
        }
    }

    /** The line so far from a page's mark, -1 where that is beyond the next mark or no line at all. */
    private int line(int page, int offset) {
        Boundary mark = boundaries.get(page);
        int line = offset < 0 ? mark.first + offset : mark.last + offset;
        boolean inside = offset != 0 && line >= 0 && line < lines.size() && !keys[line].isEmpty();
        if (!inside || offset < 0 && page == 0 || offset > 0 && page == boundaries.size() - 1) {
            return -1;
        }
        boolean beyond = offset < 0 ? line <= boundaries.get(page - 1).last : line >= boundaries.get(page + 1).first;
        return beyond ? -1 : line;
    }

    private boolean isHead(int i, Pages pages) {
        Line line = lines.get(i);
        boolean set = isSetLikeHead(line);
        boolean few = boundaries.size() <= FEW_PAGES + 1;
        boolean often = pages.count >= (set ? OFTEN : MANY_PAGES) || few && set && pages.count == 2;
        boolean own = pages.count >= totals.get(keys[i]) * OWN_SHARE;
        return often && own && pages.count >= (pages.last - pages.first + 1) * cover(pages.count, set);
    }

    private static double cover(int count, boolean set) {
        if (!set) {
            return COVER_UNSET;
        }
        return count < MANY_PAGES ? COVER : COVER_OF_MANY;
    }

    /** Several heads on end are heads also where the page mark between them is lost. */
    private void inBlocks() {
        Set<String> known = new HashSet<>();
        heads.stream().forEach(i -> known.add(keys[i]));
        int end;
        for (int i = boundaries.get(1).last + 1; i < lines.size(); i = end + 1) {
            end = i;
            while (end < lines.size() && known.contains(keys[end])) {
                end++;
            }
            if (end - i >= BLOCK && new HashSet<>(List.of(keys).subList(i, end)).size() >= BLOCK) {
                heads.set(i, end);
            }
        }
    }

    private void inSentences() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean open = !heads.get(i) && !isMaybeTitle(i) && totals.get(keys[i]) > 1;
            if (open && hasWords(keys[i]) && isSetLikeHead(line)) {
                places.computeIfAbsent(keys[i], key -> new ArrayList<>()).add(i);
            }
        }
        places.values().forEach(this::inSentences);
    }

    private static boolean hasWords(String key) {
        return key.chars().filter(Character::isLetter).count() >= LETTERS;
    }

    private void inSentences(List<Integer> places) {
        List<Integer> dividing = places.stream().filter(this::divides).toList();
        boolean named = grammar.heads.isWhole(lines.get(places.get(0)).folded());
        if (dividing.size() >= (named ? 2 : OFTEN) && dividing.size() >= places.size() * OWN_SHARE) {
            (dividing.size() == places.size() ? places : places.subList(1, places.size())).forEach(heads::set);
        }
    }

    /** It stands between the halves of a sentence, which are set otherwise. */
    private boolean divides(int i) {
        if (i == 0 || i + 1 >= lines.size()) {
            return false;
        }
        Line before = lines.get(i - 1);
        return !before.isTerminated() && !before.isUpper() && lines.get(i + 1).startsLower();
    }

    private boolean isSetLikeHead(Line line) {
        return line.isUpper() || line.isCentered() || grammar.isTitled(line) || grammar.heads.isWhole(line.folded());
    }

    /** What is alike in all heads of one kind; empty for a line that cannot be one. */
    private String key(Line line) {
        int length = line.text().length();
        boolean possible =
                length >= SHORTEST && length <= LONGEST && line.source().origin() == Origin.BODY;
        return possible ? withoutDigits(line.folded()) : "";
    }

    private static String withoutDigits(String folded) {
        Matcher digits = DIGITS.matcher(folded);
        return digits.find() ? digits.replaceAll("#") : folded;
    }

    private boolean isUnit(Line line) {
        return grammar.divisions.read(line) != null
                || grammar.articles.read(line) != null
                || grammar.transitory.isHeading(line)
                || grammar.transitory.isDecree(line)
                || grammar.notes.isNote(line)
                || grammar.signatures.isWhole(line.folded())
                || grammar.isRepealed(line.text());
    }
}
