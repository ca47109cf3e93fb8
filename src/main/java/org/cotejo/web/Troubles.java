package org.cotejo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.util.function.Function;
import org.cotejo.model.CotejoException;
import org.cotejo.web.api.Problems;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.page.TroublePage;
import org.cotejo.web.site.Addresses;
import org.cotejo.web.site.Site;
import org.cotejo.web.site.Visit;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One table from what went wrong to a status and a page in the reader's language. */
final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Site site;

    Troubles(Site site) {
        this.site = site;
    }

    void handle(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, http) -> refused(http, refusal));
        routes.exception(CotejoException.class, (trouble, http) -> told(http, trouble));
        routes.exception(HttpResponseException.class, (answer, http) -> refused(http, of(answer)));
        routes.exception(ServletException.class, this::unread);
        routes.exception(Exception.class, (bug, http) -> broken(http, bug));
    }

    private static Refusal of(HttpResponseException answer) {
        return switch (answer.getStatus()) {
            case 404 -> Refusal.notFound();
            case 413 -> new Refusal(413, "refused.size");
            default -> new Refusal(answer.getStatus(), "refused");
        };
    }

    /** A form that cannot be read is the fault of who sent it. */
    private void unread(ServletException trouble, Context http) {
        if (trouble.getCause() instanceof HttpException cause && cause.getCode() < 500) {
            refused(http, cause.getCode() == 413 ? new Refusal(413, "refused.size") : new Refusal(400, "refused.body"));
        } else {
            broken(http, trouble);
        }
    }

    private void refused(Context http, Refusal refusal) {
        if (refusal.status() == 401 && http.method() == HandlerType.GET && !Problems.concern(http)) {
            String query = http.queryString() == null ? "" : "?" + http.queryString();
            new Visit(http, site).goTo("/sign-in?to=" + Addresses.encoded(http.path() + query));
            return;
        }
        tell(http, refusal.status(), visit -> visit.view().say(refusal.key()));
    }

    private void told(Context http, CotejoException trouble) {
        tell(http, 422, visit -> trouble.in(visit.language()));
    }

    private void broken(Context http, Exception bug) {
        LOG.warn("no answer to {} {}", http.method(), http.path(), bug);
        tell(http, 500, visit -> visit.view().say("broken"));
    }

    private void tell(Context http, int status, Function<Visit, String> message) {
        http.status(status);
        Visit visit = new Visit(http, site);
        if (Problems.concern(http)) {
            Problems.send(http, status, message.apply(visit), visit.language());
        } else {
            TroublePage.show(visit, status, message.apply(visit));
        }
    }
}
