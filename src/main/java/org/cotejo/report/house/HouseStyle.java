package org.cotejo.report.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.cotejo.model.CotejoException;
import org.cotejo.text.Sha256;
import org.jspecify.annotations.Nullable;

/** The look that a user gives to the Word files that are written for her. Immutable, shared between threads. */
public final class HouseStyle {
    /** Without a template or a logo of hers. */
    public static final HouseStyle OURS = new HouseStyle(null, null);

    /** Bytes that a template or a logo may have. */
    public static final int MAX_BYTES = 16 << 20;

    private final byte @Nullable [] paper;
    private final @Nullable Logo logo;

    private HouseStyle(byte @Nullable [] paper, @Nullable Logo logo) {
        this.paper = paper;
        this.logo = logo;
    }

    /**
     * The same with her template: a {@code .dotx}, or a {@code .docx} of which all but its text is taken.
     *
     * @throws CotejoException where the file is neither, holds macros, or cannot be used
     */
    public HouseStyle withTemplate(Path file) throws IOException {
        return new HouseStyle(TemplatePaper.of(name(file), load(file)), logo);
    }

    /**
     * The same with her logo, which stands above the first words of a file: a PNG or a JPEG.
     *
     * @throws CotejoException where the file is neither
     */
    public HouseStyle withLogo(Path file) throws IOException {
        return new HouseStyle(paper, Logo.of(name(file), load(file)));
    }

    /** A Word file without a text: her styles and ours, her paper. Empty where she gave no template. */
    public Optional<InputStream> paper() {
        return Optional.ofNullable(paper).map(java.io.ByteArrayInputStream::new);
    }

    public Optional<Logo> logo() {
        return Optional.ofNullable(logo);
    }

    /** The same for the same look: 64 hexadecimal digits. */
    public String sha256() {
        MessageDigest digest = Sha256.digest();
        digest.update(paper == null ? new byte[0] : paper);
        digest.update((byte) 0);
        digest.update(logo == null ? new byte[0] : logo.content());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String name(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file).toString();
    }

    private static byte[] load(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CotejoException("house.missing", file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw new CotejoException("house.too_large", name(file), (MAX_BYTES >> 20) + " MiB");
            }
            return content;
        }
    }
}
