package org.cotejo.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Provision;
import org.jspecify.annotations.Nullable;

/** Laws and provisions as Lucene documents, and back. */
final class Documents {
    static final String KEY = "key";
    static final String LAW_KEY = "law";
    static final String READING = "reading";
    static final String OWN = "own";
    static final String CONTEXT = "context";
    static final String EID = "eId";
    static final String CITATION = "citation";
    static final String LEVEL = "level";
    static final String REPEALED = "repealed";
    static final String TRANSITORY = "transitory";
    static final String ANNEX = "annex";
    private static final char SEPARATOR = '\u001f';

    private Documents() {}

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
        for (Diagnostic diagnostic : law.diagnostics()) {
            List<String> parts =
                    new ArrayList<>(List.of(diagnostic.severity().name(), diagnostic.code(), diagnostic.at()));
            parts.addAll(diagnostic.arguments());
            store(doc, "diagnostic", String.join(String.valueOf(SEPARATOR), parts));
        }
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
                        .toList());
    }

    static IndexedLaw describe(Expression law, String generation) {
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
                law.diagnostics());
    }

    private static List<String> eIds(Expression law, Predicate<Provision> which) {
        return law.walk()
                .filter(which)
                .map(provision -> provision.eId().value())
                .toList();
    }

    static Document unit(String lawKey, Unit unit) {
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
            doc.add(new TextField(READING, part, Field.Store.NO));
        }
        doc.add(new TextField(READING, unit.text(), Field.Store.NO));
        doc.add(new TextField(OWN, unit.text(), Field.Store.YES));
        return doc;
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
        List<String> parts = List.of(stored.split(String.valueOf(SEPARATOR), -1));
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
