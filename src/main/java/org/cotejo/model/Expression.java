package org.cotejo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of one law in one language as of one date, with its structure.
 *
 * @param language ISO 639-1 code
 * @param jurisdiction name of the entity whose law it is, empty where the text does not say
 * @param published first publication, {@code null} where the text does not say
 * @param lastReform latest reform known from the text, {@code null} where there is none
 * @param particulars what else it says of the law
 * @param preamble paragraphs before the first division or article
 * @param conclusion signature block and what follows it, without the annexes
 * @param annexes in the order in which they are printed, wherever that is
 * @param source the file it was read from
 */
public record Expression(
        String title,
        String language,
        String jurisdiction,
        @Nullable LocalDate published,
        @Nullable LocalDate lastReform,
        Particulars particulars,
        List<String> preamble,
        List<Provision> body,
        List<TransitoryDecree> transitory,
        List<String> conclusion,
        List<Annex> annexes,
        List<Diagnostic> diagnostics,
        Manifestation source) {

    public Expression {
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        Objects.requireNonNull(jurisdiction);
        Objects.requireNonNull(particulars);
        Objects.requireNonNull(source);
        preamble = List.copyOf(preamble);
        body = List.copyOf(body);
        transitory = List.copyOf(transitory);
        conclusion = List.copyOf(conclusion);
        annexes = List.copyOf(annexes);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Every provision: of the body, of the transitory decrees and of the annexes, each in reading order. Those of annexes come
     * last wherever they are printed, since they are not the law's own.
     */
    public Stream<Provision> walk() {
        return Stream.concat(own(), annexes.stream().flatMap(Annex::walk));
    }

    /** Every provision of the law itself: of the body and then of the transitory decrees, not of the annexes. */
    public Stream<Provision> own() {
        return Stream.concat(body.stream(), transitory.stream().flatMap(decree -> decree.provisions().stream()))
                .flatMap(Provision::walk);
    }
}
