package org.cotejo.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cotejo.finding.Clash;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Flag;
import org.cotejo.report.paper.Block.Text;
import org.cotejo.report.paper.Block.Text.Style;

/** Gaps as a table: what each says in a few lines. */
record GapRows(PaperWords words) {
    Rows of(List<Finding> findings) {
        Rows rows = new Rows()
                .column(words.words().get("requirement"), 7)
                .column(words.words().get("verdict"), 4)
                .column(words.words().get("message"), 10)
                .column(words.words().get("remedy"), 8)
                .breaking();
        findings.forEach(finding -> rows.row(
                words.requirement(finding),
                Rows.cell(List.of(
                        new Text(Style.NORMAL, List.of(words.verdict(finding))), Text.of(Style.SMALL, flags(finding)))),
                Rows.cell(message(finding)),
                Rows.cell(finding.remedy())));
        return rows;
    }

    private String flags(Finding finding) {
        return finding.flags().stream()
                .map((Flag flag) -> words.words().flag(flag))
                .collect(Collectors.joining(", "));
    }

    private List<Text> message(Finding finding) {
        List<Text> texts = new ArrayList<>();
        texts.add(Text.of(Style.NORMAL, finding.message()));
        for (Clash clash : finding.conflicts()) {
            texts.add(Text.of(
                    Style.NORMAL,
                    "«" + clash.state().quote() + "» (" + clash.state().citation() + ")"));
        }
        return texts;
    }
}
