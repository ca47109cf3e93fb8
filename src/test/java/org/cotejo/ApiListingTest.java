package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.ingest.LawReader;
import org.cotejo.report.ReportWriter;
import org.junit.jupiter.api.Test;

/**
 * What other programs compile against is listed in a file, so that nobody changes it unawares: the front door, its results,
 * the model of a law, and the two interfaces that strangers may implement.
 */
class ApiListingTest {
    private static final Path LISTING = Path.of("src/test/resources/org/cotejo/api.txt");
    private static final List<String> PACKAGES = List.of("org.cotejo", "org.cotejo.finding", "org.cotejo.model");
    private static final List<Class<?>> OPEN = List.of(LawReader.class, ReportWriter.class);

    @Test
    void what_others_compile_against_is_as_listed() throws IOException {
        String actual = listing();
        if (Boolean.getBoolean("api.renew")) {
            Files.writeString(LISTING, actual);
        }

        assertThat(actual.lines())
                .as("Others may use what changed here. Where that is meant, renew the list:"
                        + " mvn test -Dtest=ApiListingTest -Dapi.renew=true")
                .containsExactlyElementsOf(Files.readAllLines(LISTING));
    }

    private static String listing() throws IOException {
        List<Class<?>> types = new ArrayList<>(OPEN);
        for (String name : PACKAGES) {
            try (Stream<Path> files = Files.list(Path.of("target/classes", name.split("\\.")))) {
                files.map(each -> each.getFileName().toString())
                        .filter(each -> each.endsWith(".class") && !each.startsWith("package-info"))
                        .forEach(each -> types.add(type(name + "." + each.replace(".class", ""))));
            }
        }
        return types.stream()
                .filter(ApiListingTest::isVisible)
                .sorted(Comparator.comparing(Class::getName))
                .map(ApiListingTest::lines)
                .collect(Collectors.joining("\n"));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, ApiListingTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        return isOpen(type.getModifiers()) && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static String lines(Class<?> type) {
        Stream<String> members = Stream.of(
                        Arrays.stream(type.getDeclaredFields())
                                .filter(ApiListingTest::isListed)
                                .map(ApiListingTest::line),
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(each -> isListed(type, each))
                                .map(Constructor::toGenericString),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(each -> isListed(type, each))
                                .map(Method::toGenericString))
                .flatMap(each -> each)
                .map(line -> "    " + line.replace(type.getName() + ".", "").replace(type.getName() + "(", "new("))
                .map(line -> line.replaceAll(
                        "(?<=[<( ,])(?:java\\.(?:lang|util|io|time)|java\\.nio\\.file)\\.(?=[A-Z])", ""))
                .sorted();
        return Stream.concat(Stream.of(kind(type) + " " + type.getName()), members)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String kind(Class<?> type) {
        if (type.isRecord()) {
            return "record";
        }
        return type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
    }

    private static String line(Field field) {
        return field.isEnumConstant() ? field.getName() : field.toGenericString();
    }

    private static boolean isListed(Field field) {
        return isOpen(field.getModifiers()) && !field.isSynthetic();
    }

    /** What every object, record and enum has by itself is left out. */
    private static boolean isListed(Class<?> type, Executable member) {
        String name = member.getName();
        boolean given = List.of("equals", "hashCode", "toString").contains(name)
                || (type.isEnum() && List.of("values", "valueOf").contains(name));
        return isOpen(member.getModifiers()) && !member.isSynthetic() && !given;
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
