/**
 * What a person means by what she types: {@link org.cotejo.search.LawSearch} turns it into what the index can find (a
 * citation to jump to, a phrase, words and their synonyms), and into an {@link org.cotejo.search.Answer} that says what was
 * looked for, what it could be narrowed down by, and what would widen it. {@link org.cotejo.search.SavedSearches} keeps
 * searches and watched requirements in a file. Ranks nothing and knows no Lucene: that is {@code index}. May import
 * {@code index} and what is below it.
 */
@NullMarked
package org.cotejo.search;

import org.jspecify.annotations.NullMarked;
