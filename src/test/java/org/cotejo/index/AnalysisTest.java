package org.cotejo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {
    private static final String TEXT = "La Comisión asistirá a 5o. víctimas; dará refugio, según el artículo 10 Bis. ";

    @ParameterizedTest
    @ValueSource(strings = {Documents.READING, Documents.OWN, Documents.AROUND, Documents.PATH, Documents.RUBRIC})
    void a_field_has_what_the_analyzer_makes_of_its_text(String field) throws IOException {
        assertThat(told(new Analysis(new StandIns(List.of()))
                        .field(field, TEXT, TextField.TYPE_STORED)
                        .tokenStream(Analyzers.INDEXING, null)))
                .isEqualTo(told(Analyzers.INDEXING.tokenStream(field, TEXT)))
                .hasSizeGreaterThan(10);
    }

    @Test
    void a_stream_goes_from_field_to_field() throws IOException {
        Analysis texts = new Analysis(new StandIns(List.of()));
        TokenStream first =
                texts.field(Documents.OWN, "una casa", TextField.TYPE_STORED).tokenStream(Analyzers.INDEXING, null);
        told(first);

        TokenStream second =
                texts.field(Documents.OWN, "un refugio", TextField.TYPE_STORED).tokenStream(Analyzers.INDEXING, first);

        assertThat(second).isSameAs(first);
        assertThat(told(second)).isEqualTo(told(Analyzers.INDEXING.tokenStream(Documents.OWN, "un refugio")));
    }

    /** Terms with increment and place, and what is said at the end. */
    private static List<String> told(TokenStream stream) throws IOException {
        List<String> told = new ArrayList<>();
        TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
        PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
        OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
        try (stream) {
            stream.reset();
            while (stream.incrementToken()) {
                told.add(term.getBytesRef().utf8ToString() + " " + increment.getPositionIncrement() + " "
                        + place.startOffset() + "-" + place.endOffset());
            }
            stream.end();
            told.add(increment.getPositionIncrement() + " " + place.endOffset());
        }
        return told;
    }
}
