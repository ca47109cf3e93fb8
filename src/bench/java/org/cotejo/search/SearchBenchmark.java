package org.cotejo.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cotejo.index.RawSearch;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.SearchWords;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a search costs beside its own Lucene query with highlights of ten hits, over one warm index. */
@State(Scope.Benchmark)
public class SearchBenchmark {
    public static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("one word", "víctimas");
        KINDS.put("one word with synonyms", "refugio");
        KINDS.put("three words", "capacitación policías municipales");
        KINDS.put("a question", "quién paga la reparación del daño");
        KINDS.put("phrase", "\"reparación del daño\"");
        KINDS.put("near", "\"plazo reglamento\"~8");
        KINDS.put("without", "consejo -secretaría");
        KINDS.put("either", "comité OR consejo OR comisión");
        KINDS.put("beginning", "indemni*");
        KINDS.put("alike", "interprete~");
    }

    @Param({"one word"})
    public String kind = "";

    private ShippedLaws laws;
    private RawSearch raw;
    private SearchRequest request;

    @Setup
    public void load() throws IOException {
        laws = new ShippedLaws();
        String typed = KINDS.get(kind);
        raw = RawSearch.of(laws.finder, QueryReader.read(typed, SearchWords.load(RulebookFiles.shipped(), "es")));
        request = SearchRequest.of(typed, 10);
    }

    @Benchmark
    public Object answer() throws IOException {
        return laws.search.answer(request);
    }

    @Benchmark
    public int lucene() throws IOException {
        return raw.run();
    }
}
