package org.cotejo.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Flag;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.Review;
import org.cotejo.finding.ReviewCounts;
import org.cotejo.finding.Verdict;
import org.cotejo.i18n.Messages;
import org.cotejo.model.Diagnostic;
import org.cotejo.rulebook.LocalText;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Topic;
import org.cotejo.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * The words of a report in one language: ours from the bundle, the rulebook's from the rulebook. Public for templates and
 * pages: not API.
 */
public final class Wording {
    private final Messages messages;
    private final Locale locale;
    private final Rulebook rulebook;
    private final Map<String, Requirement> requirements;
    private final Map<String, Topic> topics;

    public Wording(Rulebook rulebook, Locale locale) {
        this.rulebook = rulebook;
        this.messages = Messages.in(locale);
        this.locale = Locale.forLanguageTag(messages.get("report.language"));
        this.requirements =
                rulebook.requirements().stream().collect(Collectors.toMap(Requirement::id, Function.identity()));
        this.topics = rulebook.topics().stream().collect(Collectors.toMap(Topic::id, Function.identity()));
    }

    Messages messages() {
        return messages;
    }

    /** Code of the language that is written, which is not the one asked for where that one is unknown. */
    public String language() {
        return locale.getLanguage();
    }

    /** @param key without its area */
    public String get(String key, Object... arguments) {
        return messages.get("report." + key, arguments);
    }

    /** A message as what stands before a value: with the colon of its language. */
    public String label(String key) {
        return get("labelled", get(key));
    }

    public String verdict(Verdict verdict) {
        return get("verdict." + key(verdict));
    }

    public String symbol(Verdict verdict) {
        return get("symbol." + key(verdict));
    }

    /** The verdict's sign and its word, for where colours may be lost. */
    String signed(Verdict verdict) {
        return symbol(verdict) + " " + verdict(verdict);
    }

    public String meaning(Verdict verdict) {
        return get("meaning." + key(verdict));
    }

    public String severity(Severity severity) {
        return get("severity." + severity.key());
    }

    public String flag(Flag flag) {
        return get("flag." + key(flag));
    }

    public String flagMeaning(Flag flag) {
        return get("flag.meaning." + key(flag));
    }

    public String kind(Divergence.Kind kind) {
        return get("divergence." + key(kind));
    }

    /** What sort of observation it is; the code itself where no bundle knows it. */
    public String observation(String code) {
        String key = "report.observation." + code.toLowerCase(Locale.ROOT);
        return messages.has(key) ? messages.get(key) : code;
    }

    public String diagnostic(Diagnostic diagnostic) {
        return DiagnosticText.of(diagnostic, locale);
    }

    public String diagnosticSeverity(Diagnostic diagnostic) {
        return get("diagnostic." + key(diagnostic.severity()));
    }

    /** What a rule of the logic says, by its name; the name itself where no bundle knows it. */
    public String rule(String name) {
        String key = "logic." + Fold.words(name).replace(' ', '_');
        return !name.isEmpty() && messages.has(key) ? messages.get(key) : name;
    }

    /** Title of the rulebook. */
    public String rulebook() {
        return orElse(rulebook.title(), rulebook.id());
    }

    /** Title of what the laws are measured against. */
    public String reference() {
        return rulebook.source();
    }

    /** Title of a topic; its id where the rulebook has none. */
    public String topic(String id) {
        Topic topic = topics.get(id);
        return topic == null ? id : orElse(topic.title(), id);
    }

    /** Title of a requirement's topic, empty for a requirement the rulebook does not have. */
    String topicOf(String id) {
        Requirement requirement = requirements.get(id);
        return requirement == null ? "" : topic(requirement.topic());
    }

    /** Title of a requirement; its id where the rulebook has none. */
    public String requirement(String id) {
        Requirement requirement = requirements.get(id);
        return requirement == null ? id : orElse(requirement.title(), id);
    }

    /** What the requirement asks, empty where the rulebook does not say. */
    public String duty(String id) {
        Requirement requirement = requirements.get(id);
        return requirement == null ? "" : requirement.duty().in(locale);
    }

    /** Text that would satisfy the requirement, empty where the rulebook has none. */
    public String modelClause(String id) {
        Requirement requirement = requirements.get(id);
        return requirement == null ? "" : requirement.modelClause().strip();
    }

    /** Articles as one phrase, empty for none. */
    public String articles(List<String> articles) {
        return switch (articles.size()) {
            case 0 -> "";
            case 1 -> get("article", articles.get(0));
            default -> get("articles", String.join(", ", articles));
        };
    }

    /** A share from 0 to 1 in percent, half up. */
    public String percent(double share) {
        BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return get("percent", percent.toPlainString());
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /**
     * A decision as one sentence: whose it is, what it says beside the engine, why, and whether it counts.
     *
     * @param engine the engine's verdict, {@code null} where there is no finding
     */
    public String review(Review review, @Nullable Verdict engine) {
        String decided = review.verdict() == null || engine == null
                ? get("decision." + key(review.decision()))
                : get("decision.instead", verdict(engine), verdict(review.verdict()));
        StringBuilder text = new StringBuilder();
        text.append(get("review.by", review.by(), date(review.on()), decided))
                .append(' ')
                .append(review.reason());
        text.append(review.reason().endsWith(".") ? "" : ".");
        text.append(" [").append(get("review.status." + key(review.status())));
        if (review.expires() != null) {
            text.append("; ").append(get("review.expires", date(review.expires())));
        }
        if (review.age() != null) {
            text.append("; ").append(get("review.age", Integer.toString(review.age())));
        }
        return text.append(']').toString();
    }

    /** What a person said, without whose it is. */
    String decision(Review review) {
        return get("decision." + key(review.decision()));
    }

    /** Whether a decision counts, and if not, why. */
    String status(Review review) {
        return get("review.status." + key(review.status()));
    }

    /** Why the finding is what it is. */
    public Why why(Finding finding) {
        return Why.of(finding, requirements.get(finding.requirement()), this);
    }

    /** Why a decision must be asked again, without the texts. */
    public String doubt(Review.Doubt doubt) {
        boolean isVerdict = doubt.cause() == Review.Cause.VERDICT_CHANGED;
        return isVerdict
                ? get(
                        "doubt." + key(doubt.cause()),
                        verdict(Verdict.valueOf(doubt.then())),
                        verdict(Verdict.valueOf(doubt.now())))
                : get("doubt." + key(doubt.cause()), doubt.place(), "");
    }

    /** How many findings of a law persons decided, as one sentence; empty where nobody said anything. */
    public String reviewed(LawReport law) {
        ReviewCounts counts = ReviewCounts.of(law.findings());
        return counts.isNone()
                ? ""
                : get(
                        "reviewed",
                        Integer.toString(counts.decided()),
                        Integer.toString(counts.overridden()),
                        Integer.toString(counts.secondLook()),
                        Integer.toString(counts.open()));
    }

    /** Where findings are left out, since which run and how many; empty for a report of all. */
    public String since(Report report) {
        return report.since() == null
                ? ""
                : get(
                        "since",
                        report.since().run(),
                        Integer.toString(report.since().same()));
    }

    private String orElse(LocalText text, String fallback) {
        String words = text.in(locale);
        return words.isBlank() ? fallback : words;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
