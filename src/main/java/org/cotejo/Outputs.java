package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.cotejo.akn.AknWriter;
import org.cotejo.evaluation.Evaluation;
import org.cotejo.evaluation.EvaluationJsonWriter;
import org.cotejo.evaluation.EvaluationTextWriter;
import org.cotejo.finding.Explanation;
import org.cotejo.model.CotejoException;
import org.cotejo.model.Expression;
import org.cotejo.report.DiffJsonWriter;
import org.cotejo.report.DiffTextWriter;
import org.cotejo.report.ExplanationTextWriter;
import org.cotejo.report.ReviewListWriter;
import org.cotejo.report.StructureJsonWriter;
import org.cotejo.report.StructureTextWriter;
import org.cotejo.report.json.ExplanationJson;
import org.cotejo.report.json.JsonText;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.run.RunDiff;

/** Which writer writes what that is no report; one method a kind of result. */
record Outputs(Locale language) {
    void write(Expression law, String country, String format, OutputStream out) throws IOException {
        switch (format) {
            case "json" -> new StructureJsonWriter().write(law, language, out);
            case "text" -> new StructureTextWriter().write(law, language, out);
            case "akn" -> new AknWriter().write(law, country, out);
            default -> throw unknown(format, "json, text, akn");
        }
    }

    void write(Evaluation evaluation, String format, OutputStream out) throws IOException {
        switch (format) {
            case "json" -> new EvaluationJsonWriter().write(evaluation, out);
            case "text" -> new EvaluationTextWriter().write(evaluation, language, out);
            default -> throw unknown(format, "json, text");
        }
    }

    void write(Explanation explanation, Rulebook rulebook, String format, OutputStream out) throws IOException {
        switch (format) {
            case "json" -> JsonText.write(ExplanationJson.of(explanation, language), out);
            case "text" -> new ExplanationTextWriter().write(explanation, rulebook, language, out);
            default -> throw unknown(format, "json, text");
        }
    }

    void write(RunDiff diff, Rulebook rulebook, String format, OutputStream out) throws IOException {
        switch (format) {
            case "json" -> new DiffJsonWriter().write(diff, out);
            case "text" -> new DiffTextWriter().write(diff, rulebook, language, out);
            default -> throw unknown(format, "json, text");
        }
    }

    void write(Reviewed reviewed, Rulebook rulebook, String format, OutputStream out) throws IOException {
        ReviewListWriter writer = new ReviewListWriter();
        switch (format) {
            case "json" -> writer.json(reviewed.report(), reviewed.left(), out);
            case "text" -> writer.text(reviewed.report(), reviewed.left(), rulebook, language, out);
            default -> throw unknown(format, "json, text");
        }
    }

    private static CotejoException unknown(String format, String known) {
        return new CotejoException("report.unknown_format", format, known);
    }
}
