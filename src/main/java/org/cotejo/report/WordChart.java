package org.cotejo.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.cotejo.report.paper.Block.Chart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** A chart that Word can edit: its numbers are a workbook inside the file. */
record WordChart(Word word, LocalDate date) {
    private static final int LONGEST_NAME = 200;
    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int TWIPS_A_POINT = 20;
    private static final int BAR = 11;
    private static final int SMALL_BAR = 5;
    private static final int AROUND = 56;
    private static final int HIGHEST = 330;
    private static final int BELOW = 46;
    private static final double NAMES = 0.27;
    private static final double TOP = 0.02;
    private static final double LETTERS = 7.5;

    /** @param number of the chart in the file, from 1 */
    void write(Chart chart, int number) {
        try {
            XWPFParagraph paragraph = word.document().createParagraph();
            paragraph.setStyle(WordStyle.NORMAL.id);
            XWPFRun run = paragraph.createRun();
            int width = word.textWidth() / TWIPS_A_POINT;
            XWPFChart drawn = word.document().createChart(run, Units.toEMU(width), Units.toEMU(height(chart)));
            CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
            inline.getDocPr().setName("Chart " + number);
            inline.getDocPr().setTitle(XmlText.clean(chart.title()));
            inline.getDocPr().setDescr(XmlText.clean(chart.description()));
            draw(chart, drawn);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the parts of a chart have names of ours", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int height(Chart chart) {
        int bars = chart.stacked() ? 1 : chart.series().size();
        int each = bars == 1 ? BAR : 3 + bars * SMALL_BAR;
        return Math.min(HIGHEST, AROUND + each * chart.categories().size());
    }

    private void draw(Chart chart, XWPFChart drawn) throws IOException, InvalidFormatException {
        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        names.getOrAddTextProperties().setFontSize(LETTERS);
        values.getOrAddTextProperties().setFontSize(LETTERS);
        if (!chart.stacked()) {
            values.setMaximum(1);
            values.setNumberFormat("0%");
        }
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(chart.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(35);
        data.setVaryColors(false);
        series(chart, drawn, data);
        drawn.plot(data);
        everyName(drawn);
        room(chart, drawn);
        if (chart.stacked()) {
            overlap(drawn);
        }
        drawn.setAutoTitleDeleted(true);
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        OfficeProperties.set(drawn.getWorkbook().getProperties().getCoreProperties(), chart.title(), "", date);
    }

    /** Names beside the bars on one line, the scale and the legend below. */
    private static void room(Chart chart, XWPFChart drawn) {
        XDDFManualLayout layout = new XDDFManualLayout(drawn.getCTChart().getPlotArea());
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(NAMES);
        layout.setY(TOP);
        layout.setWidthRatio(1 - NAMES - 2 * TOP);
        layout.setHeightRatio(1 - TOP - (double) BELOW / height(chart));
    }

    /** No name of a category is left out for want of room. */
    private static void everyName(XWPFChart drawn) {
        CTCatAx names = drawn.getCTChart().getPlotArea().getCatAxArray(0);
        try (XmlCursor cursor = names.newCursor()) {
            if (!cursor.toChild(CHARTS, "noMultiLvlLbl")) {
                cursor.toEndToken();
            }
            cursor.beginElement("tickLblSkip", CHARTS);
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    /** One part of a bar behind the other: POI's lighter schemas lack the type of the number, so it is written as XML. */
    private static void overlap(XWPFChart drawn) {
        CTBarChart bars = drawn.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor cursor = bars.newCursor()) {
            cursor.toChild(CHARTS, "axId");
            cursor.beginElement("overlap", CHARTS);
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private static void series(Chart chart, XWPFChart drawn, XDDFBarChartData data) {
        int rows = chart.categories().size();
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
                chart.categories().stream().map(WordChart::name).toArray(String[]::new), range(drawn, rows, 0), 0);
        List<Chart.Series> series = chart.series();
        for (int i = 0; i < series.size(); i++) {
            Chart.Series each = series.get(i);
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromArray(
                    each.values().toArray(Double[]::new), range(drawn, rows, i + 1), i + 1);
            numbers.setFormatCode(chart.stacked() ? "0" : "0%");
            XDDFChartData.Series added = data.addSeries(categories, numbers);
            String name = name(each.name());
            added.setTitle(name, drawn.setSheetTitle(name, i + 1));
            added.setFillProperties(
                    new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(each.color()))));
        }
    }

    /** As much as stands beside a bar; a cell of the chart's workbook holds no more than some thousands of signs. */
    private static String name(String text) {
        String clean = XmlText.clean(text);
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME) + "…";
    }

    private static String range(XWPFChart drawn, int rows, int column) {
        return drawn.formatRange(new CellRangeAddress(1, rows, column, column));
    }
}
