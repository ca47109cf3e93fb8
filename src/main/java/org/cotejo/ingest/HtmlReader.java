package org.cotejo.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.Manifestation;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads a page as a browser shows it: what is not shown is not read. */
final class HtmlReader implements LawReader {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*+=\\s*+[\"']?([a-z0-9][\\w.:-]{1,39}+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return FileKind.of(file) == FileKind.HTML;
    }

    @Override
    public SourceText read(SourceFile file) throws IOException {
        return text(file, file.content(), null, format());
    }

    /** @param charset that something around the page says; {@code null} where nothing does */
    static SourceText text(SourceFile file, byte[] page, @Nullable Charset charset, String format) {
        Charset declared = declared(page);
        HtmlStory story = new HtmlStory();
        Jsoup.parse(Charsets.decode(page, declared == null ? western(charset) : declared))
                .traverse(story);
        Manifestation source = new Manifestation(file.name(), file.sha256(), format);
        return new SourceText(story.paragraphs(), story.diagnostics(), source);
    }

    /** What the page says of itself, {@code null} for nothing. */
    private static @Nullable Charset declared(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        Matcher said = CHARSET.matcher(head);
        if (!said.find() || !Charset.isSupported(said.group(1))) {
            return null;
        }
        return western(Charset.forName(said.group(1)));
    }

    /** Where it is UTF-8, which the bytes are not, or ISO 8859-1, older Windows. */
    private static @Nullable Charset western(@Nullable Charset charset) {
        if (charset == null) {
            return null;
        }
        boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.UTF_8);
        return western ? Charsets.WINDOWS : charset;
    }
}
