/**
 * Documents to print, sign and file: what stands in one ({@link org.cotejo.report.paper.Paper}, made of
 * {@link org.cotejo.report.paper.Block}s), the documents there are, and the writing of one as PDF. Word is written by the
 * package above from the same blocks, so that both say the same.
 *
 * <pre>{@code
 * Paper paper = new GapPaper(report, rulebook, locale).paper();
 * new PdfPaper().write(paper, out);
 * }</pre>
 *
 * A new document is one class that fills a {@link org.cotejo.report.paper.Draft}; it never knows a format. What it says of
 * a law is text and nothing else. Judges nothing, logs nothing, knows no clock. May import what {@code report} may; the
 * only place where PDF is written.
 */
@NullMarked
package org.cotejo.report.paper;

import org.jspecify.annotations.NullMarked;
