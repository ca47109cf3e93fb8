package org.cotejo.pattern;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every regular expression of src/main, each under the place where it stands. */
final class OurPatterns {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern CALL = Pattern.compile(
            "\\.(matches|replaceAll|replaceFirst|split)\\(\\s*+((?:\"(?:[^\"\\\\]|\\\\.)*+\"\\s*+\\+?+\\s*+)++)[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private static final Pattern UNICODE = Pattern.compile("\\\\\\\\|\\\\u++(\\p{XDigit}{4})");

    private static final Pattern FIELD = Pattern.compile("static final Pattern (\\w++)");
    private static final Pattern SEEKING = Pattern.compile("\\.(?:find|results|replaceAll|replaceFirst|split)\\(");

    /** @param isSought whether it is looked for anywhere in a text, not at one place alone */
    record Ours(Pattern pattern, boolean isSought) {}

    private final Map<String, Ours> found = new LinkedHashMap<>();
    private final Set<String> sought = new HashSet<>();
    private final Map<Object, Boolean> seen = new IdentityHashMap<>();

    private OurPatterns() {}

    /** @param made objects that compile what data says; all they hold is looked through */
    static Map<String, Ours> all(List<Object> made) throws IOException, ReflectiveOperationException {
        OurPatterns patterns = new OurPatterns();
        for (Path source : files(SOURCES, ".java")) {
            patterns.calls(source);
        }
        for (Path file : files(CLASSES, ".class")) {
            patterns.fields(file);
        }
        for (Object each : made) {
            patterns.look(each, each.getClass().getSimpleName());
        }
        return patterns.found;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private void calls(Path source) throws IOException {
        String words = Files.readString(source);
        FIELD.matcher(words)
                .results()
                .map(field -> field.group(1))
                .filter(field -> isSought(field, words))
                .forEach(field -> sought.add(source.getFileName().toString().replace(".java", ".") + field));
        Matcher call = CALL.matcher(words);
        while (call.find()) {
            StringBuilder pattern = new StringBuilder();
            LITERAL.matcher(call.group(2)).results().forEach(part -> pattern.append(said(part.group(1))));
            String place = source.getFileName() + " " + call.group(1) + " " + pattern;
            found.put(
                    place,
                    new Ours(Pattern.compile(pattern.toString()), !call.group(1).equals("matches")));
        }
    }

    /** Whether it, or a matcher that is made of it, is told to seek; or it is handed on, to do who knows what. */
    private static boolean isSought(String field, String source) {
        Matcher use = Pattern.compile("(?:Matcher (\\w++) =\\s++)?\\b" + field + "\\b([^;]*+)")
                .matcher(source);
        while (use.find()) {
            String said = use.group(2);
            boolean isDeclared = said.stripLeading().startsWith("=");
            boolean isAsked = said.contains(".matches()") || said.contains(".lookingAt()");
            boolean isKept = use.group(1) != null
                    && !Pattern.compile("\\b" + use.group(1) + SEEKING)
                            .matcher(source)
                            .find();
            if (SEEKING.matcher(said).find() || !isDeclared && !isAsked && !isKept) {
                return true;
            }
        }
        return false;
    }

    private static String said(String literal) {
        return UNICODE.matcher(literal)
                .replaceAll(sign -> Matcher.quoteReplacement(
                        sign.group(1) == null ? sign.group() : Character.toString(Integer.parseInt(sign.group(1), 16))))
                .translateEscapes();
    }

    private void fields(Path file) throws ReflectiveOperationException, IOException {
        String name = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
        if (!name.startsWith("org.cotejo.") || name.endsWith("package-info")) {
            return;
        }
        Class<?> type = Class.forName(name, false, OurPatterns.class.getClassLoader());
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && mayHold(field.getType())) {
                field.setAccessible(true);
                look(field.get(null), type.getSimpleName() + "." + field.getName());
            }
        }
    }

    private static boolean mayHold(Class<?> type) {
        return type == Pattern.class
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || type.getName().startsWith("org.cotejo.");
    }

    /** What an object holds, as far as it is ours or a collection. */
    private void look(@Nullable Object object, String place) throws ReflectiveOperationException {
        if (object == null || seen.put(object, true) != null) {
            return;
        }
        if (object instanceof Pattern pattern) {
            found.put(place + " " + pattern, new Ours(pattern, sought.contains(place)));
        } else if (object instanceof Collection<?> all) {
            for (Object each : new ArrayList<>(all)) {
                look(each, place);
            }
        } else if (object instanceof Map<?, ?> map) {
            look(new ArrayList<>(map.values()), place);
        } else if (object instanceof Optional<?> some) {
            look(some.orElse(null), place);
        } else if (object.getClass().getName().startsWith("org.cotejo.") && !(object instanceof Enum<?>)) {
            fields(object, place);
        }
    }

    private void fields(Object object, String place) throws ReflectiveOperationException {
        for (Field field : object.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                look(field.get(object), place + "." + field.getName());
            }
        }
    }
}
