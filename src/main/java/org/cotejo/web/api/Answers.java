package org.cotejo.web.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.cotejo.report.json.JsonText;
import org.cotejo.text.Sha256;

/** Records as answers, each with a tag of its bytes: who has them already is told only that. */
final class Answers {
    private Answers() {}

    static void send(Context http, Object shape, String mediaType) {
        byte[] body = json(shape);
        http.contentType(mediaType + "; charset=utf-8");
        if (http.method() != HandlerType.GET) {
            http.header("Cache-Control", "no-store").result(body);
            return;
        }
        String tag = '"' + Sha256.hex(body).substring(0, 32) + '"';
        http.header("ETag", tag).header("Cache-Control", "private, no-cache").header("Vary", "Accept-Language, Cookie");
        String known = http.header("If-None-Match");
        if (http.statusCode() == 200 && known != null && known.contains(tag)) {
            http.status(304);
            return;
        }
        http.result(body);
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
}
