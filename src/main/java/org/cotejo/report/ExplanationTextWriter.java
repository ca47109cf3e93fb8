package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.finding.Explanation;
import org.cotejo.finding.Explanation.Kind;
import org.cotejo.finding.Explanation.Part;
import org.cotejo.finding.Explanation.Tried;
import org.cotejo.finding.Finding;
import org.cotejo.i18n.Messages;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.text.Terminal;

/** An explanation for a reader at a terminal: the answer first, then what it rests on, then what was tried. */
public final class ExplanationTextWriter {
    private static final int LONGEST_QUOTE = 300;
    private static final int MOST_WORDS = 6;

    /** What stands between blanks outside quotation marks. */
    private static final Pattern WORD = Pattern.compile("(?:[^ \"]|\"[^\"]*+\"?+)++");

    /** @param out is flushed and left open */
    public void write(Explanation explanation, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        Text text = new Text(new Wording(rulebook, locale), Messages.in(locale), locale, new StringBuilder());
        text.explanation(explanation);
        out.write(Terminal.safe(text.out().toString()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private record Text(Wording words, Messages messages, Locale locale, StringBuilder out) {
        void explanation(Explanation explanation) {
            Requirement requirement = explanation.requirement();
            line(0, explanation.law() + "  " + explanation.title());
            line(0, words.requirement(requirement.id()) + "  (" + requirement.id() + ")");
            answer(explanation.finding());
            asked(explanation);
            parts(Kind.ELEMENT, explanation);
            parts(Kind.CONDITION, explanation);
            parts(Kind.REFERENCE, explanation);
            names(explanation.names());
            rules(explanation);
            nearest(explanation.finding());
        }

        private void answer(Finding finding) {
            String flags = finding.flags().stream().map(words::flag).collect(Collectors.joining(", "));
            heading(words.symbol(finding.verdict()) + " " + words.verdict(finding.verdict())
                    + (flags.isEmpty() ? "" : " [" + flags + "]"));
            line(1, finding.message());
            if (!finding.remedy().isBlank()) {
                line(1, words.label("remedy") + " " + finding.remedy());
            }
        }

        private void asked(Explanation explanation) {
            Requirement requirement = explanation.requirement();
            heading(say("asked"));
            line(1, words.duty(requirement.id()));
            line(1, words.label("reference") + " " + words.articles(requirement.articles()));
            line(1, say("since", words.date(requirement.since()), words.date(explanation.asOf())));
            known("derivation." + requirement.derivation());
            known("kind." + requirement.kind().name().toLowerCase(Locale.ROOT));
            labelled("basis", requirement.basis());
            labelled("note", requirement.note());
        }

        private void known(String key) {
            if (messages.has("explain." + key)) {
                line(1, say(key));
            }
        }

        private void labelled(String key, String value) {
            if (!value.isBlank()) {
                line(1, words.get("labelled", say(key)) + " " + value.strip());
            }
        }

        private void parts(Kind kind, Explanation explanation) {
            List<Part> parts = explanation.parts().stream()
                    .filter(part -> part.kind() == kind)
                    .toList();
            if (parts.isEmpty()) {
                return;
            }
            String key = kind.name().toLowerCase(Locale.ROOT);
            Requirement requirement = explanation.requirement();
            heading(
                    kind == Kind.ELEMENT
                            ? elements(requirement, parts.size())
                            : say(
                                    key + "s",
                                    Long.toString(
                                            parts.stream().filter(Part::holds).count())));
            parts.forEach(part -> part(part, explanation));
        }

        private String elements(Requirement requirement, int count) {
            if (requirement.kind() == Requirement.Kind.MUST_NOT_CONTAIN) {
                return say("elements.shown");
            }
            return requirement.anyElement()
                    ? say("elements.any")
                    : say("elements.all", Integer.toString(count), Integer.toString(requirement.minimum()));
        }

        private void part(Part part, Explanation explanation) {
            out.append('\n');
            line(1, mark(part) + " " + part.what() + " — " + state(part, explanation));
            part.signals().stream().filter(tried -> !tried.seen().isEmpty()).forEach(this::fired);
            uncounted(part.uncounted());
            near(part.near());
            silent(part.signals());
        }

        private static String mark(Part part) {
            boolean against = part.kind() == Kind.CONDITION;
            return part.holds() ? against ? "✕" : part.faculty() ? "◐" : "●" : against ? "–" : "○";
        }

        private String state(Part part, Explanation explanation) {
            if (part.since().isAfter(explanation.asOf())) {
                return say("state.later", words.date(part.since()));
            }
            String key = part.kind().name().toLowerCase(Locale.ROOT);
            String state = part.faculty() ? "state.faculty" : "state." + key + (part.holds() ? ".holds" : ".fails");
            String effect = part.effect().toLowerCase(Locale.ROOT);
            return say(state) + (effect.isEmpty() ? "" : ". " + say("effect." + key + "." + effect));
        }

        private void fired(Tried tried) {
            for (Explanation.Seen seen : tried.seen()) {
                String speech = say("speech." + seen.speech().name().toLowerCase(Locale.ROOT));
                line(
                        3,
                        seen.quotation().citation() + " (" + speech + "): "
                                + quoted(seen.quotation().quote()));
            }
            line(4, words.get("labelled", say("signal")) + " " + tried.signal());
        }

        private void uncounted(List<Explanation.Uncounted> uncounted) {
            if (!uncounted.isEmpty()) {
                line(3, say("uncounted"));
            }
            for (Explanation.Uncounted each : uncounted) {
                String why = say("reason." + each.reason().name().toLowerCase(Locale.ROOT), each.by());
                line(
                        4,
                        each.quotation().citation() + ": "
                                + quoted(each.quotation().quote()) + " — " + why);
            }
        }

        private void near(List<Explanation.NearMiss> near) {
            if (!near.isEmpty()) {
                line(3, say("near"));
            }
            for (Explanation.NearMiss each : near) {
                line(4, each.citation() + ": " + quoted(each.text()));
                String has = say("near.has", plain(each.has()));
                line(
                        5,
                        has + " "
                                + (each.lacks().isEmpty()
                                        ? say("near.apart")
                                        : say("near.lacks", plain(each.lacks()))));
            }
        }

        private void silent(List<Tried> signals) {
            List<Tried> silent =
                    signals.stream().filter(tried -> tried.seen().isEmpty()).toList();
            if (!silent.isEmpty()) {
                line(3, say("silent", Integer.toString(silent.size())));
                silent.forEach(tried -> line(4, tried.signal()));
            }
        }

        private void names(List<Explanation.Name> names) {
            if (!names.isEmpty()) {
                heading(say("names"));
            }
            names.forEach(each -> line(1, say("name", each.name(), String.join(", ", each.nouns()), each.citation())));
        }

        private void rules(Explanation explanation) {
            heading(say("rules"));
            if (explanation.rulings().isEmpty()) {
                line(1, say("rules.none"));
            }
            for (int i = 0; i < explanation.rulings().size(); i++) {
                Explanation.Ruling ruling = explanation.rulings().get(i);
                String decided = i == 0 ? "  ← " + say("rules.decided") : "";
                line(1, (i + 1) + ". " + words.rule(ruling.rule()) + ": " + words.verdict(ruling.verdict()) + decided);
            }
        }

        private void nearest(Finding finding) {
            if (!finding.nearest().isEmpty()) {
                heading(words.get("nearest"));
            }
            finding.nearest().forEach(near -> {
                line(1, near.citation() + ": " + quoted(near.quote()));
                line(2, near.why());
            });
        }

        /** Alternatives as a reader writes them: {@code fn:or(a b)} becomes {@code a/b}. */
        private static String plain(List<String> parts) {
            return parts.stream()
                    .map(part -> part.startsWith("fn:or(") && part.indexOf('(', 6) < 0 ? alternatives(part) : part)
                    .map(part -> "[" + part + "]")
                    .collect(Collectors.joining(" "));
        }

        private static String alternatives(String part) {
            List<String> words = WORD.matcher(part.substring(6, part.length() - 1))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            String some = words.stream().limit(MOST_WORDS).collect(Collectors.joining("/"));
            return words.size() > MOST_WORDS ? some + "/…" : some;
        }

        private static String quoted(String quote) {
            String flat = quote.replace('\n', ' ');
            return "«" + (flat.length() > LONGEST_QUOTE ? flat.substring(0, LONGEST_QUOTE) + "…" : flat) + "»";
        }

        private String say(String key, Object... arguments) {
            return messages.get("explain." + key, arguments);
        }

        private void heading(String text) {
            out.append('\n');
            line(0, text);
        }

        private void line(int depth, String text) {
            if (!text.isBlank()) {
                out.append("  ".repeat(depth)).append(text).append('\n');
            }
        }
    }
}
