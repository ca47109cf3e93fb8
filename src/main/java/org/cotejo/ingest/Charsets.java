package org.cotejo.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which characters the bytes of a text are: by their mark; by the zeros that UTF-16 leaves between Latin letters; as UTF-8
 * where they are that, but for a few; else as the old code page in which the letters with accents stand where letters do:
 * of Windows, of DOS or of the Macintosh.
 */
final class Charsets {
    /** Also for what calls itself ISO 8859-1, whose further signs it has. */
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final List<Charset> OLDER = List.of("IBM850", "x-MacRoman").stream()
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private static final char MARK = '\uFEFF';
    private static final char UNREADABLE = '\uFFFD';
    private static final int SAMPLE = 1 << 16;
    /** One byte in so many may be wrong in a text that is UTF-8 all the same. */
    private static final int RARELY = 20;
    /** Signs that a code page other than the usual one must place better. */
    private static final int CLEARLY = 4;

    private Charsets() {}

    static String decode(byte[] content) {
        return decode(content, null);
    }

    /** @param otherwise for bytes without a mark that are not UTF-8; {@code null} where nobody says */
    static String decode(byte[] content, @Nullable Charset otherwise) {
        Charset marked = wide(content);
        String text = marked == null ? narrow(content, otherwise) : new String(content, marked);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** UTF-16, with its mark or without; {@code null} where it is not that. */
    static @Nullable Charset wide(byte[] content) {
        if (content.length < 2) {
            return null;
        }
        if (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        int pairs = Math.min(content.length, 1024) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += content[2 * i] == 0 ? 1 : 0;
            second += content[2 * i + 1] == 0 ? 1 : 0;
        }
        if (first == 0 && second * 2 > pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return second == 0 && first * 2 > pairs ? StandardCharsets.UTF_16BE : null;
    }

    private static String narrow(byte[] content, @Nullable Charset otherwise) {
        String text = new String(content, StandardCharsets.UTF_8);
        long wrong = text.chars().filter(c -> c == UNREADABLE).count();
        long right = text.chars().filter(c -> c > 0x7F && c != UNREADABLE).count();
        if (wrong == 0 || wrong * RARELY < right) {
            return text;
        }
        return new String(content, otherwise == null ? older(content) : otherwise);
    }

    private static Charset older(byte[] content) {
        Charset best = WINDOWS;
        int most = score(content, WINDOWS) + CLEARLY;
        for (Charset charset : OLDER) {
            int score = score(content, charset);
            if (score > most) {
                best = charset;
                most = score;
            }
        }
        return best;
    }

    /** How well the signs beyond ASCII sit among the others: letters within words, signs around them. */
    private static int score(byte[] content, Charset charset) {
        String text = new String(content, 0, Math.min(content.length, SAMPLE), charset);
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                score += score(c, i == 0 ? ' ' : text.charAt(i - 1), i + 1 < text.length() ? text.charAt(i + 1) : ' ');
            }
        }
        return score;
    }

    private static int score(char c, char before, char after) {
        boolean inWord = Character.isLetter(before) && Character.isLetter(after);
        if ("áéíóúñüàèìòùâêîôûçäëïöãõ".indexOf(c) >= 0) {
            return Character.isLetter(before) || Character.isLetter(after) ? 1 : 0;
        }
        if ("ÁÉÍÓÚÑÜÀÈÌÒÙÂÊÎÔÛÇÄËÏÖÃÕ".indexOf(c) >= 0) {
            return Character.isLowerCase(before) ? -2 : 1;
        }
        if (c == '’') {
            return 0;
        }
        boolean usual = "«»“”‘–—…ºª°¿¡§·•´".indexOf(c) >= 0 || Character.isSpaceChar(c);
        return usual && !inWord ? 1 : -2;
    }
}
