package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.cotejo.i18n.Messages;
import org.cotejo.model.IngestException;
import org.cotejo.rulebook.RulebookException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FailuresTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void what_a_user_can_mend_is_told_in_her_language() {
        assertThat(handle(new IngestException(IngestException.Reason.EMPTY, "x.doc", "")))
                .isEqualTo(2);

        assertThat(told())
                .isEqualTo("x.doc : le fichier est vide. Téléchargez-le de nouveau ou retirez-le du dossier.");
    }

    @Test
    void a_broken_rulebook_is_told_with_file_and_line() {
        assertThat(handle(new RulebookException("topic.yaml", 7, "missing_key", "id")))
                .isEqualTo(2);

        assertThat(told()).contains("topic.yaml", "7", "« id »");
    }

    @Test
    void trouble_with_the_disk_names_the_file_and_is_no_bug() {
        assertThat(handle(new FileSystemException("a/b", null, "No space left on device")))
                .isEqualTo(2);
        assertThat(told()).contains("a/b", "No space left on device");

        assertThat(handle(new AccessDeniedException("a/b"))).isEqualTo(2);
        assertThat(told()).contains("a/b", "accès refusé");

        assertThat(handle(new UncheckedIOException(new NoSuchFileException("a/b"))))
                .isEqualTo(2);
        assertThat(told()).contains("a/b n'existe pas");

        assertThat(handle(new IOException("No space left on device"))).isEqualTo(2);
        assertThat(told()).contains("No space left on device");
    }

    @Test
    void a_bug_asks_to_be_reported_without_a_stack() {
        assertThat(handle(new IllegalStateException("what was not thought of"))).isEqualTo(1);

        assertThat(told()).contains("what was not thought of", "--debug").doesNotContain("FailuresTest");
    }

    @Test
    void a_bug_shows_its_stack_on_debug() {
        assertThat(handle(new IllegalStateException("odd"), "--debug")).isEqualTo(1);

        assertThat(told()).contains("IllegalStateException", "FailuresTest");
    }

    private int handle(Exception failure, String... arguments) {
        err.reset();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        CotejoCommand root = new CotejoCommand(new Console(stream, stream, Messages.in(Locale.FRENCH)));
        CommandLine line = new CommandLine(root);
        return new Failures(root).handleExecutionException(failure, line, line.parseArgs(arguments));
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
