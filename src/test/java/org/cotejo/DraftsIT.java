package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.Drafts.Drafted;
import org.cotejo.draft.Aim;
import org.cotejo.draft.Aim.Outcome;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Verdict;
import org.cotejo.model.Expression;
import org.cotejo.word.Settled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From gaps to a bill and back: the law with the bill's tracked changes accepted is read and judged anew. On every shipped
 * law; {@code -Ddraft.law=PATH} takes those of a file or folder.
 */
class DraftsIT {
    private static final Path SPECIMENS = Path.of("laws", "specimens");

    /** Sample words for what a person would fill in. */
    private static final String FILLED = "la Secretaría de Finanzas";

    private static final Map<Verdict, Integer> GRAVITY = new EnumMap<>(Map.of(
            Verdict.MET, 0,
            Verdict.NOT_ASSESSED, 0,
            Verdict.UNCLEAR, 1,
            Verdict.PARTIAL, 1,
            Verdict.ABSENT, 2,
            Verdict.CONFLICT, 3,
            Verdict.EXCESS, 4));

    @TempDir
    private Path folder;

    @Test
    void accepted_changes_close_what_the_bill_says_and_worsen_nothing() throws IOException {
        try (Cotejo cotejo = Cotejo.open(folder.resolve("workspace"))) {
            List<Drafted> bills = cotejo.drafts().of(laws(), finding -> true).bills();
            Map<String, Drafted> byLaw = new TreeMap<>();
            Path accepted = Files.createDirectory(folder.resolve("accepted"));
            for (Drafted drafted : bills) {
                String law = drafted.bill().law().source().stem();
                byLaw.put(law, drafted);
                byte[] tracked = tracked(cotejo, drafted);
                Files.write(accepted.resolve(law + ".docx"), filled(Settled.accepted(tracked)));
                Path rejected = Files.write(folder.resolve(law + ".docx"), Settled.rejected(tracked));
                assertThat(texts(cotejo.structure(rejected)))
                        .as("changes of %s rejected", law)
                        .isEqualTo(texts(drafted.bill().law()));
            }
            List<LawReport> after = cotejo.check(List.of(accepted)).laws();
            assertThat(after).hasSameSizeAs(bills);
            int chosen = 0;
            int closed = 0;
            for (LawReport law : after) {
                chosen += byLaw.get(law.id()).bill().aims().size();
                closed += closed(law, byLaw.get(law.id()));
            }
            System.out.println("chosen " + chosen + ", closed " + closed);
            assertThat(closed).isGreaterThanOrEqualTo(chosen * 95 / 100);
        }
    }

    /** How many findings are closed; fails where the bill had said otherwise. */
    private static int closed(LawReport after, Drafted drafted) {
        Map<String, Finding> before = new HashMap<>();
        drafted.report().findings().forEach(finding -> before.put(finding.requirement(), finding));
        Map<String, Aim> aims = drafted.bill().aims().stream()
                .collect(Collectors.toMap(aim -> aim.finding().requirement(), aim -> aim));
        List<String> wrong = new ArrayList<>();
        int closed = 0;
        for (Finding finding : after.findings()) {
            Aim aim = aims.get(finding.requirement());
            boolean met = finding.verdict() == Verdict.MET;
            if (aim != null && met) {
                closed++;
            }
            if (aim != null && !met && aim.outcome() != Outcome.PERSON) {
                wrong.add(finding.requirement() + " is " + finding.verdict());
            }
            Verdict was = before.get(finding.requirement()).verdict();
            if (GRAVITY.get(finding.verdict()) > GRAVITY.get(was)) {
                wrong.add(finding.requirement() + " was " + was + " and is " + finding.verdict());
            }
        }
        System.out.println(
                after.id() + ": chosen " + aims.size() + ", closed " + closed + ", of these with open places "
                        + drafted.bill().aims(Outcome.OPEN_PLACES).size() + ", for a person "
                        + drafted.bill().aims(Outcome.PERSON).stream()
                                .map(aim -> aim.finding().requirement() + " " + aim.obstacle())
                                .toList());
        assertThat(wrong).as(after.id()).isEmpty();
        return closed;
    }

    private static byte[] tracked(Cotejo cotejo, Drafted drafted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cotejo.drafts().tracked(drafted, out);
        return out.toByteArray();
    }

    /** Open places filled with sample words. */
    private static byte[] filled(byte[] docx) {
        return Settled.replaced(docx, "\\[[^\\[\\]<>]{2,160}+\\]", FILLED);
    }

    private static List<String> texts(Expression law) {
        return law.walk()
                .map(each -> each.eId() + " " + each.num() + " " + each.heading() + " " + each.text())
                .toList();
    }

    private static List<Path> laws() throws IOException {
        String one = System.getProperty("draft.law");
        if (one != null) {
            return List.of(Path.of(one));
        }
        try (Stream<Path> files = Files.list(SPECIMENS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
