/**
 * How good the engine is: its verdicts beside a careful reader's. {@link org.cotejo.evaluation.TruthTable} reads the
 * reader's, {@link org.cotejo.evaluation.Evaluation} compares, writers tell: a report is all it needs.
 * {@link org.cotejo.evaluation.LikenessLearner} learns from such readers how sentences read that satisfy a requirement or
 * speak against it. The only place that knows LIBLINEAR. Judges no law itself. May import {@code check} and what is below it.
 *
 * <pre>{@code
 * TruthTable truth = TruthTable.read(Path.of("laws/specimens/truth/x.truth.yaml"));
 * Evaluation evaluation = Evaluation.of(report, Map.of("x.docx", truth));
 * evaluation.macroF1();
 * }</pre>
 */
@NullMarked
package org.cotejo.evaluation;

import org.jspecify.annotations.NullMarked;
