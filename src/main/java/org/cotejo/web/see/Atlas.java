package org.cotejo.web.see;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.rulebook.Entities;
import org.cotejo.rulebook.Tradition.Entity;
import org.cotejo.rulebook.Tradition.Jurisdictions;
import org.cotejo.rulebook.Tradition.Tile;
import org.jspecify.annotations.Nullable;

/**
 * Where the states are, on maps of equal tiles.
 *
 * @param maps one a register that places at least one of the states; all its places are there, also those without a law
 * @param elsewhere states that no register places
 */
public record Atlas(List<Sheet> maps, List<State> elsewhere) {
    /** The style sheet has places for so many columns and rows. */
    private static final int MOST = 30;

    /** One map. */
    public record Sheet(List<Spot> spots) {}

    /**
     * One tile.
     *
     * @param initials two or three letters for a narrow screen
     * @param column from 1
     * @param row from 1
     * @param state {@code null} where there is no law of it on the desk
     */
    public record Spot(
            String name,
            String initials,
            int column,
            int row,
            @Nullable State state) {}

    static Atlas of(List<State> states, Jurisdictions jurisdictions) {
        List<Sheet> maps = new ArrayList<>();
        Set<State> placed = new HashSet<>();
        List<Entities> registers = Stream.concat(Stream.of(jurisdictions.entities()), jurisdictions.mapped().stream())
                .toList();
        for (Entities register : registers) {
            Map<Entity, State> found = found(register, jurisdictions.joint(), states, placed);
            if (!found.isEmpty()) {
                placed.addAll(found.values());
                maps.add(sheet(register, found));
            }
        }
        return new Atlas(
                List.copyOf(maps),
                states.stream().filter(state -> !placed.contains(state)).toList());
    }

    private static Map<Entity, State> found(Entities register, String joint, List<State> states, Set<State> placed) {
        Map<Entity, State> found = new HashMap<>();
        for (State state : states) {
            if (!placed.contains(state)) {
                register.named(state.name(), joint)
                        .filter(entity -> isDrawn(entity.tile()))
                        .ifPresent(entity -> found.putIfAbsent(entity, state));
            }
        }
        return found;
    }

    private static boolean isDrawn(@Nullable Tile tile) {
        return tile != null && tile.column() <= MOST && tile.row() <= MOST;
    }

    private static Sheet sheet(Entities register, Map<Entity, State> found) {
        return new Sheet(register.list().stream()
                .filter(entity -> isDrawn(entity.tile()))
                .flatMap(entity -> Stream.ofNullable(entity.tile())
                        .map(tile -> new Spot(
                                entity.name(), initials(entity), tile.column(), tile.row(), found.get(entity))))
                .toList());
    }

    /** The code without the country's; else the first letters of a name of several words, or of the one it has. */
    static String initials(Entity entity) {
        if (!entity.code().isEmpty()) {
            return entity.code().substring(entity.code().lastIndexOf('-') + 1);
        }
        String[] words = entity.name().split(" ");
        return words.length > 1
                ? Stream.of(words)
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining())
                : entity.name().substring(0, Math.min(3, entity.name().length()));
    }

    /** Every state, those on a map first, in the order of the registers. */
    public List<State> states() {
        return Stream.concat(
                        maps.stream()
                                .flatMap(map -> map.spots().stream())
                                .flatMap(spot -> Stream.ofNullable(spot.state())),
                        elsewhere.stream())
                .toList();
    }
}
