package org.cotejo.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.cotejo.finding.Verdict;
import org.cotejo.search.Answer;
import org.cotejo.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Provisions of the workspace that speak of something. */
@Command(name = "search", aliases = "buscar")
final class SearchCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Parameters(paramLabel = "QUERY", descriptionKey = "query", arity = "1..*")
    private List<String> words;

    @Option(names = "--jurisdiction", paramLabel = "X")
    private String jurisdiction = "";

    @Option(names = "--topic", paramLabel = "T")
    private String topic = "";

    @Option(names = "--verdict", paramLabel = "V")
    private @Nullable Verdict verdict;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        try (Cotejo cotejo = settings.open(root.language())) {
            if (cotejo.isEmpty()) {
                cotejo.ingest(new Inputs().paths());
            }
            SearchRequest request = SearchRequest.of(String.join(" ", words), Math.max(1, limit));
            Answer answer = cotejo.searches().answer(request, null);
            cotejo.searches()
                    .write(
                            answer,
                            false,
                            format.key(),
                            root.language().locale(),
                            root.console().results());
            root.console().say("found", Integer.toString(answer.found().total()));
            return ExitCode.DONE.number();
        }
    }
}
