package org.cotejo.web.see;

import org.cotejo.rulebook.Requirement;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** The model clause of a requirement as a text to keep: what it is for, then its words. */
public final class ClausePage implements Page {
    @Override
    public void answer(Visit visit) {
        Requirement requirement =
                RequirementPage.named(visit.path("requirement"), visit.site().rulebook());
        if (requirement.modelClause().isBlank()) {
            throw Refusal.notFound();
        }
        String name = requirement.id().replaceAll("[^A-Za-z0-9_-]", "-");
        visit.http()
                .header("Content-Disposition", "attachment; filename=\"" + name + ".txt\"")
                .contentType("text/plain; charset=utf-8")
                .result(text(requirement, visit.view()));
    }

    private static String text(Requirement requirement, View view) {
        String id = requirement.id();
        return String.join(
                "\r\n",
                view.words().requirement(id),
                view.words().articles(requirement.articles()),
                view.words().reference(),
                "",
                view.words()
                        .modelClause(id)
                        .lines()
                        .reduce((one, other) -> one + "\r\n" + other)
                        .orElse(""),
                "",
                view.messages().get("see.clause.notice"),
                "");
    }
}
