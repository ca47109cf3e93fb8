/**
 * One standard as data: {@link org.cotejo.rulebook.Rulebook}, its topics and requirements, its thesaurus, what it has
 * learned of how sentences read ({@link org.cotejo.rulebook.Likeness}), the drafting tradition, and the one loader of their
 * YAML. Nothing here matches or judges. May import {@code model}.
 */
@NullMarked
package org.cotejo.rulebook;

import org.jspecify.annotations.NullMarked;
