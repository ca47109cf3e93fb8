/**
 * The library's one front door: {@link org.cotejo.Cotejo}. Opens a workspace and hands over to the stations below: reading,
 * indexing, checking, comparing, reporting. Holds no logic of its own. May import everything but {@code cli}.
 *
 * <pre>{@code
 * try (Cotejo cotejo = Cotejo.open(Path.of(".cotejo"))) {
 *     Report report = cotejo.check(List.of(Path.of("laws")));
 *     cotejo.report(report, Path.of("report"), List.of("html", "docx", "json"));
 * }
 * }</pre>
 */
@NullMarked
package org.cotejo;

import org.jspecify.annotations.NullMarked;
