package org.cotejo.rulebook;

import java.util.List;
import java.util.Locale;
import org.cotejo.i18n.Messages;
import org.cotejo.model.CotejoException;

/** A rulebook that cannot be used: which file, which line, what is wrong. */
public final class RulebookException extends CotejoException {
    private static final long serialVersionUID = 2L;

    private final transient Complaint complaint;

    public RulebookException(Complaint complaint) {
        super("rulebook.invalid", arguments(complaint, Locale.ENGLISH));
        this.complaint = complaint;
    }

    /**
     * @param line from 1, 0 where the whole file is meant
     * @param code key of the words in the bundle {@code complaint}
     */
    public RulebookException(String file, int line, String code, String... arguments) {
        this(new Complaint(Complaint.Weight.ERROR, code, file, line, "", List.of(arguments)));
    }

    public Complaint complaint() {
        return complaint;
    }

    @Override
    public String in(Locale locale) {
        return Messages.in(locale).get(key(), (Object[]) arguments(complaint, locale));
    }

    private static String[] arguments(Complaint complaint, Locale locale) {
        return new String[] {complaint.file(), Integer.toString(complaint.line()), complaint.words(locale)};
    }
}
