package org.cotejo.check;

import java.util.Locale;
import java.util.stream.Collectors;
import org.cotejo.fact.AmountWords;
import org.cotejo.fact.FactReader;

/** The amounts that quoted words state, in the language of the reader. */
final class StatedValues {
    private final FactReader facts;
    private final AmountWords words;

    StatedValues(FactReader facts, Locale locale) {
        this.facts = facts;
        this.words = new AmountWords(locale);
    }

    /** In the order of the words, each once; empty where they state none. */
    String of(String quote) {
        return facts.amounts(quote).stream().map(words::of).distinct().collect(Collectors.joining(", "));
    }
}
