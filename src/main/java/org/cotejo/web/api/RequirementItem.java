package org.cotejo.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cotejo.rulebook.Requirement;

/** One thing the reference asks of a law. */
public record RequirementItem(
        String requirement,
        String topic,
        String severity,
        String title,
        String duty,
        List<String> articles,
        LocalDate since,
        LocalDate lastReform,
        List<Part> elements,
        String modelClause) {
    /** A part of it. */
    public record Part(String key, String what, LocalDate since) {}

    static RequirementItem of(Requirement requirement, Locale language) {
        return new RequirementItem(
                requirement.id(),
                requirement.topic(),
                requirement.severity().key(),
                requirement.title().in(language),
                requirement.duty().in(language),
                requirement.articles(),
                requirement.since(),
                requirement.lastReform(),
                requirement.elements().stream()
                        .map(each -> new Part(each.key(), each.what().in(language), each.since()))
                        .toList(),
                requirement.modelClause());
    }
}
