package org.cotejo.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.cotejo.Searches;
import org.cotejo.finding.Report;
import org.cotejo.finding.Verdict;
import org.cotejo.index.Facet;
import org.cotejo.index.Narrowing;
import org.cotejo.index.Order;
import org.cotejo.search.Answer;
import org.cotejo.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Provisions of the workspace that speak of something, or stand at a citation. */
@Command(name = "search", aliases = "buscar")
final class SearchCommand implements Callable<Integer> {
    @ParentCommand
    private CotejoCommand root;

    @Mixin
    private Settings settings;

    @Mixin
    private KeptSearch kept;

    @Parameters(paramLabel = "QUERY", descriptionKey = "query", arity = "0..*")
    private List<String> words = List.of();

    @Option(names = "--jurisdiction", paramLabel = "X")
    private String jurisdiction = "";

    @Option(names = "--topic", paramLabel = "T")
    private String topic = "";

    @Option(names = "--verdict", paramLabel = "V")
    private @Nullable Verdict verdict;

    @Option(names = "--kind", paramLabel = "K")
    private String kind = "";

    @Option(names = "--speech", paramLabel = "S")
    private String speech = "";

    @Option(names = "--year", paramLabel = "YYYY")
    private String year = "";

    @Option(names = "--repealed")
    private boolean repealed;

    @Option(names = "--no-synonyms")
    private boolean withoutSynonyms;

    @Option(names = "--exact")
    private boolean exact;

    @Option(names = "--facets")
    private boolean facets;

    @Option(names = "--sort", paramLabel = "relevance|law|date")
    private Order order = Order.RELEVANCE;

    @Option(names = "--from", paramLabel = "N", descriptionKey = "from-hit")
    private int from;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 20;

    @Override
    public Integer call() throws IOException {
        try (Cotejo cotejo = settings.open(root.language())) {
            if (cotejo.isEmpty()) {
                cotejo.ingest(new Inputs().paths());
            }
            if (kept.isAsked()) {
                kept.run(
                        cotejo,
                        request(cotejo),
                        format.key(),
                        root.language().locale(),
                        root.console().results());
            } else {
                search(cotejo);
            }
            return ExitCode.DONE.number();
        }
    }

    private void search(Cotejo cotejo) throws IOException {
        Searches searches = cotejo.searches();
        SearchRequest request = request(cotejo);
        Answer answer = searches.answer(request, isJudged() ? judged(cotejo) : null);
        searches.write(
                answer,
                facets,
                format.key(),
                root.language().locale(),
                root.console().results());
        root.console().say("found", Integer.toString(answer.found().total()));
    }

    private SearchRequest request(Cotejo cotejo) throws IOException {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        if (!jurisdiction.isEmpty()) {
            values.put(Facet.JURISDICTION, cotejo.searches().jurisdictions(jurisdiction));
        }
        put(values, Facet.TOPIC, topic);
        put(values, Facet.VERDICT, verdict == null ? "" : verdict.name());
        put(values, Facet.KIND, kind);
        put(values, Facet.SPEECH, speech);
        put(values, Facet.YEAR, year);
        return new SearchRequest(
                String.join(" ", words),
                new Narrowing(values, repealed),
                !withoutSynonyms,
                exact,
                order,
                Math.max(0, from),
                Math.max(1, limit));
    }

    private static void put(Map<Facet, Set<String>> values, Facet facet, String value) {
        if (!value.isEmpty()) {
            values.put(facet, new TreeSet<>(Set.of(value.split(","))));
        }
    }

    /** Judging costs: only who asks for topics or verdicts waits for it. */
    private boolean isJudged() {
        return facets || !topic.isEmpty() || verdict != null;
    }

    private Report judged(Cotejo cotejo) throws IOException {
        return cotejo.library().judged(cotejo.library().laws(), root.language().locale());
    }
}
