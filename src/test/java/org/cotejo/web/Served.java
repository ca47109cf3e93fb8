package org.cotejo.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.Cotejo;
import org.jspecify.annotations.Nullable;

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

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]++)\"");

    final Cotejo cotejo;
    final CotejoServer server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Served(Cotejo cotejo, CotejoServer server) {
        this.cotejo = cotejo;
        this.server = server;
    }

    static Served in(Path folder) throws IOException {
        Path laws = Files.createDirectories(folder.resolve("laws"));
        Files.writeString(laws.resolve("altocosta.html"), page(LAW), StandardCharsets.UTF_8);
        return over(folder, laws, null);
    }

    /** Over the laws of a folder, taken in before it starts. */
    static Served over(Path folder, Path laws, @Nullable Path access) throws IOException {
        Cotejo cotejo = Cotejo.open(folder.resolve("workspace"));
        cotejo.ingest(List.of(laws));
        return new Served(cotejo, patient(cotejo, access, Clock.systemUTC()));
    }

    /** One whose pages say so while the laws are not judged, as the real one. */
    static Served hasty(Path folder) throws IOException {
        Path laws = Files.createDirectories(folder.resolve("laws"));
        Files.writeString(laws.resolve("altocosta.html"), page(LAW), StandardCharsets.UTF_8);
        Cotejo cotejo = Cotejo.open(folder.resolve("workspace"));
        cotejo.ingest(List.of(laws));
        return new Served(cotejo, CotejoServer.start(cotejo, ServerSettings.onLoopback(0)));
    }

    private static CotejoServer patient(Cotejo cotejo, @Nullable Path access, Clock clock) throws IOException {
        return CotejoServer.start(cotejo, new ServerSettings("127.0.0.1", 0, access, List.of()), clock, true);
    }

    /** Without any law. */
    static Served empty(Path folder, @Nullable Path access) throws IOException {
        return empty(folder, access, Clock.systemUTC());
    }

    static Served empty(Path folder, @Nullable Path access, Clock clock) throws IOException {
        Cotejo cotejo = Cotejo.open(folder.resolve("workspace"));
        return new Served(cotejo, patient(cotejo, access, clock));
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

    byte[] bytes(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    /** Bytes that an answer has on the line, to who takes it compressed. */
    int weight(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, BodyHandlers.ofByteArray()).body().length;
    }

    /** Sends a form with the token that the pages of this session carry. */
    HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        return send(path, token(), fields);
    }

    HttpResponse<String> send(String path, String token, String... fields) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder("token=").append(encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Sends something that is no form, as a program does; over a connection of its own, which the server may close. */
    HttpResponse<String> send(String path, String type, String body, @Nullable String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        if (token != null) {
            request.header("X-Cotejo-Token", token);
        }
        return HttpClient.newBuilder().cookieHandler(cookies).build().send(request.build(), BodyHandlers.ofString());
    }

    /** Sends files, as a browser sends them from the form that takes them in. */
    HttpResponse<String> upload(Map<String, byte[]> files) throws IOException, InterruptedException {
        String boundary = "----------------cotejo";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, boundary, "name=\"token\"", token().getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey().replace("\"", "%22");
            part(body, boundary, "name=\"files\"; filename=\"" + name + "\"", file.getValue());
        }
        body.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(uri("/intake"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String boundary, String what, byte[] content)
            throws IOException {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n";
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** The page of a batch that was sent, once it is in. */
    HttpResponse<String> arrived(HttpResponse<String> sent) throws IOException, InterruptedException {
        String page = sent.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> shown = get(page);
        while (shown.body().contains("data-poll")) {
            shown = get(page);
        }
        return shown;
    }

    /** From now on it is another browser. */
    void forget() {
        cookies.getCookieStore().removeAll();
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("cotejo-session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    String token() throws IOException, InterruptedException {
        for (String path : List.of("/", "/sign-in", "/basket")) {
            Matcher token = TOKEN.matcher(get(path).body());
            if (token.find()) {
                return token.group(1);
            }
        }
        return "";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
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
