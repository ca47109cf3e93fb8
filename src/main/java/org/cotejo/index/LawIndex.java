package org.cotejo.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.cotejo.model.CotejoException;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.structure.ReadingAids;

/**
 * The provisions of many laws, one writer, any number of {@link LawSnapshot}s. Thread-safe. Nothing is visible to others,
 * or survives a crash, before {@link #commit()}.
 */
public final class LawIndex implements Closeable {
    private static final String FORMAT = "format";

    /** Rises when provisions are stored otherwise: an index of another number is built anew from the sources. */
    private static final String CURRENT = "4";

    private final Directory directory;
    private IndexWriter writer;
    private boolean closed;

    LawIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = writer(directory);
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig(Analyzers.INDEXING).setCommitOnClose(false));
        writer.setLiveCommitData(Map.of(FORMAT, CURRENT).entrySet());
        if (!DirectoryReader.indexExists(directory)) {
            writer.commit(); // so that an index without a commit is one that lost it
        }
        return writer;
    }

    /** A writer is closed for good once it could not write, for want of room say; what was committed is there. */
    private synchronized IndexWriter writer() throws IOException {
        if (!writer.isOpen() && !closed) {
            writer = writer(directory);
        }
        return writer;
    }

    /**
     * In a folder, made where it is missing.
     *
     * @throws CotejoException where another process has it open
     */
    public static LawIndex at(Path folder) throws IOException {
        try {
            return new LawIndex(FSDirectory.open(folder));
        } catch (LockObtainFailedException e) {
            throw new CotejoException("workspace.locked", List.of(folder.toString()), e);
        }
    }

    /** What an index in a folder is worth. */
    public enum State {
        /** It can be read, or there is none. */
        SOUND,
        /** An earlier version wrote it otherwise. */
        OLDER,
        /** Bytes of it are not those that were written, or are gone. */
        DAMAGED
    }

    /** Reads the whole index once, to see whether each file still has the content that was written. */
    public static State state(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return hasSegments(directory) ? State.DAMAGED : State.SOUND;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
                String format = reader.getIndexCommit().getUserData().get(FORMAT);
                return CURRENT.equals(format) ? State.SOUND : State.OLDER;
            }
        } catch (IndexFormatTooOldException e) {
            return State.OLDER;
        } catch (NoSuchFileException e) {
            return State.DAMAGED;
        } catch (FileSystemException e) {
            // of the system, not of what was written
            throw e;
        } catch (IOException | RuntimeException e) {
            // what stands before a checksum is believed until it fails, in ways Lucene does not declare
            return State.DAMAGED;
        }
    }

    /** Files of segments, which without a commit that names them are what its loss has left. */
    private static boolean hasSegments(Directory directory) throws IOException {
        return Arrays.stream(directory.listAll()).anyMatch(name -> name.startsWith("_"));
    }

    /** Deletes what is left of an index that cannot be read. */
    public static void discard(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        }
    }

    /** For one run, kept in memory. */
    public static LawIndex inMemory() throws IOException {
        return new LawIndex(new ByteBuffersDirectory());
    }

    /**
     * Puts a law in, in place of an earlier entry of the same file and content.
     *
     * @param generation see {@link IndexedLaw#generation()}
     * @param aids of it: wherever a name that it gives stands, signals also find the nouns it stands for; a provision that
     *     leans on the one before is read with it
     */
    public void put(Expression law, String generation, ReadingAids aids) throws IOException {
        IndexedLaw entry = Documents.describe(law, generation, aids.names());
        List<Document> units = new ArrayList<>();
        Map<EId, Placement> placements = Placement.of(law, aids.citations());
        Analysis texts = new Analysis(new StandIns(aids.names()));
        for (Unit unit : Unit.of(law, aids)) {
            units.add(Documents.unit(entry.key(), unit, placements.get(unit.eId()), texts));
        }
        remove(entry.key());
        writer().addDocument(Documents.law(entry));
        if (!units.isEmpty()) {
            writer().addDocuments(units);
        }
    }

    /** Takes a law out; nothing happens where it is not in. */
    public void remove(String key) throws IOException {
        writer().deleteDocuments(new Term(Documents.KEY, key), new Term(Documents.LAW_KEY, key));
    }

    public void commit() throws IOException {
        writer().commit();
    }

    /** Forgets what was put in or taken out since the last {@link #commit()}; also after that could not be written. */
    public synchronized void rollback() throws IOException {
        writer.rollback();
    }

    /** What is in the index now, whatever happens to it later. */
    public LawSnapshot snapshot() throws IOException {
        return new LawSnapshot(DirectoryReader.open(writer()));
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        writer.close();
        directory.close();
    }
}
