package org.cotejo.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Verdict;
import org.cotejo.report.json.FindingJson;
import org.cotejo.web.guard.Guard;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.page.Decisions;
import org.cotejo.web.page.ReviewForm;
import org.cotejo.web.page.Upload;
import org.cotejo.web.site.Intaking;
import org.jspecify.annotations.Nullable;

/** The operations that change something. */
final class Changes {
    private static final JsonMapper SHAPES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Changes() {}

    /** Keeps a decision; answers the finding with it. */
    static Object review(Call call) throws IOException {
        Finding finding = call.finding();
        ReviewBody sent = read(call.visit().http(), ReviewBody.class);
        ReviewForm form = ReviewForm.of(
                call.visit(),
                text(sent.decision()),
                key(sent.verdict()),
                text(sent.by()),
                text(sent.reason()),
                text(sent.expires()));
        Verdict engine = sent.engine() == null ? finding.verdict() : sent.engine();
        Decisions.keep(call.visit(), call.law(), finding, key(engine), form);
        return FindingJson.of(call.visit()
                .site()
                .desks()
                .now()
                .finding(call.law(), finding.requirement(), call.language())
                .orElseThrow(Refusal::notFound));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    private static String key(@Nullable Verdict verdict) {
        return verdict == null ? "" : verdict.name().toLowerCase(Locale.ROOT);
    }

    private static <T> T read(Context http, Class<T> shape) {
        String type = http.contentType();
        if (type == null || !type.startsWith(Body.JSON)) {
            throw new Refusal(415, "refused.type");
        }
        try {
            T sent = SHAPES.readValue(http.body(), shape);
            if (sent == null) {
                throw new Refusal(400, "refused.body");
            }
            return sent;
        } catch (JsonProcessingException e) {
            throw new Refusal(400, "refused.body");
        }
    }

    /** Takes files in, in the background; answers how far they are. */
    static Object intake(Call call) throws IOException {
        Context http = call.visit().http();
        Upload upload = upload(call);
        if (upload.files().isEmpty() && upload.rejected().isEmpty()) {
            upload.discard();
            throw new Refusal(400, "refused.files");
        }
        Intaking intaking = call.visit()
                .site()
                .intakes()
                .start(upload.files(), upload.rejected(), call.language(), upload::discard);
        http.header("Location", Operations.ROOT + "/intake?id=" + intaking.id());
        return IntakeJson.of(intaking);
    }

    private static Upload upload(Call call) throws IOException {
        Context http = call.visit().http();
        if (http.isMultipartFormData()) {
            return Upload.of(http.uploadedFiles("files"), call.visit().view());
        }
        if (!Guard.RAW.equals(http.contentType())) {
            throw new Refusal(415, "refused.type");
        }
        return Upload.of(
                call.visit().query("name"), http.bodyInputStream(), call.visit().view());
    }
}
