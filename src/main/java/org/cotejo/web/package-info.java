/**
 * The pages for a browser: {@link org.cotejo.web.CotejoServer} starts and stops them, {@link org.cotejo.web.Routes} is the
 * one table of what there is.
 *
 * <pre>{@code
 * try (CotejoServer server = CotejoServer.start(cotejo, ServerSettings.onLoopback(8080))) {
 *     server.url();
 * }
 * }</pre>
 *
 * A new page is: a class in {@code web.page} that implements {@link org.cotejo.web.site.Page}, with a record of what it
 * shows; a template of that record in {@code src/main/jte-web}, which begins with {@code @template.layout(…)}; one line in
 * {@link org.cotejo.web.Routes}; one in {@link org.cotejo.web.site.Nav} where it belongs in the head of every page; its
 * words in the bundle {@code web}. A page reads one {@link org.cotejo.web.site.Desk} from start to end, so that it never
 * shows half of an ingest. A script or a style sheet is a file beside {@code site.css} and a line in
 * {@link org.cotejo.web.site.Assets}: the policy of every page forbids any other, inline ones too.
 *
 * <ul>
 *   <li>{@code web.guard}: who may do what: sessions, passwords, tokens, limits, heads of answers. Knows no law.
 *   <li>{@code web.site}: what all pages share: the desk, the visit, the language, the templates. May import {@code guard}.
 *   <li>{@code web.page}: the pages, by subject. May import {@code site} and {@code guard}.
 *   <li>{@code web.see}: pages to look at: the matrix, the map, a page a state and a page a requirement. May import the same.
 * </ul>
 *
 * Judges nothing: it asks {@link org.cotejo.Library}. The only place that knows Javalin. May import everything but
 * {@code cli}.
 */
@NullMarked
package org.cotejo.web;

import org.jspecify.annotations.NullMarked;
