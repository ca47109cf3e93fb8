package org.cotejo.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.cotejo.text.TextRange;

/** Places of a query's words in a text. */
final class Highlights {
    /** Shorter stems are those of articles and prepositions within a phrase. */
    private static final int SHORTEST = 3;

    private final Set<String> stems = new HashSet<>();

    Highlights(Query query) {
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query leaf, Term... terms) {
                for (Term term : terms) {
                    if (term.text().length() >= SHORTEST) {
                        stems.add(term.text());
                    }
                }
            }
        });
    }

    List<TextRange> in(String text) {
        List<TextRange> places = new ArrayList<>();
        for (Words.Word word : Words.of(text)) {
            if (stems.contains(word.stem())) {
                places.add(new TextRange(word.from(), word.to()));
            }
        }
        return places;
    }
}
