package org.cotejo.ingest;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.cotejo.ingest.SourceParagraph.Origin;

/** The texts of a .doc beside each other: body, text boxes, notes, headers and footers. */
final class DocStories {
    /** The table of headers begins with six separators of notes; then each section has six stories. */
    private static final int PER_SECTION = 6;
    /** Which of a section's six are headers: for even, odd and first pages. */
    private static final Set<Integer> HEADERS = Set.of(0, 1, 4);

    private final HWPFDocument document;
    private final DocNumbering numbering;
    private final Paragraphs out;
    private final WordNotes notes;
    private final Set<String> furniture = new HashSet<>();

    DocStories(HWPFDocument document, Paragraphs out, WordNotes notes) {
        this.document = document;
        this.numbering = new DocNumbering(document.getListTables());
        this.out = out;
        this.notes = notes;
    }

    void read() {
        story(document.getRange(), out).read(Origin.BODY);
        story(document.getMainTextboxRange(), out).read(Origin.TEXT_BOX);
        notes(document.getFootnotes(), document.getFootnoteRange());
        notes(document.getEndnotes(), document.getEndnoteRange());
        headers();
        comments(document.getCommentsRange());
    }

    private void comments(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            String words = Visible.clean(range.getParagraph(i).text()).strip();
            if (!words.isEmpty()) {
                notes.comment(words);
            }
        }
    }

    private void notes(Notes positions, Range texts) {
        for (int i = 0; i < positions.getNotesCount(); i++) {
            int from = texts.getStartOffset() + positions.getNoteTextStartOffset(i);
            int to = texts.getStartOffset() + positions.getNoteTextEndOffset(i);
            DocStory story = story(new Range(from, to, document), out);
            story.label(Integer.toString(i + 1));
            story.read(Origin.FOOTNOTE);
        }
    }

    private void headers() {
        int offset = document.getFileInformationBlock().getPlcfHddOffset();
        int size = document.getFileInformationBlock().getPlcfHddSize();
        if (size <= 0) {
            return;
        }
        PlexOfCps stories = new PlexOfCps(document.getTableStream(), offset, size, 0);
        int start = document.getHeaderStoryRange().getStartOffset();
        for (int i = PER_SECTION; i < stories.length(); i++) {
            int from = start + stories.getProperty(i).getStart();
            int to = start + stories.getProperty(i).getEnd();
            if (to > from) {
                furniture(new Range(from, to, document), HEADERS.contains(i % PER_SECTION));
            }
        }
    }

    /** Sections repeat each other's headers: each wording is given once. */
    private void furniture(Range range, boolean header) {
        Origin origin = header ? Origin.HEADER : Origin.FOOTER;
        Paragraphs own = new Paragraphs();
        story(range, own).read(origin);
        own.list().stream()
                .filter(paragraph -> furniture.add(origin + paragraph.visible()))
                .forEach(out::add);
    }

    private DocStory story(Range range, Paragraphs to) {
        return new DocStory(document, range, numbering, to, notes);
    }
}
