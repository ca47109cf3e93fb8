package org.cotejo.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.index.SignalCheck;
import org.cotejo.model.CotejoException;
import org.cotejo.rulebook.Fitting;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;

/**
 * The loader of rulebooks and what it makes of signals: one file of a sound rulebook, picked by the first letter, is the
 * input. Read strictly it is refused or whole; surveyed, all its mistakes are told.
 */
public final class RulebookFuzz {
    private static final String TOPIC = """
            topic: one
            title: Uno
            requirements:
              - id: r-1
                title: {es: Refugios, en: Shelters}
                duty: Crear refugios
                articles: [90-VII]
                since: 2012-06-14
                last-reform: 2018-01-19
                derivation: literal
                kind: must-contain
                severity: critical
                if-absent: ABSENT
                minimum: 1
                elements:
                  - key: a
                    what: Un refugio
                    signals: ['$shelter', 'fn:ordered(casa "de paso"~2)']
                by-reference: {effect: partial, why: por algo}
                examples:
                  - {is: satisfies, expect: MET, finds: [a], text: Habrá un refugio.}
                model-clause: Habrá refugios.
                instruments: {treaty: ["3"]}
            """;
    private static final String HEAD = """
            id: mine
            version: "1"
            title: {es: Mío, en: Mine}
            source: {title: The source, published: 2012-06-14, last-reform: 2025-11-14}
            tradition: mx
            speech: es
            topics: [one]
            """;
    private static final Map<String, String> SOUND = Map.of(
            "mine/rulebook.yaml",
            HEAD,
            "mine/concepts.yaml",
            "shelter: [refugio, albergue]\n",
            "speech/es.yaml",
            "duty: [deberá]\nfaculty: [podrá]\ndefinition: ['\"se entiende por\"']\n",
            "mine/one.yaml",
            TOPIC);
    private static final List<String> PICKED = List.of(
            "mine/one.yaml",
            "mine/concepts.yaml",
            "mine/rulebook.yaml",
            "speech/es.yaml",
            "mine/fitting.yaml",
            "mine/likeness.yaml");

    private RulebookFuzz() {}

    /** A small rulebook, some of its files others. */
    static RulebookFiles rules(Map<String, String> others) {
        Map<String, byte[]> files = new HashMap<>();
        SOUND.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        others.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return name -> {
            byte[] content = files.get(name);
            if (content == null) {
                throw new CotejoException("rulebook.missing", name);
            }
            return new ByteArrayInputStream(content);
        };
    }

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        int picked = data.length == 0 ? 0 : "abcdef".indexOf(data[0]);
        String text = new String(data, Math.min(1, data.length), Math.max(0, data.length - 1), StandardCharsets.UTF_8);
        Map<String, String> others = new HashMap<>(Map.of(PICKED.get(Math.max(0, picked)), text));
        if (others.containsKey("mine/likeness.yaml")) {
            others.put("mine/rulebook.yaml", HEAD + "likeness: likeness\n");
        }
        RulebookFiles rules = rules(others);
        try {
            Rulebook rulebook = RulebookLoader.load(rules, "mine");
            SignalCheck.of(rulebook, complaint -> {});
            for (Fitting.Replacement each : Fitting.load(rules, "mine").replacements()) {
                each.in("Menores de 18 años. ");
            }
        } catch (CotejoException e) {
            Readings.require(!e.getMessage().isBlank(), () -> "refused without a word");
        }
        try {
            RulebookLoader.survey(rules, "mine");
        } catch (CotejoException e) {
            Readings.require(
                    e.key().equals("rulebook.missing"), () -> "a mistake was thrown, not told: " + e.getMessage());
        }
    }
}
