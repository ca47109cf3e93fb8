package org.cotejo.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.text.TextRange;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where in a Word file the words of a law stand. Where words cannot be placed for certain, the paragraph of their provision stands
 * for them; in a box, in a note or where the file does not say, the nearest paragraph of the body that does.
 */
final class Anchors {
    private final WordFile file;
    private final Expression law;
    private final Map<EId, SourcePlace> places;
    private final List<Provision> provisions;
    private final Map<EId, Provision> byId = new HashMap<>();
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();

    Anchors(WordFile file, Expression law, Map<EId, SourcePlace> places) {
        this.file = file;
        this.law = law;
        this.places = places;
        provisions = law.walk().toList();
        provisions.forEach(provision -> byId.putIfAbsent(provision.eId(), provision));
        file.paragraphs().forEach(paragraph -> numbers.put(paragraph, numbers.size()));
    }

    /** Words of a provision, by their range in its text. */
    Anchor of(EId eId, TextRange range) {
        Provision provision = byId.get(eId);
        if (provision == null) {
            return title();
        }
        List<Integer> paragraphs = paragraphs(provision);
        boolean fits = range.to() <= provision.text().length() && !paragraphs.isEmpty();
        TextRange found = fits ? new Signs(signs(paragraphs)).find(provision.text(), range, earlier(provision)) : null;
        return found == null ? whole(provision) : anchor(paragraphs, found);
    }

    /** Words of a provision at the first place where it has them, its label, its heading and what is below it included. */
    Anchor of(EId eId, String quote) {
        Provision provision = byId.get(eId);
        if (provision == null) {
            return title();
        }
        int own = provision.text().indexOf(quote);
        if (!quote.isBlank() && own >= 0) {
            return of(eId, new TextRange(own, own + quote.length()));
        }
        List<Integer> paragraphs = provision
                .walk()
                .flatMap(each -> paragraphs(each).stream())
                .distinct()
                .sorted()
                .toList();
        TextRange found = new Signs(signs(paragraphs)).first(quote);
        return found == null ? whole(provision) : anchor(paragraphs, found);
    }

    /** The title of the law; where it is not in the file, the first paragraph with something to see. */
    Anchor title() {
        for (int i = 0; i < file.paragraphs().size(); i++) {
            TextRange found = new Signs(signs(i)).first(law.title());
            if (found != null) {
                return anchor(List.of(i), found);
            }
        }
        for (int i = 0; i < file.paragraphs().size(); i++) {
            if (!signs(i).isEmpty()) {
                return paragraph(i);
            }
        }
        return paragraph(0);
    }

    private SourcePlace place(Provision provision) {
        return places.getOrDefault(provision.eId(), SourcePlace.UNKNOWN);
    }

    /** Also the one that the last goes on in, where the end of that is deleted. */
    private List<Integer> paragraphs(Provision provision) {
        SourcePlace place = place(provision);
        List<Integer> numbers = new ArrayList<>();
        for (int i = place.from(); i >= 0 && i < file.paragraphs().size(); i++) {
            if (i > place.to() && !endIsDeleted(i - 1)) {
                break;
            }
            numbers.add(i);
        }
        return numbers;
    }

    private boolean endIsDeleted(int number) {
        WordPart main = file.main();
        return WordPart.children(file.paragraphs().get(number)).stream()
                .filter(child -> main.is(child, "pPr"))
                .flatMap(properties -> WordPart.children(properties).stream())
                .filter(child -> main.is(child, "rPr"))
                .flatMap(mark -> WordPart.children(mark).stream())
                .anyMatch(change -> main.is(change, "del") || main.is(change, "moveFrom"));
    }

    /** How many provisions before this one have the same words in the same paragraph. */
    private int earlier(Provision provision) {
        int from = place(provision).from();
        return (int) provisions.stream()
                .takeWhile(each -> each != provision)
                .filter(each -> place(each).from() == from && each.text().equals(provision.text()))
                .count();
    }

    private Anchor whole(Provision provision) {
        for (int i = provisions.indexOf(provision); i >= 0; i--) {
            int from = place(provisions.get(i)).from();
            if (from >= 0 && from < file.paragraphs().size()) {
                return paragraph(from);
            }
        }
        return title();
    }

    private Anchor anchor(List<Integer> paragraphs, TextRange found) {
        int[] first = locate(paragraphs, found.from());
        int[] last = locate(paragraphs, found.to() - 1);
        boolean inBody = host(first[0]) == first[0] && host(last[0]) == last[0];
        return inBody ? new Anchor(first[0], first[1], last[0], last[1], true) : paragraph(first[0]);
    }

    private int[] locate(List<Integer> paragraphs, int sign) {
        int rest = sign;
        for (int number : paragraphs) {
            if (rest < signs(number).length()) {
                return new int[] {number, rest};
            }
            rest -= signs(number).length();
        }
        throw new IllegalStateException("a sign behind the last one");
    }

    private Anchor paragraph(int number) {
        int host = host(number);
        return new Anchor(host, 0, host, Math.max(0, signs(host).length() - 1), false);
    }

    /** Word takes no comments within boxes: the paragraph on which the box hangs. */
    private int host(int number) {
        int host = number;
        if (number >= file.paragraphs().size()) {
            return host;
        }
        for (Node node = file.paragraphs().get(number); node != null; node = node.getParentNode()) {
            host = file.main().is(node, "p") ? Objects.requireNonNull(numbers.get(node)) : host;
        }
        return host;
    }

    private String signs(List<Integer> paragraphs) {
        StringBuilder all = new StringBuilder();
        paragraphs.forEach(number -> all.append(signs(number)));
        return all.toString();
    }

    private String signs(int number) {
        return number < file.paragraphs().size()
                ? texts.computeIfAbsent(
                        number,
                        each -> VisibleText.of(file.paragraphs().get(each)).signs())
                : "";
    }
}
