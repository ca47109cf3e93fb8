package org.cotejo.report;

/** The paragraph styles of {@code styles.xml}. */
enum WordStyle {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    NORMAL("Normal"),
    FACTS("Facts"),
    LABEL("Label"),
    ITEM("Item"),
    QUOTE("Quote"),
    MODEL_CLAUSE("ModelClause"),
    NOTICE("Notice"),
    SMALL("Small"),
    FIGURE("Figure"),
    BLANK("Blank"),
    TOC_HEADING("TOCHeading"),
    TOC_1("TOC1"),
    TOC_2("TOC2"),
    TABLE_TEXT("TableText"),
    TABLE_HEADER("TableHeader"),
    AFTER_TABLE("AfterTable"),
    HEADER("Header"),
    FOOTER("Footer");

    final String id;

    WordStyle(String id) {
        this.id = id;
    }
}
