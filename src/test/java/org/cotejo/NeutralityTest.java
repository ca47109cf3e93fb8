package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.text.Fold;
import org.junit.jupiter.api.Test;

/** Code knows laws, not one country's laws on one subject: that knowledge is data in rules/ and laws/. */
class NeutralityTest {
    private static final Path CODE = Path.of("src/main");
    private static final Path LAWS = Path.of("laws");

    private static final List<String> COUNTRY = List.of(
            "mexico",
            "mexicano",
            "mexicana",
            "mexicanos",
            "mexicanas",
            "mexican",
            "mexique",
            "mexicain",
            "cdmx",
            "edomex");
    private static final List<String> GAZETTE = List.of(
            "dof",
            "periodico oficial",
            "diario oficial",
            "gaceta oficial",
            "boletin oficial",
            "orden juridico nacional");
    private static final List<String> SUBJECT = List.of(
            "trata de personas",
            "delitos en materia de trata",
            "trafficking",
            "traite des personnes",
            "traite des etres humains",
            "ley general",
            "general law",
            "loi generale",
            "lgpsedmtp",
            "fiscalia",
            "fiscalias",
            "procuraduria",
            "albergue",
            "albergues",
            "refugio",
            "proxenetismo",
            "explotacion sexual",
            "trabajo forzado");

    @Test
    void code_and_resources_name_no_country_gazette_or_subject() throws IOException {
        Pattern named = anyOf(Stream.of(COUNTRY, GAZETTE, SUBJECT).flatMap(List::stream));

        assertThat(mentions(named)).isEmpty();
    }

    @Test
    void code_and_resources_name_no_entity_of_the_register_and_no_law_that_we_ship() throws IOException {
        Pattern named = anyOf(Stream.concat(entities().stream(), specimens().stream()));

        assertThat(mentions(named)).isEmpty();
    }

    @Test
    void the_register_has_every_entity_once() throws IOException {
        assertThat(entities()).hasSize(32).doesNotHaveDuplicates();
    }

    private static List<String> mentions(Pattern named) throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> mentions(file, named))
                    .toList();
        }
    }

    private static Stream<String> mentions(Path file, Pattern named) {
        List<String> lines = read(file).lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1).flatMap(i -> {
            Matcher matcher = named.matcher(Fold.accents(lines.get(i)));
            return matcher.find() ? Stream.of(file + ":" + (i + 1) + " names " + matcher.group()) : Stream.empty();
        });
    }

    /** Words stand alone: letters before or behind make another word. */
    private static Pattern anyOf(Stream<String> words) {
        return Pattern.compile(words.map(Fold::accents)
                .map(word -> Pattern.quote(word).replace(" ", "\\E[\\s_-]\\Q"))
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
    }

    /** Everyday names: what stands before a bracket and before the hero that some states carry in their name. */
    private static List<String> entities() throws IOException {
        return Files.readAllLines(LAWS.resolve("register.csv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(row -> row.split(",")[1].replaceAll(" \\(.*", ""))
                .map(name -> name.startsWith("Ciudad de") ? name : name.replaceAll(" de .*", ""))
                .toList();
    }

    private static List<String> specimens() throws IOException {
        try (Stream<Path> files = Files.list(LAWS.resolve("specimens"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.lastIndexOf('.')).replace('-', ' '))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
