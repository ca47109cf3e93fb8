package org.cotejo.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.index.SignalCheck;
import org.cotejo.rulebook.Complaint;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.rulebook.RulebookSurvey;
import org.cotejo.rulebook.YamlNode;

/**
 * Everything that is wrong with a rulebook, not the first mistake alone.
 *
 * <p>A rulebook whose files cannot be read as they are meant is told of that alone: its examples are tried once its files
 * and signals are in order. Nothing that stands in a rulebook is run but its signals.
 */
public final class RulebookCheck {
    private RulebookCheck() {}

    /**
     * @param name folder of the rulebook below the rules
     * @return in the order of files and lines
     */
    public static List<Complaint> of(RulebookFiles files, String name) throws IOException {
        RulebookSurvey survey = RulebookLoader.survey(files, name);
        Set<Complaint> found = new LinkedHashSet<>(survey.complaints());
        SignalCheck.of(survey.rulebook(), found::add);
        boolean runs = found.stream().noneMatch(each -> each.weight() == Complaint.Weight.ERROR);
        new LanguageCheck(found::add).of(survey);
        if (survey.head().find("articles").isEmpty()) {
            found.add(new Complaint(
                    Complaint.Weight.WARNING, "articles_none", survey.head().file(), 0, "", List.of()));
        }
        for (Requirement requirement : survey.rulebook().requirements()) {
            YamlNode node = survey.requirements().get(requirement.id());
            new RequirementCheck(requirement, node, survey, found::add).run();
        }
        if (runs) {
            new ExampleCheck(survey, found::add).run(ExampleCheck.exceptions(files, name));
        }
        return inOrder(found, survey, name);
    }

    private static List<Complaint> inOrder(Set<Complaint> found, RulebookSurvey survey, String name) {
        List<String> order = new ArrayList<>(List.of(name + "/rulebook.yaml", name + "/concepts.yaml"));
        survey.topics().keySet().forEach(topic -> order.add(name + "/" + topic + ".yaml"));
        Comparator<Complaint> byFile = Comparator.comparingInt(each -> place(order, each.file()));
        return found.stream()
                .sorted(byFile.thenComparing(Complaint::file)
                        .thenComparingInt(Complaint::line)
                        .thenComparing(Complaint::weight)
                        .thenComparing(Complaint::code)
                        .thenComparing(each -> String.join(" ", each.arguments())))
                .toList();
    }

    private static int place(List<String> order, String file) {
        int at = order.indexOf(file);
        return at < 0 ? order.size() : at;
    }
}
