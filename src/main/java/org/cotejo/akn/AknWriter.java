package org.cotejo.akn;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.cotejo.model.Annex;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;

/**
 * Writes a law as an {@code act} of Akoma Ntoso 3.0, valid against its schema, from which the same law can be read again:
 * its levels, numbers, headings, words, notes, repeals, transitory articles and annexes. Numbers are written as printed, without
 * the word before them. Where the vocabulary's elements do not tell a rank, {@code class} does. Diagnostics are not
 * written. The same law gives the same bytes. Stateless.
 */
public final class AknWriter {
    /** What the naming convention offers where no country is known. */
    public static final String NO_COUNTRY = "zz";

    /**
     * @param country whose law it is, as a code; empty where it is not known
     * @param stream is flushed and left open
     */
    public void write(Expression law, String country, OutputStream stream) throws IOException {
        try {
            XmlOut out = new XmlOut(stream);
            write(law, country.isBlank() ? NO_COUNTRY : country, out);
            out.finish();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void write(Expression law, String country, XmlOut out) throws XMLStreamException {
        out.root("akomaNtoso");
        out.start("act", "name", "act");
        AknMetaWriter meta = new AknMetaWriter(law, country, out);
        meta.write();
        head(law, out);
        out.start("body");
        body(law, out);
        out.end();
        paragraphs("conclusions", law.conclusion(), out);
        annexes(law.annexes(), meta, out);
        out.end();
        out.end();
    }

    private static void annexes(List<Annex> annexes, AknMetaWriter meta, XmlOut out) throws XMLStreamException {
        if (annexes.isEmpty()) {
            return;
        }
        out.start("attachments");
        for (Annex annex : annexes) {
            out.start("attachment", "eId", annex.eId().value());
            if (!annex.title().isEmpty()) {
                heading(annex.title().split("\n"), out);
            }
            out.start("doc", "name", "annex");
            meta.annex(annex);
            paragraphs("preamble", annex.preamble(), out);
            out.start("mainBody");
            AknUnitWriter units = new AknUnitWriter(out);
            for (Provision provision : annex.body()) {
                units.write(provision);
            }
            if (annex.body().isEmpty()) {
                nothing(annex.eId().value(), out);
            }
            out.end();
            paragraphs("conclusions", annex.conclusion(), out);
            out.end();
            out.end();
        }
        out.end();
    }

    /** Up to the title it is the preface, after it the preamble; all is the preamble where no line is the title. */
    private static void head(Expression law, XmlOut out) throws XMLStreamException {
        int title = law.title().isEmpty() ? -1 : law.preamble().indexOf(law.title());
        if (title >= 0) {
            out.start("preface");
            for (String line : law.preamble().subList(0, title)) {
                out.words("p", line);
            }
            out.startWords("p");
            out.inline("docTitle", law.title());
            out.endWords();
            out.end();
        }
        paragraphs("preamble", law.preamble().subList(title + 1, law.preamble().size()), out);
    }

    private static void paragraphs(String part, List<String> lines, XmlOut out) throws XMLStreamException {
        if (lines.isEmpty()) {
            return;
        }
        out.start(part);
        for (String line : lines) {
            out.words("p", line);
        }
        out.end();
    }

    private static void body(Expression law, XmlOut out) throws XMLStreamException {
        AknUnitWriter units = new AknUnitWriter(out);
        for (Provision provision : law.body()) {
            units.write(provision);
        }
        for (int i = 0; i < law.transitory().size(); i++) {
            decree(law.transitory().get(i), i + 1, units, out);
        }
        if (law.body().isEmpty() && law.transitory().isEmpty()) {
            nothing("body", out);
        }
    }

    private static void decree(TransitoryDecree decree, int place, AknUnitWriter units, XmlOut out)
            throws XMLStreamException {
        String id = "hcontainer_" + place;
        out.start("hcontainer", "name", "transitorios", "eId", id);
        if (!decree.title().isEmpty()) {
            heading(decree.title().split("\n"), out);
        }
        for (Provision provision : decree.provisions()) {
            units.transitory(provision);
        }
        if (decree.provisions().isEmpty()) {
            nothing(id, out);
        }
        out.end();
    }

    private static void heading(String[] lines, XmlOut out) throws XMLStreamException {
        out.startWords("heading");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.inline("br", "");
            }
            out.text(lines[i]);
        }
        out.endWords();
    }

    /** The schema wants something in every body. */
    private static void nothing(String id, XmlOut out) throws XMLStreamException {
        out.start("hcontainer", "name", "nothing", "eId", id + "__hcontainer");
        out.start("content");
        out.words("p", "");
        out.end();
        out.end();
    }
}
