package org.cotejo.draft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cotejo.ingest.SourceParagraph;
import org.cotejo.ingest.SourceText;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Manifestation;
import org.cotejo.rulebook.DecreeWords;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.StructureParser;

/** Small laws and bills for tests. */
final class Bills {
    static final Tradition MX = Tradition.load("mx");
    static final DecreeWords WORDS = words();

    private Bills() {}

    private static DecreeWords words() {
        try {
            return DecreeWords.load(RulebookFiles.shipped(), "mx");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Expression law(String... lines) {
        List<SourceParagraph> paragraphs = new ArrayList<>();
        Arrays.stream(lines).forEach(line -> paragraphs.add(SourceParagraph.of(paragraphs.size(), line)));
        return new StructureParser(MX)
                .parse(new SourceText(paragraphs, List.of(), new Manifestation("ley.txt", "0".repeat(64), "text")));
    }

    /** A law of so many articles, the fourth with a list. */
    static Expression numbered(int articles) {
        List<String> lines =
                new ArrayList<>(List.of("LEY DE PRUEBA DEL ESTADO DE ARCADIA", "CAPÍTULO ÚNICO", "DEL OBJETO"));
        for (int i = 1; i <= articles; i++) {
            lines.add("Artículo " + i + ". Texto del artículo" + (i == 4 ? " siguiente:" : "."));
            if (i == 4) {
                lines.addAll(List.of("I. Lo primero;", "II. Lo segundo; y", "III. Lo tercero."));
            }
        }
        return law(lines.toArray(String[]::new));
    }

    static Bill bill(Expression law, Change... changes) {
        return new Bill(law, List.of(), List.of(), List.of(changes), List.of());
    }

    /** @param unit {@code 4}, {@code 4 II}, {@code 4 p2} */
    static Change change(Change.Kind kind, String target, String unit, String... proposed) {
        List<UnitName> names = Arrays.stream(unit.split(" "))
                .map(part -> part.startsWith("p")
                        ? new UnitName(Level.PARAGRAPH, part.substring(1))
                        : new UnitName(
                                Character.isDigit(part.charAt(0)) ? Level.ARTICLE : Level.FRACTION,
                                part.replace('_', ' ')))
                .toList();
        Level level = names.get(names.size() - 1).level();
        List<Line> lines =
                Arrays.stream(proposed).map(text -> new Line(level, "", text)).collect(Collectors.toList());
        return new Change(kind, new EId(target), names, unit, List.of(), lines, List.of(), List.of(), List.of());
    }
}
