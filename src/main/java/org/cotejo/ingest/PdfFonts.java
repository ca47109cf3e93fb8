package org.cotejo.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * One font for all that a file uses and does not contain: to read, the widths that the file gives are enough.
 *
 * <p>PDFBox would look for each through all fonts of the machine, for seconds, and write what it found into the user's
 * home. Its choice of fonts is one for the whole JVM: a program that draws PDF itself and wants its own sets the system
 * property {@code pdfbox.fontcache}, with which PDFBox is left as it is.
 */
final class PdfFonts implements FontMapper {
    private static final String CACHE = "pdfbox.fontcache";
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private PdfFonts(TrueTypeFont font) {
        this.font = font;
    }

    /** Sees to it, once, that no fonts are looked for. */
    static void use() {
        Once.DONE.hashCode();
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }

    private static final class Once {
        static final Boolean DONE = set();

        private static Boolean set() {
            if (System.getProperty(CACHE) != null) {
                return false;
            }
            try (InputStream in = FontMapper.class.getResourceAsStream(FONT)) {
                FontMappers.set(new PdfFonts(new TTFParser().parse(new RandomAccessReadBuffer(in))));
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException("PDFBox has this font", e);
            }
        }
    }
}
