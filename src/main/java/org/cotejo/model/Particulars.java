package org.cotejo.model;

import java.util.List;
import java.util.Objects;

/**
 * What a text says of the law it holds, beside its title and its main dates; what it does not say is empty.
 *
 * @param kind first word of the title, in lower case: {@code ley}, {@code código}, {@code decreto ley}
 * @param number of the law itself, as printed; in digits where the text writes it in words
 * @param decree number of the decree that enacted it, likewise
 * @param jurisdictionCode ISO 3166-2, where the jurisdiction is in the register
 * @param gazette where it was published, its name or short form as printed
 * @param dates every date that the head of the text gives for the law, in reading order
 * @param fromFile names of the members of the law ({@code title}, {@code published} …) that the text does not say and that
 *     were taken from the properties of the file
 */
public record Particulars(
        String kind,
        String number,
        String decree,
        String jurisdictionCode,
        String gazette,
        List<StatedDate> dates,
        List<String> fromFile) {
    /** Of a text that says nothing. */
    public static final Particulars NONE = new Particulars("", "", "", "", "", List.of(), List.of());

    public Particulars {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(number);
        Objects.requireNonNull(decree);
        Objects.requireNonNull(jurisdictionCode);
        Objects.requireNonNull(gazette);
        dates = List.copyOf(dates);
        fromFile = List.copyOf(fromFile);
    }
}
