package org.cotejo.check;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Explanation;
import org.cotejo.finding.Finding;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.ReadingAids;

/** One law judged by a rulebook's first requirement, in memory. */
final class Judging {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private Judging() {}

    static Finding check(Rulebook rulebook, Expression law) throws IOException {
        return ask(law, snapshot -> new Checker(rulebook, DAY, Locale.ENGLISH, facts())
                .check(snapshot, Set.of(IndexedLaw.keyOf(law.source())))
                .get(0)
                .findings()
                .get(0));
    }

    static Explanation explain(Rulebook rulebook, Expression law) throws IOException {
        return ask(law, snapshot -> new Explainer(rulebook, DAY, Locale.ENGLISH, facts())
                .explain(
                        snapshot,
                        snapshot.laws().get(0),
                        rulebook.requirements().get(0)));
    }

    private interface Question<T> {
        T of(LawSnapshot snapshot) throws IOException;
    }

    private static <T> T ask(Expression law, Question<T> question) throws IOException {
        try (LawIndex index = LawIndex.inMemory()) {
            index.put(law, "test", ReadingAids.NONE);
            try (LawSnapshot snapshot = index.snapshot()) {
                return question.of(snapshot);
            }
        }
    }

    private static FactReader facts() throws IOException {
        return new FactReader(FactWords.load(RulebookFiles.shipped(), "es"), Tradition.load("mx"));
    }
}
