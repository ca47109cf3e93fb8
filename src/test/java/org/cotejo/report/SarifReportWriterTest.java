package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SarifReportWriterTest extends ReportWriterContract {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    ReportWriter writer() {
        return new SarifReportWriter();
    }

    @Override
    String visible(byte[] written) throws IOException {
        List<String> texts = new ArrayList<>();
        strings(JSON.readTree(written), texts);
        return String.join("\n", texts);
    }

    static void strings(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> strings(child, texts));
    }

    private JsonNode run() throws IOException {
        return JSON.readTree(write(Reports.sample(), SPANISH)).at("/runs/0");
    }

    private static List<JsonNode> results(JsonNode run) {
        List<JsonNode> results = new ArrayList<>();
        run.get("results").forEach(results::add);
        return results;
    }

    @Test
    void is_valid_against_the_schema_of_the_standard() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);

            assertThat(schema.validate(JSON.readTree(write(Reports.sample(), SPANISH))))
                    .isEmpty();
            assertThat(schema.validate(JSON.readTree(write(Reports.none(), SPANISH))))
                    .isEmpty();
            assertThat(schema.validate(JSON.readTree("{\"version\": \"2.1.0\"}")))
                    .isNotEmpty();
        }
    }

    @Test
    void gaps_and_observations_and_divergences_are_results_and_what_is_met_is_none() throws IOException {
        List<JsonNode> results = results(run());

        assertThat(results).hasSize(5 + 3 + 3 + 1);
        assertThat(results)
                .noneMatch(result -> result.at("/properties/verdict").asText().equals("MET"));
    }

    @Test
    void a_result_names_its_rule_its_file_and_its_provision() throws IOException {
        JsonNode run = run();
        JsonNode conflict = results(run).stream()
                .filter(result -> result.at("/properties/verdict").asText().equals("CONFLICT"))
                .findFirst()
                .orElseThrow();

        assertThat(run.at("/tool/driver/rules/" + conflict.get("ruleIndex").asInt() + "/id"))
                .isEqualTo(conflict.get("ruleId"));
        assertThat(conflict.get("level").asText()).isEqualTo("error");
        JsonNode place = conflict.at("/locations/0");
        assertThat(place.at("/logicalLocations/0/name").asText()).isEqualTo("art_12__frac_III");
        assertThat(place.at("/logicalLocations/0/decoratedName").asText()).isEqualTo("artículo 12, fracción III");
        int file = place.at("/physicalLocation/artifactLocation/index").asInt();
        assertThat(run.at("/artifacts/" + file + "/hashes/sha-256").asText()).hasSize(64);
        assertThat(run.at("/artifacts/" + file + "/location/uri").asText()).isEqualTo("arboleda.docx");
    }

    @Test
    void what_a_person_must_decide_is_for_review_and_has_no_level() throws IOException {
        assertThat(results(run()))
                .filteredOn(result -> result.get("kind").asText().equals("review"))
                .hasSize(1)
                .allMatch(result -> result.get("level").asText().equals("none"));
    }

    @Test
    void fingerprints_are_unique_within_a_run() throws IOException {
        Set<String> seen = new HashSet<>();

        assertThat(results(run()))
                .allMatch(result ->
                        seen.add(result.at("/partialFingerprints/cotejo~1v1").asText()));
    }

    @Test
    void words_of_a_law_are_no_placeholder_and_no_link_and_a_file_name_is_no_other_address() {
        assertThat(SarifText.of("{0} [aquí](http://example.org)").text())
                .isEqualTo("{{0}} \\[aquí\\](http://example.org)");
        assertThat(SarifText.of("el [inciso] a").text()).isEqualTo("el [inciso] a");
        assertThat(SarifText.uri("http://x/ñ.docx")).isEqualTo("http%3A%2F%2Fx%2F%C3%B1.docx");
    }
}
