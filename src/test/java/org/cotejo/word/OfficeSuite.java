package org.cotejo.word;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cotejo.akn.SafeXml;

/** Another word processor's opinion of a file. Tests that ask it are skipped where there is none on this machine. */
public final class OfficeSuite {
    private static final int PATIENCE_SECONDS = 300;

    private OfficeSuite() {}

    /** Converts files into a folder, all in one run with a profile of its own. */
    public static void convert(List<Path> files, String format, Path folder) throws IOException, InterruptedException {
        assumeTrue(isThere(), "skipped: no soffice on the path");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("soffice did not end");
        }
    }

    private static boolean isThere() {
        return java.util.Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /** What each of our comments is anchored at in a flat OpenDocument file, by the last word of the comment. */
    public static Map<String, String> anchored(Path fodt) throws IOException, XMLStreamException {
        XMLStreamReader reader = SafeXml.open(new ByteArrayInputStream(Files.readAllBytes(fodt)));
        Map<String, StringBuilder> words = new HashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                open.forEach(name -> words.get(name).append(reader.getText()));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getAttributeValue("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "name");
                if ("annotation".equals(reader.getLocalName())) {
                    keys.put(name, lastWord(reader));
                    words.put(name, new StringBuilder());
                    open.add(name);
                } else if ("annotation-end".equals(reader.getLocalName())) {
                    open.remove(name);
                }
            }
        }
        Map<String, String> anchored = new LinkedHashMap<>();
        keys.forEach((name, key) -> anchored.put(key, words.get(name).toString()));
        return anchored;
    }

    private static String lastWord(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                default -> {}
            }
        }
        String words = text.toString().strip();
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
