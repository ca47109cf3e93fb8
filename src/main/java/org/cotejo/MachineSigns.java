package org.cotejo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cotejo.report.json.BillOfMaterials;
import org.cotejo.report.paper.PdfPaper;

/** The program and what it runs on. */
record MachineSigns(Signs signs) {
    private static final long MIB = 1L << 20;
    private static final long LITTLE_MEMORY = 256 * MIB;

    List<Sign> all() {
        return List.of(
                signs.ok("program", "cotejo " + Cotejo.version()),
                libraries(),
                signs.ok("java", property("java.version") + ", " + property("java.vendor")),
                memory(),
                signs.ok("system", property("os.name") + " " + property("os.version") + ", " + property("os.arch")),
                signs.ok("locale", property("user.language") + ", " + property("file.encoding")),
                names(),
                fonts(),
                temporary());
    }

    private Sign libraries() {
        try {
            int known = BillOfMaterials.components().size();
            return known == 0
                    ? signs.warning("libraries", "0", "none")
                    : signs.ok("libraries", Integer.toString(known));
        } catch (IOException e) {
            return signs.broken("libraries", "0", String.valueOf(e.getMessage()));
        }
    }

    private Sign memory() {
        long most = Runtime.getRuntime().maxMemory();
        String value = most / MIB + " MiB";
        return most < LITTLE_MEMORY ? signs.warning("memory", value, "little") : signs.ok("memory", value);
    }

    /** Only on systems whose file names are bytes does it matter how Java reads them. */
    private Sign names() {
        String encoding = property("sun.jnu.encoding");
        boolean whole =
                encoding.equalsIgnoreCase("UTF-8") || property("os.name").startsWith("Windows");
        return whole ? signs.ok("names", encoding) : signs.warning("names", encoding, "narrow");
    }

    private Sign fonts() {
        List<String> missing = PdfPaper.missingFonts();
        return missing.isEmpty()
                ? signs.ok("fonts", "DejaVu")
                : signs.fault("fonts", String.join(", ", missing), "missing");
    }

    private Sign temporary() {
        Path folder = Path.of(property("java.io.tmpdir"));
        return Files.isDirectory(folder) && Files.isWritable(folder)
                ? signs.ok("temporary", folder.toString())
                : signs.fault("temporary", folder.toString(), "closed");
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
