/**
 * Laws beside each other: {@link org.cotejo.compare.LawComparison} of two, aligned by what they say, and
 * {@link org.cotejo.compare.LawChanges} where they are versions of one; {@link org.cotejo.compare.RequirementComparison} of
 * many on one requirement; {@link org.cotejo.compare.DutyComparison} of one with what the reference asks of it;
 * {@link org.cotejo.compare.Divergences} where many part ways; {@link org.cotejo.compare.TextReuse} for words that travelled
 * and {@link org.cotejo.compare.ReuseGraph} for who has them of whom.
 *
 * <pre>{@code
 * LawComparison comparison = LawComparison.of(new ComparedLaw("one", law, citations), other);
 * comparison.rows().forEach(row -> show(row.relation(), row.left(), row.right()));
 * }</pre>
 *
 * Judges nothing. May import {@code index}, {@code fact} and what is below them.
 */
@NullMarked
package org.cotejo.compare;

import org.jspecify.annotations.NullMarked;
