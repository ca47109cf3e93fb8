package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Reference.Scope;
import org.cotejo.text.TextRange;

/**
 * Finds what other provisions a text refers to: {@code fracciones I, III y V del artículo 12}, {@code artículos 5, fracción
 * II, 7 y 20 a 25 de esta Ley}, {@code el párrafo anterior}. The other side of {@link Citations}. Immutable, shared
 * between threads.
 */
public final class CitationReader {
    private static final List<String> BRACKETS = List.of("(");

    private final AddressReader addresses;
    private final LawNames names;
    private final FactWords.References words;

    public CitationReader(Tradition tradition, FactWords words) {
        this.words = words.references();
        this.names = new LawNames(words);
        this.addresses = new AddressReader(tradition, this.words);
    }

    /** In the order of the text; they do not overlap. */
    public List<Reference> in(String text) {
        List<Reference> references = new ArrayList<>();
        TextCursor cursor = new TextCursor(text, Folded.of(text), 0);
        while (!cursor.isAtEnd()) {
            if (!Character.isLetter(text.charAt(cursor.at))) {
                cursor.at++;
                continue;
            }
            int start = cursor.at;
            List<Address> found = addresses.read(cursor);
            if (!found.isEmpty()) {
                references.add(owned(start, found, cursor));
            } else if (names.isLaw(cursor)) {
                law(cursor).ifPresent(references::add);
            } else {
                cursor.at = Math.max(cursor.wordEnd(), start + 1);
            }
        }
        return references;
    }

    /** A law named as a whole, or with its provisions behind it; its bare first word names none. */
    private Optional<Reference> law(TextCursor cursor) {
        int start = cursor.at;
        int head = cursor.wordEnd();
        cursor.at = Math.max(head, names.end(cursor.text, start));
        if (cursor.at > head) {
            Optional<Reference> parts = behind(start, cursor);
            if (parts.isPresent()) {
                return parts;
            }
        }
        TextRange range = new TextRange(start, cursor.at);
        return cursor.at == head
                ? Optional.empty()
                : Optional.of(new Reference(range, Scope.OTHER, range.of(cursor.text), List.of()));
    }

    /** {@code Ley de Aguas, artículos 3 y 5}, {@code Ley de Aguas en su artículo 3}. */
    private Optional<Reference> behind(int start, TextCursor cursor) {
        String law = cursor.text.substring(start, cursor.at);
        TextCursor ahead = cursor.copy();
        boolean tied = ahead.takeSpaced(BRACKETS) || ahead.takeSpaced(List.of(","));
        skipVerb(ahead);
        tied |= ahead.takeSpaced(words.inside());
        ahead.skipSpace();
        int from = ahead.at;
        List<Address> found = tied ? addresses.read(ahead) : List.of();
        if (found.isEmpty() || found.get(0).parts().get(0).isRelative()) {
            return Optional.empty();
        }
        Reference own = owned(from, found, ahead.copy());
        if (own.scope() != Scope.OWN && !isIts(cursor, from) || own.range().to() != ahead.at) {
            return Optional.empty();
        }
        cursor.at = ahead.at;
        return Optional.of(new Reference(new TextRange(start, ahead.at), Scope.OTHER, law, found));
    }

    /** {@code la Ley de Aguas dispone en su artículo 3}: a word between, in lower case, where the place follows at once. */
    private void skipVerb(TextCursor cursor) {
        TextCursor ahead = cursor.copy();
        ahead.skipSpace();
        ahead.at = Math.max(ahead.wordEnd(), ahead.at);
        if (ahead.at > cursor.at + 1
                && !cursor.copy().takeSpaced(words.joins())
                && ahead.copy().takeSpaced(words.inside())) {
            cursor.at = ahead.at;
        }
    }

    /** With the law whose provisions they are. */
    private Reference owned(int start, List<Address> found, TextCursor cursor) {
        if (cursor.takeSpaced(words.adjectives())) {
            TextRange range = new TextRange(start, cursor.at);
            String printed = range.of(cursor.text);
            return new Reference(range, Scope.OTHER, printed.substring(printed.lastIndexOf(' ') + 1), found);
        }
        TextCursor ahead = cursor.copy();
        ahead.takeSpaced(words.more());
        ahead.takeSpaced(List.of(","));
        if (ahead.takeSpaced(words.of())) {
            if (ahead.takeSpaced(words.own())) {
                return reference(start, ahead, Scope.OWN, "", found, cursor);
            }
            TextCursor same = ahead.copy();
            ahead.takeSpaced(words.stressed());
            ahead.skipSpace();
            if (names.isLaw(ahead)) {
                int from = ahead.at;
                ahead.at = names.end(cursor.text, from);
                String name = cursor.text.substring(from, ahead.at);
                boolean bare =
                        words.laws().contains(Folded.of(name)) && !words.named().contains(Folded.of(name));
                return bare && same.takeSpaced(words.same())
                        ? reference(start, same, Scope.SAME, "", found, cursor)
                        : reference(start, ahead, bare ? Scope.OWN : Scope.OTHER, bare ? "" : name, found, cursor);
            }
            if (same.takeSpaced(words.same())) {
                return reference(start, same, Scope.SAME, "", found, cursor);
            }
        }
        Scope scope = isIts(cursor, start) ? Scope.SAME : Scope.OWN;
        return new Reference(new TextRange(start, cursor.at), scope, "", found);
    }

    private Reference reference(
            int start, TextCursor end, Scope scope, String law, List<Address> found, TextCursor cursor) {
        cursor.at = end.at;
        return new Reference(new TextRange(start, end.at), scope, law, addresses.ofLaw(found));
    }

    /** Whether a possessive stands right before the place. */
    private boolean isIts(TextCursor cursor, int start) {
        String before = cursor.folded.substring(0, start).stripTrailing();
        return words.its().stream().anyMatch(word -> before.endsWith(" " + word));
    }
}
