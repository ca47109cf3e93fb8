package org.cotejo.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cotejo.Cotejo;

/** A server of its own over two small laws, and a browser of sorts that keeps cookies. */
final class Served implements AutoCloseable {
    static final String LAW = """
            LEY DE CASAS DE PASO DEL ESTADO DE ALTOCOSTA

            TÍTULO PRIMERO
            DISPOSICIONES GENERALES

            Artículo 1. Esta ley es de orden público e interés social.

            Artículo 2. Para los efectos de esta ley se entiende por:
            I. Casa: el lugar donde se recibe a quien lo necesita; y
            II. Persona: quien llega a ella.

            Artículo 3. La Secretaría abrirá una casa en cada municipio.

            TRANSITORIOS

            Único. Esta ley entrará en vigor el día siguiente al de su publicación.
            """;

    private final Cotejo cotejo;
    final CotejoServer server;
    final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Served(Cotejo cotejo, CotejoServer server) {
        this.cotejo = cotejo;
        this.server = server;
    }

    static Served in(Path folder) throws IOException {
        Path laws = Files.createDirectories(folder.resolve("laws"));
        Files.writeString(laws.resolve("altocosta.html"), page(LAW), StandardCharsets.UTF_8);
        Cotejo cotejo = Cotejo.open(folder.resolve("workspace"));
        return new Served(cotejo, CotejoServer.start(cotejo, new ServerSettings("127.0.0.1", 0, List.of(laws))));
    }

    static String page(String law) {
        return law.lines().map(line -> "<p>" + line + "</p>").reduce("<html><body>", String::concat) + "</body></html>";
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    URI uri(String path) {
        return URI.create(server.url()).resolve(path);
    }

    @Override
    public void close() throws IOException {
        server.close();
        cotejo.close();
    }
}
