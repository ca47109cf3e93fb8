package org.cotejo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Unit;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.ReadingAids;
import org.cotejo.workspace.TraditionParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Laws into our index beside the same provisions into plain Lucene: text with positions, stored, and their names. */
@State(Scope.Benchmark)
public class Indexing {
    private final List<Expression> laws = new ArrayList<>();
    private final Map<Expression, ReadingAids> aids = new HashMap<>();
    private final List<List<Unit>> units = new ArrayList<>();

    @Setup
    public void load() throws IOException {
        TraditionParser parser = new TraditionParser(SourceReader.with(List.of()), Tradition.load("mx"), "");
        for (Path file : Specimens.files(".docx")) {
            Expression law = parser.parse(SourceReader.load(file));
            laws.add(law);
            aids.put(law, parser.aids(law));
        }
        try (LawIndex index = ours(laws);
                LawSnapshot snapshot = index.snapshot()) {
            for (IndexedLaw law : snapshot.laws()) {
                units.add(snapshot.units(law.key()));
            }
        }
    }

    private LawIndex ours(List<Expression> each) throws IOException {
        LawIndex index = LawIndex.inMemory();
        for (Expression law : each) {
            index.put(law, "", aids.get(law));
        }
        index.commit();
        return index;
    }

    @Benchmark
    public void indexed() throws IOException {
        ours(laws).close();
    }

    @Benchmark
    public void lucene() throws IOException {
        try (Directory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new SpanishAnalyzer()))) {
            for (List<Unit> law : units) {
                for (Unit unit : law) {
                    Document document = new Document();
                    document.add(new StringField("id", unit.eId().value(), Field.Store.YES));
                    document.add(new StringField("citation", unit.citation(), Field.Store.YES));
                    document.add(new TextField("text", unit.text(), Field.Store.YES));
                    for (String part : unit.context()) {
                        document.add(new TextField("text", part, Field.Store.YES));
                    }
                    writer.addDocument(document);
                }
            }
            writer.commit();
        }
    }

    static List<Line> lines() throws IOException {
        return List.of(Jmh.pair("laws indexed", Indexing.class, "indexed", "plain Lucene", "lucene", 1 / 0.6));
    }
}
