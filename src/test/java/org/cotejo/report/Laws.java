package org.cotejo.report;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.model.Amendment;
import org.cotejo.model.Annex;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Particulars;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.model.StatedDate;
import org.cotejo.model.TransitoryDecree;

/** Structured laws for the tests of the writers. */
final class Laws {
    private Laws() {}

    /** One chapter with two articles, the first with fractions and a point; one transitory article. */
    static Expression small() {
        Provision point = provision("art_1__frac_II__inc_a", Level.POINT, "a", "", "mapas;");
        Provision first = provision("art_1__para_1", Level.PARAGRAPH, "", "", "La biblioteca presta:");
        Provision one = provision("art_1__frac_I", Level.FRACTION, "I", "", "Libros, y");
        Provision two = provision("art_1__frac_II", Level.FRACTION, "II", "", "Lo demás:", point);
        Provision repealed = new Provision(
                new EId("art_2"),
                Level.ARTICLE,
                "2",
                "",
                "",
                List.of(new Amendment(
                        "Artículo derogado GO 19-01-2018",
                        List.of(new Amendment.Change("repealed", "Artículo", "GO", "", LocalDate.of(2018, 1, 19))))),
                true,
                List.of(),
                SourcePlace.UNKNOWN);
        Provision chapter = provision(
                "chp_I",
                Level.CHAPTER,
                "I",
                "Del préstamo",
                "",
                provision("art_1", Level.ARTICLE, "1", "", "", first, one, two),
                repealed);
        Provision last = provision("trans_1", Level.ARTICLE, "ÚNICO", "", "Esta ley entra en vigor mañana.");
        return new Expression(
                "Ley de Bibliotecas",
                "es",
                "Arboleda",
                LocalDate.of(2015, 3, 1),
                null,
                new Particulars(
                        "ley",
                        "12",
                        "",
                        "",
                        "Gaceta",
                        List.of(new StatedDate(
                                StatedDate.Kind.PUBLISHED,
                                LocalDate.of(2015, 3, 1),
                                "Publicada el 1 de marzo de 2015",
                                "p. 2")),
                        List.of()),
                List.of("Al margen un sello."),
                List.of(chapter),
                List.of(new TransitoryDecree(TransitoryDecree.ORIGINAL, "", null, List.of(last))),
                List.of("Dado en el palacio."),
                List.of(new Annex(
                        new EId("att_1"),
                        "TARIFA\nDE LOS PRÉSTAMOS",
                        List.of("Por cada libro, nada."),
                        List.of(provision("att_1__art_1", Level.ARTICLE, "1", "", "Los mapas se prestan dos días.")),
                        List.of())),
                List.of(Diagnostic.info("SAMPLE_CODE", "art_2", "nota suelta")),
                new Manifestation("arboleda.docx", "cd".repeat(32), "docx"));
    }

    private static Provision provision(
            String eId, Level level, String num, String heading, String text, Provision... children) {
        return new Provision(
                new EId(eId), level, num, heading, text, List.of(), false, List.of(children), SourcePlace.UNKNOWN);
    }
}
