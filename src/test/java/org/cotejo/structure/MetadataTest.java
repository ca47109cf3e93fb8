package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.codes;
import static org.cotejo.structure.Texts.parse;
import static org.cotejo.structure.Texts.texts;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.ingest.SourceMetadata;
import org.cotejo.model.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ley publicada en la Sección Segunda del Periódico Oficial, el viernes 19 de julio de 2013.  | 2013-07-19",
                "Nueva Ley publicada en el Diario Oficial de la Federación el 1 de febrero de 2007           | 2007-02-01",
                "LEY PUBLICADA EN EL PERIODICO OFICIAL NUMERO 91, DEL SABADO 14 DE NOVIEMBRE DE 2009.        | 2009-11-14",
                "P.O. No. 009, del 20 de enero de 2023.                                                      | 2023-01-20",
                "Fecha de Publicación: 17 de Junio de 2016                                                   | 2016-06-17",
                "Gaceta Oficial del Estado, tomo CXLII, número 58, miércoles 22 de julio de 2015             | 2015-07-22",
                "Fecha de publicación: ( Diciembre 03 2010 )                                                 | 2010-12-03",
                "Publicación: 23-junio-2021                                                                  | 2021-06-23",
                "Publicación 2014/03/26                                                                      | 2014-03-26",
                "Publicado en el P. O. No. 47, 27-IX-13                                                      | 2013-09-27",
                "PUBLICADA EN EL PERIÓDICO OFICIAL No. 265, 09 NOV. 2004                                     | 2004-11-09",
                "Ley publicada en el P.O. del 20/08/2015                                                     | 2015-08-20",
                "Ley publicada en el Periódico Oficial el catorce de junio de dos mil doce.                  | 2012-06-14",
                "Ley publicada en el Periódico Oficial el día primero de enero del año dos mil diecinueve.   | 2019-01-01",
                "Ley publicada en el Periódico Oficial el treinta y uno de mayo de mil novecientos noventa y nueve. | 1999-05-31",
                "Ley publicada en el Periódico Oficial el 31 (treinta y uno) del mes de mayo del año 1999.   | 1999-05-31",
                "TEXTO ORIGINAL. Ley publicada en el Periódico Oficial, el viernes 19 de julio de 2013.      | 2013-07-19",
                "TEXTO DE NUEVA CREACIÓN PUBLICADO EN EL P.O. NÚMERO 120, TOMO III, DE FECHA 05 DE AGOSTO DE 2020. | 2020-08-05",
                "Texto Vigente. Fecha de Publicación 4 de octubre de 2010                                    | 2010-10-04",
                "P.O. N° 124, 19 de Octubre de 2010                                                          | 2010-10-19",
                "Nuevo Reglamento publicado en el Diario Oficial de la Federación el 4 de junio de 2010      | 2010-06-04",
            })
    void the_head_tells_the_publication(String line, LocalDate date) {
        assertThat(parse("LEY DE COSAS GENERALES", line, "Artículo 1. Uno.").published())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ÚLTIMA REFORMA PUBLICADA EN EL PERIÓDICO OFICIAL: 6 DE DICIEMBRE DE 2019.        | 2019-12-06",
                "TEXTO VIGENTE Última reforma publicada DOF 14-11-2025                           | 2025-11-14",
                "ÚLTIMA REFORMA PUBLICADA EN LA GACETA OFICIAL EL 9 DE MAYO DE 2013              | 2013-05-09",
                "ULTIMA REFORMA PUBLICADA EN EL PERIODICO OFICIAL: 6 DE DICIEMBRE DE 2019        | 2019-12-06",
                "ÚLTIMA REFORMA PUBLICADA EN EL ALCANCE DEL PERIÓDICO OFICIAL: 2 DE SEPTIEMBRE DE 2013. | 2013-09-02",
                "ÚLTIMA REFORMA MEDIANTE DECRETO 65 DE FECHA 15 DE ENERO DE 2019, EN EL PERIÓDICO OFICIAL DE FECHA 22 DE ENERO DE 2019 | 2019-01-22",
                "Última modificación: 27-IX-13                                                   | 2013-09-27",
            })
    void the_head_tells_the_last_reform(String line, LocalDate date) {
        assertThat(parse("LEY DE COSAS GENERALES", line, "Artículo 1. Uno.").lastReform())
                .isEqualTo(date);
    }

    @Test
    void two_dates_of_the_last_reform_are_both_told() {
        Expression law = parse(
                "ÚLTIMA REFORMA PUBLICADA EN EL P.O.: 6 DE DICIEMBRE DE 2019.",
                "Artículo 1. Uno.",
                "Artículo reformado P.O. 11-03-2022");

        assertThat(law.lastReform()).isEqualTo(LocalDate.of(2019, 12, 6));
        assertThat(codes(law)).containsExactly("DATES_DISAGREE");
    }

    @Test
    void a_title_in_capitals_runs_over_lines() {
        Expression law = texts().centered("LEY PARA PREVENIR Y COMBATIR LAS COSAS")
                .centered("Y AUXILIAR A SUS DUEÑOS")
                .centered("EN EL ESTADO DE MACONDO")
                .plain("TEXTO ORIGINAL.")
                .plain("Artículo 1. Uno.")
                .parse();

        assertThat(law.title())
                .isEqualTo("LEY PARA PREVENIR Y COMBATIR LAS COSAS Y AUXILIAR A SUS DUEÑOS EN EL ESTADO DE MACONDO");
    }

    @Test
    void a_title_ends_before_its_publication() {
        Expression law = parse(
                "LEY GENERAL DE COSAS Nueva Ley publicada en el Diario Oficial de la Federación el 14 de junio de 2012",
                "Artículo 1. Uno.");

        assertThat(law.title()).isEqualTo("LEY GENERAL DE COSAS");
        assertThat(law.published()).isEqualTo(LocalDate.of(2012, 6, 14));
    }

    @Test
    void every_stated_date_is_kept_with_its_words() {
        Expression law = parse(
                "LEY DE COSAS GENERALES",
                "Fecha de Aprobación: 26 de Mayo de 2016",
                "Promulgación: 14 de Junio de 2016",
                "Fecha de Publicación: 17 de Junio de 2016",
                "Vigencia 18 de junio de 2016",
                "Artículo 1. Uno.");

        assertThat(dates(law))
                .containsExactly(
                        "approved 2016-05-26", "promulgated 2016-06-14", "published 2016-06-17", "inForce 2016-06-18");
        assertThat(law.particulars().dates().get(0).words()).isEqualTo("Fecha de Aprobación: 26 de Mayo de 2016");
        assertThat(law.particulars().dates().get(0).at()).isEqualTo("p. 2");
    }

    @Test
    void a_law_that_tells_no_publication_has_none() {
        Expression law = parse("LEY DE COSAS", "Promulgada: Agosto 29 de 2002.", "Artículo 1. Uno.");

        assertThat(law.published()).isNull();
        assertThat(dates(law)).containsExactly("promulgated 2002-08-29");
    }

    @Test
    void a_date_may_stand_on_the_line_below_its_words() {
        Expression law = parse(
                "LEY DE COSAS GENERALES",
                "Última reforma publicada en el Periódico Oficial del Estado:",
                "6 de diciembre de 2019",
                "Ley publicada en el Periódico Oficial, el",
                "viernes 19 de julio de 2013.",
                "Artículo 1. Uno.");

        assertThat(law.lastReform()).isEqualTo(LocalDate.of(2019, 12, 6));
        assertThat(law.published()).isEqualTo(LocalDate.of(2013, 7, 19));
        assertThat(dates(law)).hasSize(2);
    }

    @Test
    void a_fact_sheet_in_two_columns_tells_dates_and_a_history_of_reforms() {
        Expression law = parse(
                "LEY DE COSAS GENERALES",
                "Decreto:",
                "No. LX-1134",
                "Expedición:",
                "26 de marzo de 2014",
                "Publicación original",
                "Periódico Oficial, Núm. 42, martes 8 de abril de 2014",
                "Reformas",
                "Decreto 812, P.O. Núm. 69, viernes 27 de agosto de 2021",
                "Decreto 901, P.O. Núm. 12, 15 de febrero de 2022",
                "EL CONGRESO DEL ESTADO DECRETA:",
                "Artículo 1. Uno.");

        assertThat(dates(law))
                .containsExactly(
                        "approved 2014-03-26", "published 2014-04-08", "reformed 2021-08-27", "reformed 2022-02-15");
        assertThat(law.lastReform()).isEqualTo(LocalDate.of(2022, 2, 15));
    }

    @Test
    void two_dates_of_publication_are_both_kept_and_told() {
        Expression law = parse(
                "LEY DE COSAS GENERALES",
                "Ley publicada en el Periódico Oficial, el martes 25 de agosto de 2015.",
                "P.O. No. 31, del 2 de agosto de 2015.",
                "Artículo 1. Uno.");

        assertThat(law.published()).isEqualTo(LocalDate.of(2015, 8, 25));
        assertThat(dates(law)).containsExactly("published 2015-08-25", "published 2015-08-02");
        assertThat(codes(law)).containsExactly("PUBLICATION_DATES_DISAGREE");
    }

    @Test
    void two_dates_of_the_last_reform_in_the_head_are_both_kept_and_told() {
        Expression law = parse(
                "LEY DE COSAS GENERALES",
                "Última reforma publicada en el P.O. el 25 de agosto de 2015",
                "Última reforma: 2 de agosto de 2015",
                "Artículo 1. Uno.");

        assertThat(law.lastReform()).isEqualTo(LocalDate.of(2015, 8, 25));
        assertThat(codes(law)).containsExactly("LAST_REFORM_DATES_DISAGREE");
    }

    @Test
    void a_weekday_that_is_not_the_dates_is_told() {
        Expression law = parse(
                "LEY DE COSAS GENERALES",
                "Ley publicada en el Periódico Oficial, el jueves 19 de julio de 2013.",
                "Artículo 1. Uno.");

        assertThat(law.published()).isEqualTo(LocalDate.of(2013, 7, 19));
        assertThat(law.diagnostics().get(0).code()).isEqualTo("WEEKDAY_DISAGREES");
        assertThat(law.diagnostics().get(0).arguments()).containsExactly("jueves 19 de julio de 2013", "2013-07-19");
    }

    @Test
    void what_the_recitals_say_of_other_laws_is_no_date_of_this_one() {
        Expression law = parse(
                "LEY DE COSAS GENERALES",
                "Ley publicada en el Periódico Oficial, el viernes 19 de julio de 2013.",
                "CONSIDERANDO",
                "Que la ley anterior, publicada en el",
                "Periódico Oficial el 3 de abril de 2009, debe abrogarse.",
                "ARTÍCULO ÚNICO.- Se expide la Ley de Cosas y se abroga la Ley de Otras, publicada el 3 de abril de 2009:",
                "Artículo 1. Uno.",
                "Artículo 2. Dos.");

        assertThat(dates(law)).containsExactly("published 2013-07-19");
        assertThat(codes(law)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ley publicada en el Periódico Oficial del Estado de Comala, el viernes 19 de julio de 2013. | Periódico Oficial del Estado de Comala",
                "Nueva Ley publicada en el Periódico Oficial «El Faro», No. 84, el 18 de octubre de 2019     | Periódico Oficial «El Faro»",
                "Publicada en la Gaceta Oficial número 448 del lunes 9 de noviembre de 2020                  | Gaceta Oficial",
                "P. O. No. 009, del 20 de enero de 2023.                                                     | P. O.",
                "PUBLICADA EN EL BOLETIN OFICIAL DEL ESTADO EL 14 DE MARZO DE 2011                           | BOLETIN OFICIAL DEL ESTADO",
            })
    void the_gazette_is_told_as_printed(String line, String gazette) {
        assertThat(parse("LEY DE COSAS GENERALES", line, "Artículo 1. Uno.")
                        .particulars()
                        .gazette())
                .isEqualTo(gazette);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DECRETO No. 489              | 489",
                "DECRETO NÚMERO 252           | 252",
                "DECRETO NÚMERO: 172          | 172",
                "DECRETO 228                  | 228",
                "D E C R E T O NÚM. 409       | 409",
                "D E C R E T O No. LX-1134    | LX-1134",
                "D E C R E T O N Ú M E R O 3 8 7 | 387",
                "Decreto nº 305               | 305",
                "NUMERO 96                    | 96",
                "NÚMERO 1094.-                | 1094",
                "Decreto 553/2017             | 553/2017",
                "NÚMERO 25420/LX/15           | 25420/LX/15",
                "Decreto número doscientos treinta y uno | 231",
                "DECRETA:                     | ''",
            })
    void the_head_tells_the_number_of_the_decree(String line, String number) {
        assertThat(parse("LEY DE COSAS GENERALES", line, "Artículo 1. Uno.")
                        .particulars()
                        .decree())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEY NÚMERO 821       | PARA PREVENIR LAS COSAS DE LA PROVINCIA | LEY NÚMERO 821 PARA PREVENIR LAS COSAS DE LA PROVINCIA | ley | 821",
                "LEY NÚMERO 821       | Para prevenir las cosas de la provincia | LEY NÚMERO 821 Para prevenir las cosas de la provincia | ley | 821",
                "LEY NÚMERO 417 PARA PREVENIR LAS COSAS | Al margen un sello. | LEY NÚMERO 417 PARA PREVENIR LAS COSAS | ley | 417",
                "Ley Nº 19643 - LEY DE PREVENCIÓN DE LAS COSAS | Al margen un sello. | LEY DE PREVENCIÓN DE LAS COSAS | ley | 19643",
                "PREVENCIÓN DE TODAS LAS COSAS | Ley 26.364  | PREVENCIÓN DE TODAS LAS COSAS | ley | 26.364",
                "CÓDIGO DE COSAS      | Al margen un sello. | CÓDIGO DE COSAS | código | ''",
                "REGLAMENTO DE LA LEY DE COSAS. | Al margen un sello. | REGLAMENTO DE LA LEY DE COSAS | reglamento | ''",
                "DECRETO LEY DE COSAS | Al margen un sello. | DECRETO LEY DE COSAS | decreto ley | ''",
            })
    void the_title_tells_kind_and_number(String line, String next, String title, String kind, String number) {
        Expression law = parse(line, next, "Artículo 1. Uno.");

        assertThat(List.of(
                        law.title(), law.particulars().kind(), law.particulars().number()))
                .containsExactly(title, kind, number);
    }

    @Test
    void a_title_in_mixed_case_goes_on_in_lower_case() {
        Expression law = parse(
                "LEY NÚMERO 821",
                "Para prevenir y erradicar las cosas",
                "y para la protección de sus dueños",
                "Artículo 1. Uno.");

        assertThat(law.title())
                .isEqualTo("LEY NÚMERO 821 Para prevenir y erradicar las cosas y para la protección de sus dueños");
    }

    @Test
    void of_two_spellings_the_one_with_accents_is_the_title() {
        Expression law = texts().centered("LEY PARA PREVENCIÓN DE COSAS")
                .plain("Al margen un sello.")
                .centered("LEY PARA PREVENCION DE COSAS")
                .plain("Artículo 1. Uno.")
                .parse();

        assertThat(law.title()).isEqualTo("LEY PARA PREVENCIÓN DE COSAS");
    }

    @Test
    void the_properties_of_the_file_serve_where_the_text_is_silent() {
        SourceMetadata file = new SourceMetadata(
                "Ley de Cosas", "", "", "", "", LocalDate.of(2013, 7, 19), LocalDate.of(2015, 8, 25), "El Faro");
        Expression law = texts().plain("Artículo 1. Uno.").parse(file);

        assertThat(law.title()).isEqualTo("Ley de Cosas");
        assertThat(law.published()).isEqualTo(LocalDate.of(2013, 7, 19));
        assertThat(law.particulars().fromFile())
                .containsExactlyInAnyOrder("title", "published", "lastReform", "gazette");
    }

    @Test
    void a_name_that_a_word_processor_gave_the_file_is_no_title() {
        SourceMetadata file = new SourceMetadata("Microsoft Word - 123.doc", "", "", "", "", null, null, "");

        assertThat(texts().plain("Artículo 1. Uno.").parse(file).title()).isEmpty();
    }

    private static List<String> dates(Expression law) {
        return law.particulars().dates().stream()
                .map(date -> date.kind().key() + " " + date.date())
                .toList();
    }
}
