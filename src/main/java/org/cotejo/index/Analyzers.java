package org.cotejo.index;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How words become terms. No stop words: in a law, {@code no}, {@code sin} and {@code de oficio} decide. */
final class Analyzers {
    /** Positions between two parts of a reading, so that no phrase runs from a heading into the text. */
    static final int PART_GAP = 4;

    /** For signals: stems alone. */
    static final Analyzer ASKING = new Spanish(false, false);

    /** For searches, of documents and of what is typed: stems, stems without accents, exact forms. */
    static final Analyzer SEARCHING = new Spanish(true, true);

    /** For documents: stems and exact forms where signals run, what searches need elsewhere. */
    static final Analyzer INDEXING =
            new PerFieldAnalyzerWrapper(SEARCHING, Map.of(Documents.READING, new Spanish(true, false)));

    private Analyzers() {}

    private static final class Spanish extends Analyzer {
        private final boolean withExactForms;
        private final boolean withPlainStems;

        Spanish(boolean withExactForms, boolean withPlainStems) {
            this.withExactForms = withExactForms;
            this.withPlainStems = withPlainStems;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(
                    words, new SpanishFilter(new LowerCaseFilter(words), withExactForms, withPlainStems));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return PART_GAP;
        }
    }
}
