package org.cotejo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** YAML may come from a stranger. */
class YamlNodeTest {
    static Stream<String> bombs() {
        String laughs = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
        return Stream.of(
                "[".repeat(100_000),
                "- ".repeat(100_000) + "x",
                "{a: ".repeat(100_000),
                "a: '" + "x".repeat(5 * 1024 * 1024) + "'",
                laughs,
                "a: &a [*a]\n",
                "a: 1\na: 2\n",
                "a: !!java.net.URL [http://example.org]\n? [",
                "\u0000");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void what_would_exhaust_the_machine_is_refused_or_harmless(String yaml) {
        List<Complaint> told = new ArrayList<>();

        assertThatThrownBy(
                        () -> read(yaml).need("b").items().get(0).items().get(0).text())
                .isInstanceOf(RulebookException.class);
        assertThat(told).isEmpty();
    }

    @Test
    void a_listener_hears_of_every_mistake_and_the_rest_is_read() throws IOException {
        List<Complaint> told = new ArrayList<>();
        YamlNode node = read("a: x\nb: [1]\nc: 2020-13-01\nd: 7\n", told);

        node.only(Set.of("a", "b", "c"));
        node.number("a");
        node.need("b").text();
        node.need("c").date();
        node.need("e").items();

        assertThat(node.number("d")).isEqualTo(7);
        assertThat(told)
                .extracting(each -> each.line() + " " + each.code())
                .containsExactly("4 unknown_key", "1 number", "2 text", "3 date", "1 missing_key");
        assertThat(told.get(0).words(Locale.ENGLISH)).isEqualTo("unknown key 'd'; known: a, b, c");
    }

    private static YamlNode read(String yaml) throws IOException {
        return YamlNode.read("x.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static YamlNode read(String yaml, List<Complaint> told) throws IOException {
        return YamlNode.read("x.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), told::add);
    }
}
