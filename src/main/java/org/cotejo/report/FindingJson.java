package org.cotejo.report;

import java.io.IOException;
import java.util.List;
import org.cotejo.finding.Clash;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Nearest;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Review;
import org.jspecify.annotations.Nullable;

/** The members of a finding. Other tools read this shape: members may be added, never renamed, moved or dropped. */
record FindingJson(Json json) {
    void write(Finding finding) throws IOException {
        List<String> flags = finding.flags().stream().map(Enum::name).toList();
        json.member("requirement", finding.requirement())
                .member("topic", finding.topic())
                .member("severity", finding.severity().key())
                .member("verdict", finding.verdict())
                .strings("flags", flags)
                .strings("reference", finding.reference())
                .member("rule", finding.rule())
                .objects("elements", finding.elements(), this::element)
                .objects("conflicts", finding.conflicts(), this::conflict)
                .objects("nearest", finding.nearest(), this::nearest)
                .member("message", finding.message())
                .member("remedy", finding.remedy());
        review(finding.review());
    }

    private void element(ElementResult element) throws IOException {
        json.member("key", element.key())
                .member("what", element.what())
                .bool("found", element.found())
                .bool("faculty", element.faculty())
                .objects("evidence", element.evidence(), this::quotation);
    }

    private void quotation(Quotation quotation) throws IOException {
        place(quotation);
        json.member("signal", quotation.signal());
    }

    /** Exact words and where they stand. */
    void place(Quotation quotation) throws IOException {
        json.member("eId", quotation.eId())
                .member("citation", quotation.citation())
                .member("quote", quotation.quote())
                .number("start", quotation.range().from())
                .number("end", quotation.range().to());
    }

    private void conflict(Clash clash) throws IOException {
        json.member("code", clash.code())
                .member("message", clash.message())
                .object("state", () -> {
                    place(clash.state());
                    json.member("value", clash.stateValue());
                })
                .object("reference", () -> json.member("article", clash.article())
                        .member("value", clash.referenceValue()));
    }

    private void nearest(Nearest nearest) throws IOException {
        json.member("eId", nearest.eId())
                .member("citation", nearest.citation())
                .member("quote", nearest.quote())
                .member("why", nearest.why());
    }

    void review(@Nullable Review review) throws IOException {
        if (review == null) {
            json.none("review");
            return;
        }
        json.object("review", () -> {
            json.member("decision", review.decision().key())
                    .member("by", review.by())
                    .member("on", review.on())
                    .member("reason", review.reason())
                    .member("verdict", review.verdict())
                    .member("expires", review.expires());
            if (review.age() != null) {
                json.number("age", review.age());
            }
            json.member("status", review.status().key())
                    .bool("counts", review.counts())
                    .objects("doubts", review.doubts(), doubt -> json.member(
                                    "cause", doubt.cause().key())
                            .member("place", doubt.place())
                            .member("then", doubt.then())
                            .member("now", doubt.now()));
        });
    }
}
