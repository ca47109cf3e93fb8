package org.cotejo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.Cotejo;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Observation;
import org.cotejo.rulebook.YamlNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What we observe in the shipped laws beside what their reader noted. The floors lie at what was reached.
 * {@code -Dobservations.list=true} prints what was missed and what nobody had noted.
 */
class ObservationsIT {
    private static final Path LAWS = Path.of("laws/specimens");
    private static final boolean LIST = Boolean.getBoolean("observations.list");
    /** What readers of statutes note under either name. */
    private static final Set<String> LEADS_ASTRAY = Set.of("BROKEN_REFERENCE", "MISDIRECTED_REFERENCE");

    private static final Pattern OTHER_PLACE =
            Pattern.compile("(?:en|Véase) (artículo [^,.]++(?:, (?:fracción|inciso) [^,.]++)*+)");

    private static final Map<String, Score> SCORES = new TreeMap<>();

    /** What a reader noted. */
    private record Noted(String code, String where, String note) {}

    /** @param extra observed, and noted by nobody */
    private record Score(int found, int missed, int extra) {
        Score plus(int moreFound, int moreMissed, int moreExtra) {
            return new Score(found + moreFound, missed + moreMissed, extra + moreExtra);
        }
    }

    @BeforeAll
    static void observe_the_laws(@TempDir Path workspace) throws IOException {
        try (Cotejo cotejo = Cotejo.open(workspace)) {
            for (LawReport law : cotejo.check(List.of(LAWS)).laws()) {
                compare(law, noted(LAWS.resolve("truth").resolve(law.id() + ".truth.yaml")));
            }
        }
        SCORES.forEach((code, score) -> System.out.println(code + " " + score));
    }

    private static List<Noted> noted(Path file) throws IOException {
        YamlNode root = YamlNode.read(file.toString(), Files.newInputStream(file));
        return root.items("observations").stream()
                .map(each -> new Noted(each.text("code"), each.text("where"), each.text("note")))
                .toList();
    }

    private static void compare(LawReport law, List<Noted> noted) {
        List<Observation> left = new ArrayList<>(law.observations());
        for (Noted each : noted) {
            Observation match = left.stream()
                    .filter(observed -> isSame(each, observed))
                    .findFirst()
                    .orElse(null);
            left.remove(match);
            count(each.code(), match == null ? 0 : 1, match == null ? 1 : 0, 0);
            if (match == null) {
                list("missed", law, each.code(), each.where(), each.note());
            }
        }
        Set<String> told = new TreeSet<>();
        for (Observation each : left) {
            boolean again = noted.stream().anyMatch(other -> isSame(other, each));
            if (!again && told.add(each.code() + each.eId() + each.quote())) {
                count(each.code(), 0, 0, 1);
                list("extra", law, each.code(), each.citation(), each.quote() + " | " + each.message());
            }
        }
    }

    private static boolean isSame(Noted noted, Observation observed) {
        boolean code = noted.code().equals(observed.code())
                || LEADS_ASTRAY.contains(noted.code()) && LEADS_ASTRAY.contains(observed.code());
        return code && places(observed).stream().anyMatch(place -> place.meets(Place.written(noted.where())));
    }

    /** Where it was observed; of two places that do not agree either is right. */
    private static List<Place> places(Observation observed) {
        List<Place> places = new ArrayList<>(List.of(Place.of(observed.eId())));
        Matcher other = OTHER_PLACE.matcher(observed.message());
        if (other.find()) {
            places.add(Place.written(other.group(1).replaceAll(", (?:fracción|inciso) ", "-")));
        }
        return places;
    }

    private static void count(String code, int found, int missed, int extra) {
        SCORES.put(code, SCORES.getOrDefault(code, new Score(0, 0, 0)).plus(found, missed, extra));
    }

    private static void list(String what, LawReport law, String... words) {
        if (LIST) {
            System.out.println(what + " " + law.id() + " " + String.join(" | ", words));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BROKEN_REFERENCE, 18, 0",
        "MISDIRECTED_REFERENCE, 1, 0",
        "REPEALED_TARGET, 4, 0",
        "AMBIGUOUS_REFERENCE, 1, 0",
        "OUTDATED_REFERENCE, 78, 22",
        "UNUSED_TERM, 8, 2",
        "UNDEFINED_TERM, 18, 4",
        "CLASHING_DEFINITION, 1, 0",
        "CONTRADICTION, 22, 3",
        "DUPLICATE_NUMBER, 4, 1"
    })
    void no_less_is_found_and_no_more_is_told_than_before(String code, int found, int extra) {
        assertThat(SCORES.get(code).found()).as("found").isGreaterThanOrEqualTo(found);
        assertThat(SCORES.get(code).extra()).as("noted by nobody").isLessThanOrEqualTo(extra);
    }
}
