package org.cotejo.index;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Annex;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Particulars;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.rulebook.LocalText;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Signal;
import org.cotejo.rulebook.SpeechMarks;

/** Tiny laws and rulebooks for tests. */
public final class Laws {
    private Laws() {}

    public static Expression law(String file, Provision... body) {
        return law(file, List.of(), body);
    }

    /** A law that carries one annex with these provisions. */
    public static Expression withAnnex(String file, Provision annexed, Provision... body) {
        Annex annex = new Annex(new EId("att_1"), "TRATADO", List.of(), List.of(annexed), List.of());
        return law(file, List.of(annex), body);
    }

    private static Expression law(String file, List<Annex> annexes, Provision... body) {
        return new Expression(
                "Ley de " + file,
                "es",
                "",
                null,
                null,
                Particulars.NONE,
                List.of(),
                List.of(body),
                List.of(),
                List.of(),
                annexes,
                List.of(),
                new Manifestation(file, "0".repeat(64), "txt"));
    }

    public static Provision chapter(String num, String heading, Provision... articles) {
        return provision("cap_" + num, Level.CHAPTER, num, heading, "", false, articles);
    }

    /** An article whose opening paragraph is followed by these fractions. */
    public static Provision article(String num, String opening, String... fractions) {
        String eId = "art_" + num;
        Provision[] children = new Provision[fractions.length + 1];
        children[0] = provision(eId + "__par_1", Level.PARAGRAPH, "", "", opening, false);
        for (int i = 0; i < fractions.length; i++) {
            String roman = org.cotejo.text.Roman.write(i + 1);
            children[i + 1] = provision(eId + "__frac_" + roman, Level.FRACTION, roman, "", fractions[i], false);
        }
        return provision(eId, Level.ARTICLE, num, "", "", false, children);
    }

    /** An article of unnumbered paragraphs. */
    public static Provision paragraphs(String num, String... texts) {
        String eId = "art_" + num;
        Provision[] children = new Provision[texts.length];
        for (int i = 0; i < texts.length; i++) {
            children[i] = provision(eId + "__par_" + (i + 1), Level.PARAGRAPH, "", "", texts[i], false);
        }
        return provision(eId, Level.ARTICLE, num, "", "", false, children);
    }

    public static Provision repealed(Provision provision) {
        return new Provision(
                provision.eId(),
                provision.level(),
                provision.num(),
                provision.heading(),
                provision.text(),
                provision.amendments(),
                true,
                provision.children(),
                provision.place());
    }

    private static Provision provision(
            String eId, Level level, String num, String heading, String text, boolean repealed, Provision... children) {
        return new Provision(
                new EId(eId),
                level,
                num,
                heading,
                text,
                List.of(),
                repealed,
                Arrays.asList(children),
                SourcePlace.UNKNOWN);
    }

    public static Rulebook rulebook(Map<String, List<Signal>> concepts) {
        SpeechMarks speech = new SpeechMarks(
                signals("fn:or(=deberá =deberán)"),
                signals("fn:or(=podrá =podrán)"),
                signals("fn:or(=no =nunca)", "fn:phrase(en =ningún caso)"),
                signals("fn:or(\"se prohíbe\" \"tendrá prohibido\")"),
                signals("fn:or(negar condicionar cerrar)"),
                signals("\"se entiende por\""));
        return new Rulebook(
                "test",
                "1",
                LocalText.EMPTY,
                "",
                java.time.LocalDate.EPOCH,
                "",
                "mx",
                List.of(),
                List.of(),
                concepts,
                speech,
                org.cotejo.rulebook.ObservationRules.NONE,
                List.of());
    }

    public static List<Signal> signals(String... queries) {
        return Arrays.stream(queries).map(Signal::of).toList();
    }
}
