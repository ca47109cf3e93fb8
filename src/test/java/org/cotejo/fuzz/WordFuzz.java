package org.cotejo.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.Expression;
import org.cotejo.model.IngestException;
import org.cotejo.word.Annotator;
import org.cotejo.word.Remark;
import org.cotejo.word.WordFile;

/** A user's own .docx that takes remarks: refused, or written so that it is read again with the same text. */
public final class WordFuzz {
    private static final List<Remark.Line> LINES = List.of(new Remark.Line("Falta", "Habrá <casas> & refugios."));

    private WordFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        SourceFile file = new SourceFile("law.docx", DocxFuzz.docx(data));
        Expression law;
        byte[] written;
        try {
            law = read(file);
            WordFile word = WordFile.open(file);
            new Annotator(word, law).annotate(remarks(law), "Cotejo", null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            written = out.toByteArray();
        } catch (IngestException e) {
            return;
        }
        Expression again = read(new SourceFile("law.docx", written));
        Readings.require(
                texts(again).equals(texts(law)), () -> "remarks changed the text: " + texts(law) + " " + texts(again));
    }

    private static Expression read(SourceFile file) {
        return Readings.PARSER.parse(SourceReader.builtIn().read(file));
    }

    private static List<String> texts(Expression law) {
        return law.walk().map(each -> each.eId().value() + " " + each.text()).toList();
    }

    private static List<Remark> remarks(Expression law) {
        return Stream.concat(
                        Stream.of(new Remark("law", null, "", null, LINES)),
                        law.walk()
                                .limit(20)
                                .map(each -> new Remark(
                                        each.eId().value(),
                                        each.eId(),
                                        each.text()
                                                .substring(
                                                        0,
                                                        Math.min(9, each.text().length())),
                                        null,
                                        LINES)))
                .toList();
    }
}
