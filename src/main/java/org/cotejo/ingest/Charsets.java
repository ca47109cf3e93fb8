package org.cotejo.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Which characters the bytes of a text are: by their mark, else as UTF-8 where they are that, else as older Windows wrote. */
final class Charsets {
    /** Also for what calls itself ISO 8859-1, whose further signs it has. */
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char MARK = '\uFEFF';

    private Charsets() {}

    static String decode(byte[] content) {
        return decode(content, WINDOWS);
    }

    /** @param otherwise for bytes without a mark that are not UTF-8 */
    static String decode(byte[] content, Charset otherwise) {
        String text = new String(content, of(content, otherwise));
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Charset of(byte[] content, Charset otherwise) {
        if (content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return isUtf8(content) ? StandardCharsets.UTF_8 : otherwise;
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
