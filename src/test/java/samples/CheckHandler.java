package samples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cotejo.Cotejo;
import org.cotejo.finding.Report;

/**
 * Answers a law that is posted with the findings on it. One {@link Cotejo} serves all requests at once. To be copied: it
 * uses nothing that is not public.
 */
public final class CheckHandler implements HttpHandler {
    private static final int LARGEST = 20 << 20;

    private final Cotejo cotejo;

    public CheckHandler(Cotejo cotejo) {
        this.cotejo = cotejo;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream body = exchange.getRequestBody()) {
            byte[] law = body.readNBytes(LARGEST + 1);
            if (!exchange.getRequestMethod().equals("POST")) {
                answer(exchange, 405, "text/plain", "post a law".getBytes(StandardCharsets.UTF_8));
            } else if (law.length > LARGEST) {
                answer(exchange, 413, "text/plain", "too large".getBytes(StandardCharsets.UTF_8));
            } else {
                check(exchange, law);
            }
        }
    }

    private void check(HttpExchange exchange, byte[] law) throws IOException {
        Path folder = Files.createTempDirectory("law");
        Path file = folder.resolve("law");
        try {
            Report report = cotejo.check(List.of(Files.write(file, law)));
            if (report.laws().isEmpty()) {
                String reason = report.unread().get(0).reason();
                answer(exchange, 422, "text/plain; charset=utf-8", reason.getBytes(StandardCharsets.UTF_8));
                return;
            }
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            cotejo.write(report, "json", json);
            answer(exchange, 200, "application/json", json.toByteArray());
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type.toLowerCase(Locale.ROOT));
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
