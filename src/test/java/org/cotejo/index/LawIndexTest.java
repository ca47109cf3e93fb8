package org.cotejo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.cotejo.structure.ReadingAids;
import org.junit.jupiter.api.Test;

class LawIndexTest {
    private final Cramped disk = new Cramped();

    @Test
    void where_the_room_ends_what_was_committed_is_there_and_with_room_again_it_goes_on() throws IOException {
        try (LawIndex index = new LawIndex(disk)) {
            put("first.txt", index);
            index.commit();
            put("second.txt", index);
            disk.full = true;

            assertThatThrownBy(index::commit).isInstanceOf(IOException.class);
            index.rollback();
            disk.full = false;

            assertThat(files(index)).containsExactly("first.txt");
            put("third.txt", index);
            index.commit();
            assertThat(files(index)).containsExactly("first.txt", "third.txt");
        }
    }

    private static void put(String file, LawIndex index) throws IOException {
        index.put(Laws.law(file, Laws.article("1", "Hay una ley.")), "1", ReadingAids.NONE);
    }

    private static List<String> files(LawIndex index) throws IOException {
        try (LawSnapshot snapshot = index.snapshot()) {
            return snapshot.laws().stream().map(law -> law.source().file()).toList();
        }
    }

    /** A disk that can be full. */
    private static final class Cramped extends FilterDirectory {
        private boolean full;

        Cramped() {
            super(new ByteBuffersDirectory());
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
        }
    }
}
