package org.cotejo.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.Manifestation;

/**
 * Reads Markdown, told by its name: headings, bold words and paragraphs that run over several lines. Lists keep their
 * numbers as printed, since in a law they are labels. Facts above the text, between lines of {@code ---}, are not of it.
 */
final class MarkdownReader implements LawReader {
    private static final Set<String> NAMES = Set.of("md", "markdown");
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s++(.*+)");
    private static final Pattern CLOSING = Pattern.compile("(?<!#)#++$");
    private static final Pattern FACTS = Pattern.compile("\\A---\\R(?:(?!---).*+\\R)*+---\\R");
    private static final Pattern RULE = Pattern.compile("\\s{0,3}(?:[-*_=]\\s*+){3,}+");
    private static final Pattern ITEM = Pattern.compile("\\s*+(?:[-*+]|\\w{1,5}+[.)])\\s.*+");
    private static final Pattern BULLET = Pattern.compile("^\\s*+(?:[-*+]|>)\\s++");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\[]{0,500}+)\\]\\([^()\\s]{0,1000}+\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
    private static final String BOLD = "**";

    @Override
    public String format() {
        return "md";
    }

    @Override
    public boolean accepts(SourceFile file) {
        FileKind kind = FileKind.of(file);
        return NAMES.contains(file.extension()) && (kind == FileKind.TEXT || kind == FileKind.XML);
    }

    @Override
    public SourceText read(SourceFile file) {
        Reading reading = new Reading();
        String text = Charsets.decode(file.content());
        withoutFacts(text).lines().forEach(reading::line);
        reading.end();
        return new SourceText(
                reading.paragraphs.list(), List.of(), new Manifestation(file.name(), file.sha256(), format()));
    }

    private static String withoutFacts(String text) {
        Matcher facts = FACTS.matcher(text);
        return facts.find() ? text.substring(facts.end()) : text;
    }

    private static final class Reading {
        final Paragraphs paragraphs = new Paragraphs();
        private Draft draft = new Draft();
        private boolean bold;

        void line(String line) {
            Matcher heading = HEADING.matcher(line);
            if (line.isBlank() || RULE.matcher(line).matches()) {
                end();
            } else if (heading.matches()) {
                end();
                draft.headingLevel = heading.group(1).length();
                words(CLOSING.matcher(heading.group(2)).replaceFirst("").stripTrailing(), true);
                end();
            } else {
                if (ITEM.matcher(line).matches()) {
                    end();
                }
                words(BULLET.matcher(line).replaceFirst(""), false);
                draft.append(line.endsWith("  ") || line.endsWith("\\") ? "\n" : " ", bold);
            }
        }

        private void words(String line, boolean allBold) {
            String plain = LINK.matcher(line).replaceAll("$1");
            int from = 0;
            for (int at = plain.indexOf(BOLD); at >= 0; at = plain.indexOf(BOLD, from)) {
                append(plain.substring(from, at), allBold);
                bold = !bold;
                from = at + BOLD.length();
            }
            append(plain.substring(from), allBold);
        }

        private void append(String words, boolean allBold) {
            String unslashed = words.endsWith("\\") ? words.substring(0, words.length() - 1) : words;
            draft.append(ESCAPE.matcher(unslashed).replaceAll("$1"), bold || allBold);
        }

        void end() {
            paragraphs.add(draft);
            draft = new Draft();
            bold = false;
        }
    }
}
