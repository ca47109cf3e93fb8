package org.cotejo.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Quotation;
import org.cotejo.model.EId;
import org.cotejo.model.Provision;
import org.cotejo.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Which words of a law are marked. Public for the templates: not API. */
public record Marks(Map<EId, List<TextRange>> ranges) {
    /** Some words of a provision. */
    public record Piece(String text, boolean marked) {}

    public Marks {
        ranges = Map.copyOf(ranges);
    }

    /** The words that a finding rests on; none for no finding. */
    static Marks of(@Nullable Finding finding) {
        Map<EId, List<TextRange>> ranges = new LinkedHashMap<>();
        if (finding != null) {
            finding.quotations()
                    .sorted(Comparator.comparingInt(
                            (Quotation each) -> each.range().from()))
                    .forEach(each -> ranges.computeIfAbsent(each.eId(), eId -> new ArrayList<>())
                            .add(each.range()));
        }
        return new Marks(ranges);
    }

    /** A provision's own words, cut where marks begin and end. */
    public List<Piece> pieces(Provision provision) {
        String text = provision.text();
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (TextRange range : ranges.getOrDefault(provision.eId(), List.of())) {
            int from = Math.max(done, range.from());
            int to = Math.min(text.length(), range.to());
            if (from < to) {
                add(text.substring(done, from), false, pieces);
                add(text.substring(from, to), true, pieces);
                done = to;
            }
        }
        add(text.substring(done), false, pieces);
        return pieces;
    }

    private static void add(String text, boolean marked, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
