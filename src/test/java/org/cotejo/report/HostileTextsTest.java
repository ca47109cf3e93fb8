package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.compare.Piece;
import org.cotejo.report.ComparisonTable.Cell;
import org.cotejo.report.ComparisonTable.Column;
import org.cotejo.report.ComparisonTable.Line;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.rulebook.Tradition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever a law, a file's name or a reviewer says, it stays text in every format there is: a format added to the list of
 * writers is held to it by itself. The measure is the same report with a harmless word in the same places.
 */
class HostileTextsTest {
    private static final Locale SPANISH = ReportWriterContract.SPANISH;
    private static final String HARMLESS = "inocuo";

    private static final Map<String, String> TEXTS = texts();

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("formula", "=1+1");
        texts.put("hyperlink", "=HYPERLINK(\"http://example.org/?\"&A1,\"clic\")");
        texts.put("dde", "=cmd|'/C calc'!A0");
        texts.put("minus", "-1+1");
        texts.put("plus", "+1-1\n@SUM(1;1)");
        texts.put("at", "@SUM(1;1)");
        texts.put("tab", "\t=1+1");
        texts.put("return", "\r=1+1");
        texts.put("line", "uno\n=1+1");
        texts.put("full width", "＝1+1");
        texts.put("separators", "a,\"b\";\tc\r\n=1+1");
        texts.put(
                "markup",
                "</script><script>alert(1)</script><!-- ]]> --> \" onmouseover=\"alert(1)' x=' ${7*7} #{7*7} @if(true)x@endif");
        texts.put("link", "[clic](http://example.org) {0} javascript:alert(1)");
        texts.put("field", "{ INCLUDEPICTURE \"http://example.org/x\" \\d } { DDEAUTO c:\\\\x \"y\" }");
        texts.put("escape", "a_x0041_b &amp; %41 \\u0041");
        texts.put("controls", "a\u0000b\u0007c\u001b[31md\u0085\u202ee\ufffef");
        texts.put("surrogates", "a\ud800b\udc00c😀");
        // not one letter over and over: a file that is too well compressed is refused when it is read
        texts.put(
                "long",
                new Random(7)
                        .ints(40_000, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
        return texts;
    }

    /** Writes a text, wherever one may stand, in one format. */
    private interface Writing {
        byte[] of(String text) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> no_report_takes_words_for_anything_else() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (ReportWriter writer : ReportWriters.builtIn()) {
            add(writer.format(), text -> report(writer, text), tests);
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> no_comparison_takes_words_for_anything_else() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, TableWriting> table : TABLES.entrySet()) {
            add(table.getKey(), text -> table(table.getValue(), text), tests);
        }
        return tests.stream();
    }

    private static void add(String format, Writing writing, List<DynamicTest> tests) throws IOException {
        Written harmless = Written.of(writing.of(HARMLESS));
        TEXTS.forEach((name, text) -> tests.add(dynamicTest(format + ": " + name, () -> {
            Written hostile = Written.as(harmless.kind(), writing.of(text));

            assertThat(hostile.active()).isEqualTo(harmless.active());
            hostile.assertShows(text);
        })));
    }

    private static byte[] report(ReportWriter writer, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(Reports.hostile(text), Books.libraries(), SPANISH, out);
        return out.toByteArray();
    }

    /** Writes a comparison table in one format. */
    private interface TableWriting {
        void write(ComparisonTable table, Locale locale, ByteArrayOutputStream out) throws IOException;
    }

    private static final Map<String, TableWriting> TABLES = Map.of(
            "html", (table, locale, out) -> new TableHtmlWriter().write(table, locale, out),
            "docx",
                    (table, locale, out) ->
                            new TableDocxWriter(HouseStyle.OURS, Tradition.Sheet.A4).write(table, locale, out),
            "xlsx", (table, locale, out) -> new TableXlsxWriter().write(table, locale, out),
            "text", (table, locale, out) -> new TableTextWriter().write(table, out));

    private static byte[] table(TableWriting writing, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Cell changed = Cell.words(List.of(
                new Piece(Piece.Kind.SAME, text),
                new Piece(Piece.Kind.DELETED, text),
                new Piece(Piece.Kind.INSERTED, text)));
        ComparisonTable table = new ComparisonTable(
                text,
                List.of(text),
                List.of(new Column(text, 1), new Column(text, 1)),
                List.of(Line.heading(text), Line.of(Cell.label(text), changed), Line.of(Cell.text(text), Cell.EMPTY)));
        writing.write(table, SPANISH, out);
        return out.toByteArray();
    }
}
