package org.cotejo.report.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Report;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.i18n.Messages;
import org.cotejo.report.Names;
import org.cotejo.report.Opening;
import org.cotejo.report.Order;
import org.cotejo.report.Wording;
import org.cotejo.report.paper.Block.Table.Cell;
import org.cotejo.report.paper.Block.Text;
import org.cotejo.report.paper.Block.Text.Style;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookException;
import org.cotejo.rulebook.Tradition;

/** What every document needs to speak of a report: its words, its names, its rulebook. */
record PaperWords(Report report, Rulebook rulebook, Wording words, Messages messages, Names names) {
    /** With the spaces that its language sets around it. */
    private static final Pattern COLON = Pattern.compile("^[\\s\u00a0\u202f]{0,2}:[\\s\u00a0]{0,2}");

    static PaperWords of(Report report, Rulebook rulebook, Locale locale) {
        return new PaperWords(report, rulebook, new Wording(rulebook, locale), Messages.in(locale), Names.of(report));
    }

    /** @param key without its area */
    String get(String key, Object... arguments) {
        return messages.get("paper." + key, arguments);
    }

    /** The short name of a law of the report; ids need not be different. */
    String name(LawReport law) {
        List<LawReport> laws = report.laws();
        for (int i = 0; i < laws.size(); i++) {
            if (laws.get(i) == law) {
                return names.shown().get(i);
            }
        }
        return names.shown(law.id());
    }

    String label(String key) {
        return words.get("labelled", get(key));
    }

    /** Whole numbers are shown as digits alone. */
    String count(String key, int... numbers) {
        return get(key, Arrays.stream(numbers).mapToObj(Integer::toString).toArray());
    }

    String version() {
        return words.get("subtitle", words.rulebook(), report.rulebookVersion());
    }

    String asOf() {
        return words.get("as_of_date", words.date(report.asOf()));
    }

    /** The reference, and the latest change of it that the rulebook takes in. */
    String edition() {
        String source = words.reference();
        return source.isBlank() ? "" : get("edition", source, words.date(rulebook.edition()));
    }

    Paper paper(String title, boolean across, boolean cover, List<Block> blocks) {
        return new Paper(
                title,
                words.get("notice"),
                words.language(),
                report.asOf(),
                title + " · " + version(),
                words.get("notice.short"),
                words.get("page"),
                words.get("page.of"),
                sheet(),
                across,
                cover,
                blocks);
    }

    /** What the offices print on for whom the rulebook speaks; A4 where its tradition is unknown. */
    private Tradition.Sheet sheet() {
        try {
            return Tradition.load(rulebook.tradition()).sheet();
        } catch (RulebookException e) {
            return Tradition.Sheet.A4;
        }
    }

    /** A verdict where there is little room. */
    String verdict(Verdict verdict) {
        return words.get("verdict.short." + verdict.name().toLowerCase(Locale.ROOT));
    }

    /** The first words of a quotation, at most so many UTF-16 units, and where they stand. */
    static String quoted(Quotation quotation, int length) {
        return quotation.mark() + "«" + Opening.of(quotation.quote(), length) + "» (" + quotation.citation() + ")";
    }

    /** What a finding says, without the name of its requirement where that stands beside it. */
    String message(Finding finding) {
        String name = words.requirement(finding.requirement());
        String message = finding.message();
        String rest = message.startsWith(name)
                ? COLON.matcher(message.substring(name.length())).replaceFirst("")
                : "";
        if (rest.isEmpty() || rest.length() == message.length() - name.length()) {
            return message;
        }
        int first = rest.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + rest.substring(Character.charCount(first));
    }

    Span verdict(Finding finding) {
        return Span.verdict(finding.verdict(), words);
    }

    /** The verdicts that any of these counts has, from well to ill. */
    static List<Verdict> occurring(List<Summary> summaries) {
        return Order.VERDICTS.stream()
                .filter(verdict ->
                        summaries.stream().anyMatch(summary -> summary.counts().get(verdict) > 0))
                .toList();
    }

    /** What a group of a divergence says; of silences that is a verdict. */
    String value(Divergence divergence, Divergence.Group group) {
        return divergence.kind() != Divergence.Kind.SILENCE
                ? group.value()
                : Order.VERDICTS.stream()
                        .filter(verdict -> verdict.name().equals(group.value()))
                        .map(words::verdict)
                        .findFirst()
                        .orElse(group.value());
    }

    /** Divergences as a table. */
    Rows divergences(List<Divergence> divergences) {
        Rows rows = new Rows()
                .column(words.get("requirement"), 8)
                .column(get("divergence"), 14)
                .column(words.get("outliers"), 8)
                .breaking();
        divergences.forEach(divergence -> rows.row(
                Rows.cell(List.of(
                        Text.of(Style.NORMAL, words.requirement(divergence.requirement())),
                        Text.of(Style.SMALL, words.kind(divergence.kind())))),
                Rows.cell(Stream.concat(
                                Stream.of(Text.of(Style.NORMAL, divergence.message())),
                                divergence.groups().stream().map(group -> group(divergence, group)))
                        .toList()),
                Rows.cell(names.list(divergence.outliers()))));
        return rows;
    }

    private Text group(Divergence divergence, Divergence.Group group) {
        return new Text(
                Style.NORMAL,
                List.of(Span.bold(value(divergence, group) + ": "), Span.plain(names.list(group.laws()))));
    }

    /** A requirement and where it is asked, in two paragraphs of a cell. */
    Cell requirement(Finding finding) {
        return Rows.cell(List.of(
                Text.of(Style.NORMAL, words.requirement(finding.requirement())),
                Text.of(Style.SMALL, words.articles(finding.reference()))));
    }
}
