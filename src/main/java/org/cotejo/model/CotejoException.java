package org.cotejo.model;

import java.util.List;
import java.util.Locale;
import org.cotejo.i18n.Messages;

/**
 * What stops a run, told in one sentence: which file or value, what is wrong, what to do.
 *
 * <p>The sentence lives in the message bundles, so that each reader gets it in her language with
 * {@link #in(Locale)}; {@link #getMessage()} is the English one.
 */
public class CotejoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;

    public CotejoException(String key, List<String> arguments, Throwable cause) {
        super(Messages.in(Locale.ENGLISH).get(key, arguments.toArray()), cause);
        this.key = key;
        this.arguments = List.copyOf(arguments);
    }

    public CotejoException(String key, String... arguments) {
        super(Messages.in(Locale.ENGLISH).get(key, (Object[]) arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key of the message, for callers that react to one kind of trouble. */
    public String key() {
        return key;
    }

    /** The sentence in the reader's language. */
    public String in(Locale locale) {
        return Messages.in(locale).get(key, arguments.toArray());
    }
}
