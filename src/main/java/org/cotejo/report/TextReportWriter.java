package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cotejo.finding.Clash;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Report;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Severity;
import org.cotejo.text.Terminal;

/** A report for a terminal: a line of counts a law, then its gaps, gravest first, with the words they rest on. */
public final class TextReportWriter implements ReportWriter {
    private static final int LONGEST_QUOTE = 160;

    @Override
    public String format() {
        return "text";
    }

    @Override
    public void write(Report report, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        Wording words = new Wording(rulebook, locale);
        StringBuilder text = new StringBuilder();
        text.append(words.rulebook()).append(", ").append(words.get("as_of_date", words.date(report.asOf())));
        text.append('\n').append(words.get("notice")).append('\n');
        if (report.since() != null) {
            text.append(words.since(report)).append('\n');
        }
        report.laws().forEach(law -> law(law, words, text));
        out.write(Terminal.safe(text.toString()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void law(LawReport law, Wording words, StringBuilder text) {
        text.append('\n').append(law.id()).append("  ").append(law.title()).append('\n');
        law.cautions().forEach(caution -> text.append("  ")
                .append(words.diagnosticSeverity(caution))
                .append(": ")
                .append(words.diagnostic(caution))
                .append('\n'));
        text.append("  ")
                .append(words.get("score.of", words.percent(law.summary().score())));
        law.summary().counts().forEach((verdict, count) -> {
            if (count > 0) {
                text.append("  ").append(words.symbol(verdict)).append(' ');
                text.append(words.verdict(verdict)).append(' ').append(count);
            }
        });
        text.append('\n');
        if (!words.reviewed(law).isEmpty()) {
            text.append("  ").append(words.reviewed(law)).append('\n');
        }
        for (Severity severity : Severity.values()) {
            List<Finding> gaps = gaps(law, severity);
            if (!gaps.isEmpty()) {
                text.append("\n  ").append(words.get("gaps." + severity.key())).append('\n');
                gaps.forEach(finding -> finding(finding, words, text));
            }
        }
        reviewedBesides(law, words, text);
    }

    /** What a person said on findings that are no gaps: she may see one where the engine does not. */
    private static void reviewedBesides(LawReport law, Wording words, StringBuilder text) {
        List<Finding> reviewed = law.findings().stream()
                .filter(finding -> finding.review() != null && !isGap(finding))
                .toList();
        if (!reviewed.isEmpty()) {
            text.append("\n  ").append(words.get("review.met")).append('\n');
            reviewed.forEach(finding -> finding(finding, words, text));
        }
    }

    private static List<Finding> gaps(LawReport law, Severity severity) {
        return law.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .filter(TextReportWriter::isGap)
                .toList();
    }

    private static boolean isGap(Finding finding) {
        return finding.verdict() != Verdict.MET && finding.verdict() != Verdict.NOT_ASSESSED;
    }

    private static void finding(Finding finding, Wording words, StringBuilder text) {
        text.append("  ").append(words.symbol(finding.verdict())).append(' ');
        text.append(words.verdict(finding.verdict())).append("  ").append(finding.message());
        String flags = finding.flags().stream().map(words::flag).collect(Collectors.joining(", "));
        text.append(flags.isEmpty() ? "" : " [" + flags + "]");
        text.append(" (").append(words.articles(finding.reference())).append(")\n");
        finding.conflicts().stream().map(Clash::state).forEach(quotation -> quote(quotation, text));
        finding.elements().stream()
                .filter(ElementResult::found)
                .forEach(element -> quote(element.evidence().get(0), text));
        ReviewLines.below(finding, words, text);
    }

    private static void quote(Quotation quotation, StringBuilder text) {
        String quote = quotation.quote().replace('\n', ' ');
        boolean isLong = quote.length() > LONGEST_QUOTE;
        text.append("      ")
                .append(quotation.citation())
                .append(": ")
                .append(quotation.mark())
                .append("«");
        text.append(isLong ? quote.substring(0, LONGEST_QUOTE) + "…" : quote).append("»\n");
    }
}
