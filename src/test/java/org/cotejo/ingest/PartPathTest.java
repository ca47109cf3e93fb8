package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/passwd",
                "/etc/passwd",
                "file:///etc/passwd",
                "http://example.org",
                "mailto:a@example.org",
                "..\\..\\windows",
                "%2e%2e/%2e%2e/x",
                "//host/share",
                "",
                "?",
                "#x",
                ":"
            })
    void whatever_a_part_refers_to_is_looked_for_in_the_package_alone(String target) {
        assertThat(PartPath.target("word/", target)).doesNotContain("\0").doesNotStartWith("/");
    }
}
