package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cotejo.model.CotejoException;
import org.junit.jupiter.api.Test;

class ReportWritersTest {
    @Test
    void every_format_has_one_name() {
        assertThat(ReportWriters.builtIn()).extracting(ReportWriter::format).doesNotHaveDuplicates();
    }

    @Test
    void an_unknown_format_is_answered_with_those_there_are() {
        assertThatExceptionOfType(CotejoException.class)
                .isThrownBy(() -> ReportWriters.named("pptx"))
                .satisfies(e -> assertThat(e.in(ReportWriterContract.SPANISH)).contains("«pptx»", "json"));
    }
}
