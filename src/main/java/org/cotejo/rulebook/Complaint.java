package org.cotejo.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cotejo.i18n.Messages;

/**
 * Something in a rulebook that its author should look at.
 *
 * @param weight an {@code ERROR} makes the rulebook useless or wrong; a {@code WARNING} can wait
 * @param code what sort of complaint; key of its words in the bundle {@code complaint}
 * @param file path with slashes, relative to the rules
 * @param line from 1, 0 where the whole file is meant
 * @param requirement id of the requirement, empty where none is meant
 * @param arguments values named in the words
 */
public record Complaint(Weight weight, String code, String file, int line, String requirement, List<String> arguments) {
    /** How much it matters. */
    public enum Weight {
        ERROR,
        WARNING
    }

    public Complaint {
        Objects.requireNonNull(weight);
        Objects.requireNonNull(code);
        Objects.requireNonNull(file);
        Objects.requireNonNull(requirement);
        arguments = List.copyOf(arguments);
    }

    /** Of a requirement, where it is not yet known of which. */
    public Complaint of(String requirementId) {
        return requirement.isEmpty() ? new Complaint(weight, code, file, line, requirementId, arguments) : this;
    }

    /** What is wrong, in one sentence. */
    public String words(Locale locale) {
        return Messages.in(locale).get("complaint." + code, arguments.toArray());
    }

    /** What to do about it, in one sentence. */
    public String advice(Locale locale) {
        String own = "complaint." + code + ".do";
        return Messages.in(locale).get(Messages.in(locale).has(own) ? own : "complaint.do", arguments.toArray());
    }
}
