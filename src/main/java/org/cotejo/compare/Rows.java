package org.cotejo.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.compare.LawComparison.PassageRow;
import org.cotejo.compare.LawComparison.Relation;
import org.cotejo.compare.LawComparison.Row;
import org.jspecify.annotations.Nullable;

/** Builds the rows of a comparison: links articles and passages, then merges both orders. */
final class Rows {
    private final ComparedLaw left;
    private final ComparedLaw right;
    private final List<Article> lefts;
    private final List<Article> rights;
    private final boolean forced;
    private final boolean versions;
    private final Side leftSide;
    private final Side rightSide;
    private final Map<Integer, Link> ofLeft = new HashMap<>();
    private final Map<Integer, Link> ofRight = new HashMap<>();

    /** The passages of a law and where those of each article begin. */
    private record Side(List<Passage> passages, int[] starts) {
        static Side of(List<Article> articles) {
            List<Passage> passages = new ArrayList<>();
            int[] starts = new int[articles.size() + 1];
            for (int i = 0; i < articles.size(); i++) {
                passages.addAll(articles.get(i).passages());
                starts[i + 1] = passages.size();
            }
            return new Side(passages, starts);
        }

        List<Integer> places(List<Integer> articles) {
            List<Integer> places = new ArrayList<>();
            for (int article : articles) {
                for (int k = starts[article]; k < starts[article + 1]; k++) {
                    places.add(k);
                }
            }
            return places;
        }
    }

    /** @param forced one article of each is compared with the other whatever it says */
    Rows(ComparedLaw left, ComparedLaw right, List<Article> lefts, List<Article> rights, boolean forced) {
        this.forced = forced;
        this.left = left;
        this.right = right;
        this.lefts = lefts;
        this.rights = rights;
        this.versions = Versions.areOf(left, lefts, right, rights);
        this.leftSide = Side.of(lefts);
        this.rightSide = Side.of(rights);
    }

    LawComparison compare() {
        List<Link> articles = link();
        Set<Link> articlesInOrder = Merge.inOrder(articles);
        List<Row> rows = Merge.of(lefts.size(), rights.size(), articles, articlesInOrder).stream()
                .map(this::row)
                .toList();
        return new LawComparison(left, right, versions, rows);
    }

    /** Always from the same one of both laws, so that the other way round nothing else comes out. */
    private List<Link> link() {
        boolean swap = text(lefts).compareTo(text(rights)) > 0;
        List<Article> one = swap ? rights : lefts;
        List<Article> other = swap ? lefts : rights;
        Vocabulary vocabulary = swap ? vocabulary(right, left) : vocabulary(left, right);
        List<Link> articles = forced && lefts.size() == 1 && rights.size() == 1
                ? List.of(Link.of(0, 0, 1))
                : new ArticleMatcher(one, other, vocabulary, versions).links();
        List<Link> passages = new PassageMatcher(one, other, vocabulary, versions).links(articles);
        for (Link link : swap ? mirrored(passages) : passages) {
            ofLeft.put(link.left().get(0), link);
            ofRight.put(link.right().get(0), link);
        }
        return swap ? mirrored(articles) : articles;
    }

    /** Of both laws as a whole, also where only parts of them are compared. */
    private static Vocabulary vocabulary(ComparedLaw one, ComparedLaw other) {
        return new Vocabulary(Stream.concat(Articles.of(one).stream(), Articles.of(other).stream())
                .map(Article::text)
                .toList());
    }

    private static String text(List<Article> articles) {
        return articles.stream().map(Article::text).collect(Collectors.joining("\n"));
    }

    private static List<Link> mirrored(List<Link> links) {
        return links.stream()
                .map(Link::mirrored)
                .sorted(Comparator.comparing(link -> link.left().get(0)))
                .toList();
    }

    private Row row(Slot slot) {
        List<Article> one = slot.left().stream().map(lefts::get).toList();
        List<Article> other = slot.right().stream().map(rights::get).toList();
        if (slot.pointer()) {
            return new Row(Relation.ELSEWHERE, one, other, 0, true, List.of());
        }
        List<Told> told = passages(slot);
        List<PassageRow> passages = told.stream().map(Told::row).toList();
        return new Row(relation(one, other, passages), one, other, share(told), slot.moved(), passages);
    }

    private static Relation relation(List<Article> one, List<Article> other, List<PassageRow> passages) {
        if (one.isEmpty() || other.isEmpty()) {
            return other.isEmpty() ? Relation.LEFT_ONLY : Relation.RIGHT_ONLY;
        }
        if (one.size() > 1 || other.size() > 1) {
            return one.size() > 1 ? Relation.MERGED : Relation.SPLIT;
        }
        boolean same = passages.stream().allMatch(passage -> passage.relation() == Relation.SAME)
                && isSame(one.get(0).head().heading(), other.get(0).head().heading());
        return same ? Relation.SAME : Relation.CHANGED;
    }

    private List<Told> passages(Slot slot) {
        List<Integer> one = leftSide.places(slot.left());
        List<Integer> other = rightSide.places(slot.right());
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            Link link = ofLeft.get(one.get(i));
            int j = link == null ? -1 : other.indexOf(link.right().get(0));
            if (j >= 0) {
                links.add(Link.of(i, j, link.likeness()));
            }
        }
        return Merge.of(one.size(), other.size(), links, Merge.inOrder(links)).stream()
                .map(each -> passageRow(each, one, other))
                .toList();
    }

    private Told passageRow(Slot slot, List<Integer> one, List<Integer> other) {
        Integer i = slot.left().isEmpty() ? null : one.get(slot.left().get(0));
        Integer j = slot.right().isEmpty() ? null : other.get(slot.right().get(0));
        boolean elsewhere = slot.pointer();
        if (j == null && ofLeft.containsKey(i)) {
            j = ofLeft.get(i).right().get(0);
            return told(leftSide.passages().get(i), rightSide.passages().get(j), true);
        }
        if (i == null && ofRight.containsKey(j)) {
            i = ofRight.get(j).left().get(0);
            elsewhere = true;
        }
        Passage left = i == null ? null : leftSide.passages().get(i);
        Passage right = j == null ? null : rightSide.passages().get(j);
        return elsewhere
                ? new Told(new PassageRow(Relation.ELSEWHERE, left, right, true, List.of()), 0, 0, 0)
                : told(left, right, slot.moved());
    }

    private static Told told(@Nullable Passage left, @Nullable Passage right, boolean moved) {
        String one = left == null ? "" : left.text();
        String other = right == null ? "" : right.text();
        Relation relation = left == null
                ? Relation.RIGHT_ONLY
                : right == null ? Relation.LEFT_ONLY : isSame(one, other) ? Relation.SAME : Relation.CHANGED;
        WordDiff diff = WordDiff.between(one, other);
        PassageRow row = new PassageRow(relation, left, right, moved, diff.pieces());
        return new Told(row, diff.common(), diff.leftWords(), diff.rightWords());
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || flat(one).equals(flat(other));
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s++", " ");
    }

    /** What is compared, with its measures. */
    private record Told(PassageRow row, int common, int left, int right) {}

    private static double share(List<Told> passages) {
        int longer = Math.max(
                passages.stream().mapToInt(Told::left).sum(),
                passages.stream().mapToInt(Told::right).sum());
        int common = passages.stream().mapToInt(Told::common).sum();
        return longer == 0 ? 0 : Math.round(1000.0 * common / longer) / 1000.0;
    }
}
