package org.cotejo.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;

/**
 * Reads a file of any known format: the format is found by content, its reader by asking each in turn. Immutable and
 * thread-safe.
 */
public final class SourceReader {
    /** Bytes a file may have; the longest codes stay below a tenth of it. */
    public static final long MAX_BYTES = 64L << 20;

    /** The formats we read; whoever adds one adds it here. */
    private static final List<LawReader> BUILT_IN = List.of(
            new DocxReader(),
            new DocReader(),
            new OdtReader(),
            new PdfReader(),
            new RtfReader(),
            new HtmlReader(),
            new MhtmlReader(),
            new WordXmlReader(),
            new AknLawReader(),
            new MarkdownReader(),
            new PlainXmlReader(),
            new TextReader());

    private final List<LawReader> readers;

    private SourceReader(List<LawReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** A reader of the built-in formats. */
    public static SourceReader builtIn() {
        return with(List.of());
    }

    /** A reader that asks these first and the built-in ones after them. */
    public static SourceReader with(List<LawReader> more) {
        return new SourceReader(Stream.concat(more.stream(), BUILT_IN.stream()).toList());
    }

    /**
     * @throws IngestException where the file cannot be read, whatever is wrong with it
     */
    public SourceText read(Path path) {
        return read(load(path));
    }

    /**
     * @throws IngestException where the content cannot be read, whatever is wrong with it
     */
    public SourceText read(SourceFile file) {
        if (file.content().length == 0) {
            throw new IngestException(Reason.EMPTY, file.name(), "0");
        }
        SourceText text = read(file, choose(file));
        if (text.paragraphs().isEmpty()) {
            throw new IngestException(Reason.NO_TEXT, file.name(), text.source().format());
        }
        List<Diagnostic> garbled = Garbled.in(text.paragraphs());
        return garbled.isEmpty() ? text : text.with(garbled);
    }

    private static SourceText read(SourceFile file, LawReader reader) {
        try {
            SourceText text = reader.read(file);
            int longest = 0;
            long all = 0;
            for (SourceParagraph paragraph : text.paragraphs()) {
                longest = Math.max(longest, paragraph.text().length());
                all += paragraph.text().length();
            }
            Paragraphs.check(longest, text.paragraphs().size(), all);
            return text;
        } catch (TooMuchException e) {
            throw new IngestException(Reason.TOO_LARGE, file.name(), String.valueOf(e.getMessage()), e);
        } catch (IngestException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // libraries for old binary formats fail on damaged files in ways they do not declare
            throw new IngestException(Reason.CORRUPT, file.name(), reader.format(), e);
        }
    }

    private LawReader choose(SourceFile file) {
        return readers.stream()
                .filter(reader -> reader.accepts(file))
                .findFirst()
                .orElseThrow(() -> FileKind.of(file).refuse(file));
    }

    /**
     * The bytes of a file, at most {@link #MAX_BYTES}.
     *
     * @throws IngestException where the file is missing, too large, may not be read, or was written to meanwhile
     */
    public static SourceFile load(Path path) {
        String name = String.valueOf(path.getFileName());
        if (Files.notExists(path)) {
            throw new IngestException(Reason.MISSING, name, path.toString());
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new IngestException(Reason.UNREADABLE, name, path.toString());
        }
        return load(path, name, Files::newInputStream);
    }

    private static byte[] bytes(Path path, Opening opening) throws IOException {
        try (InputStream in = opening.open(path)) {
            return in.readNBytes((int) MAX_BYTES + 1);
        }
    }

    /** How a file is opened. */
    interface Opening {
        InputStream open(Path path) throws IOException;
    }

    /** What was written while it was read is neither the earlier file nor the later one. */
    static SourceFile load(Path path, String name, Opening opening) {
        try {
            FileTime before = Files.getLastModifiedTime(path);
            byte[] content = bytes(path, opening);
            if (content.length > MAX_BYTES) {
                throw new IngestException(Reason.TOO_LARGE, name, (MAX_BYTES >> 20) + " MiB");
            }
            if (Files.size(path) != content.length
                    || !Files.getLastModifiedTime(path).equals(before)) {
                throw new IngestException(Reason.CHANGING, name, path.toString());
            }
            return new SourceFile(name, content);
        } catch (IOException e) {
            throw new IngestException(Reason.UNREADABLE, name, String.valueOf(e.getMessage()), e);
        }
    }
}
