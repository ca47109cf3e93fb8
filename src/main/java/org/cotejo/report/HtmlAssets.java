package org.cotejo.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.cotejo.text.Sha256;

/** What the page carries inside itself. */
record HtmlAssets(String style, String script, String policy) {
    static HtmlAssets load() {
        String script = read("report.js");
        String policy =
                "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                        + sha256(script) + "'";
        return new HtmlAssets(read("report.css"), script, policy);
    }

    static String read(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlAssets.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        return Base64.getEncoder().encodeToString(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
