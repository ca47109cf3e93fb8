/**
 * What strangers' files must never do: one target for each reader, one for the parser, one for Akoma Ntoso there and
 * back; and what a stranger's rulebook, search or file of decisions must never do.
 *
 * <p>A target is a class with {@code fuzzerTestOneInput}, the entry that Jazzer calls; {@code FuzzRegressionTest} runs the
 * same targets over the inputs kept in {@code src/test/resources/org/cotejo/fuzz}, one folder a target: seeds, and every
 * input that was ever a find. Allowed is an {@code IngestException} or a result; anything else thrown, an exception of our
 * own code wrapped as damage, a run over the time, a heap over the bound is a find. CONTRIBUTING.md says how to fuzz.
 */
@NullMarked
package org.cotejo.fuzz;

import org.jspecify.annotations.NullMarked;
