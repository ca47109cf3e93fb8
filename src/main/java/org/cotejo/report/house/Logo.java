package org.cotejo.report.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.cotejo.model.CotejoException;

/**
 * A picture that says whose a document is.
 *
 * @param name of its file
 * @param format {@code png} or {@code jpeg}
 * @param width as it is shown, in English Metric Units (914,400 an inch)
 * @param height likewise
 */
public record Logo(String name, String format, byte[] content, int width, int height) {
    private static final int UNITS_A_PIXEL = 9_525;
    private static final int UNITS_A_CENTIMETRE = 360_000;
    private static final int MAX_WIDTH = 6 * UNITS_A_CENTIMETRE;
    private static final int MAX_HEIGHT = 2 * UNITS_A_CENTIMETRE;

    /** At the size of a letterhead: at most six by two centimetres, and never larger than it was drawn. */
    static Logo of(String name, byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new CotejoException("house.logo", name);
            }
            ImageReader reader = readers.next();
            try {
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!format.equals("png") && !format.equals("jpeg")) {
                    throw new CotejoException("house.logo", name);
                }
                reader.setInput(in, true, true);
                return sized(name, format, content, reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new CotejoException("house.logo", java.util.List.of(name), e);
        }
    }

    private static Logo sized(String name, String format, byte[] content, int wide, int high) {
        double shown = Math.min(UNITS_A_PIXEL, Math.min((double) MAX_WIDTH / wide, (double) MAX_HEIGHT / high));
        return new Logo(name, format, content, (int) Math.max(1, Math.round(wide * shown)), (int)
                Math.max(1, Math.round(high * shown)));
    }
}
