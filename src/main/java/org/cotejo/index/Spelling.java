package org.cotejo.index;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Which words the laws know, and which of them a word that they do not know may have been meant for. */
final class Spelling {
    /** Corrects nothing. */
    static final Spelling NONE = new Spelling(null);

    private static final int SHORTEST = 4;
    private static final int LONG = 7;

    private final @Nullable IndexReader reader;

    Spelling(@Nullable IndexReader reader) {
        this.reader = reader;
    }

    /** Another word for one that no law has; empty where it is known or nothing is like it. */
    String insteadOf(TypedWord word) throws IOException {
        if (reader == null || isKnown(word)) {
            return "";
        }
        return best(word, 1).orElse("");
    }

    /**
     * A word in more provisions than this one, and like it.
     *
     * @param times in how many times as many
     */
    Optional<String> better(TypedWord word, int times) throws IOException {
        return reader == null ? Optional.empty() : best(word, Math.max(1, frequency(word.exact()) * times));
    }

    private Optional<String> best(TypedWord word, int least) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Documents.OWN);
        int letters = word.exact().length() - 1;
        if (terms == null || letters < SHORTEST - 1 || word.exact().chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String best = "";
        double bestScore = 0;
        // the first sign says that it is an exact form; long words that differ in two letters begin alike
        for (int edits = 1; edits <= (letters >= LONG ? 2 : 1) && best.isEmpty(); edits++) {
            FuzzyTermsEnum each =
                    new FuzzyTermsEnum(terms, new Term(Documents.OWN, word.exact()), edits, Math.min(edits, 2), true);
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                String form = term.utf8ToString();
                int frequency = each.docFreq();
                boolean usable = form.startsWith("=")
                        && !form.equals(word.exact())
                        && frequency >= least
                        && !TypedWord.isFunctionWord(form.substring(1));
                if (usable && frequency > bestScore) {
                    best = form;
                    bestScore = frequency;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(written(best));
    }

    /** With its accents, as the first provision that has it writes it. */
    private String written(String exact) throws IOException {
        PostingsEnum documents = MultiTerms.getTermPostingsEnum(reader, Documents.OWN, new BytesRef(exact));
        if (documents == null || documents.nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
            return exact.substring(1);
        }
        String text = reader.storedFields().document(documents.docID()).get(Documents.OWN);
        return TypedWord.of(text).stream()
                .filter(word -> word.exact().equals(exact))
                .map(word -> text.substring(word.from(), word.to()).toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(exact.substring(1));
    }

    private boolean isKnown(TypedWord word) throws IOException {
        for (String stem : word.stems()) {
            if (frequency(stem) > 0 || reader.docFreq(new Term(Documents.PATH, stem)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words of a term stand somewhere in the laws. */
    boolean isKnown(Thesaurus.Term term) throws IOException {
        if (reader == null) {
            return true;
        }
        for (TypedWord word : term.words()) {
            if (!isKnown(word)) {
                return false;
            }
        }
        return true;
    }

    private int frequency(String term) throws IOException {
        return reader == null ? 0 : reader.docFreq(new Term(Documents.OWN, term));
    }
}
