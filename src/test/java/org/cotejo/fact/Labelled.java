package org.cotejo.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.text.TextRange;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A provision and the facts a person says it states; how they are written is in the README beside the files. */
record Labelled(String file, String text, List<String> context, List<Said> facts) {
    private static final Pattern MARK = Pattern.compile("\\{([^{}|]*+)\\|([^{}|]*+)\\}");

    /** One fact, in the notation of {@link FactNotation}. */
    record Said(String kind, String value, TextRange range) {}

    static List<Labelled> read(String... names) {
        List<Labelled> all = new ArrayList<>();
        for (String name : names) {
            try (InputStream in = Objects.requireNonNull(Labelled.class.getResourceAsStream(name), name)) {
                Iterable<?> groups =
                        (Iterable<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
                groups.forEach(group -> group(name, (Map<?, ?>) group, all));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static void group(String file, Map<?, ?> group, List<Labelled> all) {
        Object opening = group.get("context");
        List<String> context = opening == null ? List.of() : List.of(opening.toString());
        for (Object marked : (Iterable<?>) Objects.requireNonNull(group.get("texts"), file)) {
            all.add(of(file, marked.toString(), context));
        }
    }

    private static Labelled of(String file, String marked, List<String> context) {
        StringBuilder text = new StringBuilder();
        List<Said> facts = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int end = 0;
        while (mark.find()) {
            text.append(marked, end, mark.start());
            TextRange range =
                    new TextRange(text.length(), text.length() + mark.group(1).length());
            text.append(mark.group(1));
            for (String label : mark.group(2).split(";")) {
                FactNotation.label(label.strip(), mark.group(1))
                        .forEach(fact -> facts.add(new Said(fact.kind(), fact.value(), range)));
            }
            end = mark.end();
        }
        text.append(marked, end, marked.length());
        return new Labelled(file, text.toString(), context, List.copyOf(facts));
    }
}
