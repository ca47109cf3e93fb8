package org.cotejo.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cotejo.Cotejo;
import org.cotejo.bench.Specimens;
import org.cotejo.fact.FactReader;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.RawSignals;
import org.cotejo.index.SignalSearch;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.ReadingAids;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What evidence costs beside walking the signals alone, and judging beside Drools alone, over one warm index. */
@State(Scope.Benchmark)
public class CheckBenchmark {
    /** How many laws. */
    @Param({"32"})
    public int kind;

    private final LawIndex index;
    private final Rulebook rulebook;
    private final Checker checker;
    private LawSnapshot snapshot;
    private Set<String> keys = Set.of();
    private final List<List<Object>> facts = new ArrayList<>();

    public CheckBenchmark() {
        try {
            rulebook = RulebookLoader.load(RulebookFiles.shipped(), "general-law");
            index = LawIndex.inMemory();
            snapshot = index.snapshot();
            FactReader reader =
                    new FactReader(FactWords.load(RulebookFiles.shipped(), "es"), Tradition.load(rulebook.tradition()));
            checker = new Checker(rulebook, LocalDate.MAX, Locale.ROOT, reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Setup
    public void load() throws IOException {
        List<Expression> shipped = new ArrayList<>();
        try (Cotejo cotejo = Cotejo.open(Files.createTempDirectory("benchmark"));
                var files = Files.list(Specimens.SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                shipped.add(cotejo.structure(file));
            }
        }
        for (int i = 0; i < kind; i++) {
            index.put(LawEdits.named(shipped.get(i % shipped.size()), "law " + i), "", ReadingAids.NONE);
        }
        snapshot = index.snapshot();
        keys = new HashSet<>();
        for (IndexedLaw law : snapshot.laws()) {
            keys.add(law.key());
        }
        AllEvidence evidence = AllEvidence.of(new SignalSearch(snapshot, rulebook, keys), rulebook);
        for (String key : keys) {
            facts.add(facts(evidence.on(key, new Weigher(rulebook))));
        }
    }

    private List<Object> facts(Map<String, Evidence> evidence) {
        List<Object> all = new ArrayList<>();
        for (Requirement requirement : rulebook.requirements()) {
            all.addAll(Facts.of(requirement, evidence.get(requirement.id()), LocalDate.MAX));
        }
        return all;
    }

    @Benchmark
    public Object evidence() throws IOException {
        return AllEvidence.of(new SignalSearch(snapshot, rulebook, keys), rulebook);
    }

    @Benchmark
    public long signals() throws IOException {
        return RawSignals.count(snapshot, rulebook);
    }

    @Benchmark
    public Object check() throws IOException {
        return checker.check(snapshot, keys);
    }

    @Benchmark
    public long signalsAndDrools() throws IOException {
        long judged = RawSignals.count(snapshot, rulebook);
        for (List<Object> law : facts) {
            judged += Logic.shipped().judge(law).hashCode();
        }
        return judged;
    }
}
