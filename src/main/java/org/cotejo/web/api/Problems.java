package org.cotejo.web.api;

import io.javalin.http.Context;
import java.util.Locale;
import org.cotejo.i18n.Messages;

/** What is answered to a program instead of a page of trouble. */
public final class Problems {
    private Problems() {}

    /** Whether a program asked, not a person. */
    public static boolean concern(Context http) {
        return http.path().startsWith(Operations.ROOT + "/");
    }

    public static void send(Context http, int status, String detail, Locale language) {
        Messages messages = Messages.in(language);
        String key = "web.trouble." + status;
        String title = messages.get(messages.has(key) ? key : status < 500 ? "web.trouble.400" : "web.trouble.500");
        http.status(status);
        Answers.send(http, new ProblemJson("about:blank", title, status, detail, http.path()), ProblemJson.MEDIA_TYPE);
    }
}
