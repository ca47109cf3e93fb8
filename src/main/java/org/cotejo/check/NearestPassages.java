package org.cotejo.check;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.finding.Nearest;
import org.cotejo.finding.Quotation;
import org.cotejo.i18n.Messages;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.NearestFinder;
import org.cotejo.model.EId;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * For what one law lacks: the passages that come closest. First what signals found and what was left out, and why; then which
 * words of the requirement others have.
 */
final class NearestPassages {
    private static final int MOST = 3;

    private final LawSnapshot snapshot;
    private final String law;
    private final Messages messages;
    private final LeftOutWords words;
    private @Nullable NearestFinder finder;

    /** @param law key */
    NearestPassages(LawSnapshot snapshot, String law, Likeness likeness, Locale locale) {
        this.snapshot = snapshot;
        this.law = law;
        this.messages = Messages.in(locale);
        this.words = new LeftOutWords(likeness, locale);
    }

    List<Nearest> find(Requirement requirement, Evidence evidence) throws IOException {
        Map<EId, Nearest> nearest = new LinkedHashMap<>();
        evidence.leftOut().values().stream()
                .flatMap(List::stream)
                .sorted()
                .forEach(each -> nearest.putIfAbsent(each.passage().eId(), leftOut(each)));
        alike(requirement).forEach(each -> nearest.putIfAbsent(each.eId(), each));
        return nearest.values().stream().limit(MOST).toList();
    }

    private Nearest leftOut(LeftOut each) {
        Quotation quotation = Quotations.of(each.passage());
        return new Nearest(quotation.eId(), quotation.citation(), quotation.quote(), words.of(each));
    }

    private List<Nearest> alike(Requirement requirement) throws IOException {
        StringBuilder wanted = new StringBuilder(requirement.title().in(Locale.ROOT));
        for (Element element : requirement.elements()) {
            wanted.append(' ').append(element.what().in(Locale.ROOT));
        }
        return finder().find(wanted.toString(), MOST).stream()
                .map(near -> new Nearest(
                        near.eId(),
                        near.citation(),
                        near.text(),
                        messages.get(
                                "check.nearest", String.join(", ", near.shared()), String.join(", ", near.lacking()))))
                .toList();
    }

    private NearestFinder finder() throws IOException {
        if (finder == null) {
            finder = snapshot.nearest(law);
        }
        return finder;
    }
}
