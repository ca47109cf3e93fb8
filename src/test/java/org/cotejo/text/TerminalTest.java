package org.cotejo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void what_a_terminal_would_obey_is_taken_out() {
        assertThat(Terminal.safe("a\u001b[2Jb\rc\u0007d\u009be\u007f"))
                .isEqualTo("a\ufffd[2Jb\ufffdc\ufffdd\ufffde\ufffd");
    }

    @Test
    void what_turns_words_round_is_taken_out() {
        assertThat(Terminal.safe("ley\u202excod.exe\u202c \u2067a\u2069"))
                .isEqualTo("ley\ufffdxcod.exe\ufffd \ufffda\ufffd");
    }

    @Test
    void lines_tabs_and_all_letters_stay() {
        String text = "uno\n\tdos – «ñ» 😀";

        assertThat(Terminal.safe(text)).isSameAs(text);
    }
}
