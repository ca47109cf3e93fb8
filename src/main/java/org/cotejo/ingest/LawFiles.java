package org.cotejo.ingest;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cotejo.model.CotejoException;

/**
 * The files that a user means when she names files and folders.
 *
 * <p>A file is taken whatever its name, since its content tells its format. A folder gives, with all folders below it,
 * the files that look like laws: not hidden ones, nor the lock files of a word processor, nor copies that we wrote beside
 * them ({@value #COPY}), nor plain text and Markdown, which beside laws are mostly notes about them; all of them are read
 * only when they are named themselves. No file comes twice; the order
 * is by name and then by path, whatever the order of the inputs.
 *
 * @param files to read
 * @param unusable inputs, and folders below them, that give nothing: each with its cause
 */
public record LawFiles(List<Path> files, List<CotejoException> unusable) {
    /** Stands before the ending in the names of what we write beside the user's own files. */
    public static final String COPY = ".cotejo";

    private static final List<String> EXTENSIONS = List.of(
            ".doc", ".docx", ".docm", ".dotx", ".dotm", ".odt", ".rtf", ".pdf", ".html", ".htm", ".xhtml", ".mht",
            ".mhtml", ".xml");
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing((Path file) -> file.getFileName().toString()).thenComparing(Path::toString);

    public LawFiles {
        files = List.copyOf(files);
        unusable = List.copyOf(unusable);
    }

    public static LawFiles under(List<Path> inputs) throws IOException {
        List<Path> files = new ArrayList<>();
        List<CotejoException> unusable = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                Walk walk = new Walk();
                Files.walkFileTree(input, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
                files.addAll(walk.files);
                unusable.addAll(walk.unusable);
                if (walk.files.isEmpty() && walk.unusable.isEmpty()) {
                    unusable.add(new CotejoException("inputs.no_laws", input.toString()));
                }
            } else if (Files.exists(input)) {
                files.add(input);
            } else {
                unusable.add(new CotejoException("inputs.missing", input.toString()));
            }
        }
        return new LawFiles(once(files), unusable);
    }

    private static List<Path> once(List<Path> files) throws IOException {
        Set<Path> seen = new HashSet<>();
        List<Path> unique = new ArrayList<>();
        for (Path file : files.stream().sorted(BY_NAME).toList()) {
            if (seen.add(file.toRealPath())) {
                unique.add(file);
            }
        }
        return unique;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final List<Path> files = new ArrayList<>();
        private final List<CotejoException> unusable = new ArrayList<>();
        private boolean below;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skip = below && isHidden(folder);
            below = true;
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && looksLikeLaw(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link that leads back up, or to nothing, hides no law; a folder that may not be entered might. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            if (Files.isDirectory(file) && !(cause instanceof java.nio.file.FileSystemLoopException)) {
                unusable.add(new CotejoException("inputs.closed", file.toString()));
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path file) {
            String name = file.getFileName().toString();
            return name.startsWith(".") || name.startsWith("~$");
        }

        private static boolean looksLikeLaw(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return EXTENSIONS.stream().anyMatch(ending -> name.endsWith(ending) && !name.endsWith(COPY + ending));
        }
    }
}
