package org.cotejo.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.finding.Review.Decision;
import org.cotejo.finding.Verdict;
import org.cotejo.model.CotejoException;
import org.cotejo.model.EId;
import org.cotejo.rulebook.YamlNode;
import org.cotejo.rulebook.YamlText;
import org.jspecify.annotations.Nullable;

/** Decisions as YAML, one block each and one line a fact, so that a comparison of versions shows what changed. */
final class ReviewYaml {
    static final String LIST = "decisions";
    private static final Set<String> DECISION = Set.of(
            "law",
            "jurisdiction",
            "requirement",
            "decision",
            "verdict",
            "engine",
            "by",
            "on",
            "expires",
            "reason",
            "provisions");
    private static final Set<String> PROVISION = Set.of("eId", "citation", "sha256", "copies", "text");

    /** Decisions on a requirement in laws of one id: those of so many places. */
    private static final int MOST_ALIKE = 1_000;

    private ReviewYaml() {}

    /** A decision and the line it begins on, from 1. */
    record Placed(Decided decided, int line) {}

    /** @throws CotejoException where the file cannot be used, with its line */
    static List<Placed> read(String file, byte[] content) throws IOException {
        if (isBlank(content)) {
            return List.of();
        }
        YamlNode root = YamlNode.read(file, new ByteArrayInputStream(content)).only(Set.of(LIST));
        Optional<YamlNode> list = root.find(LIST).filter(node -> !isNothing(node));
        List<Placed> placed = new ArrayList<>();
        Map<List<String>, List<Decided>> near = new HashMap<>();
        for (YamlNode node : list.map(YamlNode::items).orElse(List.of())) {
            Placed next = new Placed(decided(node.only(DECISION)), node.line());
            List<Decided> alike = near.computeIfAbsent(
                    List.of(next.decided().law(), next.decided().requirement()), key -> new ArrayList<>());
            alike.add(next.decided());
            if (alike.size() > MOST_ALIKE) {
                throw node.refusal("more than " + MOST_ALIKE + " decisions on "
                        + next.decided().law() + " " + next.decided().requirement());
            }
            if (alike.stream().filter(next.decided()::isOnTheSameAs).count() > 1) {
                throw node.refusal("a second decision on " + next.decided().law() + " "
                        + next.decided().requirement() + ": keep one");
            }
            placed.add(next);
        }
        return placed;
    }

    private static boolean isBlank(byte[] content) {
        return new String(content, StandardCharsets.UTF_8)
                .lines()
                .allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    }

    /** {@code decisions:} with nothing behind it. */
    private static boolean isNothing(YamlNode node) {
        return node.isText() && node.text().isEmpty();
    }

    private static Decided decided(YamlNode node) {
        return new Decided(
                node.need("law").text(),
                node.text("jurisdiction"),
                node.need("requirement").text(),
                node.need("engine").choice(Verdict.class),
                statement(node),
                node.need("provisions").items().stream().map(ReviewYaml::bound).toList());
    }

    private static Statement statement(YamlNode node) {
        try {
            return new Statement(
                    node.need("decision").choice(Decision.class),
                    node.find("verdict")
                            .map(verdict -> verdict.choice(Verdict.class))
                            .orElse(null),
                    node.need("by").text(),
                    node.need("on").date(),
                    node.find("expires").map(YamlNode::date).orElse(null),
                    node.need("reason").text());
        } catch (CotejoException e) {
            throw e.key().startsWith("review.") ? node.refusal(e.getMessage()) : e;
        }
    }

    private static Bound bound(YamlNode node) {
        node.only(PROVISION);
        String hash = node.need("sha256").text();
        if (!hash.matches("[0-9a-f]{64}")) {
            throw node.need("sha256").refusal("'" + hash + "' is not a SHA-256 of 64 hexadecimal digits");
        }
        if (node.need("eId").text().isBlank()) {
            throw node.refusal("an eId is never blank");
        }
        int copies = node.find("copies").isPresent() ? node.number("copies") : 1;
        return new Bound(new EId(node.need("eId").text()), node.text("citation"), hash, copies, node.text("text"));
    }

    /** The block of one decision, its last line ended too. */
    static List<String> lines(Decided decided) {
        List<String> lines = new ArrayList<>();
        Statement said = decided.statement();
        lines.add("  - law: " + YamlText.quoted(decided.law()));
        if (!decided.jurisdiction().isEmpty()) {
            field(lines, "jurisdiction", YamlText.quoted(decided.jurisdiction()));
        }
        field(lines, "requirement", YamlText.quoted(decided.requirement()));
        field(lines, "decision", said.decision().key());
        field(lines, "verdict", said.verdict());
        field(lines, "engine", decided.engine());
        field(lines, "by", YamlText.quoted(said.by()));
        field(lines, "on", said.on());
        field(lines, "expires", said.expires());
        field(lines, "reason", YamlText.quoted(said.reason()));
        field(lines, "provisions", decided.provisions().isEmpty() ? "[]" : "");
        for (Bound bound : decided.provisions()) {
            lines.add("      - eId: " + YamlText.quoted(bound.eId().value()));
            lines.add("        citation: " + YamlText.quoted(bound.citation()));
            lines.add("        sha256: " + bound.sha256());
            if (bound.copies() > 1) {
                lines.add("        copies: " + bound.copies());
            }
            lines.add("        text: " + YamlText.quoted(bound.text()));
        }
        return lines;
    }

    private static void field(List<String> lines, String name, @Nullable Object value) {
        if (value != null) {
            lines.add(("    " + name + ": " + value).stripTrailing());
        }
    }
}
