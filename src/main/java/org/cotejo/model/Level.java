package org.cotejo.model;

import java.util.Locale;

/** The rank of a provision in its law, from the widest to the narrowest; local words for each are data of a drafting tradition. */
public enum Level {
    BOOK,
    PART,
    TITLE,
    CHAPTER,
    SECTION,
    SUBSECTION,
    ARTICLE,
    PARAGRAPH,
    FRACTION,
    POINT,
    SUBPOINT;

    /** Divisions hold articles; they have a heading but no words of their own that bind. */
    public boolean isDivision() {
        return compareTo(ARTICLE) < 0;
    }

    /** The name in JSON: {@code book}, {@code article}, {@code fraction} … */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
