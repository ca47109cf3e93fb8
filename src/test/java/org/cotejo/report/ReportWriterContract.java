package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.office.OfficeAssert.assertValidOffice;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cotejo.finding.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every format owes. */
abstract class ReportWriterContract {
    static final Locale SPANISH = Locale.forLanguageTag("es");

    abstract ReportWriter writer();

    /** All that a reader of the written bytes sees, decoded, as one text. */
    abstract String visible(byte[] written) throws IOException;

    byte[] write(Report report, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer().write(report, Books.libraries(), locale, out);
        return out.toByteArray();
    }

    String sample() throws IOException {
        return visible(write(Reports.sample(), SPANISH));
    }

    @Test
    void is_found_by_its_name() {
        assertThat(ReportWriters.named(writer().format())).hasSameClassAs(writer());
    }

    @Test
    void same_input_gives_same_bytes_whatever_the_default_locale_and_time_zone() throws IOException {
        byte[] first = write(Reports.sample(), SPANISH);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(Arrays.equals(write(Reports.sample(), SPANISH), first)).isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void an_office_file_is_valid() throws IOException {
        assumeTrue(List.of("docx", "xlsx").contains(writer().format()));

        assertValidOffice("sample", write(Reports.sample(), SPANISH));
        assertValidOffice("no law", write(Reports.none(), SPANISH));
        assertValidOffice("odd characters", write(Reports.titled("a\u0000b\u0007c\ud800d\uffffe"), Locale.FRENCH));
    }

    @Test
    void leaves_the_stream_open() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        try (FilterOutputStream out = new FilterOutputStream(new ByteArrayOutputStream()) {
            @Override
            public void close() {
                closed.set(true);
            }
        }) {
            writer().write(Reports.sample(), Books.libraries(), SPANISH, out);

            assertThat(closed).isFalse();
        }
    }

    @Test
    void shows_a_report_without_laws_and_names_what_could_not_be_read() throws IOException {
        assertThat(visible(write(Reports.none(), SPANISH))).contains("roto & <b>.docx");
    }

    @Test
    void says_which_rulebook_which_date_and_which_file() throws IOException {
        assertThat(sample()).contains("1.2", "ab".repeat(32), "0123456789abcdef".repeat(4), "arboleda.docx");
    }

    @Test
    void keeps_words_of_laws_as_they_are() throws IOException {
        assertThat(sample())
                .contains(Reports.SCRIPT, Reports.FORMULA, "@dentro de <tres> días", "el artículo 99 <de esta ley>");
    }

    @Test
    void shows_evidence_conflicts_absences_observations_and_divergences() throws IOException {
        assertThat(sample())
                .contains("artículo 12, fracción III", "Fija un plazo menor que el de la referencia.", "10 días")
                .contains("Habla de libros, no de plazos.", "Citar el artículo 47.", "Tres leyes fijan dos plazos.")
                .contains("texto <suelto>");
    }

    @Test
    void shows_what_a_person_decided_beside_the_verdict_and_why_it_must_be_asked_again() throws IOException {
        assertThat(sample())
                .contains("A. Núñez", "Lo leí <dos> veces.", "El texto <de antes>", "El texto & el de ahora");
    }

    @Test
    void says_that_it_shows_news_alone_and_since_when() throws IOException {
        Report sample = Reports.sample();
        Report news = sample.since(new Report.Since("de <enero>.json", 977), sample.laws());

        assertThat(visible(write(news, SPANISH))).contains("de <enero>.json", "977");
        assertThat(sample()).doesNotContain("enero");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void writes_in_every_language(String language) throws IOException {
        assertThat(visible(write(Reports.sample(), Locale.forLanguageTag(language))))
                .contains("arboleda");
    }

    @Test
    void survives_characters_that_no_xml_may_hold() throws IOException {
        Report odd = Reports.titled("a\u0000b\u0007c\ud800d\uffffe");

        assertThat(visible(write(odd, SPANISH))).contains("Arboleda");
    }

    @Test
    void shows_findings_on_requirements_the_rulebook_does_not_know() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer().write(Reports.sample(), Books.book(List.of(), List.of()), SPANISH, out);

        assertThat(visible(out.toByteArray())).contains("fin-acceso", "gob-consejo");
    }
}
