package org.cotejo.web.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.finding.Report;
import org.cotejo.i18n.Messages;
import org.cotejo.report.Wording;
import org.cotejo.web.guard.Session;
import org.jspecify.annotations.Nullable;

/** One request and its answer. Belongs to the thread that answers it. */
public final class Visit {
    private static final int YEAR = 365 * 24 * 60 * 60;
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Visit.class.getClassLoader(), "org.cotejo.web.templates");

    private final Context http;
    private final Site site;
    private final Desk desk;
    private final Locale language;
    private final Theme theme;

    public Visit(Context http, Site site) {
        this.http = http;
        this.site = site;
        this.desk = site.desks().now();
        this.language = Tongues.choose(query("lang"), http.cookie("cotejo-lang"), http.header("Accept-Language"));
        this.theme = Theme.of(query("theme").isEmpty() ? http.cookie("cotejo-theme") : query("theme"));
    }

    /** For what this class does not do: files, other types of content. */
    public Context http() {
        return http;
    }

    public Site site() {
        return site;
    }

    /** The state to show: the same one from the start of the visit to its end. */
    public Desk desk() {
        return desk;
    }

    /** Whether the laws are judged in her language; if not, that begins in the background. */
    public boolean isJudged() {
        return isJudged(language);
    }

    private boolean isJudged(Locale tongue) {
        if (site.patient() || desk.isJudged(tongue)) {
            return true;
        }
        site.intakes().judge(desk, tongue);
        return false;
    }

    /** What is found in whichever language, for what has no words; {@code null} while nobody knows. */
    public @Nullable Report known() {
        return isJudged(Site.FIRST) ? desk.report(Site.FIRST) : null;
    }

    public Locale language() {
        return language;
    }

    /** A variable part of the path. */
    public String path(String name) {
        return http.pathParam(name);
    }

    /** A value of the query, empty where there is none. */
    public String query(String name) {
        String value = http.queryParam(name);
        return value == null ? "" : value;
    }

    /** A field of a form, empty where there is none. */
    public String form(String name) {
        String value = http.formParam(name);
        return value == null ? "" : value;
    }

    public Session session() {
        return site.guard().session(http);
    }

    /** The session to put something into. */
    public Session kept() {
        return site.guard().kept(http);
    }

    public View view() {
        Map<String, List<String>> query = new java.util.LinkedHashMap<>(http.queryParamMap());
        query.remove("lang");
        query.remove("theme");
        return new View(
                new Wording(site.rulebook(), language),
                Messages.in(language),
                language,
                theme,
                session().user(),
                http.path(),
                query,
                site.guard().token(session()),
                session().basket().size());
    }

    /**
     * Shows a page.
     *
     * @param template of {@code src/main/jte-web}, with its ending
     * @param page its one parameter
     */
    public void show(String template, Object page) {
        remember("cotejo-lang", query("lang").isEmpty() ? "" : language.getLanguage());
        remember("cotejo-theme", query("theme").isEmpty() ? "" : theme.key());
        StringOutput out = new StringOutput(1 << 15);
        TEMPLATES.render(template, page, out);
        http.header("Content-Language", language.getLanguage()).header("Vary", "Accept-Language, Cookie");
        http.contentType("text/html; charset=utf-8").result(out.toString());
    }

    private void remember(String name, String value) {
        if (!value.isEmpty()) {
            Cookie cookie = new Cookie(name, value);
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.LAX);
            http.cookie(cookie);
        }
    }

    /**
     * Sends the reader on, after a form.
     *
     * @param address of ours: a path and a query
     */
    public void goTo(String address) {
        http.status(303).header("Location", address);
    }
}
