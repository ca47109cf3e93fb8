package org.cotejo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cotejo.model.Level;
import org.cotejo.rulebook.FactWords;
import org.cotejo.structure.Address;
import org.cotejo.structure.Reference;
import org.cotejo.text.Fold;
import org.jspecify.annotations.Nullable;

/** Finds in one reading what it cites of other laws, by the law each time: the one that is named, or was named before. */
final class CitationFinder {
    /** How many words may stand between what excepts a reference and the reference. */
    private static final int NEAR = 6;

    /** Longer than any words that say whose part a part is. */
    private static final int BEHIND = 60;

    private final Citing citing;
    private final List<Citation> found = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();
    private @Nullable Citation last;

    private CitationFinder(Citing citing) {
        this.citing = citing;
    }

    /** A law that is named at a position, by its folded name. */
    private record Named(int at, String name) {}

    /** @param read gives the references of a text */
    static List<Citation> in(Reading reading, Citing citing, Function<String, List<Reference>> read) {
        CitationFinder finder = new CitationFinder(citing);
        for (Reading.Part part : reading.parts()) {
            for (Reference reference : read.apply(part.text())) {
                finder.add(part, reference);
            }
        }
        return finder.found;
    }

    private void add(Reading.Part part, Reference reference) {
        int law = law(part, reference);
        if (law < 0 || reference.addresses().isEmpty()) {
            return;
        }
        Citation citation = citation(part, reference, law);
        if (citation != null) {
            last = citation;
            if (!isExcepted(part, reference)) {
                found.add(citation);
            }
        }
    }

    /** The position of the name of the law that a reference leads into; -1 where none is known. */
    private int law(Reading.Part part, Reference reference) {
        String words = reference.range().of(part.text());
        return switch (reference.scope()) {
            case OTHER -> {
                boolean first = words.startsWith(reference.law());
                int from = first
                        ? reference.range().from()
                        : reference.range().to() - reference.law().length();
                Named law = new Named(part.position(from), Fold.words(reference.law()));
                named.add(law);
                yield law.at();
            }
            case SAME -> before(Fold.words(words)).map(Named::at).orElse(-1);
            default ->
                last != null && isThere(part, reference)
                        ? last.law()
                        : part.position(Math.max(0, reference.range().to() - 1));
        };
    }

    /** The law that words such as «de dicha Ley» call: the last one of that kind, or of two the one named first. */
    private Optional<Named> before(String words) {
        String kind = words.substring(words.lastIndexOf(' ') + 1);
        boolean telling = citing.words().laws().contains(kind);
        List<Named> fit = named.stream()
                .filter(law -> !telling || law.name().startsWith(kind))
                .toList();
        boolean former = citing.words().former().stream().anyMatch(words::endsWith);
        int last = fit.size() - 1;
        for (int i = last - 1; former && i >= 0; i--) {
            if (!fit.get(i).name().equals(fit.get(last).name())) {
                return Optional.of(fit.get(i));
            }
        }
        return fit.isEmpty() ? Optional.empty() : Optional.of(fit.get(last));
    }

    /** Whether a part of an article says that it is one of the article named before. */
    private boolean isThere(Reading.Part part, Reference reference) {
        String behind = Fold.words(rest(part.text(), reference.range().to()));
        return citing.words().there().stream().anyMatch(words -> (behind + " ").startsWith(words + " "));
    }

    private static String rest(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + BEHIND));
    }

    private @Nullable Citation citation(Reading.Part part, Reference reference, int law) {
        List<CitedPlace> to = new ArrayList<>();
        List<Integer> runs = new ArrayList<>();
        for (Address address : reference.addresses()) {
            CitedPlace place = CitedPlace.of(address, citing.transitory());
            Level widest = address.parts().get(0).level();
            if (widest.compareTo(Level.ARTICLE) > 0 && last != null && isThere(part, reference)) {
                place = place.in(last.to().get(last.to().size() - 1));
            } else if (widest != Level.ARTICLE) {
                return null;
            }
            to.add(place);
            runs.add(run(address));
        }
        return new Citation(
                part.position(reference.range().from()),
                part.position(reference.range().to() - 1),
                law,
                to,
                runs);
    }

    private static int run(Address address) {
        for (int i = 0; i < address.parts().size(); i++) {
            if (address.parts().get(i).through()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isExcepted(Reading.Part part, Reference reference) {
        String text = part.text().substring(0, reference.range().from());
        int sentence = Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf(';'), text.lastIndexOf(',')));
        String[] words = Fold.words(text.substring(sentence + 1)).split(" ");
        int from = Math.max(0, words.length - NEAR);
        String near = " " + String.join(" ", List.of(words).subList(from, words.length)) + " ";
        FactWords.References say = citing.words();
        return say.apart().stream().anyMatch(except -> near.contains(" " + except + " "));
    }
}
