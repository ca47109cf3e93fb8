package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.model.Amendment;
import org.cotejo.model.Amendment.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a note says: the changes it tells, each with its part, gazette, decree and date. */
class NoteChangesTest {
    private static final NoteReader NOTES = new NoteReader(Texts.MX, new Dates(Texts.MX));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fracción reformada DOF 19-01-2018                         | reformed/Fracción/DOF//2018-01-19",
                "Artículo reformado DOF 19-01-2018, 20-05-2021             | reformed/Artículo/DOF//2018-01-19 reformed/Artículo/DOF//2021-05-20",
                "Artículo reformado DOF 19-01-2018; 20-05-2021             | reformed/Artículo/DOF//2018-01-19 reformed/Artículo/DOF//2021-05-20",
                "Párrafo adicionado y reformado DOF 03-02-2015             | added/Párrafo/DOF//2015-02-03 reformed/Párrafo/DOF//2015-02-03",
                "Fracción adicionada DOF 01-02-2003. Reformada DOF 04-05-2006 | added/Fracción/DOF//2003-02-01 reformed/Fracción/DOF//2006-05-04",
                "(REFORMADO, P.O. 6 DE JUNIO DE 2014)                      | reformed//P.O.//2014-06-06",
                "(REFORMADA SU DENOMINACIÓN, P.O. 6 DE JUNIO DE 2014)      | reformed/DENOMINACIÓN/P.O.//2014-06-06",
                "(REFORMADO PRIMER PÁRRAFO, P.O. 6 DE JUNIO DE 2014)       | reformed/PRIMER_PÁRRAFO/P.O.//2014-06-06",
                "(REFORMADO PRIMER PÁRRAFO Y ADICIONADO SEGUNDO PÁRRAFO, P.O. 6 DE JUNIO DE 2014) | reformed/PRIMER_PÁRRAFO/P.O.//2014-06-06 added/SEGUNDO_PÁRRAFO/P.O.//2014-06-06",
                "(REFORMADAS FRACCIONES I Y III, P.O. 6 DE JUNIO DE 2014)  | reformed/FRACCIONES_I_Y_III/P.O.//2014-06-06",
                "Primer párrafo y fracción II reformados D.O. 23-06-2021   | reformed/Primer_párrafo,_fracción_II/D.O.//2021-06-23",
                "Capítulo reubicado y denominación reformada DOF 03-05-2013 | renumbered/Capítulo/DOF//2013-05-03 reformed/denominación/DOF//2013-05-03",
                "Denominación del Capítulo reformada DOF 03-05-2013        | reformed/Denominación_del_Capítulo/DOF//2013-05-03",
                "Fracción recorrida DOF 09-11-2017 (antes fracción XX)     | renumbered/Fracción/DOF//2017-11-09",
                "(Ref. P. O. No. 47, 27-IX-13)                             | reformed//P._O.//2013-09-27",
                "(F. DE E., P.O. 15 DE MAYO DE 2017)                       | corrected//P.O.//2017-05-15",
                "Fe de erratas al artículo DOF 04-06-1995. Reformado DOF 05-07-1996 | corrected/artículo/DOF//1995-06-04 reformed/artículo/DOF//1996-07-05",
                "(Reformado mediante Decreto No. 224-05, publicado en el P.O.E. No. 73 del 10 de septiembre de 2005) | reformed//P.O.E./Decreto_No._224-05/2005-09-10",
                "(Artículo reformado por Decreto 87, LX Legislatura)       | reformed/Artículo//Decreto_87/null",
                "(Reformado según Decreto 100. Adicionado según Decreto 115) | reformed///Decreto_100/null added///Decreto_115/null",
                "(REFORMADO [N. DE E. ADICIONADO], P.O. 6 DE JUNIO DE 2014) | reformed//P.O.//2014-06-06 added//P.O.//2014-06-06",
                "(ADICIONADO CON LOS ARTÍCULOS QUE LO INTEGRAN, P.O. 6 DE JUNIO DE 2014) | added//P.O.//2014-06-06",
                "Reforma DOF 09-12-2013: Derogó del artículo el entonces párrafo cuarto | repealed/artículo,_párrafo_cuarto/DOF//2013-12-09",
                "Párrafo publicado sin modificación DOF 04-06-2019         | republished/Párrafo/DOF//2019-06-04",
                "Artículo Reformado DOF 12/11/2008                         | reformed/Artículo/DOF//2008-11-12",
                "Fracción declarada inválida por sentencia de la Corte DOF 27-05-2016 | invalidated/Fracción/DOF//2016-05-27",
                "[N. DE E. VÉASE EL TRANSITORIO SEGUNDO.]                  | ////null",
            })
    void a_note_tells_its_changes(String text, String changes) {
        assertThat(NOTES.note(text).amendment().changes().stream().map(NoteChangesTest::told))
                .containsExactly(changes.split(" "));
    }

    @Test
    void the_note_sums_its_changes_up() {
        Amendment note = NOTES.note("Fracción adicionada DOF 01-02-2003. Reformada DOF 04-05-2006, 07-08-2009")
                .amendment();

        assertThat(List.of(
                        note.action(), note.unit(), note.gazette(), note.dates().toString(), note.date() + ""))
                .containsExactly("reformed", "Fracción", "DOF", "[2003-02-01, 2006-05-04, 2009-08-07]", "2009-08-07");
    }

    private static String told(Change change) {
        return String.join("/", change.action(), change.unit(), change.gazette(), change.decree(), change.date() + "")
                .replace(' ', '_');
    }
}
