/**
 * How good the engine is: its verdicts beside a careful reader's. {@link org.cotejo.evaluation.TruthTable} reads the
 * reader's, {@link org.cotejo.evaluation.Evaluation} compares, two writers tell. Judges no law itself and knows no engine:
 * a report is all it needs. May import {@code finding} and what is below it.
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
