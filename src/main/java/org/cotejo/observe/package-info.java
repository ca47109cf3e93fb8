/**
 * Defects of a law in itself: references that lead nowhere, names that are no longer right, terms defined and not used or
 * used and not defined, values that contradict each other, faults of numbering, deadlines gone by. Open
 * {@link org.cotejo.observe.Observer} first:
 *
 * <pre>{@code
 * Map<String, List<Observation>> byLaw = new Observer(rulebook, facts, asOf, locale).of(snapshot, keys);
 * }</pre>
 *
 * <p>Judges no requirement: that is {@code check}. May import {@code text}, {@code i18n}, {@code model}, {@code rulebook},
 * {@code finding}, {@code structure}, {@code fact} and {@code index}.
 */
@NullMarked
package org.cotejo.observe;

import org.jspecify.annotations.NullMarked;
