package org.cotejo.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotejo.model.CotejoException;

/** Where the files of the rules come from: a folder, or the ones shipped in the program. */
@FunctionalInterface
public interface RulebookFiles {
    /** @param name path with slashes, relative to {@code rules/} */
    InputStream open(String name) throws IOException;

    /** The rules shipped with the program. */
    static RulebookFiles shipped() {
        return name -> {
            InputStream in = RulebookFiles.class.getResourceAsStream("/rules/" + name);
            if (in == null) {
                throw new CotejoException("rulebook.missing", name);
            }
            return in;
        };
    }

    /** The rules beside a rulebook's own folder; what is not there (speech, traditions) is taken from the shipped ones. */
    static RulebookFiles beside(Path rulebook) throws IOException {
        Path rules = rulebook.toRealPath().getParent();
        return name -> Files.isRegularFile(rules.resolve(name))
                ? in(rules).open(name)
                : shipped().open(name);
    }

    /** The rules in a folder laid out as {@code rules/}. */
    static RulebookFiles in(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new CotejoException("rulebook.missing", file.toString());
            }
            return Files.newInputStream(file);
        };
    }
}
