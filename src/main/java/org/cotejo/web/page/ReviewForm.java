package org.cotejo.web.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.finding.Review.Decision;
import org.cotejo.finding.Verdict;
import org.cotejo.model.CotejoException;
import org.cotejo.review.Statement;
import org.cotejo.web.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was filled in. Public for the templates: not API.
 *
 * @param by the name; that of who has signed in, whatever the form says
 * @param trouble what is wrong with it, in the reader's language; empty where nothing is
 */
public record ReviewForm(String decision, String verdict, String by, String reason, String expires, String trouble) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 4000;

    static ReviewForm empty(Visit visit) {
        return new ReviewForm("confirm", "", name(visit, ""), "", "", "");
    }

    static ReviewForm of(Visit visit) {
        return of(
                visit,
                visit.form("decision"),
                visit.form("verdict"),
                visit.form("by"),
                visit.form("reason"),
                visit.form("expires"));
    }

    /** As it was sent, with the name of who has signed in. */
    public static ReviewForm of(
            Visit visit, String decision, String verdict, String by, String reason, String expires) {
        return new ReviewForm(
                decision, verdict, name(visit, cut(by, LONGEST_NAME)), cut(reason, LONGEST_REASON), expires, "");
    }

    private static String name(Visit visit, String written) {
        String signedIn = visit.session().user().name();
        return signedIn.isEmpty() ? written : signedIn;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    ReviewForm with(String sentence) {
        return new ReviewForm(decision, verdict, by, reason, expires, sentence);
    }

    /** @throws CotejoException where something is missing or does not go together */
    Statement statement(Visit visit) {
        LocalDate today = LocalDate.now(visit.site().clock().withZone(ZoneId.systemDefault()));
        Decision decided = Stream.of(Decision.values())
                .filter(each -> each.key().equals(decision))
                .findFirst()
                .orElseThrow(() -> new CotejoException("web.no_decision"));
        Verdict hers = decided == Decision.OVERRIDE ? hers() : null;
        return new Statement(decided, hers, by, today, date(expires), reason);
    }

    private @Nullable Verdict hers() {
        return Stream.of(Verdict.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(verdict))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new CotejoException("web.no_date", List.of(text), e);
        }
    }
}
