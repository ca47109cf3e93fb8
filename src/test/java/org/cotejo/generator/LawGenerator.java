package org.cotejo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cotejo.generator.HouseStyle.Decrees;
import org.cotejo.generator.HouseStyle.Preamble;
import org.cotejo.model.Level;

/** Invents a law from a seed: what is in it, in a house style. Stateless; the same seed gives the same law for ever. */
public final class LawGenerator {
    private static final LocalDate AFTER_ALL = LocalDate.of(2025, 6, 7);
    private static final List<String> STATES = List.of("Cíbola", "Aztlán", "Quivira", "Nueva Vizcaya", "Sierra Gorda");

    private final long seed;
    private final HouseStyle style;
    private final Dice dice;
    private final Prose prose;
    private final Notes notes;
    private final Labels labels;
    private final Articles articles;
    private final String title;

    private LawGenerator(long seed, Dice dice, HouseStyle style) {
        this.seed = seed;
        this.dice = dice;
        this.style = style;
        prose = new Prose(dice, 0);
        notes = new Notes(style, dice);
        labels = new Labels(style);
        articles = new Articles(style, dice);
        title = ("Ley de " + prose.subject() + " y " + prose.subject() + " del Estado de " + dice.pick(STATES))
                .toUpperCase(Locale.ROOT);
    }

    /** A law of some ten to eighty articles in a random style. */
    public static Law law(long seed) {
        Dice dice = new Dice(seed);
        return new LawGenerator(seed, dice, HouseStyle.random(dice)).law();
    }

    private Law law() {
        List<String> preamble = preamble();
        List<Unit> body = style.divisions().isEmpty() ? articles(dice.between(3, 20)) : divisions(0);
        List<Decree> decrees = new ArrayList<>();
        decrees.add(original());
        for (int i = style.decrees() == Decrees.NONE ? 0 : dice.between(1, 3); i > 0; i--) {
            decrees.add(reform());
        }
        return new Law(seed, style, title, preamble, body, decrees, section(), articles.gaps());
    }

    private List<Unit> articles(int count) {
        List<Unit> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.addAll(articles.next());
        }
        return all;
    }

    private List<Unit> divisions(int depth) {
        Level level = style.divisions().get(depth);
        boolean lowest = depth == style.divisions().size() - 1;
        int count = lowest && depth > 0 ? dice.between(1, 3) : dice.between(depth == 0 ? 2 : 1, 3);
        List<Unit> units = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String num = labels.division(level, i, count == 1);
            String heading = !lowest && dice.chance(0.15) ? "" : heading();
            List<Unit> children = lowest
                    ? articles(style.rubric() == HouseStyle.Rubric.ABOVE ? dice.between(2, 5) : dice.between(1, 4))
                    : divisions(depth + 1);
            List<Note> found = heading.isEmpty() ? List.of() : notes.on(level);
            units.add(new Unit(level, num, labels.divisionLabel(level, num), heading, "", found, false, children));
        }
        return units;
    }

    private String heading() {
        String words = dice.pick("De ", "Disposiciones sobre ", "Del régimen de ") + prose.subject();
        return style.headingCapitals() ? words.toUpperCase(Locale.ROOT) : words;
    }

    private List<String> preamble() {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        if (style.preamble() != Preamble.TITLE) {
            lines.add("ÚLTIMA REFORMA PUBLICADA EN EL PERIÓDICO OFICIAL: "
                    + Notes.written(AFTER_ALL).toUpperCase(Locale.ROOT) + ".");
            lines.add("Ley publicada en el Periódico Oficial, el viernes 19 de julio de 2002.");
        }
        if (style.preamble() == Preamble.DECREE) {
            decree(lines);
        }
        return lines;
    }

    private void decree(List<String> lines) {
        lines.add("ANA ROBLES, Gobernadora del Estado, a sus habitantes sabed:");
        lines.add("Que el Congreso se ha servido dirigirme el siguiente");
        lines.add("DECRETO NÚMERO " + dice.between(10, 900));
        lines.add("CONSIDERANDO");
        lines.add("PRIMERO.- Que " + prose.sentence());
        lines.add("SEGUNDO.- Que la Constitución dice:");
        lines.add("“Artículo 4o. Toda persona tiene derecho a los caminos.”");
        lines.add(dice.pick("ARTÍCULO ÚNICO.- ", "ARTÍCULO PRIMERO.- ", "ÚNICO. ", "Artículo Único. ") + "Se expide la "
                + title + ", para quedar como sigue:");
        lines.add(title);
    }

    private Decree original() {
        List<String> signatures = new ArrayList<>();
        if (dice.chance(0.8)) {
            signatures.add("Dado en el Salón de Sesiones del Congreso, a " + Notes.written(dice.day()) + ".");
            signatures.add("Dip. Ana Robles, Presidenta.- Dip. Luis Mar, Secretario.- Rúbricas.");
        }
        return new Decree(
                List.of(style.transitoryHeading()),
                List.of(),
                null,
                articles.transitory(dice.between(1, 5)),
                signatures);
    }

    private Decree reform() {
        LocalDate day = dice.day();
        List<String> heads = new ArrayList<>();
        List<String> own = new ArrayList<>();
        if (style.decrees() == Decrees.FEDERAL) {
            heads.add("DECRETO por el que se reforman diversas disposiciones de la "
                    + Numbers.title(title.toLowerCase(Locale.ROOT)) + ".");
            heads.add("Publicado en el Diario Oficial de la Federación el " + Notes.written(day));
            own.add("Artículo Único.- Se reforman los artículos 1 y 2 de la Ley, para quedar como sigue:");
            own.add("……….");
            heads.add("TRANSITORIOS");
        } else {
            heads.add("P.O. " + Notes.written(day).toUpperCase(Locale.ROOT) + ".");
            heads.add("DECRETO NÚMERO " + dice.between(10, 900) + ", POR EL QUE SE REFORMA LA LEY DE "
                    + prose.subject().toUpperCase(Locale.ROOT) + ".");
        }
        List<String> signatures = style.decrees() == Decrees.FEDERAL
                ? List.of("México, D. F., a " + Notes.written(day) + ".- Dip. Ana Robles, Presidenta.- Rúbricas.")
                : List.of();
        return new Decree(heads, own, day, articles.transitory(dice.between(1, 3)), signatures);
    }

    private String section() {
        return switch (style.decrees()) {
            case NONE -> "";
            case FEDERAL -> style.label("ARTÍCULOS TRANSITORIOS DE DECRETOS DE REFORMA");
            case GAZETTE_LINE ->
                "[N. DE E. A CONTINUACIÓN SE TRANSCRIBEN LOS ARTÍCULOS TRANSITORIOS DE LOS DECRETOS DE REFORMAS.]";
        };
    }
}
