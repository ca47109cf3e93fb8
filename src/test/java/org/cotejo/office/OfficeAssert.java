package org.cotejo.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says what is wrong with a .docx, .xlsx or .dotx, all of it at once. */
public final class OfficeAssert {
    private OfficeAssert() {}

    /**
     * Every XML part has the shape its schema asks for; every part has a type, every relationship an end; what must be
     * unique is unique, and what is referred to exists.
     */
    public static void assertValidOffice(Path file) throws IOException {
        assertValidOffice(file.toString(), Files.readAllBytes(file));
    }

    /** As {@link #assertValidOffice(Path)}, of bytes that are called so in the message. */
    public static void assertValidOffice(String name, byte[] file) throws IOException {
        assertThat(OfficeFile.read(file).faults())
                .as("against Office Open XML: " + name)
                .isEmpty();
    }
}
