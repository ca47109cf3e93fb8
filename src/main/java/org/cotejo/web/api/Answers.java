package org.cotejo.web.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cotejo.report.json.JsonText;

/** Records as answers, each with a tag of its bytes: who has them already is told only that. */
final class Answers {
    private Answers() {}

    static void send(Context http, Object shape, String mediaType) {
        byte[] body = json(shape);
        String tag = '"' + HexFormat.of().formatHex(hash(body), 0, 16) + '"';
        http.header("ETag", tag).header("Cache-Control", "private, no-cache").header("Vary", "Accept-Language, Cookie");
        String known = http.header("If-None-Match");
        if (http.statusCode() == 200 && known != null && known.contains(tag)) {
            http.status(304);
            return;
        }
        http.contentType(mediaType + "; charset=utf-8").result(body);
    }

    private static byte[] json(Object shape) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonText.write(shape, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] hash(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has it", e);
        }
    }
}
