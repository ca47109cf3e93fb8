package org.cotejo.report;

import java.util.List;
import java.util.Locale;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Rulebook;

/**
 * What the templates of the page are given. Public for the templates alone: not API.
 *
 * @param style the style sheet
 * @param script the one script; the policy names it by its hash, so that no other can run
 */
public record HtmlPage(
        Report report, Wording words, Names names, Matrix matrix, String style, String script, String policy) {
    /** So many columns leave room for the verdict's word beside its symbol. */
    private static final int ROOMY = 5;

    static HtmlPage of(Report report, Rulebook rulebook, Locale locale, HtmlAssets assets) {
        return new HtmlPage(
                report,
                new Wording(rulebook, locale),
                Names.of(report),
                Matrix.of(report.laws(), rulebook),
                assets.style(),
                assets.script(),
                assets.policy());
    }

    public boolean isRoomy() {
        return report.laws().size() <= ROOMY;
    }

    public List<Verdict> verdicts() {
        return Order.VERDICTS;
    }

    /** The counts of a law as one sentence, for those who cannot see the bar. */
    public String counts(LawReport law) {
        return String.join(
                ", ",
                Order.VERDICTS.stream()
                        .filter(verdict -> law.summary().counts().get(verdict) > 0)
                        .map(verdict -> words.verdict(verdict) + " "
                                + law.summary().counts().get(verdict))
                        .toList());
    }
}
