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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every regular expression of src/main, each under the place where it stands. */
final class OurPatterns {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern CALL = Pattern.compile(
            "\\.(matches|replaceAll|replaceFirst|split)\\(\\s*+((?:\"(?:[^\"\\\\]|\\\\.)*+\"\\s*+\\+?+\\s*+)++|[A-Z_]++)[,)]");

    private static final Pattern CONSTANT = Pattern.compile("static final String ([A-Z_]++) =\\s*+(\"[^;]*+);");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

    /** Made for one text of some words that are quoted, whatever they are. */
    private static final Pattern QUOTED = Pattern.compile("Pattern\\.compile\\(\\s*+" + LITERAL.pattern()
            + " \\+ Pattern\\.quote\\((?:[^()]|\\([^()]*+\\))*+\\) \\+ " + LITERAL);

    private static final Pattern UNICODE = Pattern.compile("\\\\\\\\|\\\\u++(\\p{XDigit}{4})");

    private static final Pattern FIELD = Pattern.compile("static final Pattern (\\w++)");
    private static final Pattern SEEKING = Pattern.compile("\\.(?:find|results|replaceAll|replaceFirst|split)\\(");

    /** @param isSought whether it is looked for anywhere in a text, not at one place alone */
    record Ours(Pattern pattern, boolean isSought) {}

    private final Map<String, Ours> found = new LinkedHashMap<>();
    private final Set<String> sought = new HashSet<>();
    private final Map<Object, Boolean> seen = new IdentityHashMap<>();

    /** What accounts for the places of a class that make expressions: patterns as it is loaded, fields that hold them later. */
    private final Map<String, Set<Object>> known = new TreeMap<>();

    private OurPatterns() {}

    /** @param made objects that compile what data says; all they hold is looked through */
    static OurPatterns all(List<Object> made) throws IOException, ReflectiveOperationException {
        OurPatterns patterns = new OurPatterns();
        for (Path source : files(SOURCES, ".java")) {
            patterns.calls(source);
        }
        for (Path file : files(CLASSES, ".class")) {
            patterns.fields(file);
        }
        for (Object each : made) {
            patterns.look(each, each.getClass().getSimpleName(), List.of());
        }
        return patterns;
    }

    Map<String, Ours> found() {
        return found;
    }

    /** How many places of each class are accounted for, by {@link Sites#key}. */
    Map<String, Integer> known() {
        Map<String, Integer> counts = new TreeMap<>();
        known.forEach((key, all) -> counts.put(key, all.size()));
        return counts;
    }

    private void know(String key, Object what) {
        known.computeIfAbsent(key, each -> new HashSet<>()).add(what);
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
        String type = source.getFileName().toString().replace(".java", "");
        Matcher call = CALL.matcher(words);
        while (call.find()) {
            String pattern = literals(constant(call.group(2), words));
            found.put(
                    source.getFileName() + " " + call.group(1) + " " + pattern,
                    new Ours(Pattern.compile(pattern), !call.group(1).equals("matches")));
            know(Sites.key(type, Sites.When.ONCE), call.start());
        }
        Matcher quoted = QUOTED.matcher(words);
        while (quoted.find()) {
            String pattern = said(quoted.group(1)) + Pattern.quote("a word") + said(quoted.group(2));
            found.put(source.getFileName() + " " + pattern, new Ours(Pattern.compile(pattern), true));
            know(Sites.key(type, Sites.When.LATER), quoted.start());
        }
    }

    private static String constant(String argument, String source) {
        return CONSTANT.matcher(source)
                .results()
                .filter(each -> each.group(1).equals(argument))
                .map(each -> each.group(2))
                .findFirst()
                .orElse(argument);
    }

    private static String literals(String code) {
        StringBuilder joined = new StringBuilder();
        LITERAL.matcher(code).results().forEach(part -> joined.append(said(part.group(1))));
        return joined.toString();
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
                look(
                        field.get(null),
                        type.getSimpleName() + "." + field.getName(),
                        List.of(Sites.key(name, Sites.When.LOADED)));
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
    private void look(@Nullable Object object, String place, List<String> keys) throws ReflectiveOperationException {
        if (object == null || seen.put(object, true) != null) {
            return;
        }
        if (object instanceof Pattern pattern) {
            found.put(place + " " + pattern, new Ours(pattern, sought.contains(place)));
            for (String key : keys) {
                know(key, key.endsWith(Sites.When.LATER.name()) ? place.replaceAll(".*\\.", "") : pattern);
            }
        } else if (object instanceof Collection<?> all) {
            for (Object each : new ArrayList<>(all)) {
                look(each, place, keys);
            }
        } else if (object instanceof Map<?, ?> map) {
            look(new ArrayList<>(map.values()), place, keys);
        } else if (object instanceof Optional<?> some) {
            look(some.orElse(null), place, keys);
        } else if (object.getClass().getName().startsWith("org.cotejo.")) {
            fields(object, place, keys);
        }
    }

    private void fields(Object object, String place, List<String> keys) throws ReflectiveOperationException {
        for (Field field : object.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                look(
                        field.get(object),
                        place + "." + field.getName(),
                        Stream.concat(
                                        keys.stream().filter(key -> key.endsWith(Sites.When.LOADED.name())),
                                        Stream.of(Sites.key(object.getClass().getName(), Sites.When.LATER)))
                                .toList());
            }
        }
    }
}
