package org.cotejo.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.text.Fold;

/**
 * What the laws of one report are called, each name once. Public for templates and papers: not API.
 *
 * @param shown a short name for people, in the order of the laws: the jurisdiction, with the id where two share it
 * @param anchors a name of letters, digits and hyphens for links, in the order of the laws
 * @param ids the laws' own ids, in the same order
 */
public record Names(List<String> shown, List<String> anchors, List<String> ids) {
    /** Before the name in an anchor. */
    static final String PREFIX = "law-";

    public static Names of(Report report) {
        List<String> ids = report.laws().stream().map(LawReport::id).toList();
        List<String> jurisdictions =
                report.laws().stream().map(LawReport::jurisdiction).toList();
        List<String> shown =
                report.laws().stream().map(law -> shown(law, jurisdictions)).toList();
        return new Names(shown, anchors(ids), ids);
    }

    private static String shown(LawReport law, List<String> jurisdictions) {
        if (law.jurisdiction().isBlank()) {
            return law.id();
        }
        boolean shared = Collections.frequency(jurisdictions, law.jurisdiction()) > 1;
        return shared ? law.jurisdiction() + " (" + law.id() + ")" : law.jurisdiction();
    }

    private static List<String> anchors(List<String> ids) {
        Set<String> taken = new HashSet<>();
        List<String> anchors = new ArrayList<>();
        for (String id : ids) {
            String slug = slug(id);
            String anchor = slug;
            for (int i = 2; !taken.add(anchor); i++) {
                anchor = slug + "-" + i;
            }
            anchors.add(anchor);
        }
        return anchors;
    }

    private static String slug(String id) {
        String words = Fold.words(id).replaceAll("[^a-z0-9]++", "-");
        return PREFIX + words;
    }

    /** The short name of a law; the id itself where the report has no such law. */
    public String shown(String id) {
        int index = ids.indexOf(id);
        return index < 0 ? id : shown.get(index);
    }

    /** The short names of several laws, as one phrase. */
    public String list(List<String> lawIds) {
        return lawIds.stream().map(this::shown).collect(Collectors.joining(", "));
    }

    /** Anchor of a finding. */
    public String anchor(int law, String requirement) {
        return anchors.get(law) + "--" + requirement.replaceAll("[^A-Za-z0-9_.-]", "-");
    }
}
