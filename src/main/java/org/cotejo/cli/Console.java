package org.cotejo.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.cotejo.finding.Report;
import org.cotejo.i18n.Messages;

/**
 * Where a run speaks.
 *
 * @param out results alone
 * @param err everything else
 */
record Console(PrintStream out, PrintStream err, Messages messages) {
    OutputStream results() {
        return out;
    }

    /** A sentence for the user, from the bundle {@code cli}. */
    void say(String key, Object... arguments) {
        err.println(messages.get("cli." + key, arguments));
    }

    /** Names every input that could not be read, with its cause. */
    void name(List<Report.Unread> unread) {
        unread.forEach(each -> err.println(each.reason()));
    }
}
