package org.cotejo.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;

/**
 * The provisions of many laws, one writer, any number of {@link LawSnapshot}s. Thread-safe. Nothing is visible to others,
 * or survives a crash, before {@link #commit()}.
 */
public final class LawIndex implements Closeable {
    private final Directory directory;
    private final IndexWriter writer;

    private LawIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(Analyzers.INDEXING).setCommitOnClose(false));
    }

    /** In a folder, made where it is missing. */
    public static LawIndex at(Path folder) throws IOException {
        return new LawIndex(FSDirectory.open(folder));
    }

    /** For one run, kept in memory. */
    public static LawIndex inMemory() throws IOException {
        return new LawIndex(new ByteBuffersDirectory());
    }

    /**
     * Puts a law in, in place of an earlier entry of the same file and content.
     *
     * @param generation see {@link IndexedLaw#generation()}
     * @param citer the citation of a provision from the chain of its ancestors and itself
     */
    public void put(Expression law, String generation, Function<List<Provision>, String> citer) throws IOException {
        IndexedLaw entry = Documents.describe(law, generation);
        List<Document> units = new ArrayList<>();
        for (Unit unit : Unit.of(law, citer)) {
            units.add(Documents.unit(entry.key(), unit));
        }
        remove(entry.key());
        writer.addDocument(Documents.law(entry));
        if (!units.isEmpty()) {
            writer.addDocuments(units);
        }
    }

    /** Takes a law out; nothing happens where it is not in. */
    public void remove(String key) throws IOException {
        writer.deleteDocuments(new Term(Documents.KEY, key), new Term(Documents.LAW_KEY, key));
    }

    public void commit() throws IOException {
        writer.commit();
    }

    /** What is in the index now, whatever happens to it later. */
    public LawSnapshot snapshot() throws IOException {
        return new LawSnapshot(DirectoryReader.open(writer));
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
