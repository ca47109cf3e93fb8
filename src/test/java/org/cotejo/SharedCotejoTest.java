package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cotejo.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One Cotejo, many threads. {@code -Dcotejo.rounds=20} asks more of it. */
class SharedCotejoTest {
    private static final int THREADS = 6;
    private static final int ROUNDS = Integer.getInteger("cotejo.rounds", 1);

    @TempDir
    private Path folder;

    @Test
    void threads_that_share_one_get_the_answers_of_one_that_is_alone() throws Exception {
        List<Path> laws = List.of(law("uno", "Casa"), law("dos", "Puente"));
        List<String> alone;
        try (Cotejo cotejo = Cotejo.open(folder.resolve("alone"))) {
            alone = List.of(check(cotejo, laws.get(0)), check(cotejo, laws.get(1)), structure(cotejo, laws.get(0)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Cotejo cotejo = Cotejo.open(folder.resolve("shared"))) {
            List<Callable<String>> work = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (int kind = 0; kind < alone.size(); kind++) {
                    int each = kind;
                    work.add(() -> each == 2 ? structure(cotejo, laws.get(0)) : check(cotejo, laws.get(each)));
                    expected.add(alone.get(kind));
                }
                Path newcomer = law("nueva" + round, "Torre" + round);
                work.add(() ->
                        Integer.toString(cotejo.ingest(List.of(newcomer)).laws().size()));
                expected.add("1");
                work.add(() -> {
                    cotejo.ingest(List.of(laws.get(1)));
                    return Boolean.toString(cotejo.searches()
                                    .answer(SearchRequest.of("puente", 5), null)
                                    .found()
                                    .total()
                            > 0);
                });
                expected.add("true");
            }

            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }

            assertThat(answers).isEqualTo(expected);
            assertThat(cotejo.library().laws()).hasSize(2 + ROUNDS);
        } finally {
            threads.shutdownNow();
        }
    }

    private Path law(String name, String word) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".html"),
                "<p>LEY DE PRUEBA</p><p>Artículo 1. " + word + " es el lugar donde se recibe a la víctima.</p>"
                        + "<p>Artículo 2. La Secretaría abrirá una casa en cada municipio.</p>");
    }

    private static String check(Cotejo cotejo, Path law) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cotejo.write(cotejo.check(List.of(law)), "json", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String structure(Cotejo cotejo, Path law) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cotejo.write(cotejo.structure(law), "json", out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
