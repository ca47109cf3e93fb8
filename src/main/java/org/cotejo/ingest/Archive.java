package org.cotejo.ingest;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;

/**
 * A zip archive from a stranger, in memory: only the entries asked for are inflated, and no more than the limits allow.
 * Not thread-safe.
 */
public final class Archive implements Closeable {
    /** Bytes that all entries read may have together. */
    static final long MAX_TOTAL = 256L << 20;
    /** How many times larger than packed an entry may be, once it has grown past {@link #SMALL}. */
    static final int MAX_RATIO = 200;
    /** Bytes below which no ratio is asked: short repetitive parts pack very well. */
    static final long SMALL = 1L << 20;

    /** Entries an archive may have; a document with a picture on each page has some thousands. */
    static final int MOST_ENTRIES = 20_000;

    private final String name;
    private final ZipFile zip;
    private long total;

    /** @throws IngestException {@code CORRUPT} where the archive has no complete directory */
    public Archive(SourceFile file) {
        this.name = file.name();
        if (entries(file.content()) > MOST_ENTRIES) {
            throw new IngestException(Reason.TOO_LARGE, name, MOST_ENTRIES + " ZIP");
        }
        try {
            this.zip = ZipFile.builder().setByteArray(file.content()).get();
        } catch (IOException | IllegalArgumentException e) {
            throw new IngestException(Reason.CORRUPT, name, "ZIP", e);
        }
    }

    /** What the directory lists, counted by the marks of its lines: reading it makes an object of each. */
    private static int entries(byte[] archive) {
        int entries = 0;
        for (int i = 0; i + 3 < archive.length; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2) {
                entries++;
            }
        }
        return entries;
    }

    /** Names of all entries but folders, in the order of the archive, each once. */
    public List<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName)
                .distinct()
                .toList();
    }

    /** The inflated bytes of an entry, empty where there is none of that name. */
    public Optional<InputStream> entry(String path) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(path);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new IngestException(Reason.ENCRYPTED, name, path);
        }
        return Optional.of(new Bounded(zip.getInputStream(entry), path, entry.getCompressedSize()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Bounded extends FilterInputStream {
        private final String path;
        private final long packed;
        private long count;

        Bounded(InputStream in, String path, long packed) {
            super(in);
            this.path = path;
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                grow(1);
            }
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            if (n > 0) {
                grow(n);
            }
            return n;
        }

        private void grow(int n) {
            count += n;
            total += n;
            boolean swollen = count > SMALL && count / packed > MAX_RATIO;
            if (total > MAX_TOTAL || swollen) {
                throw new IngestException(Reason.TOO_LARGE, name, path);
            }
        }
    }
}
