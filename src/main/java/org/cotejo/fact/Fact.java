package org.cotejo.fact;

import org.cotejo.text.TextRange;

/** Something that words of a provision state. */
public sealed interface Fact permits Amount, Definition, CrossReference, Body, StatedDate {
    /** The words, in the provision's own text. */
    TextRange range();

    /** One call for each kind of fact, so that the compiler finds the missing case. */
    <T> T fold(Visitor<T> visitor);

    /** What to do with each kind of fact. */
    interface Visitor<T> {
        T amount(Amount amount);

        T definition(Definition definition);

        T reference(CrossReference reference);

        T body(Body body);

        T date(StatedDate date);
    }
}
