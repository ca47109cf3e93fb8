package org.cotejo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URLConnection;
import java.util.Objects;
import java.util.jar.Attributes;

/**
 * The version that the program's own jar tells. Not asked of the package: that is as the first class of it was found, which
 * may be one that stands beside the jar.
 */
final class OwnVersion {
    /** {@code 0} where the program does not run from its jar. */
    static final String TOLD = told();

    private OwnVersion() {}

    private static String told() {
        try {
            URLConnection own = Objects.requireNonNull(OwnVersion.class.getResource("OwnVersion.class"))
                    .openConnection();
            return own instanceof JarURLConnection jar
                    ? Objects.requireNonNullElse(
                            jar.getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION), "0")
                    : "0";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
