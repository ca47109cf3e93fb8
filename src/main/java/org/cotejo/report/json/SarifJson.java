package org.cotejo.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** The parts of SARIF 2.1.0 that a report fills, under the names of the standard. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SarifJson(@JsonProperty("$schema") String schema, String version, List<Run> runs) {
    /** One run of the program. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Run(
            Tool tool,
            List<Invocation> invocations,
            String columnKind,
            String language,
            List<Artifact> artifacts,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Result> results,
            RunProperties properties) {}

    /** The program. */
    public record Tool(Driver driver) {}

    /** @param rules what it looks for */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Driver(String name, String version, String fullName, List<Rule> rules) {}

    /** A requirement, or a kind of observation. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Rule(
            String id,
            Text shortDescription,
            @Nullable Text fullDescription,
            @Nullable Text help,
            Configuration defaultConfiguration,
            RuleProperties properties) {}

    /** How grave a rule is. */
    public record Configuration(String level) {}

    /** A message, in plain text. */
    public record Text(String text) {}

    /** What the run met beside results: files that could not be read. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Invocation(boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

    /** Trouble in reading. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Notification(Descriptor descriptor, String level, Text message, List<Location> locations) {}

    /** The code of a notification. */
    public record Descriptor(String id) {}

    /** A file of a law. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Artifact(ArtifactLocation location, Text description, Map<String, String> hashes) {}

    /** @param index of the artifact; {@code null} for a file that could not be read */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ArtifactLocation(String uri, @Nullable Integer index) {}

    /** A gap or an observation. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Result(
            String ruleId,
            int ruleIndex,
            String kind,
            String level,
            Text message,
            List<Location> locations,
            List<Location> relatedLocations,
            Map<String, String> partialFingerprints,
            List<Suppression> suppressions,
            ResultProperties properties) {}

    /** A file, and in it a provision. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Location(
            @Nullable PhysicalLocation physicalLocation,
            List<LogicalLocation> logicalLocations,
            @Nullable Text message) {}

    /** A file. */
    public record PhysicalLocation(ArtifactLocation artifactLocation) {}

    /** A provision: its eId, the law and the eId, and how a lawyer cites it. */
    public record LogicalLocation(String name, String fullyQualifiedName, String decoratedName, String kind) {}

    /** A person's decision that sets a result aside. */
    public record Suppression(String kind, String status, String justification) {}

    /** What the laws were measured against. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RunProperties(
            String rulebook,
            String rulebookVersion,
            String rulebookSha256,
            LocalDate asOf,
            String notice,
            String baseline,
            String stamp) {}

    /** @param tags the requirement's topic */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RuleProperties(List<String> tags, String severity, List<String> reference) {}

    /**
     * @param verdict {@code null} for an observation
     * @param conflicts what speaks against the law, with its value and that of the reference
     * @param review what persons decided, and why it must be asked again
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ResultProperties(
            String law,
            String jurisdiction,
            @Nullable Verdict verdict,
            List<String> missing,
            List<String> conflicts,
            String remedy,
            List<String> review) {}
}
