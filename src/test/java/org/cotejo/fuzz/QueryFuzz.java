package org.cotejo.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.ProvisionFinder;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.CotejoException;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.rulebook.SearchWords;
import org.cotejo.search.Answer;
import org.cotejo.search.LawSearch;
import org.cotejo.search.SearchRequest;
import org.cotejo.structure.ReadingAids;

/** What is typed to be searched for, over one small law: an answer, or one sentence why there is none. */
public final class QueryFuzz {
    private static final String LAW = "LEY DE CASAS DE PASO\n\nArtículo 1. Habrá casas de paso en cada municipio.\n\n"
            + "Artículo 2. La Secretaría las abrirá en 30 días:\nI. Con personal; y\nII. Con recursos.\n";
    private static final LawSearch SEARCH = search();

    private QueryFuzz() {}

    private static LawSearch search() {
        try {
            LawIndex index = LawIndex.inMemory();
            Expression law = Readings.PARSER.parse(
                    SourceReader.builtIn().read(new SourceFile("law.txt", LAW.getBytes(StandardCharsets.UTF_8))));
            index.put(law, "", ReadingAids.NONE);
            LawSnapshot snapshot = index.snapshot();
            RulebookFiles rules = RulebookFiles.shipped();
            Rulebook rulebook = RulebookLoader.load(RulebookFuzz.rules(Map.of()), "mine");
            Set<String> laws = snapshot.laws().stream().map(IndexedLaw::key).collect(Collectors.toSet());
            return new LawSearch(
                    new ProvisionFinder(snapshot, laws, rulebook),
                    Readings.MX,
                    FactWords.load(rules, "es"),
                    SearchWords.load(rules, "es"),
                    rulebook);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Answer answer(String typed) throws IOException {
        return SEARCH.answer(SearchRequest.of(typed, 10));
    }

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        try {
            answer(new String(data, StandardCharsets.UTF_8));
        } catch (CotejoException e) {
            Readings.require(e.key().startsWith("search."), () -> "not about the search: " + e.key());
        }
    }
}
