package org.cotejo.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.cotejo.evaluation.Evaluation.Judgement;
import org.cotejo.evaluation.Evaluation.Score;
import org.cotejo.evaluation.Evaluation.Share;
import org.cotejo.finding.Verdict;

/** An evaluation for programs: fixed order of keys, three decimals, the same bytes for the same input. Thread-safe. */
public final class EvaluationJsonWriter {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** @param out is flushed and left open */
    public void write(Evaluation evaluation, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            laws(json, evaluation);
            verdicts(json, evaluation);
            confusion(json, evaluation);
            falselyMet(json, evaluation);
            share(json, "accuracy", evaluation.accuracy());
            number(json, "macroF1", evaluation.macroF1());
            number(json, "kappa", evaluation.kappa());
            share(json, "evidence", evaluation.evidence());
            share(json, "unclear", evaluation.unclear());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void laws(JsonGenerator json, Evaluation evaluation) throws IOException {
        json.writeArrayFieldStart("laws");
        for (Map.Entry<String, Share> law : evaluation.byLaw().entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", law.getKey());
            share(json, "accuracy", law.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void verdicts(JsonGenerator json, Evaluation evaluation) throws IOException {
        json.writeArrayFieldStart("verdicts");
        for (Score score : evaluation.scores()) {
            json.writeStartObject();
            json.writeStringField("verdict", score.verdict().name());
            number(json, "precision", score.precision());
            number(json, "recall", score.recall());
            number(json, "f1", score.f1());
            json.writeNumberField("support", score.support());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void confusion(JsonGenerator json, Evaluation evaluation) throws IOException {
        json.writeObjectFieldStart("confusion");
        for (Score row : evaluation.scores()) {
            json.writeObjectFieldStart(row.verdict().name());
            for (Verdict found : Verdict.values()) {
                json.writeNumberField(found.name(), evaluation.confusion(row.verdict(), found));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void falselyMet(JsonGenerator json, Evaluation evaluation) throws IOException {
        json.writeArrayFieldStart("falseMet");
        for (Judgement each : evaluation.falselyMet()) {
            json.writeStartObject();
            json.writeStringField("law", each.law());
            json.writeStringField("requirement", each.requirement());
            json.writeStringField("expected", each.expected().name());
            json.writeStringField("severity", each.severity().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void share(JsonGenerator json, String name, Share share) throws IOException {
        json.writeObjectFieldStart(name);
        number(json, "value", share.value());
        json.writeNumberField("part", share.part());
        json.writeNumberField("whole", share.whole());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        json.writeNumberField(name, BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP));
    }
}
