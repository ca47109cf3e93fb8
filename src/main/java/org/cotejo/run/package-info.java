/**
 * Runs beside each other: {@link org.cotejo.run.SavedRun} is what a report said, taken from the report itself or read back
 * from its JSON by {@link org.cotejo.run.RunReader}; {@link org.cotejo.run.RunDiff} says what changed between two, and
 * whether the text, the rules or a decision did it.
 *
 * <pre>{@code
 * SavedRun before = RunReader.read(Path.of("run.json"));
 * RunDiff diff = RunDiff.between(before, SavedRun.of(report));
 * Report news = Baseline.since(before, report);
 * }</pre>
 *
 * Judges nothing and runs no law again. Stands beside {@code compare}, which does the same for two laws. May import
 * {@code finding} and what is below it; beside {@code report} the only place that reads JSON.
 */
@NullMarked
package org.cotejo.run;

import org.jspecify.annotations.NullMarked;
