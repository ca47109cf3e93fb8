package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cotejo.model.CotejoException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawFilesTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_gives_the_laws_below_it_by_name() throws IOException {
        Path second = touch("b.doc");
        Path first = touch("deep/er/a.DOCX");
        Path third = touch("deep/c.xml");

        assertThat(LawFiles.under(List.of(folder)).files()).containsExactly(first, second, third);
    }

    @Test
    void a_folder_gives_no_hidden_files_lock_files_copies_of_ours_or_other_formats() throws IOException {
        Path law = touch("a.docx");
        touch(".hidden.docx");
        touch("~$a.docx");
        touch("a.cotejo.docx");
        touch("b.cotejo.DOCX");
        touch(".git/b.xml");
        touch("truth/a.truth.yaml");
        touch("README.md");
        touch("register.csv");

        assertThat(LawFiles.under(List.of(folder)).files()).containsExactly(law);
    }

    @Test
    void a_folder_gives_every_format_but_plain_text_and_markdown() throws IOException {
        List<Path> laws = new java.util.ArrayList<>();
        for (String name : List.of("a.doc", "b.docx", "c.htm", "d.HTML", "e.odt", "f.pdf", "g.rtf", "h.xml")) {
            laws.add(touch(name));
        }
        touch("notes.txt");
        touch("README.md");

        assertThat(LawFiles.under(List.of(folder)).files()).containsExactlyElementsOf(laws);
    }

    @Test
    void a_folder_that_is_named_itself_may_be_hidden() throws IOException {
        Path law = touch(".laws/a.docx");

        assertThat(LawFiles.under(List.of(folder.resolve(".laws"))).files()).containsExactly(law);
    }

    @Test
    void a_file_that_is_named_is_taken_whatever_its_name() throws IOException {
        Path file = touch("ley.pdf");

        assertThat(LawFiles.under(List.of(file)).files()).containsExactly(file);
    }

    @Test
    void the_order_of_the_inputs_and_naming_one_twice_make_no_difference() throws IOException {
        Path a = touch("x/a.docx");
        Path b = touch("b.docx");

        assertThat(LawFiles.under(List.of(b, folder.resolve("x"), a)))
                .isEqualTo(LawFiles.under(List.of(folder)))
                .extracting(LawFiles::files)
                .isEqualTo(List.of(a, b));
    }

    @Test
    void a_missing_path_and_a_folder_without_laws_are_named_and_the_rest_goes_on() throws IOException {
        Path law = touch("a.docx");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path missing = folder.resolve("missing.docx");

        LawFiles found = LawFiles.under(List.of(empty, missing, law));

        assertThat(found.files()).containsExactly(law);
        assertThat(found.unusable())
                .extracting(CotejoException::key)
                .containsExactly("inputs.no_laws", "inputs.missing");
        assertThat(found.unusable().get(0)).hasMessageContaining(empty.toString());
    }

    @Test
    void links_are_followed_and_never_in_circles() throws IOException {
        Path law = touch("laws/a.docx");
        link("laws/loop", folder.resolve("laws"));
        link("laws/nowhere.docx", folder.resolve("gone.docx"));
        link("other", folder.resolve("laws"));

        assertThat(LawFiles.under(List.of(folder)).files())
                .singleElement()
                .satisfies(file -> assertThat(file.toRealPath()).isEqualTo(law.toRealPath()));
    }

    private Path touch(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    private void link(String name, Path target) {
        try {
            Files.createSymbolicLink(folder.resolve(name), target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "this file system makes no symbolic links");
        }
    }
}
