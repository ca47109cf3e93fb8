/**
 * From a file to its paragraphs. Open {@link org.cotejo.ingest.SourceReader} first, then
 * {@link org.cotejo.ingest.SourceParagraph}.
 *
 * <pre>{@code
 * SourceText law = SourceReader.builtIn().read(Path.of("law.docx"));
 * law.paragraphs().forEach(paragraph -> System.out.println(paragraph.visible()));
 * law.diagnostics();                      // what was left out or taken as settled
 * }</pre>
 *
 * There is one {@link org.cotejo.ingest.LawReader} a format, chosen by content: {@code DocxReader}, {@code DocReader},
 * {@code OdtReader}, {@code RtfReader}, {@code PdfReader}, {@code HtmlReader}, {@code AknLawReader} … A new format is
 * one more such class and its line in {@code SourceReader}. The package knows fonts and numbering, not articles:
 * recognising structure is {@code structure}'s work. May import {@code model} and {@code akn}; the only place where POI,
 * PDFBox and jsoup read. What is not read: macros and pictures; comments
 * of reviewers are told, not read. Where each paragraph stands in its file is in {@link org.cotejo.ingest.SourceParagraph};
 * {@link org.cotejo.model.SourcePlace} says how to find it again.
 */
@NullMarked
package org.cotejo.ingest;

import org.jspecify.annotations.NullMarked;
