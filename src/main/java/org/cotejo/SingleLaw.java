package org.cotejo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.cotejo.check.Explainer;
import org.cotejo.finding.Explanation;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.i18n.Messages;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.model.CotejoException;
import org.cotejo.review.Decided;
import org.cotejo.review.LawTexts;
import org.cotejo.review.ReviewFile;
import org.cotejo.review.Statement;
import org.cotejo.rulebook.Requirement;
import org.cotejo.workspace.Outcome;

/** What is asked and decided on one law and one requirement: the path of a file, which is ingested, or a law of the workspace. */
final class SingleLaw {
    private final Cotejo cotejo;
    private final DecisionFiles decisions;
    private final Locale language;
    private final Consumer<Outcome> progress;

    SingleLaw(Cotejo cotejo, DecisionFiles decisions, Locale language, Consumer<Outcome> progress) {
        this.cotejo = cotejo;
        this.decisions = decisions;
        this.language = language;
        this.progress = progress;
    }

    Reviewed decide(String law, String requirement, Statement statement) throws IOException {
        Requirement asked = LawChoice.requirement(requirement, cotejo.rulebook());
        Path file = decisions.of(Path.of(law)).orElseThrow(() -> new CotejoException("review.no_file", law));
        String key = ingested(law);
        try (LawSnapshot snapshot = cotejo.workspace().snapshot()) {
            IndexedLaw meant = LawChoice.of(key, law, snapshot);
            Report report = cotejo.report(snapshot, Set.of(meant.key()), List.of(), language);
            LawReport judged = report.laws().get(0);
            List<Finding> finding = judged.findings().stream()
                    .filter(each -> each.requirement().equals(asked.id()))
                    .toList();
            LawTexts texts = new LawTexts(snapshot.units(meant.key()));
            Decided decided = Decided.on(judged.id(), judged.jurisdiction(), finding.get(0), texts, statement);
            ReviewFile.put(file, decided, Messages.in(language).get("review.heading"));
            LawReport reviewed = cotejo.reviewer(List.of(decided)).review(judged.with(finding), texts);
            return new Reviewed(report.with(List.of(reviewed)), List.of());
        }
    }

    Explanation explain(String law, String requirement) throws IOException {
        Requirement asked = LawChoice.requirement(requirement, cotejo.rulebook());
        String key = ingested(law);
        try (LawSnapshot snapshot = cotejo.workspace().snapshot()) {
            IndexedLaw meant = LawChoice.of(key, law, snapshot);
            return new Explainer(cotejo.rulebook(), cotejo.asOf(), language, cotejo.facts())
                    .explain(snapshot, meant, asked);
        }
    }

    /** Key of the law, where a file is meant; else empty. */
    private String ingested(String law) {
        if (!Files.isRegularFile(Path.of(law))) {
            return "";
        }
        Outcome outcome =
                cotejo.workspace().ingest(List.of(Path.of(law)), progress).get(0);
        outcome.trouble().ifPresent(trouble -> {
            throw trouble;
        });
        return outcome.key();
    }
}
