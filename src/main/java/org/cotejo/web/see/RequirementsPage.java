package org.cotejo.web.see;

import java.util.List;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Topic;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** Every requirement by topic, each with how the laws divide on it. */
public final class RequirementsPage implements Page {
    /** What its template shows. */
    public record Shown(View view, Rulebook rulebook, List<Duty> duties) implements Spoken {
        public Chart chart(Topic topic) {
            List<Duty> ours = duties.stream()
                    .filter(duty -> duty.requirement().topic().equals(topic.id()))
                    .toList();
            return Charts.duties(view, view.words().topic(topic.id()), ours);
        }
    }

    @Override
    public void answer(Visit visit) {
        Rulebook rulebook = visit.site().rulebook();
        List<Column> columns = Column.of(visit.desk(), visit.language());
        List<Duty> duties = rulebook.requirements().stream()
                .map(requirement -> Duty.of(requirement, columns, visit.desk().report(visit.language()), false))
                .toList();
        visit.show("see/requirements.jte", new Shown(visit.view(), rulebook, duties));
    }
}
