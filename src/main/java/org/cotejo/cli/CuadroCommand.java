package org.cotejo.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.cotejo.Deliverables;
import org.cotejo.compare.ProposalComparison;
import org.cotejo.compare.ProposalComparison.By;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What is asked, what is in force and what is proposed, in three columns; one file a law. */
@Command(name = "comparative-table", aliases = "cuadro")
final class CuadroCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Mixin
    private House house;

    @Mixin
    private Inputs inputs;

    @Option(names = "--by", paramLabel = "article|requirement", descriptionKey = "cuadro.by")
    private By by = By.ARTICLE;

    @Mixin
    private Chosen chosen;

    @Option(names = "--reference", paramLabel = "LAW", descriptionKey = "cuadro.reference")
    private String reference = "";

    @Option(names = "--format", paramLabel = "text|html|json|docx|xlsx", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cuadro.out")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Console console = root.console();
        try (Cotejo cotejo = settings.open(root.language(), house)) {
            chosen.checkNames(cotejo);
            Deliverables deliverables = cotejo.deliverables();
            Report report = cotejo.check(inputs.paths());
            console.name(report.unread());
            for (ProposalComparison each :
                    deliverables.proposals(inputs.paths(), report, reference, by, this::isChosen)) {
                write(each, deliverables, console);
            }
            return Outcome.of(report.laws().size(), report.unread()).number();
        }
    }

    private boolean isChosen(Finding finding) {
        return chosen.takes(finding, Deliverables.verdict(finding))
                && (!chosen.leavesVerdicts() || Deliverables.isOpen(finding));
    }

    private void write(ProposalComparison table, Deliverables deliverables, Console console) throws IOException {
        if (out == null) {
            deliverables.write(table, format.key(), console.results());
            return;
        }
        Files.createDirectories(out);
        Path file = out.resolve(table.law().id() + "." + format.key());
        try (OutputStream results = Files.newOutputStream(file)) {
            deliverables.write(table, format.key(), results);
        }
        console.out().println(file);
    }
}
