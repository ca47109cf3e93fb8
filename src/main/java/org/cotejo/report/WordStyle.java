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
    FOOTER("Footer"),
    LAW_TITLE("LawTitle"),
    LAW_DIVISION_1("LawDivision1"),
    LAW_DIVISION_2("LawDivision2"),
    LAW_DIVISION_3("LawDivision3"),
    LAW_TEXT("LawText"),
    LAW_ITEM_1("LawItem1"),
    LAW_ITEM_2("LawItem2"),
    LAW_ITEM_3("LawItem3"),
    LAW_NOTE("LawNote");

    final String id;

    WordStyle(String id) {
        this.id = id;
    }
}
