package org.cotejo.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How words become terms. No stop words: in a law, {@code no}, {@code sin} and {@code de oficio} decide. */
final class Analyzers {
    /** Positions between two parts of a reading, so that no phrase runs from a heading into the text. */
    static final int PART_GAP = 4;

    /** For documents: stems and exact forms. */
    static final Analyzer INDEXING = new Spanish(true);

    /** For queries: stems alone. */
    static final Analyzer ASKING = new Spanish(false);

    private Analyzers() {}

    private static final class Spanish extends Analyzer {
        private final boolean withExactForms;

        Spanish(boolean withExactForms) {
            this.withExactForms = withExactForms;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new SpanishFilter(new LowerCaseFilter(words), withExactForms));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return PART_GAP;
        }
    }
}
