package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.report.paper.Paper;
import org.cotejo.report.paper.PdfPaper;

/** In what a document to print can be written. */
enum PaperFormat {
    WORD("docx", "") {
        @Override
        void write(Paper paper, HouseStyle house, OutputStream out) throws IOException {
            WordPaper.write(paper, house, out);
        }
    },
    PDF("pdf", "-pdf") {
        @Override
        void write(Paper paper, HouseStyle house, OutputStream out) throws IOException {
            new PdfPaper().write(paper, out);
        }
    };

    /** Of the file. */
    final String extension;
    /** Behind the name of a document that is offered in both. */
    final String suffix;

    PaperFormat(String extension, String suffix) {
        this.extension = extension;
        this.suffix = suffix;
    }

    /**
     * @param house the look of what is written for Word
     * @param out is flushed and left open
     */
    abstract void write(Paper paper, HouseStyle house, OutputStream out) throws IOException;
}
