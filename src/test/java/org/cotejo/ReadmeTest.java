package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true: as a stranger would use it, from another package. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern JAVA = Pattern.compile("(?s)```java\\n(.*?)```");

    @TempDir
    Path classes;

    @Test
    void the_java_example_compiles() throws IOException {
        Matcher example = JAVA.matcher(Files.readString(README));
        assertThat(example.find()).isTrue();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

        boolean compiled = compiler.getTask(
                        null,
                        null,
                        problems,
                        List.of("-d", classes.toString(), "-proc:none"),
                        null,
                        List.of(new Source(example.group(1))))
                .call();

        assertThat(problems.getDiagnostics().stream().map(each -> each.getMessage(Locale.ROOT)))
                .isEmpty();
        assertThat(compiled).isTrue();
    }

    @Test
    void the_files_it_points_to_exist() throws IOException {
        Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(README));

        assertThat(links.results().map(link -> Path.of(link.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String body;

        private Source(String body) {
            super(URI.create("string:///Example.java"), Kind.SOURCE);
            this.body = body;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "import java.nio.file.Path; import java.util.List; import org.cotejo.Cotejo;"
                    + "import org.cotejo.finding.LawReport; import org.cotejo.finding.Report;"
                    + "class Example { void run() throws Exception {" + body + "} }";
        }
    }
}
