package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonReportWriterTest extends ReportWriterContract {
    @Override
    ReportWriter writer() {
        return new JsonReportWriter();
    }

    @Override
    String visible(byte[] written) throws IOException {
        return Parsed.json(written).toString();
    }

    private Map<String, Object> json() throws IOException {
        return Parsed.json(write(Reports.sample(), SPANISH));
    }

    @Test
    void members_come_in_the_promised_order() throws IOException {
        Map<String, Object> json = json();

        assertThat(json).containsOnlyKeys("tool", "rulebook", "laws", "divergences", "borrowings", "values", "unread");
        assertThat(json.keySet()).startsWith("tool", "rulebook", "laws", "divergences");
        assertThat(Parsed.asMap(Parsed.at(json, "rulebook")).keySet())
                .containsExactly("id", "version", "sha256", "asOf");
        assertThat(Parsed.asMap(Parsed.at(json, "laws", 0)).keySet())
                .startsWith("id", "title", "jurisdiction", "source", "summary", "findings", "observations");
        assertThat(Parsed.asMap(Parsed.at(json, "laws", 0, "findings", 0)).keySet())
                .containsExactly(
                        "requirement",
                        "topic",
                        "severity",
                        "verdict",
                        "flags",
                        "reference",
                        "rule",
                        "elements",
                        "conflicts",
                        "nearest",
                        "message",
                        "remedy",
                        "review");
    }

    @Test
    void a_summary_counts_every_verdict_and_ends_with_the_score() throws IOException {
        assertThat(Parsed.asMap(Parsed.at(json(), "laws", 0, "summary")).toString())
                .isEqualTo(
                        "{MET=1, PARTIAL=1, ABSENT=1, CONFLICT=1, EXCESS=1, UNCLEAR=1, NOT_ASSESSED=1, score=0.308}");
    }

    @Test
    void evidence_has_its_place_and_its_exact_words() throws IOException {
        Object evidence = Parsed.at(json(), "laws", 0, "findings", 0, "elements", 0, "evidence", 0);
        String quote = (String) Parsed.at(evidence, "quote");

        assertThat(Parsed.at(evidence, "eId")).isEqualTo("art_12__frac_III");
        assertThat(Parsed.at(evidence, "start")).isEqualTo(4);
        assertThat(Parsed.at(evidence, "end")).isEqualTo(4 + quote.length());
    }

    @Test
    void a_conflict_shows_the_law_beside_the_reference() throws IOException {
        Object conflict = Parsed.at(json(), "laws", 0, "findings", 3, "conflicts", 0);

        assertThat(Parsed.at(conflict, "state", "value")).isEqualTo("3 días");
        assertThat(Parsed.at(conflict, "reference", "value")).isEqualTo("10 días");
        assertThat(Parsed.at(conflict, "reference", "article")).isEqualTo("7-III-a");
    }

    @Test
    void a_finding_not_reviewed_has_a_null_review() throws IOException {
        assertThat(Parsed.at(json(), "laws", 0, "findings", 0, "review")).isEqualTo("null");
        assertThat(Parsed.at(json(), "laws", 0, "findings", 5, "review", "by")).isEqualTo("A. Núñez");
    }

    @Test
    void lines_end_in_line_feeds_and_text_is_utf_8() throws IOException {
        String text = new String(write(Reports.sample(), SPANISH), StandardCharsets.UTF_8);

        assertThat(text)
                .startsWith("{\n  \"tool\": {\n    \"name\": \"cotejo\",")
                .endsWith("}\n")
                .contains("ñandú");
        assertThat(text).doesNotContain("\r");
    }
}
