package org.cotejo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.util.FixedBitSet;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.rulebook.Signal;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.ReadingAids;
import org.cotejo.structure.StructureParser;
import org.junit.jupiter.api.Test;

/** Documents are left out before Lucene is asked: none may be that it would have found. */
class SignalNodeTest {
    @Test
    void no_signal_of_the_shipped_rulebook_loses_a_document() throws IOException {
        Rulebook rulebook = RulebookLoader.load(RulebookFiles.shipped(), "general-law");
        List<Signal> signals = RawSignals.of(rulebook);
        Expression law = new StructureParser(Tradition.load("mx"))
                .parse(SourceReader.builtIn().read(Path.of("laws/specimens/huasteca.docx")));
        try (LawIndex index = LawIndex.inMemory()) {
            index.put(law, "", ReadingAids.NONE);
            try (LawSnapshot snapshot = index.snapshot()) {
                Scope scope = Scope.of(snapshot, snapshot.documents());
                SignalParser parser =
                        new SignalParser(rulebook.concepts(), new Shared(new Places(scope, Documents.READING)));
                int found = 0;
                for (Signal signal : signals) {
                    found += lost(parser.parse(signal), scope.size(), signal);
                }
                assertThat(found).isPositive();
            }
        }
    }

    /** @return how many documents have the signal */
    private static int lost(SignalNode node, int size, Signal signal) throws IOException {
        FixedBitSet left = SignalNode.all(size);
        node.narrow(left);
        IntervalIterator each = node.places();
        int found = 0;
        while (each != null && each.nextDoc() != IntervalIterator.NO_MORE_DOCS) {
            if (each.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                assertThat(left.get(each.docID())).as(signal.query()).isTrue();
                found++;
            }
        }
        return found;
    }
}
