package org.cotejo.ingest;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about its law outside the law's own words; what it does not say is empty.
 *
 * @param title in full
 * @param alias short title
 * @param uri of the work, by the Akoma Ntoso naming convention
 * @param country code as given, mostly ISO 3166-1
 * @param language code as given, mostly ISO 639-2: {@code spa}
 * @param published first publication, {@code null} where the file does not say
 * @param lastReform latest amendment, {@code null} where the file records none
 * @param gazette where it was published
 */
public record SourceMetadata(
        String title,
        String alias,
        String uri,
        String country,
        String language,
        @Nullable LocalDate published,
        @Nullable LocalDate lastReform,
        String gazette) {
    /** Of a file that says nothing. */
    public static final SourceMetadata NONE = new SourceMetadata("", "", "", "", "", null, null, "");

    public SourceMetadata {
        Objects.requireNonNull(title);
        Objects.requireNonNull(alias);
        Objects.requireNonNull(uri);
        Objects.requireNonNull(country);
        Objects.requireNonNull(language);
        Objects.requireNonNull(gazette);
    }
}
