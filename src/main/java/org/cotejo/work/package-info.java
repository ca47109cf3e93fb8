/**
 * Work that is many times the same: on all cores of the machine ({@link org.cotejo.work.Cores}), or not done again
 * ({@link org.cotejo.work.Remembered}, {@link org.cotejo.work.Recent}).
 *
 * <pre>{@code
 * List<LawReport> reports = Cores.each(laws, law -> judge(law));
 * }</pre>
 *
 * Knows nothing of what is worked out. Imports the JDK alone.
 */
@NullMarked
package org.cotejo.work;

import org.jspecify.annotations.NullMarked;
