package org.cotejo.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.Doctor;
import org.cotejo.Sign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Whether all is there that work needs; nothing is changed. */
@Command(name = "doctor", aliases = "diagnostico")
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--libraries")
    private boolean libraries;

    @Override
    public Integer call() throws IOException {
        if (libraries) {
            Doctor.writeLibraries(root.console().results());
            return ExitCode.DONE.number();
        }
        Doctor doctor = settings.doctor(root.language());
        List<Sign> signs = doctor.examine();
        doctor.write(
                signs, json ? Format.JSON.key() : format.key(), root.console().results());
        return Doctor.isHealthy(signs) ? ExitCode.DONE.number() : ExitCode.BUG.number();
    }
}
