/**
 * Results and structures for readers and for programs: {@link org.cotejo.report.ReportWriter} and one class a format, all
 * in the one list {@link org.cotejo.report.ReportWriters}. A new format is one class and one line there.
 *
 * <pre>{@code
 * ReportWriter writer = ReportWriters.named("html");
 * try (OutputStream out = Files.newOutputStream(path)) {
 *     writer.write(report, rulebook, Locale.forLanguageTag("es"), out);
 * }
 * }</pre>
 *
 * Every writer is a function of its input: no clock, no random, no default locale, and so the same bytes each time. What
 * it writes of a law or of a file's name is text and nothing else: never markup, never a formula. The page is made by
 * the templates in {@code src/main/jte}, the look of a Word file stands in {@code styles.xml}. Documents to print are
 * composed in {@code paper} and written as Word by {@code WordPaper}, as PDF by
 * {@link org.cotejo.report.paper.PdfPaper}.
 *
 * <p>Judges nothing, logs nothing. May import everything up to {@code check} and {@code compare}; the only place where
 * POI, Jackson and jte write.
 */
@NullMarked
package org.cotejo.report;

import org.jspecify.annotations.NullMarked;
