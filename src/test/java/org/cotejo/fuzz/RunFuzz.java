package org.cotejo.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotejo.model.CotejoException;
import org.cotejo.run.Baseline;
import org.cotejo.run.RunDiff;
import org.cotejo.run.RunReader;
import org.cotejo.run.SavedRun;

/** A run that was saved: it is read and can be set beside another, or it is refused with its place. */
public final class RunFuzz {
    private RunFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Path file = Files.createTempFile("cotejo-fuzz", ".json");
        try {
            Files.write(file, data);
            SavedRun run = RunReader.read(file);
            new Baseline(run);
            RunDiff.between(run, run);
        } catch (CotejoException e) {
            Readings.require(e.getMessage().contains(file.getFileName().toString()), () -> "without its file");
        } finally {
            Files.delete(file);
        }
    }
}
