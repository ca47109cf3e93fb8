package org.cotejo.report;

import java.util.List;
import org.cotejo.compare.Piece;
import org.cotejo.compare.Piece.Kind;

/**
 * Words that were deleted or inserted, marked so that a reader without colours and a screen reader know them. Public for the
 * templates alone: not API.
 */
public final class Marks {
    private Marks() {}

    /** The sign before such words; empty for what both texts have. */
    public static String before(Kind kind) {
        return kind == Kind.SAME ? "" : kind == Kind.DELETED ? "[-" : "[+";
    }

    /** The sign behind them. */
    public static String after(Kind kind) {
        return kind == Kind.SAME ? "" : kind == Kind.DELETED ? "-]" : "+]";
    }

    /** White space that stands before the sign. */
    public static String gap(Piece piece) {
        String text = piece.text();
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    /** A piece with its signs; white space stays outside. */
    public static String marked(Piece piece) {
        return gap(piece) + before(piece.kind()) + piece.text().stripLeading() + after(piece.kind());
    }

    static String marked(List<Piece> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(piece -> text.append(marked(piece)));
        return text.toString();
    }
}
