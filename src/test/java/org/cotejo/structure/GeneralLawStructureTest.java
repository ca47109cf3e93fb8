package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cotejo.model.Amendment;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The parse of one real statute against its tree, drawn up by hand: every level, nothing more and nothing less. */
class GeneralLawStructureTest {
    private static final List<String> CHILDREN = List.of("titulos", "capitulos", "secciones");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "corpus/mx/lgpsedmtp.docx",
                "corpus/mx/lgpsedmtp.doc",
                "corpus/mx/lgpsedmtp.odt",
                "corpus/mx/lgpsedmtp.pdf"
            })
    void every_level_equals_the_tree_drawn_up_by_hand(String path) throws IOException {
        Map<?, ?> truth = yaml("reference/general-law-structure.yaml");
        Expression law = Shared.parse(Shared.file(path));

        assertThat(divisions(law.body(), "")).isEqualTo(wantedDivisions(list(truth, "tree"), ""));
        assertThat(units(law)).isEqualTo(units(truth));
        assertThat(paragraphs(law)).isEqualTo(paragraphs(truth));
        assertThat(notes(law)).containsExactlyInAnyOrderElementsOf(notes(truth));
        assertThat(transitory(law)).isEqualTo(transitory(truth));
    }

    private static Map<?, ?> yaml(String path) throws IOException {
        String text = Files.readString(Shared.file(path));
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    private static List<?> list(Map<?, ?> node, String key) {
        return node.get(key) instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<?, ?> node, String key) {
        return Objects.toString(node.get(key), "");
    }

    private static List<String> divisions(List<Provision> provisions, String path) {
        List<String> found = new ArrayList<>();
        for (Provision provision : provisions) {
            if (provision.level().isDivision()) {
                String here = path + "/" + provision.num() + " " + provision.heading();
                found.add(here);
                found.addAll(divisions(provision.children(), here));
            } else {
                found.add(path + "/" + provision.num());
            }
        }
        return found;
    }

    private static List<String> wantedDivisions(List<?> nodes, String path) {
        List<String> found = new ArrayList<>();
        for (Object node : nodes) {
            Map<?, ?> division = (Map<?, ?>) node;
            String here =
                    path + "/" + text(division, "label").replaceFirst("^\\S+ ", "") + " " + text(division, "heading");
            found.add(here);
            list(division, "articulos").forEach(article -> found.add(here + "/" + article));
            CHILDREN.forEach(key -> found.addAll(wantedDivisions(list(division, key), here)));
        }
        return found;
    }

    private static Stream<Provision> articles(Expression law) {
        return law.body().stream().flatMap(Provision::walk).filter(provision -> provision.level() == Level.ARTICLE);
    }

    private static Stream<? extends Map<?, ?>> articles(Map<?, ?> truth) {
        return list(truth, "articles").stream().map(article -> (Map<?, ?>) article);
    }

    /** Article, fraction and inciso numbers in reading order. */
    private static List<String> units(Expression law) {
        return articles(law)
                .flatMap(Provision::walk)
                .filter(provision -> provision.level() != Level.PARAGRAPH)
                .map(provision -> provision.num() + (provision.repealed() ? " repealed" : ""))
                .toList();
    }

    private static List<String> units(Map<?, ?> truth) {
        List<String> found = new ArrayList<>();
        articles(truth).forEach(article -> {
            found.add(text(article, "label"));
            for (Object item : list(article, "fracciones")) {
                Map<?, ?> fraction = (Map<?, ?>) item;
                found.add(text(fraction, "label") + (Boolean.TRUE.equals(fraction.get("derogada")) ? " repealed" : ""));
                list(fraction, "incisos").forEach(inciso -> found.add(inciso.toString()));
            }
            list(article, "incisos").forEach(inciso -> found.add(inciso.toString()));
        });
        return found;
    }

    /** How many paragraphs each article and each fraction has. */
    private static List<String> paragraphs(Expression law) {
        return articles(law)
                .flatMap(article -> Stream.concat(
                        Stream.of(article),
                        article.children().stream().filter(child -> child.level() == Level.FRACTION)))
                .map(unit -> unit.num() + " "
                        + (unit.children().stream()
                                        .filter(child -> child.level() == Level.PARAGRAPH)
                                        .count()
                                + (unit.level() == Level.FRACTION ? 1 : 0)))
                .toList();
    }

    private static List<String> paragraphs(Map<?, ?> truth) {
        List<String> found = new ArrayList<>();
        articles(truth).forEach(article -> {
            found.add(text(article, "label") + " " + text(article, "paragraphs"));
            for (Object item : list(article, "fracciones")) {
                Object count = ((Map<?, ?>) item).get("paragraphs");
                found.add(text((Map<?, ?>) item, "label") + " " + (count == null ? 1 : count));
            }
        });
        return found;
    }

    private static List<String> notes(Expression law) {
        return articles(law)
                .flatMap(article -> article.walk()
                        .flatMap(unit -> unit.amendments().stream())
                        .map(Amendment::date)
                        .map(date -> article.num() + " " + date))
                .toList();
    }

    private static List<String> notes(Map<?, ?> truth) {
        return articles(truth)
                .flatMap(article -> list(article, "reforms").stream()
                        .map(reform -> text(article, "label") + " " + text((Map<?, ?>) reform, "dof")))
                .toList();
    }

    private static List<String> transitory(Expression law) {
        List<String> found = new ArrayList<>();
        for (TransitoryDecree decree : law.transitory()) {
            decree.provisions()
                    .forEach(provision -> found.add(decree.name().replaceFirst("^DOF ", "") + " " + provision.num()));
        }
        return found;
    }

    private static List<String> transitory(Map<?, ?> truth) {
        List<String> found = new ArrayList<>();
        for (Object item : list((Map<?, ?>) truth.get("transitorios_originales"), "items")) {
            found.add("original " + text((Map<?, ?>) item, "label"));
        }
        for (Object decree : list(truth, "decretos_de_reforma")) {
            list((Map<?, ?>) decree, "transitorios")
                    .forEach(label -> found.add(text((Map<?, ?>) decree, "dof") + " " + label));
        }
        return found;
    }
}
