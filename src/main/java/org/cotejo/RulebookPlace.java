package org.cotejo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;

/**
 * Where a rulebook is.
 *
 * @param name of its folder
 * @param folder empty for one that is shipped
 */
record RulebookPlace(RulebookFiles files, String name, Optional<Path> folder) {
    /** @param rulebook name of one that is shipped, path of the folder of another, or empty for the standard one */
    static RulebookPlace of(String rulebook) throws IOException {
        Path own = Path.of(rulebook);
        if (!rulebook.isEmpty() && Files.isDirectory(own)) {
            String name = own.toRealPath().getFileName().toString();
            return new RulebookPlace(RulebookFiles.beside(own), name, Optional.of(own.toRealPath()));
        }
        RulebookFiles shipped = RulebookFiles.shipped();
        String name = rulebook.isEmpty() ? RulebookLoader.standard(shipped) : rulebook;
        return new RulebookPlace(shipped, name, Optional.empty());
    }
}
