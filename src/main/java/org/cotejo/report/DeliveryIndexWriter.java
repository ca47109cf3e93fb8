package org.cotejo.report;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.index.IndexedLaw;
import org.cotejo.rulebook.Rulebook;

/** The page that says what is what in a folder of deliverables. It needs nothing else: no script, no request to anywhere. */
public final class DeliveryIndexWriter {
    /**
     * A kind of file.
     *
     * @param name what it is
     * @param what what it is for
     */
    public record Item(String name, String what, List<Link> links) {
        public Item {
            links = List.copyOf(links);
        }
    }

    /**
     * A file it leads to.
     *
     * @param path in the folder, parted by slashes
     * @param format as people know it: {@code DOCX}
     */
    public record Link(String path, String format) {
        /** As a link from the folder. */
        public String href() {
            try {
                return new URI(null, null, "./" + path, null).getRawPath();
            } catch (URISyntaxException e) {
                throw new IllegalStateException("a path with a dot before it is one", e);
            }
        }
    }

    /** What the template is given. Public for it alone: not API. */
    public record Page(
            Wording words, Report report, Names names, Map<String, List<Item>> items, String style, String title) {
        /** What is of all laws. */
        public List<Item> shared() {
            return items.getOrDefault("", List.of());
        }

        /** What is of one law. */
        public List<Item> of(LawReport law) {
            return items.getOrDefault(IndexedLaw.keyOf(law.source()), List.of());
        }

        public String sharedTitle() {
            return words.messages().get("deliver.shared");
        }
    }

    /**
     * @param items by the key of their law; of all laws by the empty one
     * @param out is flushed and left open
     */
    public void write(Report report, Map<String, List<Item>> items, Rulebook rulebook, Locale locale, OutputStream out)
            throws IOException {
        Wording words = new Wording(rulebook, locale);
        Page page = new Page(
                words,
                report,
                Names.of(report),
                items,
                HtmlAssets.read("report.css") + HtmlAssets.read("compare.css"),
                words.messages().get("deliver.title"));
        StringOutput text = new StringOutput();
        HtmlReportWriter.engine().render("deliver/index.jte", page, text);
        out.write(XmlText.clean(text.toString()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
