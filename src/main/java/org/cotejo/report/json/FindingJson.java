package org.cotejo.report.json;

import java.util.List;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Flag;
import org.cotejo.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** A finding with all it rests on. */
public record FindingJson(
        String requirement,
        String topic,
        String severity,
        Verdict verdict,
        List<Flag> flags,
        List<String> reference,
        String rule,
        List<ElementJson> elements,
        List<ConflictJson> conflicts,
        List<NearestJson> nearest,
        String message,
        String remedy,
        @Nullable ReviewJson review) {
    public static FindingJson of(Finding finding) {
        return new FindingJson(
                finding.requirement(),
                finding.topic(),
                finding.severity().key(),
                finding.verdict(),
                List.copyOf(finding.flags()),
                finding.reference(),
                finding.rule(),
                finding.elements().stream().map(ElementJson::of).toList(),
                finding.conflicts().stream().map(ConflictJson::of).toList(),
                finding.nearest().stream().map(NearestJson::of).toList(),
                finding.message(),
                finding.remedy(),
                ReviewJson.of(finding.review()));
    }
}
