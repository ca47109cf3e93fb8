package org.cotejo.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rulebook as its author left it: what could be read, where it stands, and what could not.
 *
 * @param rulebook as far as it could be read; only without errors among the complaints is it worth judging by
 * @param articles what the reference has, where the rulebook says
 * @param head of {@code rulebook.yaml}
 * @param topics file of each topic
 * @param requirements where each requirement stands, by id, in the order of the rulebook
 * @param complaints of reading alone, in the order of the files
 */
public record RulebookSurvey(
        Rulebook rulebook,
        Optional<ReferenceArticles> articles,
        YamlNode head,
        Map<String, YamlNode> topics,
        Map<String, YamlNode> requirements,
        List<Complaint> complaints) {
    public RulebookSurvey {
        topics = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(topics));
        requirements = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
        complaints = List.copyOf(complaints);
    }
}
