package org.cotejo.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cotejo.model.CotejoException;
import org.cotejo.search.SavedSearch;
import org.cotejo.search.SavedSearches;
import org.cotejo.search.SearchRequest;

/** The file of searches that people keep: it is read or refused; a search that is added changes no other. */
public final class SearchesFuzz {
    private static final SavedSearch ADDED =
            new SavedSearch("nueva: \"#1\"", SearchRequest.of("casa -noche", 0), "para\nla mesa");

    private SearchesFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Path folder = Files.createTempDirectory("cotejo-fuzz");
        Path file = folder.resolve(SavedSearches.NAME);
        Path seen = folder.resolve("searches.seen");
        try {
            Files.write(file, data);
            check(folder, file, data);
            Files.write(seen, data);
            look(new SavedSearches(folder));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(seen);
            Files.delete(folder);
        }
    }

    private static void check(Path folder, Path file, byte[] data) throws IOException {
        SavedSearches saved = new SavedSearches(folder);
        try {
            List<SavedSearch> before = saved.searches();
            saved.keep(ADDED);
            List<SavedSearch> after = saved.searches();
            Readings.require(after.contains(ADDED), () -> "the search is not there");
            for (SavedSearch each : before) {
                Readings.require(
                        each.name().equals(ADDED.name()) || after.contains(each),
                        () -> "lost: " + each + " of " + before);
            }
        } catch (CotejoException e) {
            Readings.require(!e.getMessage().isBlank(), () -> "refused without a word");
            Readings.require(Arrays.equals(data, read(file)), () -> "refused, and changed");
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What was seen is in lines that anybody may have damaged: as much of it is known as can be. */
    private static void look(SavedSearches saved) throws IOException {
        saved.seen("a");
        saved.since("a");
        saved.look("a", Set.of("x#art_1 1"), LocalDate.EPOCH);
        Readings.require(saved.seen("a").equals(Set.of("x#art_1 1")), () -> "what was seen is not there");
        Readings.require(saved.since("a").filter(LocalDate.EPOCH::equals).isPresent(), () -> "the day is not there");
    }
}
