package org.cotejo.search;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.disk.WholeFile;
import org.cotejo.index.Facet;
import org.cotejo.index.Narrowing;
import org.cotejo.index.Order;
import org.cotejo.model.CotejoException;
import org.cotejo.rulebook.YamlNode;
import org.cotejo.rulebook.YamlText;

/**
 * Searches and requirements that people keep, in two files of one folder: {@value #NAME} is theirs, meant to be read and
 * edited; {@value #SEEN} says what was there when each was last looked at. Each file is replaced as a whole or not at all.
 */
public final class SavedSearches {
    public static final String NAME = "searches.yaml";
    static final String SEEN = "searches.seen";

    /** Bytes that each of the two may have. */
    private static final int MOST_BYTES = 16 << 20;

    /** Begins the entry that tells the day; no law's id does. */
    private static final String DAY = "@";

    private static final String SEARCHES = "searches";
    private static final String WATCHED = "watched";
    private static final Set<String> FIELDS =
            Set.of("name", "query", "filters", "repealed", "synonyms", "exact", "sort", "note");

    private final Path folder;

    public SavedSearches(Path folder) {
        this.folder = folder;
    }

    /** In file order. */
    public List<SavedSearch> searches() throws IOException {
        List<SavedSearch> searches = new ArrayList<>();
        for (YamlNode node : items(SEARCHES)) {
            searches.add(search(node.only(FIELDS)));
        }
        return searches;
    }

    /** In file order. */
    public List<WatchedRequirement> watched() throws IOException {
        return items(WATCHED).stream()
                .map(node -> node.only(Set.of("requirement", "note")))
                .map(node -> new WatchedRequirement(node.need("requirement").text(), node.text("note")))
                .toList();
    }

    public Optional<SavedSearch> named(String name) throws IOException {
        return searches().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private List<YamlNode> items(String list) throws IOException {
        byte[] content = content(folder.resolve(NAME));
        boolean blank = new String(content, StandardCharsets.UTF_8)
                .lines()
                .allMatch(line -> line.isBlank() || line.startsWith("#"));
        return blank
                ? List.of()
                : YamlNode.read(NAME, new ByteArrayInputStream(content))
                        .only(Set.of(SEARCHES, WATCHED))
                        .items(list);
    }

    private static SavedSearch search(YamlNode node) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (String filter : node.texts("filters")) {
            String[] parts = filter.split("=", 2);
            Facet facet = Stream.of(Facet.values())
                    .filter(each -> parts.length == 2 && each.key().equals(parts[0]))
                    .findFirst()
                    .orElseThrow(() -> node.refusal("'" + filter + "' is no filter such as kind=article"));
            values.computeIfAbsent(facet, f -> new TreeSet<>()).add(parts[1]);
        }
        SearchRequest request = new SearchRequest(
                node.need("query").text(),
                new Narrowing(values, node.flag("repealed")),
                node.find("synonyms").isEmpty() || node.flag("synonyms"),
                node.flag("exact"),
                node.find("sort").map(sort -> sort.choice(Order.class)).orElse(Order.RELEVANCE),
                0,
                0);
        return new SavedSearch(node.need("name").text(), request, node.text("note"));
    }

    /** Keeps a search, in place of an earlier one of its name. */
    public void keep(SavedSearch search) throws IOException {
        List<SavedSearch> others = new ArrayList<>(searches().stream()
                .filter(each -> !each.name().equals(search.name()))
                .toList());
        others.add(search);
        write(others, watched());
    }

    /** Watches a requirement; a second time changes the note. */
    public void watch(WatchedRequirement requirement) throws IOException {
        List<WatchedRequirement> others = new ArrayList<>(watched().stream()
                .filter(each -> !each.id().equals(requirement.id()))
                .toList());
        others.add(requirement);
        write(searches(), others);
    }

    /**
     * Gives up a search or a requirement.
     *
     * @return whether there was one of that name
     */
    public boolean forget(String name) throws IOException {
        List<SavedSearch> searches = searches();
        List<WatchedRequirement> watched = watched();
        List<SavedSearch> left =
                searches.stream().filter(each -> !each.name().equals(name)).toList();
        List<WatchedRequirement> leftWatched =
                watched.stream().filter(each -> !each.id().equals(name)).toList();
        write(left, leftWatched);
        replace(folder.resolve(SEEN), withoutSeen(name));
        return left.size() + leftWatched.size() < searches.size() + watched.size();
    }

    private void write(List<SavedSearch> searches, List<WatchedRequirement> watched) throws IOException {
        List<String> lines = new ArrayList<>(List.of(SEARCHES + ":" + (searches.isEmpty() ? " []" : "")));
        searches.forEach(each -> lines.addAll(lines(each)));
        lines.add(WATCHED + ":" + (watched.isEmpty() ? " []" : ""));
        for (WatchedRequirement each : watched) {
            lines.add("  - requirement: " + YamlText.quoted(each.id()));
            lines.add("    note: " + YamlText.quoted(each.note()));
        }
        replace(folder.resolve(NAME), lines);
    }

    private static List<String> lines(SavedSearch search) {
        SearchRequest request = search.request();
        List<String> lines = new ArrayList<>();
        lines.add("  - name: " + YamlText.quoted(search.name()));
        lines.add("    query: " + YamlText.quoted(request.typed()));
        lines.add("    filters:" + (request.narrowing().isEmpty() ? " []" : ""));
        request.narrowing()
                .values()
                .forEach((facet, values) ->
                        values.forEach(value -> lines.add("      - " + YamlText.quoted(facet.key() + "=" + value))));
        lines.add("    repealed: " + request.narrowing().repealed());
        lines.add("    synonyms: " + request.synonyms());
        lines.add("    exact: " + request.literal());
        lines.add("    sort: " + request.order().key());
        lines.add("    note: " + YamlText.quoted(search.note()));
        return lines;
    }

    /** What was there when a search or a requirement was last looked at. */
    public Set<String> seen(String name) throws IOException {
        Set<String> seen = new LinkedHashSet<>();
        for (String line : seenLines()) {
            String[] parts = line.split("\t", 2);
            if (parts.length == 2 && parts[0].equals(key(name)) && !parts[1].startsWith(DAY)) {
                seen.add(parts[1]);
            }
        }
        return seen;
    }

    /** The day when it was last looked at, where one is known. */
    public Optional<LocalDate> since(String name) throws IOException {
        String begin = key(name) + "\t" + DAY;
        return seenLines().stream()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .flatMap(day -> day(day).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Remembers what is there now, and the day of it. */
    public void look(String name, Set<String> there, LocalDate day) throws IOException {
        List<String> lines = withoutSeen(name);
        lines.add(key(name) + "\t" + DAY + day);
        there.forEach(place -> lines.add(key(name) + "\t" + place));
        replace(folder.resolve(SEEN), lines);
    }

    private List<String> withoutSeen(String name) throws IOException {
        return new ArrayList<>(seenLines().stream()
                .filter(line -> !line.startsWith(key(name) + "\t"))
                .toList());
    }

    private static String key(String name) {
        return YamlText.quoted(name).replace("\t", " ");
    }

    private List<String> seenLines() throws IOException {
        return new String(content(folder.resolve(SEEN)), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new CotejoException("search.large", file.toString(), (MOST_BYTES >> 20) + " MiB");
            }
            return content;
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }

    private static void replace(Path file, List<String> lines) throws IOException {
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        WholeFile.writePrivate(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
