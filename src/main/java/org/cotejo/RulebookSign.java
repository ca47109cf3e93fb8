package org.cotejo;

import java.io.IOException;
import org.cotejo.model.CotejoException;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookLoader;

/** Whether the rulebook can be used, and which it is to the byte. */
record RulebookSign(Signs signs) {
    Sign of(String rulebook) {
        try {
            RulebookPlace place = RulebookPlace.of(rulebook);
            Rulebook loaded = RulebookLoader.load(place.files(), place.name());
            return signs.ok("rulebook", loaded.id() + " " + loaded.version() + ", sha256 " + loaded.sha256());
        } catch (CotejoException e) {
            return signs.broken("rulebook", rulebook, e.in(signs.messages().locale()));
        } catch (IOException e) {
            return signs.broken("rulebook", rulebook, String.valueOf(e.getMessage()));
        }
    }
}
