package org.cotejo.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.cotejo.Reviewed;
import org.cotejo.finding.Verdict;
import org.cotejo.review.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A person's decision on a finding, kept; and the decisions kept. */
@Command(name = "review", aliases = "revisar", subcommands = ReviewListCommand.class)
final class ReviewCommand implements Callable<Integer> {
    private static final Set<String> NEEDED =
            Set.of("LAW", "REQUIREMENT", "confirm|override|second-look", "TEXT", "WHO");

    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "LAW", descriptionKey = "law")
    private String law;

    @Parameters(index = "1", arity = "0..1", paramLabel = "REQUIREMENT", descriptionKey = "requirement")
    private String requirement;

    @Option(names = "--decision", paramLabel = "confirm|override|second-look")
    private Say decision;

    @Option(names = "--verdict", paramLabel = "V", descriptionKey = "own-verdict")
    private @Nullable Verdict verdict;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason;

    @Option(names = "--by", paramLabel = "WHO")
    private String by;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate on;

    @Option(names = "--expires", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate expires;

    CotejoCommand root() {
        return root;
    }

    @Override
    public Integer call() throws IOException {
        complain();
        LocalDate day = on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
        Statement statement = new Statement(decision.decision(), verdict, by, day, expires, reason);
        try (Cotejo cotejo = settings.open(root.language())) {
            Reviewed decided = cotejo.decide(law, requirement, statement);
            cotejo.write(decided, "text", root.console().results());
            return ExitCode.DONE.number();
        }
    }

    /** By hand: what picocli itself requires of a command it requires before a command below it too. */
    private void complain() {
        List<ArgSpec> missing = spec.args().stream()
                .filter(each -> NEEDED.contains(each.paramLabel()) && each.getValue() == null)
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingParameterException(spec.commandLine(), missing, "");
        }
    }
}
