package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.cotejo.Delivery.State;
import org.cotejo.DeliveryRun.Content;
import org.cotejo.DeliveryRun.Planned;
import org.cotejo.model.CotejoException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryRunTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    private Path folder;

    private static Planned planned(String name, String from) {
        return new Planned(Deliverable.INDEX, name, "dunes", "key", from);
    }

    private static Content words(String words) {
        return out -> out.write(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens the folder anew, as the next run of the program does. */
    private State make(String name, String from, Content content) throws IOException {
        DeliveryRun run = new DeliveryRun(folder, Locale.ENGLISH, file -> {});
        run.make(planned(name, from), content);
        return run.done().get(0).state();
    }

    private boolean isCurrent(String name, String from) throws IOException {
        return new DeliveryRun(folder, Locale.ENGLISH, file -> {}).isCurrent(planned(name, from));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void a_file_is_current_while_it_is_made_from_the_same() throws IOException {
        assertThat(make("dunes/a.html", "1", words("one"))).isEqualTo(State.WRITTEN);

        assertThat(text("dunes/a.html")).isEqualTo("one");
        assertThat(isCurrent("dunes/a.html", "1")).isTrue();
        assertThat(isCurrent("dunes/a.html", "2")).isFalse();
    }

    @Test
    void what_comes_out_the_same_is_not_touched() throws IOException {
        make("a.html", "1", words("one"));
        Files.setLastModifiedTime(folder.resolve("a.html"), LONG_AGO);

        assertThat(make("a.html", "2", words("one"))).isEqualTo(State.SAME);
        assertThat(Files.getLastModifiedTime(folder.resolve("a.html"))).isEqualTo(LONG_AGO);
        assertThat(isCurrent("a.html", "2")).isTrue();
    }

    @Test
    void what_comes_out_otherwise_takes_the_place_of_the_old() throws IOException {
        make("a.html", "1", words("one"));

        assertThat(make("a.html", "2", words("two"))).isEqualTo(State.WRITTEN);
        assertThat(text("a.html")).isEqualTo("two");
    }

    @Test
    void what_somebody_changed_is_hers() throws IOException {
        make("a.html", "1", words("one"));
        Files.writeString(folder.resolve("a.html"), "her own words");

        assertThat(isCurrent("a.html", "1")).isFalse();
        assertThat(make("a.html", "2", words("two"))).isEqualTo(State.KEPT);
        assertThat(text("a.html")).isEqualTo("her own words");
    }

    @Test
    void what_was_there_before_us_is_not_ours() throws IOException {
        Files.writeString(folder.resolve("a.html"), "a page of somebody else");

        assertThat(make("a.html", "1", words("one"))).isEqualTo(State.KEPT);
        assertThat(text("a.html")).isEqualTo("a page of somebody else");
    }

    @Test
    void a_lost_manifest_costs_work_and_no_file() throws IOException {
        make("a.html", "1", words("one"));
        Files.delete(folder.resolve(DeliveryManifest.NAME));

        assertThat(make("a.html", "1", words("one"))).isEqualTo(State.SAME);
        assertThat(isCurrent("a.html", "1")).isTrue();
    }

    @Test
    void a_full_disk_leaves_whole_files_alone() throws IOException {
        make("a.html", "1", words("one"));

        assertThatThrownBy(() -> make("a.html", "2", out -> {
                    out.write('t');
                    throw new IOException("no space left");
                }))
                .hasMessage("no space left");
        assertThat(text("a.html")).isEqualTo("one");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.html", DeliveryManifest.NAME);
        }
    }

    @Test
    void a_file_that_cannot_be_made_is_told_and_the_next_one_is_made() throws IOException {
        DeliveryRun run = new DeliveryRun(folder, Locale.ENGLISH, file -> {});
        run.make(planned("a.html", "1"), out -> {
            throw new CotejoException("deliver.no_law", "dunes.docx");
        });
        run.make(planned("b.html", "1"), out -> {
            throw new IllegalStateException("oh");
        });
        run.make(planned("c.html", "1"), words("one"));

        assertThat(run.done())
                .extracting(Delivery.File::state)
                .containsExactly(State.FAILED, State.FAILED, State.WRITTEN);
        assertThat(run.done()).extracting(Delivery.File::bug).containsExactly(false, true, false);
        assertThat(run.done().get(0).reason()).contains("dunes.docx");
        assertThat(folder.resolve("a.html")).doesNotExist();
    }

    @Test
    void what_nothing_leads_to_any_more_is_told_until_it_is_gone() throws IOException {
        make("a.html", "1", words("one"));
        make("b.html", "1", words("one"));
        List<Planned> plan = List.of(planned("b.html", "1"));

        assertThat(new DeliveryRun(folder, Locale.ENGLISH, file -> {}).orphans(plan))
                .containsExactly(folder.resolve("a.html"));
        assertThat(folder.resolve("a.html")).exists();

        Files.delete(folder.resolve("a.html"));
        assertThat(new DeliveryRun(folder, Locale.ENGLISH, file -> {}).orphans(plan))
                .isEmpty();
        assertThat(text(DeliveryManifest.NAME)).doesNotContain("a.html");
    }
}
