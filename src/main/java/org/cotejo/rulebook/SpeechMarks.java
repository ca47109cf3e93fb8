package org.cotejo.rulebook;

import java.util.List;
import java.util.Set;

/**
 * The words by which a language binds, permits and defines, as signals.
 *
 * @param duty marks that bind someone
 * @param faculty marks that leave it to someone, or only wish
 * @param negation words that deny the verb behind them; a word in its exact form is a negation by itself
 * @param ban marks that forbid what stands behind them
 * @param harm what it is a duty not to do: to deny or to forbid it binds
 * @param definition marks, in the opening words of an article, that what follows says what terms mean
 */
public record SpeechMarks(
        List<Signal> duty,
        List<Signal> faculty,
        List<Signal> negation,
        List<Signal> ban,
        List<Signal> harm,
        List<Signal> definition) {
    public static final SpeechMarks NONE =
            new SpeechMarks(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public SpeechMarks {
        duty = List.copyOf(duty);
        faculty = List.copyOf(faculty);
        negation = List.copyOf(negation);
        ban = List.copyOf(ban);
        harm = List.copyOf(harm);
        definition = List.copyOf(definition);
    }

    static SpeechMarks of(YamlNode file) {
        file.only(Set.of("duty", "faculty", "negation", "ban", "harm", "definition"));
        return new SpeechMarks(
                signals(file, "duty"),
                signals(file, "faculty"),
                optional(file, "negation"),
                optional(file, "ban"),
                optional(file, "harm"),
                signals(file, "definition"));
    }

    private static List<Signal> signals(YamlNode file, String key) {
        file.need(key);
        return optional(file, key);
    }

    /** A language may be told without the words by which it denies: then nothing is taken for denied. */
    private static List<Signal> optional(YamlNode file, String key) {
        return file.items(key).stream().map(YamlNode::signal).toList();
    }
}
