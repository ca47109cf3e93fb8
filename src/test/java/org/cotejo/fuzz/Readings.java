package org.cotejo.fuzz;

import java.util.function.Supplier;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceParagraph;
import org.cotejo.ingest.SourceReader;
import org.cotejo.ingest.SourceText;
import org.cotejo.model.IngestException;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.StructureParser;
import org.jspecify.annotations.Nullable;

/** Reads a file as a user's file is read, and holds what every reading holds, whatever the bytes. */
final class Readings {
    static final Tradition MX = Tradition.load("mx");
    static final StructureParser PARSER = new StructureParser(MX);
    private static final SourceReader READER = SourceReader.builtIn();

    private Readings() {}

    static void check(String name, byte[] content) {
        SourceText text = read(name, content);
        if (text != null) {
            check(text);
            PARSER.parse(text);
        }
    }

    /** The paragraphs, {@code null} where the file is refused. */
    private static @Nullable SourceText read(String name, byte[] content) {
        try {
            return READER.read(new SourceFile(name, content));
        } catch (IngestException e) {
            if (e.getCause() instanceof RuntimeException cause && isOurs(cause)) {
                throw new AssertionError("our own code failed and called it damage", cause);
            }
            return null;
        }
    }

    /** Libraries fail on damaged files as they like; where the first frame outside the JDK is ours, so is the fault. */
    private static boolean isOurs(RuntimeException failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            String name = frame.getClassName();
            if (!name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun.")) {
                return name.startsWith("org.cotejo.");
            }
        }
        return false;
    }

    private static void check(SourceText text) {
        int index = 0;
        for (SourceParagraph paragraph : text.paragraphs()) {
            require(paragraph.index() == index, () -> "paragraphs are counted with gaps");
            require(paragraph.boldPrefix() >= 0, () -> "less than nothing is bold");
            require(paragraph.boldPrefix() <= paragraph.text().length(), () -> "more is bold than there is");
            index++;
        }
    }

    static void require(boolean holds, Supplier<String> problem) {
        if (!holds) {
            throw new AssertionError(problem.get());
        }
    }
}
