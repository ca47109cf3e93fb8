package org.cotejo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.cotejo.disk.WholeFile;
import org.cotejo.ingest.LawFiles;
import org.jspecify.annotations.Nullable;

/** Names of the files that one run writes for its inputs: none is an input, none is given twice. Not thread-safe. */
final class CopyNames {
    /** Formats of Word whose content says which of them it is, so that they keep their ending. */
    private static final Set<String> OWN_ENDINGS = Set.of(".docm", ".dotx", ".dotm");

    private final Set<Path> taken = new HashSet<>();

    CopyNames(Set<Path> inputs) {
        inputs.forEach(input -> taken.add(input.toAbsolutePath().normalize()));
    }

    /**
     * @param folder of the copy, {@code null} for that of the law
     * @param isWord whether the copy is the law's own Word file
     */
    Path next(Path law, @Nullable Path folder, boolean isWord) {
        String name = law.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? name.substring(dot).toLowerCase(Locale.ROOT) : "";
        String whole = dot > 0 ? name.substring(0, dot) : name;
        String stem =
                whole.endsWith(LawFiles.COPY) ? whole.substring(0, whole.length() - LawFiles.COPY.length()) : whole;
        String after = LawFiles.COPY + (isWord && OWN_ENDINGS.contains(ending) ? ending : ".docx");
        Path copy = in(law, folder, stem + after);
        for (int i = 2; !taken.add(copy.toAbsolutePath().normalize()); i++) {
            copy = in(law, folder, stem + "-" + i + after);
        }
        return copy;
    }

    private static Path in(Path law, @Nullable Path folder, String name) {
        return folder == null ? law.resolveSibling(name) : folder.resolve(name);
    }

    /** Whole or not at all, and not where the file holds these bytes already; answers whether it was written. */
    static boolean write(byte[] content, Path file) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file, content);
        return true;
    }
}
