package org.cotejo.rulebook;

import java.util.List;
import java.util.Set;

/**
 * The words by which a language binds, permits and defines, as signals.
 *
 * @param duty marks that bind someone
 * @param faculty marks that leave it to someone, or only wish
 * @param definition marks, in the opening words of an article, that what follows says what terms mean
 */
public record SpeechMarks(List<Signal> duty, List<Signal> faculty, List<Signal> definition) {
    public SpeechMarks {
        duty = List.copyOf(duty);
        faculty = List.copyOf(faculty);
        definition = List.copyOf(definition);
    }

    static SpeechMarks of(YamlNode file) {
        file.only(Set.of("duty", "faculty", "definition"));
        return new SpeechMarks(signals(file, "duty"), signals(file, "faculty"), signals(file, "definition"));
    }

    private static List<Signal> signals(YamlNode file, String key) {
        return file.need(key).items().stream().map(YamlNode::signal).toList();
    }
}
