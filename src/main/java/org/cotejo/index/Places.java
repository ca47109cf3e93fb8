package org.cotejo.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Where words stand in one field of the documents of a run, each read once: thousands of signals share a few hundred words,
 * and seeking each anew is most of the cost of a check. Thread-safe.
 */
final class Places {
    private static final int MAX_EXPANSIONS = 256;

    private final Scope scope;
    private final String field;
    private final Map<String, TermPositions> words = new ConcurrentHashMap<>();
    private final Map<String, TermPositions> stubs = new ConcurrentHashMap<>();
    private final Map<String, FixedBitSet> concepts = new ConcurrentHashMap<>();
    private final Queue<Seeker> seekers = new ConcurrentLinkedQueue<>();

    Places(Scope scope, String field) {
        this.scope = scope;
        this.field = field;
    }

    Scope scope() {
        return scope;
    }

    TermPositions word(String term) throws IOException {
        TermPositions positions = words.get(term);
        if (positions == null) {
            Seeker idle = seekers.poll();
            Seeker seeker = idle == null ? new Seeker() : idle;
            positions = seeker.read(new BytesRef(term));
            seekers.add(seeker);
            words.put(term, positions);
        }
        return positions;
    }

    /** Finds one word after another: what Lucene needs for that is more than what it finds. One thread at a time. */
    private final class Seeker {
        private final @Nullable TermsEnum[] terms = new TermsEnum[scope.parts().size()];
        private final @Nullable PostingsEnum[] postings =
                new PostingsEnum[scope.parts().size()];

        Seeker() throws IOException {
            for (int i = 0; i < terms.length; i++) {
                Terms all = scope.parts().get(i).leaf().reader().terms(field);
                terms[i] = all == null ? null : all.iterator();
            }
        }

        TermPositions read(BytesRef term) throws IOException {
            TermPositions.Builder found = new TermPositions.Builder(scope);
            for (int i = 0; i < terms.length; i++) {
                TermsEnum each = terms[i];
                if (each != null && each.seekExact(term)) {
                    PostingsEnum here = each.postings(postings[i], PostingsEnum.POSITIONS);
                    postings[i] = here;
                    found.add(here, scope.parts().get(i));
                }
            }
            return found.built();
        }
    }

    /**
     * Where words stand that begin so.
     *
     * @throws IllegalStateException where there are too many such words
     */
    TermPositions stub(String beginning) throws IOException {
        TermPositions positions = stubs.get(beginning);
        if (positions == null) {
            positions = TermPositions.NOWHERE;
            for (String word : beginning(beginning)) {
                positions = positions.or(word(word), scope.size());
            }
            stubs.put(beginning, positions);
        }
        return positions;
    }

    private Set<String> beginning(String stub) throws IOException {
        BytesRef beginning = new BytesRef(stub);
        Set<String> words = new LinkedHashSet<>();
        for (Scope.Part part : scope.parts()) {
            Terms terms = part.leaf().reader().terms(field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            BytesRef term = each.seekCeil(beginning) == TermsEnum.SeekStatus.END ? null : each.term();
            while (term != null && StringHelper.startsWith(term, beginning)) {
                if (word(term.utf8ToString()) != TermPositions.NOWHERE
                        && words.add(term.utf8ToString())
                        && words.size() > MAX_EXPANSIONS) {
                    throw new IllegalStateException("more than " + MAX_EXPANSIONS + " words begin so");
                }
                term = each.next();
            }
        }
        return words;
    }

    /** Works out the documents of a concept. */
    interface Reader {
        FixedBitSet read() throws IOException;
    }

    /** The documents that can have one of the words of a concept; not to be changed. */
    FixedBitSet concept(String name, Reader reader) throws IOException {
        FixedBitSet documents = concepts.get(name);
        if (documents == null) {
            documents = reader.read();
            concepts.put(name, documents);
        }
        return documents;
    }
}
