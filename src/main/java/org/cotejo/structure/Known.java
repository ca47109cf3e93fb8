package org.cotejo.structure;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers of recognisers about one line, so that each is asked once. Belongs to one parse, and so to one thread. */
final class Known {
    private @Nullable Answer<Label> division;
    private @Nullable Answer<Label> article;
    private @Nullable Answer<Note> note;

    /** An answer, which may be that the line is none. */
    private record Answer<T>(@Nullable T value) {}

    @Nullable
    Label division(Supplier<@Nullable Label> recogniser) {
        Answer<Label> answer = division == null ? new Answer<>(recogniser.get()) : division;
        division = answer;
        return answer.value;
    }

    @Nullable
    Label article(Supplier<@Nullable Label> recogniser) {
        Answer<Label> answer = article == null ? new Answer<>(recogniser.get()) : article;
        article = answer;
        return answer.value;
    }

    @Nullable
    Note note(Supplier<@Nullable Note> recogniser) {
        Answer<Note> answer = note == null ? new Answer<>(recogniser.get()) : note;
        note = answer;
        return answer.value;
    }
}
