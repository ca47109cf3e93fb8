package org.cotejo.web.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.disk.WholeFile;
import org.cotejo.model.CotejoException;

/**
 * Who may come in: a text file, one person a line, {@code name:role:} and her password as {@link Passwords} keeps it. Lines
 * that begin with a number sign are remarks. Immutable: what is written later counts when the server starts anew.
 */
public final class AccessFile {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    private final Map<String, Entry> entries;

    private record Entry(Role role, Passwords.Kept password) {}

    private AccessFile(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /**
     * @throws CotejoException where the file is missing, has nobody in it, or a line cannot be read
     */
    public static AccessFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CotejoException("access.missing", file.toString());
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line, file + ":" + (i + 1), entries);
            }
        }
        if (entries.isEmpty()) {
            throw new CotejoException("access.empty", file.toString());
        }
        return new AccessFile(entries);
    }

    private static void add(String line, String place, Map<String, Entry> entries) {
        String[] parts = line.split(":", -1);
        try {
            if (parts.length != 6) {
                throw new IllegalArgumentException(line);
            }
            Entry entry =
                    new Entry(role(parts[1]).orElseThrow(), Passwords.read(parts[2], parts[3], parts[4], parts[5]));
            if (entries.put(name(parts[0]), entry) != null) {
                throw new CotejoException("access.twice", place, parts[0]);
            }
        } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
            throw new CotejoException("access.line", List.of(place), e);
        }
    }

    /** A role by its key, nobody's excepted. */
    public static Optional<Role> role(String key) {
        return Stream.of(Role.READER, Role.REVIEWER, Role.EDITOR)
                .filter(role -> role.key().equals(key))
                .findFirst();
    }

    private static String name(String name) {
        if (name.isBlank()
                || !name.equals(name.strip())
                || name.length() > 80
                || name.startsWith("#")
                || name.codePoints().anyMatch(c -> c == ':' || Character.isISOControl(c))) {
            throw new CotejoException("access.name", name);
        }
        return name;
    }

    /** Who has this name and this password. Takes as long for a name that is not there. */
    public Optional<User> find(String name, char[] password) {
        Entry entry = entries.get(name);
        Passwords.Kept kept = entry == null ? Passwords.NONE : entry.password();
        boolean right = password.length <= LONGEST && kept.is(password);
        return right && entry != null ? Optional.of(new User(name, entry.role())) : Optional.empty();
    }

    /**
     * Writes a person into the file, in place of an earlier entry of her name; a new file can be read by its owner alone.
     *
     * @throws CotejoException where the name cannot be used, or the password is too short or too long
     */
    public static void put(Path file, String name, Role role, char[] password) throws IOException {
        Objects.requireNonNull(role);
        if (password.length < SHORTEST || password.length > LONGEST) {
            throw new CotejoException("access.password", Integer.toString(SHORTEST), Integer.toString(LONGEST));
        }
        String entry =
                name(name) + ":" + role.key() + ":" + Passwords.keep(password).text();
        List<String> lines = new ArrayList<>();
        if (Files.exists(file)) {
            Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.strip().startsWith(name + ":"))
                    .forEach(lines::add);
        }
        lines.add(entry);
        WholeFile.writePrivate(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
