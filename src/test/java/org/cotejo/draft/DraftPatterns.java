package org.cotejo.draft;

import java.io.IOException;
import java.util.List;
import org.cotejo.fact.FactReader;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Fitting;
import org.cotejo.rulebook.RulebookFiles;

/** What holds the expressions that a bill is drafted with. */
public final class DraftPatterns {
    private DraftPatterns() {}

    public static Object made() throws IOException {
        Fitting fitting = new Fitting(
                List.of(new Fitting.Name(
                        "DIF",
                        "",
                        List.of("sistema", "estatal"),
                        List.of("sistema"),
                        List.of("Nacional", "Municipal"))),
                List.of());
        Draftable law = new Draftable(
                Bills.law("LEY DE PRUEBA DEL ESTADO DE ARCADIA", "Artículo 1. El Sistema Estatal coordina."),
                List.of(),
                Bills.MX,
                Bills.WORDS);
        return new ClauseNames(
                law, id -> null, fitting, new FactReader(FactWords.load(RulebookFiles.shipped(), "es"), Bills.MX));
    }
}
