package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cotejo.Cotejo;
import org.cotejo.model.CotejoException;
import org.cotejo.web.guard.AccessFile;
import org.cotejo.web.guard.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over an empty workspace: nothing here depends on a law. */
class GuardTest {
    private static final String PASSWORD = "una contraseña larga";

    @TempDir
    private static Path folder;

    private static Served open;
    private static Served guarded;

    @BeforeAll
    static void start() throws IOException {
        Path access = folder.resolve("access");
        for (Role role : List.of(Role.READER, Role.REVIEWER, Role.EDITOR)) {
            AccessFile.put(access, role.key(), role, PASSWORD.toCharArray());
        }
        open = Served.empty(folder.resolve("open"), null);
        guarded = Served.empty(folder.resolve("guarded"), access);
    }

    @AfterAll
    static void stop() throws IOException {
        open.close();
        guarded.close();
    }

    @Test
    void every_answer_forbids_what_is_inline_or_from_elsewhere() throws Exception {
        for (String path : List.of("/", "/nowhere", "/assets/site.css")) {
            HttpResponse<String> page = open.get(path);

            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(page.body()).doesNotContain("<style", " style=", " onclick=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example", ""})
    void on_loopback_a_name_of_elsewhere_gets_no_answer(String host) throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 4[0-9]{2} .*")
                .doesNotContain("Set-Cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST"})
    void on_loopback_the_names_of_this_machine_are_answered(String host) throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void a_form_that_announces_too_much_is_refused_before_it_is_read() throws Exception {
        assertThat(raw("POST /intake HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", open.server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_form_without_the_token_of_its_session_changes_nothing() throws Exception {
        open.get("/");

        assertThat(open.send("/basket", "", "law", "", "eId", "x").statusCode()).isEqualTo(403);
        assertThat(open.send("/basket", "guessed", "law", "", "eId", "x").statusCode())
                .isEqualTo(403);
        assertThat(open.post("/basket", "law", "", "eId", "x").statusCode()).isEqualTo(303);
    }

    @Test
    void a_token_of_another_session_is_none() throws Exception {
        String token = open.token();
        open.forget();

        assertThat(open.send("/basket", token, "law", "", "eId", "x").statusCode())
                .isEqualTo(403);
    }

    @Test
    void another_address_without_an_access_file_is_refused() throws IOException {
        try (Cotejo cotejo = Cotejo.open(folder.resolve("wide"))) {
            assertThatExceptionOfType(CotejoException.class)
                    .isThrownBy(() -> CotejoServer.start(cotejo, new ServerSettings("0.0.0.0", 0, null, List.of())))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("access.needed"));
        }
    }

    @Test
    void nobody_reads_without_a_name_and_comes_to_where_she_wanted_with_one() throws Exception {
        guarded.forget();
        HttpResponse<String> sent = guarded.get("/findings?law=x");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).hasValue("/sign-in?to=%2Ffindings%3Flaw%3Dx");
        assertThat(guarded.get("/sign-in").statusCode()).isEqualTo(200);
        assertThat(signIn("reader", "/findings?law=x").headers().firstValue("Location"))
                .hasValue("/findings?law=x");
        assertThat(guarded.get("/laws").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/x\r\nX: y", ""})
    void signing_in_leads_to_no_other_place(String to) throws Exception {
        assertThat(signIn("reader", to).headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void a_session_changes_its_name_when_somebody_signs_in_and_ends_when_she_goes() throws Exception {
        guarded.get("/sign-in");
        String before = guarded.session();
        signIn("reader", "/");
        String after = guarded.session();
        guarded.post("/sign-out");

        assertThat(after).isNotEqualTo(before);
        assertThat(guarded.get("/laws", "Cookie", "cotejo-session=" + after).statusCode())
                .isEqualTo(303);
    }

    @Test
    void each_role_may_do_its_own_and_no_more() throws Exception {
        signIn("reader", "/");
        assertThat(guarded.post("/laws/x/findings/y").statusCode()).isEqualTo(403);
        assertThat(guarded.upload(Map.of("a.html", new byte[0])).statusCode()).isEqualTo(403);
        assertThat(guarded.get("/").body()).doesNotContain("type=\"file\"");

        signIn("reviewer", "/");
        assertThat(guarded.post("/laws/x/findings/y").statusCode()).isEqualTo(404);
        assertThat(guarded.upload(Map.of("a.html", new byte[0])).statusCode()).isEqualTo(403);

        signIn("editor", "/");
        assertThat(guarded.upload(Map.of("a.html", new byte[0])).statusCode()).isEqualTo(303);
    }

    @Test
    void a_wrong_password_lets_nobody_in_and_cannot_be_tried_for_ever() throws Exception {
        Path access = folder.resolve("one");
        AccessFile.put(access, "ana", Role.READER, PASSWORD.toCharArray());
        try (Served served = Served.empty(folder.resolve("tried"), access)) {
            assertThat(tried(served, "nobody", PASSWORD)).isEqualTo(401);
            assertThat(tried(served, "ana", PASSWORD)).isEqualTo(303);
            int status = 401;
            for (int i = 0; i < 8 && status == 401; i++) {
                status = tried(served, "ana", "wrong");
            }

            assertThat(status).isEqualTo(429);
            assertThat(tried(served, "ana", PASSWORD)).isEqualTo(429);
        }
    }

    private static int tried(Served served, String name, String password) throws Exception {
        return served.post("/sign-in", "name", name, "password", password).statusCode();
    }

    @Test
    void the_access_file_keeps_no_password_and_says_which_line_is_wrong() throws IOException {
        Path file = folder.resolve("another");
        AccessFile.put(file, "reader", Role.READER, PASSWORD.toCharArray());

        assertThat(Files.readString(file)).doesNotContain(PASSWORD).contains("reader:reader:pbkdf2-sha512:");
        Files.writeString(file, "\nana:king:x:1:y:z\n");
        assertThatExceptionOfType(CotejoException.class)
                .isThrownBy(() -> AccessFile.read(file))
                .withMessageContaining("another:2");
        assertThatExceptionOfType(CotejoException.class)
                .isThrownBy(() -> AccessFile.put(file, "ana", Role.READER, "short".toCharArray()))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("access.password"));
    }

    private HttpResponse<String> signIn(String name, String to) throws IOException, InterruptedException {
        guarded.forget();
        return guarded.post("/sign-in", "name", name, "password", PASSWORD, "to", to);
    }
}
