package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who embeds the library needs neither pages nor command line, nor what they stand on. */
class CoreAloneTest {
    /** Beginnings of names of jars that pages and command line alone need. */
    private static final List<String> DOORS =
            List.of("javalin", "jetty-", "jakarta.servlet", "kotlin-", "picocli", "slf4j-jdk14");

    @TempDir
    private Path folder;

    @Test
    void a_law_is_checked_and_reported_without_pages_and_command_line_and_their_libraries() throws Exception {
        Path law = Files.writeString(
                folder.resolve("law.html"), "<p>LEY DE PRUEBA</p><p>Artículo 1. La víctima será atendida.</p>");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (Core core = new Core()) {
            Class<?> door = core.loadClass("org.cotejo.Cotejo");
            Object cotejo = door.getMethod("open", Path.class).invoke(null, folder.resolve("workspace"));
            Object report = door.getMethod("check", List.class).invoke(cotejo, List.of(law));
            Thread.currentThread().setContextClassLoader(core); // judging asks no thread for it, templates do
            Object files = door.getMethod("report", report.getClass(), Path.class, List.class)
                    .invoke(cotejo, report, folder.resolve("out"), List.of("json", "html"));
            door.getMethod("close").invoke(cotejo);

            assertThat(door.getClassLoader()).isSameAs(core);
            assertThat((List<?>) files).hasSize(2);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void what_is_left_out_is_left_out() throws Exception {
        try (Core core = new Core()) {
            assertThatThrownBy(() -> core.loadClass("io.javalin.Javalin")).isInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> core.loadClass("org.cotejo.web.CotejoServer"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> core.loadClass("org.cotejo.cli.Main")).isInstanceOf(ClassNotFoundException.class);
        }
    }

    /** Our classes and their libraries, without those of the two doors. */
    private static final class Core extends URLClassLoader {
        private Core() {
            super("core", path(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.cotejo.web.") || name.startsWith("org.cotejo.cli.")) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }

        private static URL[] path() {
            return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .filter(Core::isWanted)
                    .map(Core::url)
                    .toArray(URL[]::new);
        }

        private static boolean isWanted(Path each) {
            String name = each.getFileName().toString();
            return !name.equals("test-classes") && DOORS.stream().noneMatch(name::contains);
        }

        private static URL url(Path path) {
            try {
                return path.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
