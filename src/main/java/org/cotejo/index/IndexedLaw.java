package org.cotejo.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Manifestation;
import org.cotejo.structure.GivenName;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of a law beside its provisions.
 *
 * @param key identifies the file and its content
 * @param divisions eIds of its titles, chapters and sections, in reading order
 * @param repealed eIds of what is repealed and has no words left, in reading order
 * @param generation which reading of sources made the entry; another one means: read the source again
 * @param names that it gives, and that count in its provisions as what they stand for
 */
public record IndexedLaw(
        String key,
        String generation,
        String title,
        String jurisdiction,
        @Nullable LocalDate published,
        @Nullable LocalDate lastReform,
        Manifestation source,
        List<String> divisions,
        List<String> repealed,
        List<Diagnostic> diagnostics,
        List<GivenName> names) {
    public IndexedLaw {
        divisions = List.copyOf(divisions);
        repealed = List.copyOf(repealed);
        Objects.requireNonNull(key);
        diagnostics = List.copyOf(diagnostics);
        names = List.copyOf(names);
    }

    /** The name of the entity whose law it is; the file's where the text does not say. */
    public String jurisdictionOrName() {
        return jurisdiction.isBlank() ? source.stem() : jurisdiction;
    }

    /** Those of its names that stand in a provision or in what it is read with, in the order in which the law gives them. */
    public List<GivenName> namesIn(Collection<Unit> units) {
        StandIns all = new StandIns(names);
        Set<GivenName> found = new HashSet<>();
        for (Unit unit : units) {
            found.addAll(all.in(unit.text()));
            unit.context().forEach(part -> found.addAll(all.in(part)));
        }
        return names.stream().filter(found::contains).toList();
    }

    /** Of its last reform, else of its publication; {@code null} where its text says neither. */
    public @Nullable LocalDate date() {
        return lastReform != null ? lastReform : published;
    }

    /** The key of a file: the same name and bytes are the same law. */
    public static String keyOf(Manifestation source) {
        return keyOf(source.file(), source.sha256());
    }

    /** The same before the file has been read. */
    public static String keyOf(String file, String sha256) {
        return sha256 + " " + file;
    }
}
