package org.cotejo.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;

/** Reads a "single file web page", which Word and others also save under the name {@code .doc}: its first page. */
final class MhtmlReader implements LawReader {
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s{0,9}=\\s{0,9}\"?([^\";\\s]{1,200})");
    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}\"?([A-Za-z0-9][\\w.:-]{1,39})");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");

    @Override
    public String format() {
        return "mhtml";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return FileKind.of(file) == FileKind.MHTML;
    }

    @Override
    public SourceText read(SourceFile file) {
        String all = new String(file.content(), StandardCharsets.ISO_8859_1);
        int end = endOfHead(all, 0, all.length());
        Matcher boundary = BOUNDARY.matcher(all.substring(0, end));
        if (!boundary.find()) {
            return page(file, all.substring(0, end), all.substring(end));
        }
        String mark = "--" + boundary.group(1);
        for (int at = all.indexOf(mark, end); at >= 0; ) {
            int from = at + mark.length();
            int next = all.indexOf(mark, from);
            int to = next < 0 ? all.length() : next;
            int body = endOfHead(all, from, to);
            String head = all.substring(from, body);
            if (head.toLowerCase(Locale.ROOT).contains("text/html")) {
                return page(file, head, all.substring(body, to));
            }
            at = next;
        }
        throw new IngestException(Reason.NO_TEXT, file.name(), "MHTML");
    }

    private static int endOfHead(String all, int from, int to) {
        Matcher blank = BLANK_LINE.matcher(all).region(from, to);
        return blank.find() ? blank.end() : to;
    }

    private SourceText page(SourceFile file, String head, String body) {
        String folded = head.toLowerCase(Locale.ROOT);
        byte[] bytes;
        if (folded.contains("quoted-printable")) {
            bytes = unquoted(body);
        } else if (folded.contains("base64")) {
            bytes = Base64.getMimeDecoder().decode(body);
        } else {
            bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        }
        Matcher said = CHARSET.matcher(head);
        Charset charset = said.find() && Charset.isSupported(said.group(1)) ? Charset.forName(said.group(1)) : null;
        return HtmlReader.text(file, bytes, charset, format());
    }

    /** From the form that mail gives to signs beyond ASCII: {@code =E1}; a line that ends in {@code =} goes on. */
    private static byte[] unquoted(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                out.write(c);
                continue;
            }
            int high = i + 1 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
            int low = i + 2 < body.length() ? Character.digit(body.charAt(i + 2), 16) : -1;
            if (high >= 0 && low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i++;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }
}
