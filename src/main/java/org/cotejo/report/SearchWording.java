package org.cotejo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cotejo.i18n.Messages;
import org.cotejo.index.Facet;
import org.cotejo.index.Found;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.search.Answer;
import org.cotejo.search.SearchRequest;

/** What a search says of itself in a reader's language: for terminals and pages alike. */
public final class SearchWording {
    private final Messages messages;
    private final Rulebook rulebook;

    public SearchWording(Messages messages, Rulebook rulebook) {
        this.messages = messages;
        this.rulebook = rulebook;
    }

    /** What was understood, looked for besides, and would give more: one line each. */
    public List<String> remarks(Answer answer) {
        List<String> lines = new ArrayList<>();
        Found found = answer.found();
        if (!answer.fields().isEmpty()) {
            lines.add(understood(answer));
        }
        if (!answer.missing().isEmpty()) {
            lines.add(messages.get("search.missing", answer.missing()));
        }
        if (!answer.citation().isEmpty()) {
            lines.add(messages.get("search.cited", answer.citation()));
        }
        if (found.needed() < found.words()) {
            lines.add(messages.get("search.most", number(found.needed()), number(found.words())));
        }
        for (Found.Also also : found.also()) {
            lines.add(messages.get("search.also", also.term(), String.join(", ", also.others())));
        }
        found.corrected().forEach(word -> lines.add(messages.get("search.corrected", word.typed(), word.used())));
        answer.suggestion()
                .filter(better -> !better.applied())
                .ifPresent(better ->
                        lines.add(messages.get("search.did_you_mean", better.typed(), number(better.total()))));
        if (found.total() == 0 && answer.missing().isEmpty()) {
            lines.add(messages.get("search.none", answer.request().typed()));
            lines.add(searched(answer));
            answer.wider().forEach(wider -> lines.add("  " + wider(wider)));
        }
        return lines;
    }

    /** The filters that were typed among the words, in a reader's words. */
    public String understood(Answer answer) {
        String fields = answer.fields().entrySet().stream()
                .map(field -> name(field.getKey()) + ": "
                        + field.getValue().stream()
                                .map(value -> value(field.getKey(), value))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" · "));
        return messages.get("search.understood", fields);
    }

    /** Where an empty answer was looked for, and that nothing wider would help, where nothing would. */
    public String searched(Answer answer) {
        SearchRequest request = answer.request();
        String where = messages.get(
                "search.searched",
                request.narrowing().isEmpty() ? 0 : 1,
                request.narrowing().repealed() ? 1 : 0,
                request.synonyms() ? 1 : 0);
        return answer.wider().isEmpty() ? where + " " + messages.get("search.nowhere") : where;
    }

    /** What to change, and what it would give. */
    public String wider(Answer.Wider wider) {
        String key = "search.wider." + wider.change().name().toLowerCase(Locale.ROOT);
        return messages.get(key, number(wider.total()), wider.request().typed());
    }

    public String name(Facet facet) {
        return messages.get("search.facet." + facet.key());
    }

    /** A value of a facet as a reader calls it. */
    public String value(Facet facet, String value) {
        return switch (facet) {
            case TOPIC ->
                rulebook.topics().stream()
                        .filter(topic -> topic.id().equals(value))
                        .map(topic -> topic.title().in(messages.locale()))
                        .findFirst()
                        .orElse(value);
            case VERDICT -> messages.get("report.verdict." + value.toLowerCase(Locale.ROOT));
            case KIND, SPEECH -> messages.get("search." + facet.key() + "." + value);
            case YEAR -> value.isEmpty() ? messages.get("search.year.unknown") : value;
            case JURISDICTION, LAW -> value;
        };
    }

    public String repealed() {
        return messages.get("search.repealed");
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
