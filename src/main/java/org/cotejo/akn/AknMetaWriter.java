package org.cotejo.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.cotejo.model.Annex;
import org.cotejo.model.Expression;
import org.cotejo.model.Particulars;
import org.cotejo.model.StatedDate;
import org.cotejo.model.StatedDate.Kind;
import org.cotejo.model.TransitoryDecree;
import org.cotejo.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a document says about itself: its names as work, expression and file after the naming convention
 * ({@code /akn/country/act/kind/author/date/number-or-title}), and the life of the law, from the dates of its decrees and
 * notes.
 */
final class AknMetaWriter {
    private static final int LONGEST_NAME = 80;

    /** Stands for a date where the text tells none, since the schema wants one. */
    private static final String NO_DATE = "0001-01-01";

    private final Expression law;
    private final Particulars said;
    private final String country;
    private final XmlOut out;
    private final List<LocalDate> reforms;

    AknMetaWriter(Expression law, String country, XmlOut out) {
        this.law = law;
        said = law.particulars();
        this.country = country;
        this.out = out;
        reforms = reforms();
    }

    private List<LocalDate> reforms() {
        Stream<LocalDate> notes =
                law.walk().flatMap(unit -> unit.amendments().stream()).flatMap(note -> note.dates().stream());
        Stream<LocalDate> decrees =
                law.transitory().stream().map(TransitoryDecree::date).filter(Objects::nonNull);
        Stream<LocalDate> stated = said.dates().stream()
                .filter(date -> date.kind() == Kind.REFORMED || date.kind() == Kind.LAST_REFORM)
                .map(StatedDate::date);
        LocalDate published = law.published();
        return Stream.of(notes, decrees, stated, Stream.ofNullable(law.lastReform()))
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
            String name = said.gazette().isEmpty() ? AknMetadata.UNKNOWN : said.gazette();
            out.empty("publication", "date", date, "name", name, "showAs", (said.gazette() + " " + date).strip());
        }
        lifecycle();
        new AknModifications(law, reforms, out).write();
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
        LocalDate last = reforms.isEmpty() ? law.published() : reforms.get(reforms.size() - 1);
        String expression = work() + "/" + language() + "@" + (last == null ? "" : last.toString());
        out.start("identification", "source", "#author");
        frbr("FRBRWork", work(), component, title, law.published());
        out.empty("FRBRcountry", "value", country);
        optional("FRBRsubtype", slug(said.kind()));
        optional("FRBRnumber", said.number());
        optional("FRBRname", slug(law.title()));
        out.end();
        frbr("FRBRExpression", expression, component, "", last);
        out.empty("FRBRlanguage", "language", language());
        out.end();
        frbr("FRBRManifestation", expression + ".akn", "", "", last);
        out.empty("FRBRformat", "value", "application/akn+xml");
        out.end();
        out.end();
    }

    private void optional(String element, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            out.empty(element, "value", value);
        }
    }

    private void frbr(String element, String uri, String component, String title, @Nullable LocalDate date)
            throws XMLStreamException {
        out.start(element);
        out.empty("FRBRthis", "value", uri + component);
        out.empty("FRBRuri", "value", uri);
        boolean work = element.equals("FRBRWork");
        if (!title.isEmpty()) {
            out.empty("FRBRalias", "value", title, "name", "title");
        }
        out.empty(
                "FRBRdate",
                "date",
                date == null ? NO_DATE : date.toString(),
                "name",
                date == null ? AknMetadata.UNKNOWN : work ? Kind.PUBLISHED.key() : "version");
        if (work) {
            otherDates();
        }
        out.empty("FRBRauthor", "href", "#author");
    }

    /** Of approval and promulgation. */
    private void otherDates() throws XMLStreamException {
        for (Kind kind : AknMetadata.BEFORE_PUBLICATION) {
            for (StatedDate date : said.dates()) {
                if (date.kind() == kind) {
                    out.empty("FRBRdate", "date", date.date().toString(), "name", kind.key());
                }
            }
        }
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
            String decree = "/akn/" + place() + "/act/" + author() + "/" + date;
            out.empty("passiveRef", "eId", "ref_" + (i + 1), "href", decree, "showAs", decree(reforms.get(i)));
        }
        String name = law.jurisdiction().isEmpty() ? country : law.jurisdiction();
        String concept = "/ontology/organization/" + country + "/" + author();
        out.empty("TLCOrganization", "eId", "author", "href", concept, "showAs", name);
        out.end();
    }

    /** The name of the decree of a day, as the law's transitory articles give it; else the day. */
    private String decree(LocalDate date) {
        return law.transitory().stream()
                .filter(decree -> date.equals(decree.date()))
                .map(TransitoryDecree::name)
                .findFirst()
                .orElse(date.toString());
    }

    private String work() {
        String date = law.published() == null ? "nn" : law.published().toString();
        String name = slug(said.number().isEmpty() ? law.title() : said.number());
        String kind = said.kind().isEmpty() ? "" : slug(said.kind()) + "/";
        return "/akn/" + place() + "/act/" + kind + author() + "/" + date + "/" + (name.isEmpty() ? "nn" : name);
    }

    /** The part of the country, where its code is known. */
    private String place() {
        return said.jurisdictionCode().isEmpty()
                ? country
                : said.jurisdictionCode().toLowerCase(Locale.ROOT);
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
