package org.cotejo.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.Comparisons;
import org.cotejo.Cotejo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Laws beside each other: two, or two provisions; one with its duties; many on one requirement, or by what they copied. */
@Command(name = "compare", aliases = "comparar")
final class CompareCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private House house;

    @Parameters(paramLabel = "A B", descriptionKey = "compared", arity = "0..*")
    private List<String> laws = List.of();

    @ArgGroup
    private @Nullable View view;

    @Option(names = "--format", paramLabel = "text|html|json|docx|xlsx", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out-file")
    private @Nullable Path out;

    /** What is compared where it is not two laws. */
    static final class View {
        @Option(names = "--requirement", paramLabel = "ID", descriptionKey = "compared.requirement")
        private String requirement = "";

        @Option(names = "--duties", descriptionKey = "compared.duties")
        private boolean duties;

        @Option(names = "--reuse", descriptionKey = "compared.reuse")
        private boolean reuse;
    }

    @Override
    public Integer call() throws IOException {
        try (Cotejo cotejo = settings.open(root.language(), house)) {
            if (out == null) {
                write(cotejo, root.console().results());
            } else {
                try (OutputStream file = Files.newOutputStream(out)) {
                    write(cotejo, file);
                }
                root.console().out().println(out);
            }
            return ExitCode.DONE.number();
        }
    }

    private void write(Cotejo cotejo, OutputStream results) throws IOException {
        Comparisons comparisons = cotejo.comparisons();
        if (view == null) {
            need(2, 2);
            ingestWhereNothingIs(cotejo);
            comparisons.write(comparisons.of(laws.get(0), laws.get(1)), format.key(), results);
        } else if (view.duties) {
            need(1, 2);
            String reference = laws.size() > 1 ? laws.get(1) : "";
            comparisons.write(comparisons.duties(Path.of(laws.get(0)), reference), format.key(), results);
        } else if (view.reuse) {
            comparisons.write(comparisons.reuse(paths()), format.key(), results);
        } else {
            comparisons.write(comparisons.requirement(view.requirement, paths()), format.key(), results);
        }
    }

    private List<Path> paths() {
        return Inputs.orLaws(laws.stream().map(Path::of).toList());
    }

    private void ingestWhereNothingIs(Cotejo cotejo) throws IOException {
        boolean named = laws.stream().anyMatch(law -> !Files.isRegularFile(Path.of(law.split("#", 2)[0])));
        if (named && cotejo.isEmpty()) {
            cotejo.ingest(Inputs.orLaws(List.of()));
        }
    }

    private void need(int least, int most) {
        if (laws.size() < least) {
            throw new MissingParameterException(
                    spec.commandLine(), spec.positionalParameters().get(0), "A B");
        }
        if (laws.size() > most) {
            throw new UnmatchedArgumentException(spec.commandLine(), laws.subList(most, laws.size()));
        }
    }
}
