package org.cotejo.akn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cotejo.model.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself in its {@code meta}; what it does not say is empty.
 *
 * @param uri of the work
 * @param expressionUri of the text in its language and version
 * @param country code as given, mostly ISO 3166-1
 * @param language code as given, mostly ISO 639-2: {@code spa}
 * @param alias title or short title of the work
 * @param date first date given for the work, {@code null} where there is none
 * @param published date of publication, {@code null} where there is none
 * @param gazette where it was published
 * @param events in the life of the law, in the order of the file
 */
public record AknMetadata(
        String uri,
        String expressionUri,
        String country,
        String language,
        String alias,
        @Nullable LocalDate date,
        @Nullable LocalDate published,
        String gazette,
        List<Event> events) {

    /**
     * Something that happened to the law.
     *
     * @param type {@code generation}, {@code amendment}, {@code repeal} …
     */
    public record Event(LocalDate date, String type) {}

    /** Written where the schema wants a name and there is none. */
    static final String UNKNOWN = "unknown";

    /** Days in the making of a law that are not that of its publication. */
    static final List<StatedDate.Kind> BEFORE_PUBLICATION =
            List.of(StatedDate.Kind.APPROVED, StatedDate.Kind.PROMULGATED);

    public static final AknMetadata NONE = new AknMetadata("", "", "", "", "", null, null, "", List.of());

    public AknMetadata {
        Objects.requireNonNull(uri);
        Objects.requireNonNull(expressionUri);
        Objects.requireNonNull(country);
        Objects.requireNonNull(language);
        Objects.requireNonNull(alias);
        Objects.requireNonNull(gazette);
        events = List.copyOf(events);
    }

    /** Date of the latest amendment, {@code null} where none is recorded. */
    public @Nullable LocalDate lastAmended() {
        return events.stream()
                .filter(event -> event.type().equals("amendment"))
                .map(Event::date)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    static AknMetadata of(AknXml.@Nullable Meta meta) {
        if (meta == null) {
            return NONE;
        }
        AknXml.Identification identification =
                meta.identification == null ? new AknXml.Identification() : meta.identification;
        AknXml.Frbr work = identification.work == null ? new AknXml.Frbr() : identification.work;
        AknXml.Frbr expression = identification.expression == null ? new AknXml.Frbr() : identification.expression;
        AknXml.Publication publication = meta.publication == null ? new AknXml.Publication() : meta.publication;
        return new AknMetadata(
                value(work.uri),
                value(expression.uri),
                value(work.country),
                expression.language == null ? "" : text(expression.language.language),
                Stream.concat(work.aliases.stream(), expression.aliases.stream())
                        .map(AknMetadata::value)
                        .filter(alias -> !alias.isEmpty())
                        .findFirst()
                        .orElse(""),
                work.dates.stream()
                        .filter(event -> !UNKNOWN.equals(event.name))
                        .filter(event -> BEFORE_PUBLICATION.stream()
                                .noneMatch(kind -> kind.key().equals(event.name)))
                        .map(event -> date(event.date))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                date(publication.date),
                gazette(publication),
                meta.events.stream().flatMap(AknMetadata::event).toList());
    }

    private static String gazette(AknXml.Publication publication) {
        String name = text(publication.name);
        return name.equals(UNKNOWN) ? "" : name.isEmpty() ? text(publication.showAs) : name;
    }

    private static Stream<Event> event(AknXml.Event event) {
        LocalDate date = date(event.date);
        return date == null ? Stream.empty() : Stream.of(new Event(date, text(event.type)));
    }

    private static String value(AknXml.@Nullable Value value) {
        return value == null ? "" : text(value.value);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** A date may carry a time or a zone, which do not matter here. */
    private static @Nullable LocalDate date(@Nullable String value) {
        String text = text(value);
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
