package org.cotejo.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Provision;
import org.cotejo.structure.GivenName;
import org.jspecify.annotations.Nullable;

/** Laws and provisions as Lucene documents, and back. */
final class Documents {
    static final String KEY = "key";
    static final String LAW_KEY = "law";
    static final String READING = "reading";
    static final String OWN = "own";

    /** The context as searches see it. */
    static final String AROUND = "around";

    /** The rubric of an article, with its first words alone. */
    static final String RUBRIC = "rubric";

    /** Divisions with their headings, and the rubric; also stored. */
    static final String PATH = "path";

    static final String CONTEXT = "context";
    static final String EID = "eId";
    static final String CITATION = "citation";
    static final String LEVEL = "level";
    static final String REPEALED = "repealed";
    static final String TRANSITORY = "transitory";
    static final String ANNEX = "annex";

    /** Columns, read for every provision at once: law, eId, kind, whether it is repealed. */
    static final String LAW_OF = "lawOf";

    static final String EID_OF = "eIdOf";
    static final String KIND_OF = "kindOf";
    static final String REPEALED_OF = "repealedOf";

    /** No lengths of texts are kept: what signals find is never ranked. */
    private static final FieldType UNRANKED = unranked();

    /** With the place of every word, so that hits are highlighted without reading the text again. */
    private static final FieldType WITH_PLACES = withPlaces(false);

    private static final FieldType STORED_WITH_PLACES = withPlaces(true);

    /** Fields that searches rank by. Each document has them, if empty: Lucene writes lengths fastest where none is missing. */
    private static final List<String> RANKED = List.of(OWN, AROUND, PATH, RUBRIC);

    private static final String SEPARATOR = "\u001f";

    private Documents() {}

