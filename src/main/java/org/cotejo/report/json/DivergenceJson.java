package org.cotejo.report.json;

import java.util.List;
import org.cotejo.finding.Divergence;

/** Laws that differ on one requirement. */
public record DivergenceJson(
        String requirement, Divergence.Kind kind, List<Group> groups, List<String> outliers, String message) {
    /** Ids of the laws that share a value. */
    public record Group(String value, List<String> laws) {
        static Group of(Divergence.Group group) {
            return new Group(group.value(), group.laws());
        }
    }

    public static DivergenceJson of(Divergence divergence) {
        return new DivergenceJson(
                divergence.requirement(),
                divergence.kind(),
                divergence.groups().stream().map(Group::of).toList(),
                divergence.outliers(),
                divergence.message());
    }
}
