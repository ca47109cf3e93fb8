package org.cotejo.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.rulebook.Tradition.Entity;
import org.cotejo.rulebook.Tradition.Tile;
import org.cotejo.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * The jurisdictions of a country by name and code, from the register of laws that comes with the program: a table whose
 * columns {@code iso_code}, {@code state} and, where there are any, {@code map_column} and {@code map_row} are read here.
 * Immutable.
 */
public record Entities(List<Entity> list) {
    public Entities {
        list = List.copyOf(list);
    }

    /**
     * @param resource a CSV file with a header
     * @throws RulebookException where there is none of that name, or a column is missing
     */
    static Entities load(String resource) {
        try (InputStream in = Entities.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new RulebookException(resource, 0, "there is no such register");
            }
            return read(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entities read(String resource, String csv) {
        List<String> lines = csv.lines().toList();
        List<String> header = lines.isEmpty() ? List.of() : cells(lines.get(0));
        int code = header.indexOf("iso_code");
        int name = header.indexOf("state");
        int column = header.indexOf("map_column");
        int row = header.indexOf("map_row");
        if (code < 0 || name < 0) {
            throw new RulebookException(resource, 1, "the columns iso_code and state are needed");
        }
        List<Entity> entities = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() > Math.max(code, name)) {
                entities.add(entity(cells.get(code), cells.get(name), tile(cells, column, row)));
            }
        }
        return new Entities(entities);
    }

    private static @Nullable Tile tile(List<String> cells, int column, int row) {
        int x = number(cells, column);
        int y = number(cells, row);
        return x > 0 && y > 0 ? new Tile(x, y) : null;
    }

    /** 0 for what is no number of at most two digits. */
    private static int number(List<String> cells, int index) {
        String cell = index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
        return cell.matches("[0-9]{1,2}") ? Integer.parseInt(cell) : 0;
    }

    /** What stands in brackets is the fuller name, for use where the short one is also another's. */
    private static Entity entity(String code, String name, @Nullable Tile tile) {
        int bracket = name.indexOf(" (");
        if (bracket < 0) {
            return new Entity(code, name, List.of(name), tile);
        }
        String full = name.substring(bracket + 2).replace(")", "");
        return new Entity(code, full, List.of(full, name.substring(0, bracket)), tile);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** All that was read, in its order. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (Entity entity : list) {
            Tile tile = entity.tile();
            words.add(entity.code());
            words.add(entity.name());
            words.addAll(entity.names());
            words.add(tile == null ? "" : tile.column() + ":" + tile.row());
        }
        return words;
    }

    /**
     * The entity of a name, without regard to case and accents: one of its names in full, or up to a {@code joint}, as
     * everyday speech shortens them; none where two would fit.
     *
     * @param joint word with which the part begins that everyday speech leaves out
     */
    public Optional<Entity> named(String name, String joint) {
        String words = Fold.words(name);
        List<Entity> exact = list.stream()
                .filter(entity -> entity.names().stream()
                        .anyMatch(known -> Fold.words(known).equals(words)))
                .toList();
        List<Entity> found = !exact.isEmpty()
                ? exact
                : list.stream()
                        .filter(entity -> entity.names().stream()
                                .anyMatch(known -> Fold.words(known).startsWith(words + " " + joint + " ")))
                        .toList();
        return found.size() == 1 && !words.isEmpty() ? Optional.of(found.get(0)) : Optional.empty();
    }
}
