package org.cotejo.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.ingest.SourceFile;
import org.cotejo.model.CotejoException;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.IngestException;
import org.cotejo.model.Level;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Particulars;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.structure.ReadingAids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    private Path folder;

    private final List<String> parsed = new ArrayList<>();
    private final List<Recovery> recoveries = new ArrayList<>();
    private String generation = "1";
    private Path a;
    private Path b;

    @BeforeEach
    void write_two_files() throws IOException {
        a = Files.writeString(folder.resolve("a.txt"), "Primera ley");
        b = Files.writeString(folder.resolve("b.txt"), "Segunda ley");
    }

    @Test
    void a_content_is_read_once() throws IOException {
        try (Workspace workspace = open()) {
            ingest(workspace, a, b);
        }
        try (Workspace workspace = open()) {
            assertThat(ingest(workspace, b, a)).extracting(Outcome::isNew).containsExactly(false, false);
            assertThat(titles(workspace)).containsExactly("Primera ley", "Segunda ley");
        }
        assertThat(parsed).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    void a_changed_file_is_read_again_beside_its_earlier_content() throws IOException {
        try (Workspace workspace = open()) {
            ingest(workspace, a);
            Files.writeString(a, "Primera ley, reformada");

            assertThat(ingest(workspace, a)).extracting(Outcome::isNew).containsExactly(true);
            assertThat(titles(workspace)).containsExactlyInAnyOrder("Primera ley", "Primera ley, reformada");
        }
    }

    @Test
    void a_batch_waits_for_the_one_that_is_under_way() throws Exception {
        Path late = Files.writeString(folder.resolve("c.txt"), "Tercera ley");
        List<Boolean> waited = new ArrayList<>();
        try (Workspace workspace = open()) {
            Thread other = new Thread(() -> ingest(workspace, late));
            workspace.ingest(List.of(a, b), outcome -> {
                if (other.getState() == Thread.State.NEW) {
                    other.start();
                    waited.add(waitsForMe(other));
                }
            });
            other.join();

            assertThat(waited).containsExactly(true);
            assertThat(titles(workspace)).hasSize(3);
        }
    }

    /** Whether a thread comes to want what this one holds, rather than to its end. */
    private static boolean waitsForMe(Thread other) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        while (other.getState() != Thread.State.TERMINATED) {
            ThreadInfo told = threads.getThreadInfo(other.getId());
            if (told != null && told.getLockOwnerId() == Thread.currentThread().getId()) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    @Test
    void a_file_that_cannot_be_read_stops_no_other() throws IOException {
        Path bad = Files.writeString(folder.resolve("aa.txt"), "BAD");
        try (Workspace workspace = open()) {
            List<Outcome> outcomes = ingest(workspace, a, bad, b, folder.resolve("missing.txt"));

            assertThat(outcomes)
                    .extracting(outcome ->
                            outcome.trouble().map(CotejoException::key).orElse(""))
                    .containsExactly("", "ingest.corrupt", "", "ingest.missing");
            assertThat(titles(workspace)).containsExactly("Primera ley", "Segunda ley");
        }
    }

    @Test
    void laws_of_an_earlier_generation_are_read_again_in_place() throws IOException {
        try (Workspace workspace = open()) {
            ingest(workspace, a);
        }
        generation = "2";
        try (Workspace workspace = open()) {
            assertThat(ingest(workspace, a)).extracting(Outcome::isNew).containsExactly(true);
            assertThat(titles(workspace)).containsExactly("Primera ley");
        }
    }

    @Test
    void whichever_byte_of_the_index_is_damaged_it_is_built_anew_and_said() throws IOException {
        Path index = home().resolve("index");
        Random random = new Random(7);
        for (int turn = 0; turn < 40; turn++) {
            try (Workspace workspace = open()) {
                ingest(workspace, a, b);
            }
            damage(index, random);
            recoveries.clear();

            try (Workspace workspace = open()) {
                assertThat(titles(workspace)).as("turn " + turn).containsExactly("Primera ley", "Segunda ley");
                assertThat(recoveries)
                        .as("turn " + turn)
                        .containsExactly(new Recovery(Recovery.Cause.DAMAGED, 2, List.of()));
            }
        }
    }

    /** Changes one byte, or cuts a file short, or takes it away: of any file of the index that holds something. */
    private static void damage(Path index, Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(index)) {
            files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        byte[] content = Files.readAllBytes(file);
        int at = random.nextInt(content.length);
        switch (random.nextInt(4)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, Arrays.copyOf(content, at));
            default -> {
                content[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, content);
            }
        }
    }

    /** Most of an index is not looked at as it is opened, what is stored of provisions among it. */
    @Test
    void no_byte_of_the_index_changes_unnoticed() throws IOException {
        try (Workspace workspace = open()) {
            ingest(workspace, a, b);
        }
        Path index = home().resolve("index");
        try (Stream<Path> files = Files.list(index)) {
            for (Path file :
                    files.filter(each -> !each.endsWith("write.lock")).sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                for (int at = 0; at < content.length; at += 11) {
                    content[at] ^= 1;
                    Files.write(file, content);
                    assertThat(LawIndex.state(index))
                            .as(file.getFileName() + " at " + at)
                            .isNotEqualTo(LawIndex.State.SOUND);
                    content[at] ^= 1;
                }
                Files.write(file, content);
            }
        }
        assertThat(LawIndex.state(index)).isEqualTo(LawIndex.State.SOUND);
    }

    @Test
    void an_index_of_an_earlier_version_is_built_anew_from_the_sources() throws IOException {
        try (Workspace workspace = open()) {
            ingest(workspace, a);
        }
        Path index = home().resolve("index");
        LawIndex.discard(index);
        try (Directory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("format", "1").entrySet());
            writer.commit();
        }

        try (Workspace workspace = open()) {
            assertThat(titles(workspace)).containsExactly("Primera ley");
            assertThat(recoveries).containsExactly(new Recovery(Recovery.Cause.OLDER, 1, List.of()));
        }
    }

    @Test
    void a_batch_that_never_ended_leaves_what_was_there() throws IOException {
        try (Workspace workspace = open()) {
            ingest(workspace, a);
        }
        Path content = Files.createDirectory(home().resolve("sources").resolve("0".repeat(64)));
        Path half = Files.writeString(content.resolve(".half-1.part"), "Segun");
        Files.writeString(home().resolve("index").resolve("_99.fdt"), "half");

        try (Workspace workspace = open()) {
            assertThat(titles(workspace)).containsExactly("Primera ley");
            assertThat(recoveries).isEmpty();
            assertThat(half).doesNotExist();
        }
    }

    @Test
    void a_copy_that_was_damaged_is_named_and_taken_in_again_from_its_original() throws IOException {
        try (Workspace workspace = open()) {
            ingest(workspace, a, b);
        }
        try (Stream<Path> copies = Files.walk(home().resolve("sources"))) {
            Files.writeString(
                    copies.filter(copy -> copy.endsWith("a.txt")).findFirst().orElseThrow(), "Prim");
        }
        damage(home().resolve("index"), new Random(1));

        try (Workspace workspace = open()) {
            assertThat(recoveries).containsExactly(new Recovery(Recovery.Cause.DAMAGED, 1, List.of("a.txt")));
            ingest(workspace, a);
            assertThat(titles(workspace)).containsExactlyInAnyOrder("Primera ley", "Segunda ley");
        }
        damage(home().resolve("index"), new Random(1));
        recoveries.clear();
        try (Workspace workspace = open()) {
            assertThat(recoveries).containsExactly(new Recovery(Recovery.Cause.DAMAGED, 2, List.of()));
        }
    }

    @Test
    void what_is_taken_in_later_is_later_also_when_the_clock_was_set_back() throws IOException {
        try (Workspace workspace = open()) {
            ingest(workspace, a);
            Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);
            Files.setLastModifiedTime(workspace.copy(source(a)), FileTime.from(tomorrow));
        }
        try (Workspace workspace = open()) {
            ingest(workspace, b);

            assertThat(workspace.received(source(b))).isAfter(workspace.received(source(a)));
        }
    }

    @Test
    void one_process_at_a_time_has_it_open() throws IOException {
        try (Workspace workspace = open()) {
            assertThat(titles(workspace)).isEmpty();
            assertThatThrownBy(this::open)
                    .isInstanceOf(CotejoException.class)
                    .hasMessageContaining("another Cotejo process");
        }
    }

    @Test
    void a_place_that_cannot_be_a_folder_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> Workspace.open(a.resolve("inside"), new PlainParser(), recoveries::add))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void an_index_of_an_earlier_lucene_is_built_anew_from_the_sources() throws IOException {
        try (Workspace workspace = open()) {
            ingest(workspace, a);
        }
        spoilCommit(0); // as Lucene began its files before it had codecs

        try (Workspace workspace = open()) {
            assertThat(titles(workspace)).containsExactly("Primera ley");
            assertThat(recoveries).containsExactly(new Recovery(Recovery.Cause.OLDER, 1, List.of()));
        }
    }

    @Test
    void an_index_that_begins_with_a_number_that_is_none_is_built_anew() throws IOException {
        try (Workspace workspace = open()) {
            ingest(workspace, a);
        }
        spoilCommit(4);

        try (Workspace workspace = open()) {
            assertThat(titles(workspace)).containsExactly("Primera ley");
            assertThat(recoveries).containsExactly(new Recovery(Recovery.Cause.DAMAGED, 1, List.of()));
        }
    }

    /** Four bytes of what says which segments there are. */
    private void spoilCommit(int from) throws IOException {
        Path commit;
        try (Stream<Path> files = Files.list(home().resolve("index"))) {
            commit = files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] spoiled = Files.readAllBytes(commit);
        Arrays.fill(spoiled, from, from + 4, (byte) 0xff);
        Files.write(commit, spoiled);
    }

    @Test
    void a_batch_that_was_broken_off_does_not_come_in_with_the_next() throws IOException {
        Path bug = Files.writeString(folder.resolve("aa.txt"), "BUG");
        try (Workspace workspace = open()) {
            assertThatThrownBy(() -> ingest(workspace, a, bug)).isInstanceOf(IllegalStateException.class);

            assertThat(titles(workspace)).isEmpty();
            ingest(workspace, b);
            assertThat(titles(workspace)).containsExactly("Segunda ley");
        }
    }

    @Test
    void a_disk_that_is_full_at_any_point_loses_nothing_and_once_there_is_room_it_goes_on() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        try (Mounted small = Mounted.on(disk, "size=1m")) {
            for (int room = 0; room <= 24 << 10; room += 4 << 10) {
                fills_up(small, disk.resolve("home-" + room), room);
            }
        }
    }

    private void fills_up(Mounted disk, Path home, int room) throws IOException {
        try (Workspace workspace = Workspace.open(home, new PlainParser(), recoveries::add)) {
            ingest(workspace, a);
            Path filler = disk.fillBut(room);
            try {
                ingest(workspace, b);
            } catch (CotejoException full) {
                assertThat(full)
                        .hasMessageContaining("could not be written (No space left on device)")
                        .hasMessageContaining("what was stored before is intact");
            }
            assertThat(titles(workspace)).as(room + " bytes").contains("Primera ley");
            Files.delete(filler);
            ingest(workspace, b);
            assertThat(titles(workspace)).as(room + " bytes").containsExactly("Primera ley", "Segunda ley");
        }
        try (Workspace workspace = Workspace.open(home, new PlainParser(), recoveries::add)) {
            assertThat(titles(workspace)).containsExactly("Primera ley", "Segunda ley");
            assertThat(recoveries).isEmpty();
        }
    }

    @Test
    void a_folder_that_may_not_be_written_is_named_with_what_is_wrong() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        try (Mounted closed = Mounted.closed(disk)) {
            assertThatThrownBy(() -> Workspace.open(disk, new PlainParser(), recoveries::add))
                    .isInstanceOf(CotejoException.class)
                    .hasMessageContaining(disk.toString())
                    .hasMessageMatching("(?s).*(?:may not be written|Read-only file system).*");
        }
    }

    private Workspace open() {
        return Workspace.open(home(), new PlainParser(), recoveries::add);
    }

    private Path home() {
        return folder.resolve("home");
    }

    private static List<Outcome> ingest(Workspace workspace, Path... files) {
        return workspace.ingest(List.of(files), outcome -> {});
    }

    private static Manifestation source(Path file) throws IOException {
        String name = file.getFileName().toString();
        return new Manifestation(name, new SourceFile(name, Files.readAllBytes(file)).sha256(), "txt");
    }

    private static List<String> titles(Workspace workspace) throws IOException {
        try (LawSnapshot snapshot = workspace.snapshot()) {
            return snapshot.laws().stream().map(IndexedLaw::title).toList();
        }
    }

    /** Takes the whole file for the title and the one article of a law. */
    private final class PlainParser implements LawParser {
        @Override
        public Expression parse(SourceFile source) {
            String text = new String(source.content(), StandardCharsets.UTF_8);
            if (text.equals("BAD")) {
                throw new IngestException(IngestException.Reason.CORRUPT, source.name(), "bad");
            }
            if (text.equals("BUG")) {
                throw new IllegalStateException("a bug of ours");
            }
            synchronized (parsed) {
                parsed.add(source.name());
            }
            Provision article = new Provision(
                    new EId("art_1"), Level.ARTICLE, "1", "", text, List.of(), false, List.of(), SourcePlace.UNKNOWN);
            return new Expression(
                    text,
                    "es",
                    "",
                    null,
                    null,
                    Particulars.NONE,
                    List.of(),
                    List.of(article),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Manifestation(source.name(), source.sha256(), "txt"));
        }

        @Override
        public Map<EId, String> citations(Expression law) {
            return Map.of();
        }

        @Override
        public ReadingAids aids(Expression law) {
            return ReadingAids.NONE;
        }

        @Override
        public String generation() {
            return generation;
        }
    }
}
