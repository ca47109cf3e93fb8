package org.cotejo.web.api;

import java.util.Objects;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.web.site.Desk;
import org.cotejo.web.site.DeskLaw;

/**
 * What examples are made of: a law that is there and a requirement of the rulebook, so that every example can be asked.
 *
 * @param law slug, empty where there is no law
 * @param topic of the requirement
 * @param word one of the requirement's title, to search for
 */
record Samples(String law, String requirement, String topic, String word) {
    /** A law that nobody wrote, to be sent. */
    static final String FILE_NAME = "ejemplo.txt";

    static final String FILE = "LEY DE EJEMPLO\n\nArtículo 1. Esta ley es de orden público.\n";

    Samples {
        Objects.requireNonNull(law);
        Objects.requireNonNull(requirement);
        Objects.requireNonNull(topic);
        Objects.requireNonNull(word);
    }

    static Samples of(Desk desk, Rulebook rulebook) {
        Requirement first = rulebook.requirements().get(0);
        return new Samples(
                desk.laws().stream().findFirst().map(DeskLaw::slug).orElse(""), first.id(), first.topic(), "ley");
    }
}
