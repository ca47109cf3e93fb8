package org.cotejo.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_takes_the_place_of_an_earlier_one_and_leaves_nothing_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "earlier and longer");

        WholeFile.write(file, "new".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(each -> each.equals(file)).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void where_the_room_ends_half_way_the_earlier_file_is_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "earlier");

        assertThatThrownBy(() -> WholeFile.write(file, half -> {
                    Files.writeString(half, "new");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("earlier");
        assertThat(folder).isDirectoryContaining(each -> each.equals(file)).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void where_it_cannot_be_put_nothing_is_left() throws IOException {
        Path full = Files.createDirectories(folder.resolve("taken/inside")).getParent();

        assertThatThrownBy(() -> WholeFile.write(full, new byte[1])).isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void others_may_read_it_as_any_file_but_a_private_one() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "skipped: this system does not tell users apart by permissions");
        Path usual = Files.createFile(folder.resolve("usual"));
        Path open = folder.resolve("open");
        Path closed = folder.resolve("closed");

        WholeFile.write(open, new byte[1]);
        WholeFile.writePrivate(closed, new byte[1]);

        assertThat(Files.getPosixFilePermissions(open)).isEqualTo(Files.getPosixFilePermissions(usual));
        assertThat(Files.getPosixFilePermissions(closed))
                .containsOnly(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
}
