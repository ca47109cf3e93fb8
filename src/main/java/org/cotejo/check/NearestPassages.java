package org.cotejo.check;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Nearest;
import org.cotejo.i18n.Messages;
import org.cotejo.index.LawSnapshot;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Requirement;

/** For what a law lacks: the passages that come closest, and which words of the requirement they have. */
final class NearestPassages {
    private static final int MOST = 3;

    private final LawSnapshot snapshot;
    private final Messages messages;

    NearestPassages(LawSnapshot snapshot, Locale locale) {
        this.snapshot = snapshot;
        this.messages = Messages.in(locale);
    }

    List<Nearest> find(String law, Requirement requirement) throws IOException {
        StringBuilder wanted = new StringBuilder(requirement.title().in(Locale.ROOT));
        for (Element element : requirement.elements()) {
            wanted.append(' ').append(element.what().in(Locale.ROOT));
        }
        return snapshot.nearest(law, wanted.toString(), MOST).stream()
                .map(near -> new Nearest(
                        near.eId(),
                        near.citation(),
                        near.text(),
                        messages.get(
                                "check.nearest", String.join(", ", near.shared()), String.join(", ", near.lacking()))))
                .toList();
    }
}
