package org.cotejo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/law.docx",
                "/etc/law.docx",
                "..\\..\\law.docx",
                "C:\\law.docx",
                "C:law.docx",
                "\\\\host\\share\\law.docx",
                "a/../law.docx",
                "..law.docx",
                ".law.docx",
                "~law.docx",
                "la\u0000w.docx",
                "l\u202eaw.docx"
            })
    void whatever_a_file_is_called_it_stays_in_the_folder_made_for_it(String sent) {
        String name = Upload.safe(sent);

        assertThat(name).matches("[\\w.]{5,20}");
        assertThat(name).endsWith(".docx").doesNotStartWith(".");
        assertThat(Path.of("folder").resolve(name).normalize()).hasParentRaw(Path.of("folder"));
    }

    @Test
    void a_long_name_keeps_its_end() {
        assertThat(Upload.safe("a".repeat(5_000) + ".docx")).hasSize(120).endsWith("a.docx");
    }
}
