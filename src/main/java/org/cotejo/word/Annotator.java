package org.cotejo.word;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Puts remarks into a Word file as comments at the exact words, in the place of those that it put there before. Comments of
 * others, and the text and the look of the file, stay what they are. Not thread-safe.
 */
public final class Annotator {
    private final WordFile file;
    private final Anchors anchors;

    /**
     * What became of the remarks.
     *
     * @param comments that were written
     * @param loose how many of them stand beside a whole paragraph because their words could not be placed for certain
     */
    public record Done(int comments, int loose) {}

    private record Placed(Remark remark, Anchor anchor) {}

    /** @param law as it was read from this very file */
    public Annotator(WordFile file, Expression law) {
        this(
                file,
                law,
                law.walk().collect(Collectors.toMap(Provision::eId, Provision::place, (first, second) -> first)));
    }

    /** @param places of the law's provisions in this file, where the law was read from another */
    public Annotator(WordFile file, Expression law, Map<EId, SourcePlace> places) {
        this.file = file;
        this.anchors = new Anchors(file, law, places);
    }

    /**
     * @param signature of every comment, short: on whose behalf it is said
     * @param time of the comments, {@code null} for comments without one
     */
    public Done annotate(List<Remark> remarks, String signature, @Nullable Instant time) {
        // both at first: marks of earlier comments are taken out, which changes no sign of the text
        CommentsPart comments = new CommentsPart(file, signature, time);
        comments.removeOwn();
        List<Placed> placed = remarks.stream()
                .map(remark -> new Placed(remark, anchor(remark)))
                .sorted(Comparator.comparing(Placed::anchor, Anchor.READING))
                .toList();
        placed.forEach(each -> comments.add(each.remark(), each.anchor()));
        comments.settle();
        int loose = (int) placed.stream()
                .filter(each ->
                        !each.remark().quote().isEmpty() && !each.anchor().exact())
                .count();
        return new Done(placed.size(), loose);
    }

    private Anchor anchor(Remark remark) {
        EId eId = remark.eId();
        TextRange range = remark.range();
        if (eId == null) {
            return anchors.title();
        }
        return range == null ? anchors.of(eId, remark.quote()) : anchors.of(eId, range);
    }
}
