package org.cotejo.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.bench.Clock;
import org.cotejo.bench.Line;
import org.cotejo.bench.Specimens;
import org.cotejo.bench.Turns;
import org.cotejo.compare.TextReuse;
import org.cotejo.generator.LawFiles;
import org.cotejo.generator.LawGenerator;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.ReadingAids;
import org.cotejo.structure.StructureParser;

/** Who copied whom among 32 laws: how long it takes, and how many planted copies are found of which words were changed. */
public final class ReuseBenchmark {
    private static final int LAWS = 32;
    private static final int COPIES = 10;
    private static final int SHORTEST = 20;
    private static final double MOST_MS = 1000;
    private static final List<String> OTHERS =
            List.of("zacate", "molino", "vereda", "barranca", "jacaranda", "tejado", "alforja", "candil", "mezquite");

    private ReuseBenchmark() {}

    public static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (int changed : new int[] {0, 10, 25}) {
            lines.addAll(lines(changed));
        }
        return lines;
    }

    private static List<Line> lines(int changed) throws IOException {
        Set<String> planted = new HashSet<>();
        try (LawIndex index = LawIndex.inMemory()) {
            plant(index, changed, planted);
            try (LawSnapshot snapshot = index.snapshot()) {
                Set<String> keys = snapshot.laws().stream().map(IndexedLaw::key).collect(Collectors.toSet());
                // the law that is copied from need not be the earliest one
                Set<String> found = TextReuse.of(snapshot, keys).stream()
                        .flatMap(each -> Stream.of(each.from(), each.to()))
                        .map(place -> place.law() + " " + place.eId())
                        .collect(Collectors.toSet());
                long missed =
                        planted.stream().filter(each -> !found.contains(each)).count();
                String what = "who copied whom, " + LAWS + " laws, " + changed + " % of the words of copies changed";
                return List.of(
                        Turns.pair(
                                what,
                                () -> Clock.of(() -> TextReuse.of(snapshot, keys)),
                                "goal: a second",
                                () -> MOST_MS,
                                1,
                                3),
                        new Line(
                                what + ": planted",
                                planted.size(),
                                "copies",
                                "found",
                                planted.size() - missed,
                                planted.size() / (double) (planted.size() - missed),
                                1));
            }
        }
    }

    private static void plant(LawIndex index, int changed, Set<String> planted) throws IOException {
        StructureParser parser = new StructureParser(Tradition.load("mx"));
        Random random = new Random(changed);
        List<Path> shipped = Specimens.shipped();
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < LAWS; i++) {
            String name = "law " + (100 + i);
            SourceFile file = i < shipped.size()
                    ? SourceReader.load(shipped.get(i))
                    : new SourceFile(name + ".txt", LawFiles.text(LawGenerator.law(500L + i), false));
            Expression law = parser.parse(SourceReader.builtIn().read(file));
            List<Provision> texts =
                    law.walk().filter(each -> words(each.text()) >= SHORTEST).toList();
            if (i > 0) {
                Map<EId, String> copies = new HashMap<>();
                for (int j = 0; j < COPIES && j < texts.size(); j++) {
                    String copy = changed(sources.get(random.nextInt(sources.size())), changed, random);
                    copies.put(texts.get(j).eId(), copy);
                    planted.add(name + " " + texts.get(j).eId());
                }
                law = LawEdits.reworded(law, copies);
            }
            if (i < shipped.size()) { // invented prose has few words: all of it is formulas
                texts.stream().skip(COPIES).map(Provision::text).forEach(sources::add);
            }
            index.put(LawEdits.named(law, name + ".txt"), "", ReadingAids.NONE);
        }
    }

    private static int words(String text) {
        return text.split(" ").length;
    }

    /** With so many words of a hundred replaced, wherever they stand. */
    private static String changed(String text, int share, Random random) {
        String[] words = text.split(" ");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            places.add(i);
        }
        java.util.Collections.shuffle(places, random);
        for (int place : places.subList(0, words.length * share / 100)) {
            words[place] = OTHERS.get(random.nextInt(OTHERS.size()));
        }
        return String.join(" ", words);
    }
}
