package org.cotejo.web.site;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.finding.Explanation;
import org.cotejo.i18n.Messages;
import org.cotejo.report.Wording;
import org.cotejo.run.RunDiff;
import org.cotejo.web.guard.Role;
import org.cotejo.web.guard.User;
import org.jspecify.annotations.Nullable;

/**
 * What every template needs to know of who reads and where she is. Public for the templates: not API.
 *
 * @param words of findings and of the rulebook
 * @param address path of the page, without its query
 * @param token what a form must carry
 * @param basket how many passages are put aside
 */
public record View(
        Wording words,
        Messages messages,
        Locale language,
        Theme theme,
        User user,
        String address,
        Map<String, List<String>> query,
        String token,
        int basket) {
    /** A message of the bundle {@code web}. */
    public String say(String key, Object... arguments) {
        return messages.get("web." + key, arguments);
    }

    /** A number as people of this language write it. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /** This page with another value in its query; {@code null} leaves the name out. */
    public String with(String name, @Nullable String value) {
        return address + Addresses.query(query, name, value);
    }

    /** What the address says for a name, empty where it says nothing. */
    public String query(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    public String asset(String name) {
        return Assets.path(name);
    }

    public List<Nav> nav() {
        return Nav.ALL;
    }

    public boolean isIn(Nav nav) {
        return nav.holds(address);
    }

    public List<String> tongues() {
        return Tongues.ALL;
    }

    public boolean may(Role role) {
        return user.role().may(role);
    }

    public boolean mayDecide() {
        return may(Role.REVIEWER);
    }

    public boolean mayTakeIn() {
        return may(Role.EDITOR);
    }

    /** When something happened here, in words. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }

    /** What made a finding change, in words. */
    public String causes(RunDiff.Change change) {
        return change.causes().stream()
                .map(cause -> messages.get("run.cause." + cause.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /** Whether a part of an explanation holds, in words. */
    public String state(Explanation.Part part, LocalDate asOf) {
        if (part.since().isAfter(asOf)) {
            return messages.get("explain.state.later", words.date(part.since()));
        }
        String kind = part.kind().name().toLowerCase(Locale.ROOT);
        return messages.get(
                part.faculty()
                        ? "explain.state.faculty"
                        : "explain.state." + kind + (part.holds() ? ".holds" : ".fails"));
    }
}
