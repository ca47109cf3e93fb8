package org.cotejo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.Cotejo;

/** Whole processes, as a user starts them; and other programs that turn a law into text. */
final class Cold {
    private static final String DOCX = "laws/specimens/huasteca.docx";
    private static final String DOC = "laws/specimens/cibola.doc";
    private static final int WARM = 30;

    private Cold() {}

    static List<Line> lines() throws IOException {
        Path folder = Files.createTempDirectory("cold");
        List<String> empty = java(folder);
        Clock.process(cotejo("--version")); // builds, and prepares quick starts
        List<Line> lines = new ArrayList<>();
        lines.add(Turns.pair(
                "`--help`, cold",
                () -> Clock.process(cotejo("--help")),
                "empty JVM",
                () -> Clock.process(empty),
                0,
                1));
        lines.add(Turns.pair(
                "`check` of one .docx, cold",
                () -> fresh(folder, "check", DOCX),
                "empty JVM",
                () -> Clock.process(empty),
                20,
                1));
        lines.add(Turns.pair(
                "`report` on `laws/`, cold",
                () -> fresh(
                        folder,
                        "report",
                        "laws",
                        "--out",
                        folder.resolve("report").toString()),
                "`check` of one .docx, cold",
                () -> fresh(folder, "check", DOCX),
                3,
                1));
        others(folder, lines);
        Specimens.delete(folder);
        return lines;
    }

    /** With a workspace that was not there before. */
    private static double fresh(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(cotejo(arguments));
        Path workspace = folder.resolve("workspace");
        command.addAll(List.of("--workspace", workspace.toString()));
        double took = Clock.process(command);
        Specimens.delete(workspace);
        return took;
    }

    private static List<String> cotejo(String... arguments) {
        List<String> command = new ArrayList<>(List.of("./cotejo"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> java(Path folder) throws IOException {
        Path source = Files.writeString(
                folder.resolve("Empty.java"), "class Empty { public static void main(String[] arguments) {} }");
        Clock.process(List.of("javac", "-d", folder.toString(), source.toString()));
        return List.of("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", folder.toString(), "Empty");
    }

    /** One document: we are warm, they are started for it, as who converts files with them does. */
    private static void others(Path folder, List<Line> lines) throws IOException {
        try (Cotejo cotejo = Cotejo.open(folder.resolve("others"))) {
            for (int i = 0; i < WARM; i++) {
                cotejo.structure(Path.of(DOCX));
                cotejo.structure(Path.of(DOC));
            }
            other("pandoc", 1 / 10.0, DOCX, List.of("pandoc", "-t", "plain", DOCX), cotejo, lines);
            String out = folder.resolve("office").toString();
            other(
                    "soffice",
                    1 / 40.0,
                    DOCX,
                    List.of("soffice", "--headless", "--convert-to", "txt:Text", "--outdir", out, DOCX),
                    cotejo,
                    lines);
            other("antiword", 0, DOC, List.of("antiword", DOC), cotejo, lines);
            other("tika", 0, DOCX, List.of("tika", "--text", DOCX), cotejo, lines);
        }
    }

    private static void other(
            String name, double most, String file, List<String> command, Cotejo cotejo, List<Line> lines)
            throws IOException {
        try {
            Clock.process(command);
        } catch (IOException e) {
            System.out.println(name + " is not installed: left out");
            return;
        }
        lines.add(Turns.pair(
                file.substring(file.lastIndexOf('/') + 1) + " read and structured, warm",
                () -> Clock.of(() -> {
                            for (int i = 0; i < WARM; i++) {
                                cotejo.structure(Path.of(file));
                            }
                        })
                        / WARM,
                "`" + name + "` to text",
                () -> Clock.process(command),
                most,
                1));
    }
}
