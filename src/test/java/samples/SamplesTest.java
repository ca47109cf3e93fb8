package samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotejo.Cotejo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
    private static final String LAW = "<p>LEY DE PRUEBA</p><p>Artículo 1. La víctima será atendida.</p>";
    private static final byte[] NO_LAW = {'P', 'K', 3, 4, 'x'};

    @TempDir
    private Path folder;

    @Test
    void the_batch_job_judges_a_folder_and_says_what_it_could_not_read() throws IOException {
        Path laws = Files.createDirectory(folder.resolve("laws"));
        Files.writeString(laws.resolve("first.html"), LAW);
        Files.write(laws.resolve("broken.docx"), NO_LAW);
        ByteArrayOutputStream log = new ByteArrayOutputStream();

        int code = new BatchJob(folder.resolve("workspace"), new PrintStream(log, true, StandardCharsets.UTF_8))
                .run(laws, folder.resolve("out"));

        assertThat(code).isEqualTo(1);
        assertThat(log.toString(StandardCharsets.UTF_8))
                .containsPattern("first: \\d+ of \\d+ absent")
                .containsPattern("not read: .*broken\\.docx")
                .contains("cotejo.json: ", "cotejo.xlsx: ");
    }

    @Test
    void the_handler_answers_a_posted_law_with_its_findings_and_anything_else_with_the_reason() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (Cotejo cotejo = Cotejo.open(folder.resolve("workspace"))) {
            server.createContext("/check", new CheckHandler(cotejo));
            server.start();

            HttpResponse<String> judged = post(server, LAW.getBytes(StandardCharsets.UTF_8));
            HttpResponse<String> refused = post(server, NO_LAW);

            assertThat(judged.statusCode()).isEqualTo(200);
            assertThat(new ObjectMapper().readTree(judged.body()).at("/laws/0/findings"))
                    .isNotEmpty();
            assertThat(refused.statusCode()).isEqualTo(422);
        } finally {
            server.stop(0);
        }
    }

    private static HttpResponse<String> post(HttpServer server, byte[] law) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/check");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .POST(BodyPublishers.ofByteArray(law))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
