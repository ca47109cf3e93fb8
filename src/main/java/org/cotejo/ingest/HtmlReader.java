package org.cotejo.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.Manifestation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a page as a browser shows it: what is not shown is not read. */
final class HtmlReader implements LawReader {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*+=\\s*+[\"']?([a-z\\d][\\w.:-]{1,39}+)", Pattern.CASE_INSENSITIVE);
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
        Document page = Jsoup.parse(Charsets.decode(file.content(), declared(file.content())));
        HtmlStory story = new HtmlStory();
        page.traverse(story);
        return new SourceText(story.paragraphs(), List.of(), new Manifestation(file.name(), file.sha256(), format()));
    }

    /** What the page says of itself; where that is UTF-8, which its bytes are not, or nothing, older Windows. */
    private static Charset declared(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        Matcher said = CHARSET.matcher(head);
        if (!said.find() || !Charset.isSupported(said.group(1))) {
            return Charsets.WINDOWS;
        }
        Charset charset = Charset.forName(said.group(1));
        boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.UTF_8);
        return western ? Charsets.WINDOWS : charset;
    }
}
