package org.cotejo.report;

import java.util.Locale;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Citations;
import org.cotejo.text.Fold;

/** What a law prints before the words of a unit: {@code CAPÍTULO IV}, {@code Artículo 5 Bis.}, {@code III.}, {@code a)}. */
record LawLabels(Tradition tradition) {
    /** In capitals where its number is. Empty for a division without a number. */
    String division(Provision unit) {
        if (unit.num().isEmpty()) {
            return "";
        }
        String label = Citations.of(tradition.unit(unit.level()).citation(), unit.num());
        boolean capitals = unit.num().chars().noneMatch(Character::isLowerCase);
        return capitals ? label.toUpperCase(locale()) : capital(label);
    }

    String article(Provision article) {
        return capital(Citations.of(tradition.unit(article.level()).citation(), article.num())) + ".";
    }

    /** An ordinal in words says what it is; a bare number would look like an item of a list. */
    String transitory(Provision article) {
        boolean word = article.num().length() > 1 && article.num().chars().noneMatch(Character::isDigit);
        return word ? article.num() + "." : article(article);
    }

    /** Whether the title of a decree says already that its transitory articles follow. */
    boolean tellsTransitory(String title) {
        String last = Fold.words(title.substring(title.lastIndexOf('\n') + 1));
        return tradition.transitory().words().stream().anyMatch(last::contains);
    }

    /** Empty for what has no number. */
    String item(Provision unit) {
        String num = unit.num();
        boolean letter = !num.isEmpty() && Character.isLowerCase(num.charAt(0));
        return num.isEmpty() ? "" : num + (letter ? ")" : ".");
    }

    private String capital(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(locale()) + label.substring(1);
    }

    private Locale locale() {
        return Locale.forLanguageTag(tradition.language());
    }
}
