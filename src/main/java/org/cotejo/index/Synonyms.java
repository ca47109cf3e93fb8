package org.cotejo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/** Widens the words of a search by those that mean the same in the field. */
final class Synonyms {
    private Synonyms() {}

    /** @param groups terms parted by commas; every term of a group stands for every other */
    static Analyzer analyzer(List<String> groups) throws IOException {
        SynonymMap.Builder builder = new SynonymMap.Builder(true);
        for (String group : groups) {
            List<CharsRef> terms = new ArrayList<>();
            for (String term : group.split(",")) {
                terms.add(join(Words.of(term)));
            }
            for (CharsRef one : terms) {
                for (CharsRef other : terms) {
                    if (!one.equals(other)) {
                        builder.add(one, other, true);
                    }
                }
            }
        }
        return groups.isEmpty() ? Analyzers.ASKING : new Widening(builder.build());
    }

    private static CharsRef join(List<Words.Word> words) {
        return SynonymMap.Builder.join(
                words.stream().map(Words.Word::stem).toArray(String[]::new), new CharsRefBuilder());
    }

    private static final class Widening extends AnalyzerWrapper {
        private final SynonymMap synonyms;

        Widening(SynonymMap synonyms) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.synonyms = synonyms;
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return Analyzers.ASKING;
        }

        @Override
        protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
            return new TokenStreamComponents(
                    components.getSource(), new SynonymGraphFilter(components.getTokenStream(), synonyms, false));
        }
    }
}
