package org.cotejo.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cotejo.finding.Clash;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Flag;
import org.cotejo.report.Opening;
import org.cotejo.report.paper.Block.Text;
import org.cotejo.report.paper.Block.Text.Style;

/** Gaps as a table: what each says in a few lines, cut where there are more. */
record GapRows(PaperWords words) {
    private static final int TEXT = 200;
    private static final int CLASHES = 2;

    Rows of(List<Finding> findings) {
        Rows rows = new Rows()
                .column(words.words().get("requirement"), 7)
                .column(words.words().get("verdict"), 4)
                .column(words.words().get("message"), 10)
                .column(words.words().get("remedy"), 8);
        findings.forEach(finding -> rows.row(
                words.requirement(finding),
                Rows.cell(List.of(
                        new Text(Style.NORMAL, List.of(words.verdict(finding))), Text.of(Style.SMALL, flags(finding)))),
                Rows.cell(message(finding)),
                Rows.cell(Opening.of(finding.remedy(), TEXT))));
        return rows;
    }

    private String flags(Finding finding) {
        return finding.flags().stream()
                .map((Flag flag) -> words.words().flag(flag))
                .collect(Collectors.joining(", "));
    }

    private List<Text> message(Finding finding) {
        List<Text> texts = new ArrayList<>();
        texts.add(Text.of(Style.NORMAL, Opening.of(words.message(finding), TEXT)));
        finding.conflicts().stream()
                .limit(CLASHES)
                .map(Clash::state)
                .forEach(state -> texts.add(Text.of(Style.SMALL, PaperWords.quoted(state, TEXT))));
        return texts;
    }
}
