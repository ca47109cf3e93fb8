package org.cotejo.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One standard to measure laws against: requirements in the order of their topics, and the terms they are built from.
 *
 * @param id name of its folder
 * @param source title of the reference
 * @param edition latest change of the reference that the requirements take in
 * @param sha256 over all files of the rulebook, 64 hexadecimal digits
 * @param tradition code of the drafting tradition of the laws it reads
 * @param concepts thesaurus: concept name to its terms, themselves signals
 * @param speech how the language of its laws binds, permits and defines
 * @param observations what it knows of defects of laws in themselves
 * @param synonyms search synonyms, one group a line, terms parted by commas
 * @param likeness how what signals find, or miss, is weighed; {@link Likeness#NONE} where nothing was learned
 * @param contrary texts that speak against its requirements; {@link Contrary#NONE} where there are none
 */
public record Rulebook(
        String id,
        String version,
        LocalText title,
        String source,
        LocalDate edition,
        String sha256,
        String tradition,
        List<Topic> topics,
        List<Requirement> requirements,
        Map<String, List<Signal>> concepts,
        SpeechMarks speech,
        ObservationRules observations,
        List<String> synonyms,
        Likeness likeness,
        Contrary contrary) {

    public Rulebook {
        Objects.requireNonNull(id);
        Objects.requireNonNull(likeness);
        Objects.requireNonNull(contrary);
        topics = List.copyOf(topics);
        requirements = List.copyOf(requirements);
        concepts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
        synonyms = List.copyOf(synonyms);
    }

    /** One that weighs nothing: what its signals find counts. */
    public Rulebook(
            String id,
            String version,
            LocalText title,
            String source,
            LocalDate edition,
            String sha256,
            String tradition,
            List<Topic> topics,
            List<Requirement> requirements,
            Map<String, List<Signal>> concepts,
            SpeechMarks speech,
            ObservationRules observations,
            List<String> synonyms) {
        this(
                id,
                version,
                title,
                source,
                edition,
                sha256,
                tradition,
                topics,
                requirements,
                concepts,
                speech,
                observations,
                synonyms,
                Likeness.NONE,
                Contrary.NONE);
    }

    public Optional<Requirement> requirement(String requirementId) {
        return requirements.stream().filter(r -> r.id().equals(requirementId)).findFirst();
    }

    /** The same rulebook with other requirements, for trying them. */
    public Rulebook withRequirements(List<Requirement> others) {
        return with(others, likeness, contrary);
    }

    /** The same rulebook, weighing otherwise. */
    public Rulebook with(Likeness other) {
        return with(requirements, other, contrary);
    }

    /** The same rulebook with other texts that speak against its requirements. */
    public Rulebook with(Contrary other) {
        return with(requirements, likeness, other);
    }

    private Rulebook with(List<Requirement> others, Likeness weighing, Contrary against) {
        return new Rulebook(
                id,
                version,
                title,
                source,
                edition,
                sha256,
                tradition,
                topics,
                others,
                concepts,
                speech,
                observations,
                synonyms,
                weighing,
                against);
    }
}
