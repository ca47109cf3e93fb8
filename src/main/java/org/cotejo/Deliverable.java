package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.report.DeliveryIndexWriter;

/**
 * A kind of file that a batch makes. What it is called and what it is for stand in the bundle {@code deliver}, by its id.
 *
 * @param id with letters and hyphens; two kinds of one id differ by their extension
 * @param aLaw whether there is one a law, not one for all of them
 */
record Deliverable(String id, String extension, boolean aLaw, Maker maker) {
    /** All there are, in the order in which they are made; a new one is a line here. */
    static final List<Deliverable> ALL = List.of(
            aLaw("annotated", "docx", (law, material, out) -> material.annotated(law, out)),
            aLaw("bill", "docx", (law, material, out) -> material.drafts().write(material.bill(law), "docx", out)),
            aLaw("tracked", "docx", (law, material, out) -> material.drafts().tracked(material.bill(law), out)),
            aLaw("cuadro", "docx", (law, material, out) -> material.deliverables()
                    .write(material.proposal(law), "docx", out)),
            aLaw("ficha", "docx", (law, material, out) -> material.write(material.alone(law), "ficha", out)),
            aLaw("ficha", "pdf", (law, material, out) -> material.write(material.alone(law), "ficha-pdf", out)),
            report("report", "docx", "docx"),
            report("report", "pdf", "pdf"),
            report("report", "html", "html"),
            report("overview", "docx", "overview"),
            report("overview", "pdf", "overview-pdf"),
            report("workbook", "xlsx", "xlsx"),
            report("data", "json", "json"),
            report("data", "csv.zip", "csv"),
            report("data", "sarif", "sarif"));

    /** Leads to all others; made after them, where any is made. */
    static final Deliverable INDEX = ofAll("index", "html", (report, material, out) -> new DeliveryIndexWriter()
            .write(report, material.indexed(), material.rulebook(), material.language(), out));

    /** Makes one file; {@code out} is flushed and left open. */
    @FunctionalInterface
    interface Maker {
        void write(Material material, String key, OutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface OfLaw {
        void write(LawReport law, Material material, OutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface OfAll {
        void write(Report report, Material material, OutputStream out) throws IOException;
    }

    private static Deliverable aLaw(String id, String extension, OfLaw maker) {
        return new Deliverable(
                id, extension, true, (material, key, out) -> maker.write(material.law(key), material, out));
    }

    private static Deliverable ofAll(String id, String extension, OfAll maker) {
        return new Deliverable(
                id, extension, false, (material, key, out) -> maker.write(material.report(), material, out));
    }

    private static Deliverable report(String id, String extension, String format) {
        return ofAll(id, extension, (report, material, out) -> material.write(report, format, out));
    }

    /** The name by which a user asks for it and a manifest keeps it. */
    String kind() {
        return id + "." + extension;
    }
}
