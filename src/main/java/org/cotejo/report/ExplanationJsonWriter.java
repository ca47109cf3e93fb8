package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.cotejo.finding.Explanation;
import org.cotejo.rulebook.Requirement;

/** An explanation for programs: the finding as a report has it, and beside it all that was tried. */
public final class ExplanationJsonWriter {
    /** @param out is flushed and left open */
    public void write(Explanation explanation, Locale locale, OutputStream out) throws IOException {
        try (Json json = Json.to(out)) {
            json.object(() -> new Document(json, locale).explanation(explanation));
        }
    }

    private record Document(Json json, Locale locale) {
        void explanation(Explanation explanation) throws IOException {
            json.member("law", explanation.law())
                    .member("title", explanation.title())
                    .member("asOf", explanation.asOf())
                    .object("requirement", () -> requirement(explanation.requirement()))
                    .object("finding", () -> new FindingJson(json).write(explanation.finding()))
                    .objects("parts", explanation.parts(), this::part)
                    .objects("rules", explanation.rulings(), ruling -> json.member("verdict", ruling.verdict())
                            .member("rule", ruling.rule())
                            .bool("decided", ruling.equals(explanation.rulings().get(0))));
        }

        private void requirement(Requirement requirement) throws IOException {
            json.member("id", requirement.id())
                    .member("topic", requirement.topic())
                    .member("title", requirement.title().in(locale))
                    .member("duty", requirement.duty().in(locale))
                    .strings("articles", requirement.articles())
                    .member("since", requirement.since())
                    .member("lastReform", requirement.lastReform())
                    .member("derivation", requirement.derivation())
                    .member("basis", requirement.basis())
                    .member("note", requirement.note())
                    .member("kind", requirement.kind())
                    .number("minimum", requirement.minimum())
                    .bool("anyElement", requirement.anyElement())
                    .bool("metIfAbsent", requirement.metIfAbsent());
        }

        private void part(Explanation.Part part) throws IOException {
            json.member("kind", part.kind())
                    .member("key", part.key())
                    .member("what", part.what())
                    .member("effect", part.effect())
                    .member("since", part.since())
                    .bool("holds", part.holds())
                    .bool("faculty", part.faculty())
                    .objects("signals", part.signals(), tried -> json.member("signal", tried.signal())
                            .objects("found", tried.seen(), this::seen))
                    .objects("notCounted", part.uncounted(), this::uncounted)
                    .objects("nearest", part.near(), this::near);
        }

        private void seen(Explanation.Seen seen) throws IOException {
            new FindingJson(json).place(seen.quotation());
            json.member("speech", seen.speech());
        }

        private void uncounted(Explanation.Uncounted uncounted) throws IOException {
            new FindingJson(json).place(uncounted.quotation());
            json.member("reason", uncounted.reason()).member("by", uncounted.by());
        }

        private void near(Explanation.NearMiss near) throws IOException {
            json.member("eId", near.eId())
                    .member("citation", near.citation())
                    .member("quote", near.text())
                    .member("signal", near.signal())
                    .strings("has", near.has())
                    .strings("lacks", near.lacks());
        }
    }
}
