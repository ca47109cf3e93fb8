package org.cotejo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.net.DatagramSocket;
import java.net.Socket;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String ROOT = "org.cotejo";

    /** The table of CONTRIBUTING.md: a package imports only packages with a smaller number. */
    private static final Map<String, Integer> ORDER = new TreeMap<>(Map.ofEntries(
            Map.entry("text", 0),
            Map.entry("i18n", 0),
            Map.entry("disk", 0),
            Map.entry("work", 0),
            Map.entry("model", 1),
            Map.entry("rulebook", 2),
            Map.entry("akn", 2),
            Map.entry("ingest", 3),
            Map.entry("finding", 3),
            Map.entry("structure", 4),
            Map.entry("fact", 5),
            Map.entry("index", 5),
            Map.entry("check", 6),
            Map.entry("observe", 6),
            Map.entry("compare", 6),
            Map.entry("review", 6),
            Map.entry("run", 6),
            Map.entry("search", 6),
            Map.entry("draft", 6),
            Map.entry("report", 7),
            Map.entry("evaluation", 7),
            Map.entry("workspace", 8),
            Map.entry("word", 8),
            Map.entry("", 9),
            Map.entry("web", 10),
            Map.entry("cli", 11)));

    /** Which packages alone may know a library. */
    private static final Map<String, List<String>> HOMES = new TreeMap<>(Map.ofEntries(
            Map.entry("org.apache.poi..", List.of("ingest", "report")),
            Map.entry("org.apache.commons.csv..", List.of("report")),
            Map.entry("org.apache.pdfbox..", List.of("ingest", "report")),
            Map.entry("com.openhtmltopdf..", List.of("report")),
            Map.entry("org.jsoup..", List.of("ingest")),
            Map.entry("org.apache.lucene..", List.of("index")),
            Map.entry("de.bwaldvogel..", List.of("evaluation")),
            Map.entry("org.drools..", List.of("check")),
            Map.entry("org.kie..", List.of("check")),
            Map.entry("jakarta.xml.bind..", List.of("akn")),
            Map.entry("org.snakeyaml..", List.of("rulebook", "evaluation")),
            Map.entry("com.fasterxml.jackson..", List.of("report", "evaluation", "run", "web")),
            Map.entry("gg.jte..", List.of("report", "web")),
            Map.entry("io.javalin..", List.of("web")),
            Map.entry("com.github.victools..", List.of("report", "web")),
            Map.entry("picocli..", List.of("cli"))));

    /** Written by the build, not by us. */
    private static final List<String> GENERATED =
            List.of(ROOT + ".check.logic", ROOT + ".report.templates", ROOT + ".web.templates");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> a_package_imports_only_packages_with_a_smaller_number() {
        return ORDER.keySet().stream()
                .map(name -> dynamicTest(show(name), () -> {
                    String[] forbidden = ORDER.keySet().stream()
                            .filter(other -> !other.equals(name) && ORDER.get(other) >= ORDER.get(name))
                            .map(ArchitectureTest::pattern)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(pattern(name))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden)
                            .because(
                                    "knowledge flows one way, so that each station can be read, tested and replaced alone")
                            .check(CLASSES);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_library_is_known_in_its_home_alone() {
        return HOMES.entrySet().stream()
                .map(home -> dynamicTest(home.getKey(), () -> noClasses()
                        .that()
                        .resideOutsideOfPackages(home.getValue().stream()
                                .map(ArchitectureTest::pattern)
                                .toArray(String[]::new))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(home.getKey())
                        .because("a library that lives in one place can be replaced in one place")
                        .check(CLASSES)));
    }

    @Test
    void every_package_has_its_number() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .allSatisfy(name -> assertThat(ORDER).containsKey(area(name)));
    }

    @Test
    void every_package_says_what_it_is_for_and_knows_no_null() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct().filter(each -> !isGenerated(each.getName())))
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as("package-info of " + each.getName())
                        .isTrue());
    }

    @Test
    void nothing_leans_on_the_security_manager_that_java_gave_up() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.lang\\.SecurityManager|java\\.security\\.(AccessController|Policy|PrivilegedAction|PrivilegedExceptionAction)")
                .orShould()
                .callMethod(System.class, "getSecurityManager")
                .because("Java 24 took it away: what it guarded is guarded where it happens")
                .check(CLASSES);
    }

    @Test
    void packages_are_named_after_their_subject() {
        noClasses()
                .should()
                .resideInAnyPackage(Stream.of("util", "utils", "common", "impl", "core", "service", "manager")
                        .map(name -> ROOT + "." + name + "..")
                        .toArray(String[]::new))
                .because("a name that fits everything tells nobody where to look")
                .check(CLASSES);
    }

    @Test
    void no_state_is_shared_through_static_fields() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(new Ours())
                .should()
                .beFinal()
                .because("one Cotejo is shared between threads")
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_speaks_to_the_console_and_configures_logging() {
        Predicate<String> outside = name -> !name.equals("cli");
        String[] others = ORDER.keySet().stream()
                .filter(outside)
                .map(ArchitectureTest::pattern)
                .toArray(String[]::new);
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("machine output goes to standard output alone")
                .check(CLASSES.that(new In(others)));
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING
                .because("who embeds the library chooses where it logs")
                .check(CLASSES.that(new In(others)));
    }

    @Test
    void nothing_depends_on_where_it_runs() {
        noClasses()
                .should()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .because("the same input gives the same bytes on every machine")
                .check(CLASSES.that(new Ours()));
    }

    @Test
    void nobody_opens_a_connection_or_asks_a_security_manager() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Socket.class,
                        DatagramSocket.class,
                        URLConnection.class,
                        HttpClient.class,
                        SocketChannel.class,
                        DatagramChannel.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.SecurityManager")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.security.AccessController")
                .because("laws stay on this machine, and newer JDKs have no security manager")
                .check(CLASSES);
    }

    @Test
    void nobody_ends_the_process_but_main() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("a library never ends the program that uses it")
                .check(CLASSES);
    }

    /** Packages below one of ours belong to it; the root stands for itself. */
    private static String pattern(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name + "..";
    }

    private static String area(String packageName) {
        return packageName.equals(ROOT)
                ? ""
                : packageName.substring(ROOT.length() + 1).split("\\.")[0];
    }

    private static boolean isGenerated(String packageName) {
        return GENERATED.stream().anyMatch(packageName::startsWith);
    }

    private static String show(String name) {
        return name.isEmpty() ? ROOT : name;
    }

    /** Classes in packages that match any of the patterns. */
    private static final class In extends com.tngtech.archunit.base.DescribedPredicate<JavaClass> {
        private final String[] patterns;

        private In(String... patterns) {
            super("classes in " + String.join(", ", patterns));
            this.patterns = patterns;
        }

        @Override
        public boolean test(JavaClass each) {
            return Stream.of(patterns).anyMatch(pattern -> com.tngtech.archunit.core.domain.PackageMatcher.of(pattern)
                    .matches(each.getPackageName()));
        }
    }

    /** Classes that somebody wrote. */
    private static final class Ours extends com.tngtech.archunit.base.DescribedPredicate<JavaClass> {
        private Ours() {
            super("classes that somebody wrote");
        }

        @Override
        public boolean test(JavaClass each) {
            return !isGenerated(each.getPackageName());
        }
    }
}
