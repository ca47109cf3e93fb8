package org.cotejo.structure;

import org.cotejo.rulebook.Tradition;

/** Recognises the lines that can open an annex: {@code ANEXO II}, {@code PROTOCOLO PARA PREVENIR …}. */
final class AnnexLabels {
    private static final int LONGEST = 600;
    private static final int BARE = 12;

    private final Formulas labels;
    private final Formulas titles;

    AnnexLabels(Tradition tradition) {
        labels = new Formulas(tradition.annexes().labels());
        titles = new Formulas(tradition.annexes().titles());
    }

    /** The word itself, with or without a number and a title. */
    boolean isLabel(Line line) {
        boolean set = isSet(line) || isCapital(line) || line.text().length() <= BARE && line.startsUpper();
        return line.text().length() <= LONGEST && set && labels.isWhole(line.folded());
    }

    /** The title of a treaty: an annex only where its articles follow. */
    boolean isTitle(Line line) {
        return line.text().length() <= LONGEST && isSet(line) && titles.isWhole(line.folded());
    }

    /** Whether the first word of a line is in capitals. */
    static boolean isCapital(Line line) {
        String first = line.text().split(" ", 2)[0];
        return first.length() > 1 && first.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether a line is printed as headings are. */
    static boolean isSet(Line line) {
        return line.isUpper() || line.isBold() || line.isCentered();
    }
}
