/**
 * From findings to a bill: {@link org.cotejo.draft.Drafter} first; {@link org.cotejo.draft.Bill} is what it gives.
 *
 * <p>A bill is data: which units of a law are reformed, added or repealed, with the words before and after, which findings
 * each change is for, and what is left to a person. A draft is tried before it is given: {@code Amended} makes the law that
 * it would be, a {@link org.cotejo.draft.Judge} judges it, and what does not hold is drafted again. {@code Removal} takes
 * out what stands against the reference, {@code Supply} puts in what the law lacks, {@code ChangeList} numbers and orders
 * both. The words of decrees come from {@link org.cotejo.rulebook.DecreeWords}, the clauses from the rulebook and how they
 * are fitted to a law from {@link org.cotejo.rulebook.Fitting}. It writes no file. May import {@code index} and
 * {@code fact} and what is below them.
 */
@NullMarked
package org.cotejo.draft;

import org.jspecify.annotations.NullMarked;
