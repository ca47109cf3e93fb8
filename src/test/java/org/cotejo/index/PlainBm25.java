package org.cotejo.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What anybody gets without thinking: BM25 over the words of each provision, cut by Lucene's own analyzer for Spanish. */
public final class PlainBm25 implements Closeable {
    private final SpanishAnalyzer analyzer = new SpanishAnalyzer();
    private final DirectoryReader reader;

    /**
     * @param snapshot whose provisions in force are searched
     * @param context whether the headings and opening words they are read in are searched too
     */
    public PlainBm25(LawSnapshot snapshot, boolean context) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (IndexedLaw law : snapshot.laws()) {
                for (Unit unit : snapshot.units(law.key())) {
                    if (!unit.repealed()) {
                        writer.addDocument(document(law, unit, context));
                    }
                }
            }
        }
        reader = DirectoryReader.open(directory);
    }

    private static Document document(IndexedLaw law, Unit unit, boolean context) {
        Document document = new Document();
        document.add(new StringField("id", law.source().stem() + "#" + unit.eId(), Field.Store.YES));
        document.add(new TextField("text", unit.text(), Field.Store.NO));
        if (context) {
            unit.context().forEach(part -> document.add(new TextField("text", part, Field.Store.NO)));
        }
        return document;
    }

    /** {@code law#eId}, best first. */
    public List<String> find(String typed, int most) throws IOException {
        Query query = new QueryBuilder(analyzer).createBooleanQuery("text", typed);
        List<String> found = new ArrayList<>();
        if (query != null) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                found.add(searcher.storedFields().document(hit.doc).get("id"));
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
