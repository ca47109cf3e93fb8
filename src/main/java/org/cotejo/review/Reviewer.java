package org.cotejo.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.finding.Clash;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Review;
import org.cotejo.finding.Review.Cause;
import org.cotejo.finding.Review.Doubt;
import org.cotejo.finding.Review.Status;
import org.cotejo.index.Unit;
import org.cotejo.model.EId;
import org.jspecify.annotations.Nullable;

/**
 * Puts decisions to the findings they are about. A decision counts while the engine says what it said, and every provision
 * it rests on still says what it said: in its place, or once elsewhere. Else it is shown and asked again. Immutable.
 */
public final class Reviewer {
    private final List<Decided> decisions;
    private final LocalDate today;
    private final @Nullable LocalDate ageOn;

    /**
     * @param today decisions that expired before do not count
     * @param ageOn the day to count ages to, {@code null} to tell none
     */
    public Reviewer(List<Decided> decisions, LocalDate today, @Nullable LocalDate ageOn) {
        this.decisions = List.copyOf(decisions);
        this.today = today;
        this.ageOn = ageOn;
    }

    /** Whether there is any decision on this law. */
    public boolean knows(LawReport law) {
        return decisions.stream().anyMatch(each -> each.isOn(law.id(), law.jurisdiction()));
    }

    /** The law with its findings' reviews; verdicts, counts and score as they were. */
    public LawReport review(LawReport law, LawTexts texts) {
        return law.with(law.findings().stream()
                .map(finding -> on(law, finding)
                        .map(decided -> finding.reviewed(review(decided, finding, texts)))
                        .orElse(finding))
                .toList());
    }

    /** A decision that no finding is there for. */
    public Review withoutFinding(Decided decided) {
        return review(decided, Status.WITHOUT_FINDING, List.of());
    }

    private Optional<Decided> on(LawReport law, Finding finding) {
        return decisions.stream()
                .filter(each -> each.isOn(law.id(), law.jurisdiction())
                        && each.requirement().equals(finding.requirement()))
                .findFirst();
    }

    private Review review(Decided decided, Finding finding, LawTexts texts) {
        LocalDate expires = decided.statement().expires();
        if (expires != null && expires.isBefore(today)) {
            return review(decided, Status.EXPIRED, List.of());
        }
        List<Doubt> doubts = doubts(decided, finding, texts);
        if (!doubts.isEmpty()) {
            return review(decided, Status.ASK_AGAIN, doubts);
        }
        boolean moved = decided.provisions().stream().anyMatch(bound -> !isInPlace(bound, texts));
        return review(decided, moved ? Status.MOVED : Status.CURRENT, List.of());
    }

    private Review review(Decided decided, Status status, List<Doubt> doubts) {
        Statement said = decided.statement();
        return new Review(
                said.decision(),
                said.verdict(),
                said.by(),
                said.on(),
                said.expires(),
                said.reason(),
                status,
                doubts,
                age(said));
    }

    private @Nullable Integer age(Statement said) {
        return ageOn == null || ageOn.isBefore(said.on())
                ? null
                : Math.toIntExact(ChronoUnit.DAYS.between(said.on(), ageOn));
    }

    private static List<Doubt> doubts(Decided decided, Finding finding, LawTexts texts) {
        List<Doubt> doubts = new ArrayList<>();
        if (finding.verdict() != decided.engine()) {
            doubts.add(new Doubt(
                    Cause.VERDICT_CHANGED,
                    "",
                    decided.engine().name(),
                    finding.verdict().name()));
        }
        decided.provisions().forEach(bound -> doubt(bound, texts).ifPresent(doubts::add));
        doubts.addAll(newEvidence(decided, finding, texts));
        return doubts;
    }

    private static Optional<Doubt> doubt(Bound bound, LawTexts texts) {
        List<Unit> same = texts.saying(bound.sha256());
        if (same.isEmpty()) {
            Optional<Unit> now = texts.mostLike(bound.text()).or(() -> texts.at(bound.eId()));
            return Optional.of(new Doubt(
                    Cause.TEXT_CHANGED,
                    now.map(Unit::citation).orElse(bound.citation()),
                    bound.text(),
                    now.map(Unit::text).map(LawTexts::normalised).orElse("")));
        }
        boolean unique = same.size() == 1 || isInPlace(bound, texts) && same.size() == bound.copies();
        if (unique) {
            return Optional.empty();
        }
        String places = same.stream().map(Unit::citation).collect(Collectors.joining("; "));
        return Optional.of(new Doubt(Cause.NOT_UNIQUE, places, bound.text(), bound.text()));
    }

    private static boolean isInPlace(Bound bound, LawTexts texts) {
        return texts.at(bound.eId())
                .filter(now -> LawTexts.hash(now.text()).equals(bound.sha256()))
                .isPresent();
    }

    /** What rested on finding nothing falls with the first thing found; a contradiction elsewhere is a new one. */
    private static List<Doubt> newEvidence(Decided decided, Finding finding, LawTexts texts) {
        Set<String> known = decided.provisions().stream().map(Bound::sha256).collect(Collectors.toSet());
        List<Quotation> grounds = known.isEmpty()
                ? finding.quotations().toList()
                : finding.conflicts().stream().map(Clash::state).toList();
        List<Doubt> doubts = new ArrayList<>();
        for (EId place : grounds.stream().map(Quotation::eId).distinct().toList()) {
            texts.at(place)
                    .filter(now -> !known.contains(LawTexts.hash(now.text())))
                    .ifPresent(now -> doubts.add(
                            new Doubt(Cause.EVIDENCE_APPEARED, now.citation(), "", LawTexts.normalised(now.text()))));
        }
        return doubts;
    }
}
