/**
 * Files that outlive a process, however it ends: {@link org.cotejo.disk.WholeFile} writes one as a whole or not at all,
 * {@link org.cotejo.disk.Lease} keeps others from writing meanwhile.
 *
 * <pre>{@code
 * try (Lease lease = Lease.on(folder.resolve("lock")).orElseThrow(() -> busy(folder))) {
 *     WholeFile.write(folder.resolve("decisions.yaml"), bytes);
 * }
 * }</pre>
 *
 * Knows nothing of what is in the files. Imports the JDK alone.
 */
@NullMarked
package org.cotejo.disk;

import org.jspecify.annotations.NullMarked;
