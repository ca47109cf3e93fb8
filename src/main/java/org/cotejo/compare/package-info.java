/**
 * Laws beside each other: {@link org.cotejo.compare.Divergences} among many on one requirement,
 * {@link org.cotejo.compare.LawComparison} of two, article by article, {@link org.cotejo.compare.TextReuse} for words that
 * travelled. Judges nothing. May import {@code index} and what is
 * below it.
 */
@NullMarked
package org.cotejo.compare;

import org.jspecify.annotations.NullMarked;
