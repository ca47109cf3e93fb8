package org.cotejo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.cotejo.compare.Piece.Kind;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static String marked(String left, String right) {
        return WordDiff.between(left, right).pieces().stream()
                .map(piece -> piece.kind() == Kind.SAME
                        ? piece.text()
                        : (piece.kind() == Kind.DELETED ? "-" : "+") + "{"
                                + piece.text().strip() + "}")
                .collect(Collectors.joining(" "))
                .replaceAll(" +", " ")
                .strip();
    }

    @Test
    void what_is_deleted_stands_before_what_takes_its_place() {
        assertThat(marked("multa de cien días", "multa de mil días")).isEqualTo("multa de -{cien} +{mil} días");
        assertThat(marked("multa de mil días", "multa de cien días")).isEqualTo("multa de -{mil} +{cien} días");
    }

    @Test
    void signs_and_capitals_are_differences_too() {
        assertThat(marked("el Comité, y otros", "el comité y otros")).isEqualTo("el -{Comité,} +{comité} y otros");
    }

    @Test
    void a_text_that_was_written_anew_is_not_shown_in_splinters() {
        assertThat(marked(
                        "La persona titular de la Secretaría dará aviso inmediato a la policía",
                        "Quien sepa de la comisión de un delito lo denunciará a la autoridad"))
                .doesNotContain("} de ");
    }

    @Test
    void the_pieces_hold_both_texts_whichever_comes_first() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String left = invented(random);
            String right = invented(random);

            List<Piece> pieces = WordDiff.between(left, right).pieces();
            List<Piece> back = WordDiff.between(right, left).pieces();

            assertThat(without(pieces, Kind.INSERTED)).isEqualTo(left);
            assertThat(without(pieces, Kind.DELETED)).isEqualTo(right);
            assertThat(only(back, Kind.DELETED)).isEqualTo(only(pieces, Kind.INSERTED));
            assertThat(only(back, Kind.SAME)).isEqualTo(only(pieces, Kind.SAME));
        }
    }

    private static String invented(Random random) {
        return random.ints(random.nextInt(30), 0, 6)
                .mapToObj(word -> "uno dos tres, cuatro cinco; seis".split(" ")[word])
                .collect(Collectors.joining(" "));
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining())
                .strip();
    }

    private static String only(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
