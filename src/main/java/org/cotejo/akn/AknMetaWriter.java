package org.cotejo.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.cotejo.model.Amendment;
import org.cotejo.model.Annex;
import org.cotejo.model.Expression;
import org.cotejo.model.TransitoryDecree;
import org.cotejo.text.Fold;

/**
 * Writes what a document says about itself: its names as work, expression and file after the naming convention
 * ({@code /akn/country/act/author/date/title}), and the life of the law, from the dates of its decrees and notes.
 */
final class AknMetaWriter {
    private static final int LONGEST_NAME = 80;

    /** Stands for a date where the text tells none, since the schema wants one. */
    private static final LocalDate NO_DATE = LocalDate.of(1, 1, 1);

    private final Expression law;
    private final String country;
    private final XmlOut out;
    private final List<LocalDate> reforms;

    AknMetaWriter(Expression law, String country, XmlOut out) {
        this.law = law;
        this.country = country;
        this.out = out;
        reforms = reforms();
    }

    private List<LocalDate> reforms() {
        Stream<LocalDate> notes = law.walk()
                .flatMap(unit -> unit.amendments().stream())
                .map(Amendment::date)
                .filter(Objects::nonNull);
        Stream<LocalDate> decrees =
                law.transitory().stream().map(TransitoryDecree::date).filter(Objects::nonNull);
        LocalDate published = law.published();
        return Stream.of(notes, decrees, Stream.ofNullable(law.lastReform()))
                .flatMap(dates -> dates)
                .filter(date -> published == null || date.isAfter(published))
                .distinct()
                .sorted()
                .toList();
    }

    void write() throws XMLStreamException {
        out.start("meta");
        identification();
        if (law.published() != null) {
            String date = law.published().toString();
            out.empty("publication", "date", date, "name", "publication", "showAs", date);
        }
        lifecycle();
        references();
        out.end();
    }

    /** What an annex says about itself: that it is a part of this law. */
    void annex(Annex annex) throws XMLStreamException {
        out.start("meta");
        identification("/!" + annex.eId().value(), annex.title().replace('\n', ' '));
        out.end();
    }

    private void identification() throws XMLStreamException {
        identification("/!main", law.title());
    }

    private void identification(String component, String title) throws XMLStreamException {
        LocalDate first = law.published() == null ? NO_DATE : law.published();
        LocalDate last = reforms.isEmpty() ? first : reforms.get(reforms.size() - 1);
        String expression = work() + "/" + language() + "@" + (last.equals(NO_DATE) ? "" : last.toString());
        out.start("identification", "source", "#author");
        frbr("FRBRWork", work(), component, title, first);
        out.empty("FRBRcountry", "value", country);
        out.end();
        frbr("FRBRExpression", expression, component, "", last);
        out.empty("FRBRlanguage", "language", language());
        out.end();
        frbr("FRBRManifestation", expression + ".akn", "", "", last);
        out.empty("FRBRformat", "value", "application/akn+xml");
        out.end();
        out.end();
    }

    private void frbr(String element, String uri, String component, String title, LocalDate date)
            throws XMLStreamException {
        boolean dated = !date.equals(NO_DATE);
        out.start(element);
        out.empty("FRBRthis", "value", uri + component);
        out.empty("FRBRuri", "value", uri);
        if (!title.isEmpty()) {
            out.empty("FRBRalias", "value", title, "name", "title");
        }
        out.empty("FRBRdate", "date", dated ? date.toString() : "0001-01-01", "name", dated ? "version" : "unknown");
        out.empty("FRBRauthor", "href", "#author");
    }

    private void lifecycle() throws XMLStreamException {
        if (law.published() == null && reforms.isEmpty()) {
            return;
        }
        out.start("lifecycle", "source", "#author");
        if (law.published() != null) {
            event(0, law.published(), "generation");
        }
        for (int i = 0; i < reforms.size(); i++) {
            event(i + 1, reforms.get(i), "amendment");
        }
        out.end();
    }

    private void event(int i, LocalDate date, String type) throws XMLStreamException {
        out.empty("eventRef", "eId", "event_" + i, "date", date.toString(), "source", "#ref_" + i, "type", type);
    }

    private void references() throws XMLStreamException {
        out.start("references", "source", "#author");
        if (law.published() != null) {
            out.empty(
                    "original",
                    "eId",
                    "ref_0",
                    "href",
                    work(),
                    "showAs",
                    law.published().toString());
        }
        for (int i = 0; i < reforms.size(); i++) {
            String date = reforms.get(i).toString();
            String decree = "/akn/" + country + "/act/" + author() + "/" + date;
            out.empty("passiveRef", "eId", "ref_" + (i + 1), "href", decree, "showAs", date);
        }
        String name = law.jurisdiction().isEmpty() ? country : law.jurisdiction();
        String concept = "/ontology/organization/" + country + "/" + author();
        out.empty("TLCOrganization", "eId", "author", "href", concept, "showAs", name);
        out.end();
    }

    private String work() {
        String date = law.published() == null ? "nn" : law.published().toString();
        String name = slug(law.title());
        return "/akn/" + country + "/act/" + author() + "/" + date + "/" + (name.isEmpty() ? "nn" : name);
    }

    private String author() {
        String slug = slug(law.jurisdiction());
        return slug.isEmpty() ? "nn" : slug;
    }

    private static String slug(String words) {
        String slug = Fold.words(words).replaceAll("[^a-z0-9]+", "-");
        return slug.length() <= LONGEST_NAME ? slug : slug.substring(0, slug.lastIndexOf('-', LONGEST_NAME));
    }

    /** ISO 639-2, as the standard asks. */
    private String language() {
        String three = Locale.forLanguageTag(law.language()).getISO3Language();
        return three.isEmpty() ? "und" : three;
    }
}