    private static FieldType unranked() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static FieldType withPlaces(boolean stored) {
        FieldType type = new FieldType(stored ? TextField.TYPE_STORED : TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    static Document law(IndexedLaw law) {
        Document doc = new Document();
        doc.add(new StringField(KEY, law.key(), Field.Store.YES));
        store(doc, "generation", law.generation());
        store(doc, "title", law.title());
        store(doc, "jurisdiction", law.jurisdiction());
        store(doc, "published", text(law.published()));
        store(doc, "lastReform", text(law.lastReform()));
        store(doc, "file", law.source().file());
        store(doc, "sha256", law.source().sha256());
        store(doc, "format", law.source().format());
        law.divisions().forEach(division -> store(doc, "division", division));
        law.repealed().forEach(repealed -> store(doc, "gone", repealed));
        law.names().forEach(name -> store(doc, "name", parts(name)));
        for (Diagnostic diagnostic : law.diagnostics()) {
            List<String> parts =
                    new ArrayList<>(List.of(diagnostic.severity().name(), diagnostic.code(), diagnostic.at()));
            parts.addAll(diagnostic.arguments());
            store(doc, "diagnostic", String.join(SEPARATOR, parts));
        }
        fill(doc);
        return doc;
    }

    static IndexedLaw law(Document doc) {
        return new IndexedLaw(
                doc.get(KEY),
                doc.get("generation"),
                doc.get("title"),
                doc.get("jurisdiction"),
                date(doc.get("published")),
                date(doc.get("lastReform")),
                new Manifestation(doc.get("file"), doc.get("sha256"), doc.get("format")),
                List.of(doc.getValues("division")),
                List.of(doc.getValues("gone")),
                Arrays.stream(doc.getValues("diagnostic"))
                        .map(Documents::diagnostic)
                        .toList(),
                Arrays.stream(doc.getValues("name")).map(Documents::name).toList());
    }

    private static String parts(GivenName name) {
        return String.join(
                SEPARATOR,
                name.name(),
                String.join(" ", name.nouns()),
                Boolean.toString(name.anyCase()),
                name.at().value());
    }

    private static GivenName name(String stored) {
        String[] parts = stored.split(SEPARATOR, -1);
        return new GivenName(parts[0], List.of(parts[1].split(" ")), Boolean.parseBoolean(parts[2]), new EId(parts[3]));
    }

    static IndexedLaw describe(Expression law, String generation, List<GivenName> names) {
        return new IndexedLaw(
                IndexedLaw.keyOf(law.source()),
                generation,
                law.title(),
                law.jurisdiction(),
                law.published(),
                law.lastReform(),
                law.source(),
                eIds(law, provision -> provision.level().isDivision()),
                eIds(law, provision -> provision.repealed() && provision.text().isBlank()),
                law.diagnostics(),
                names);
    }

    private static List<String> eIds(Expression law, Predicate<Provision> which) {
        return law.walk()
                .filter(which)
                .map(provision -> provision.eId().value())
                .toList();
    }

    static Document unit(String lawKey, Unit unit, Placement placement, Analysis texts) {
        Document doc = new Document();
        doc.add(new StringField(LAW_KEY, lawKey, Field.Store.YES));
        doc.add(new StringField(EID, unit.eId().value(), Field.Store.YES));
        doc.add(new StringField(LEVEL, unit.level().key(), Field.Store.YES));
        doc.add(new StringField(REPEALED, Boolean.toString(unit.repealed()), Field.Store.YES));
        doc.add(new StringField(TRANSITORY, Boolean.toString(unit.transitory()), Field.Store.YES));
        doc.add(new StringField(ANNEX, Boolean.toString(unit.annex()), Field.Store.YES));
        store(doc, CITATION, unit.citation());
        for (String part : unit.context()) {
            store(doc, CONTEXT, part);
            doc.add(texts.field(READING, part, UNRANKED));
            doc.add(texts.field(AROUND, part, TextField.TYPE_NOT_STORED));
        }
        doc.add(texts.field(READING, unit.text(), UNRANKED));
        doc.add(texts.field(OWN, unit.text(), STORED_WITH_PLACES));
        place(doc, placement, texts);
        doc.add(new SortedDocValuesField(LAW_OF, new BytesRef(lawKey)));
        doc.add(new SortedDocValuesField(EID_OF, new BytesRef(unit.eId().value())));
        doc.add(new NumericDocValuesField(REPEALED_OF, unit.repealed() ? 1 : 0));
        fill(doc);
        return doc;
    }

    private static void fill(Document doc) {
        for (String field : RANKED) {
            if (doc.getField(field) == null) {
                doc.add(new Field(field, "", field.equals(OWN) ? WITH_PLACES : TextField.TYPE_NOT_STORED));
            }
        }
    }

    private static void place(Document doc, Placement placement, Analysis texts) {
        placement.path().forEach(part -> doc.add(texts.field(PATH, part, TextField.TYPE_STORED)));
        if (!placement.rubric().isBlank()) {
            doc.add(texts.field(RUBRIC, placement.rubric(), TextField.TYPE_NOT_STORED));
        }
        doc.add(new NumericDocValuesField(KIND_OF, placement.kind().ordinal()));
    }

    static Unit unit(Document doc) {
        return new Unit(
                new EId(doc.get(EID)),
                Level.valueOf(doc.get(LEVEL).toUpperCase(Locale.ROOT)),
                doc.get(CITATION),
                List.of(doc.getValues(CONTEXT)),
                doc.get(OWN),
                Boolean.parseBoolean(doc.get(TRANSITORY)),
                Boolean.parseBoolean(doc.get(ANNEX)),
                Boolean.parseBoolean(doc.get(REPEALED)));
    }

    private static Diagnostic diagnostic(String stored) {
        List<String> parts = List.of(stored.split(SEPARATOR, -1));
        return new Diagnostic(
                Diagnostic.Severity.valueOf(parts.get(0)), parts.get(1), parts.get(2), parts.subList(3, parts.size()));
    }

    private static void store(Document doc, String field, String value) {
        doc.add(new StoredField(field, value));
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
