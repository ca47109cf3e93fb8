/**
 * What persons decide on findings, kept in a plain file beside the laws: {@link org.cotejo.review.ReviewFile} reads and
 * writes it, {@link org.cotejo.review.Reviewer} puts decisions to the findings they are about, or says why they must be
 * asked again.
 *
 * <pre>{@code
 * List<Decided> decisions = ReviewFile.read(Path.of("laws/cotejo-review.yaml"));
 * LawReport reviewed = new Reviewer(decisions, today, null).review(law, new LawTexts(snapshot.units(key)));
 * }</pre>
 *
 * Changes no verdict and no score. Stands beside {@code check}: it needs the texts of {@code index} and the results of
 * {@code finding}, and neither the engine nor a writer; these see a decision as part of the finding. May import
 * {@code index} and what is below it.
 */
@NullMarked
package org.cotejo.review;

import org.jspecify.annotations.NullMarked;
