package org.cotejo.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.index.Finds;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.ProvisionFinder;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.rulebook.SearchWords;
import org.cotejo.rulebook.Tradition;
import org.cotejo.workspace.TraditionParser;

/** The laws in {@code laws/specimens}, indexed, and a search over them. */
final class ShippedLaws implements AutoCloseable {
    final LawSnapshot snapshot;
    final ProvisionFinder finder;
    final LawSearch search;
    private final LawIndex index;

    ShippedLaws() throws IOException {
        Rulebook rulebook = RulebookLoader.load(RulebookFiles.shipped(), "general-law");
        Tradition tradition = Tradition.load(rulebook.tradition());
        TraditionParser parser = new TraditionParser(SourceReader.with(List.of()), tradition, "");
        index = LawIndex.inMemory();
        try (Stream<Path> files = Files.list(Path.of("laws/specimens"))) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> put(file, parser));
        }
        snapshot = index.snapshot();
        finder = new ProvisionFinder(snapshot, Finds.keys(snapshot), rulebook);
        search = new LawSearch(
                finder,
                tradition,
                FactWords.load(RulebookFiles.shipped(), tradition.language()),
                SearchWords.load(RulebookFiles.shipped(), tradition.language()),
                rulebook);
    }

    private void put(Path file, TraditionParser parser) {
        try {
            Expression law = parser.parse(SourceReader.load(file));
            index.put(law, "", parser.aids(law));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code law#eId}, best first. */
    List<String> find(String typed, int most) throws IOException {
        return search.answer(SearchRequest.of(typed, most)).found().hits().stream()
                .map(hit -> hit.law() + "#" + hit.eId())
                .toList();
    }

    @Override
    public void close() throws IOException {
        snapshot.close();
        index.close();
    }
}
