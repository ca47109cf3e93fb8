package org.cotejo.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.CotejoException;
import org.cotejo.run.JsonObject.Place;

/**
 * Reads the JSON of {@code check} back, law by law. Members it does not know are passed over. A run may have 128 MiB, that of
 * some 300 laws.
 */
public final class RunReader {
    private static final int DEEPEST = 64;
    private static final long MOST_BYTES = 128 << 20;

    /** Names, values, begins and ends, all of which are held at once; 300 laws have so many. */
    private static final long MOST_TOKENS = 5_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(MOST_BYTES)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build();

    private RunReader() {}

    /** @throws CotejoException where the file is not the JSON of a whole run, with its line, or is more than one may be */
    public static SavedRun read(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = FACTORY.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new CotejoException("run.not_a_run", file.toString(), "1");
            }
            JsonObject root = JsonObject.read(parser, new Place(file.toString(), 1));
            if (parser.nextToken() != null) {
                throw new CotejoException("run.not_a_run", file.toString(), line(parser));
            }
            return run(name, root);
        } catch (StreamConstraintsException e) {
            throw new CotejoException("run.large", List.of(file.toString(), (MOST_BYTES >> 20) + " MiB"), e);
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null
                    ? "1"
                    : Integer.toString(e.getLocation().getLineNr());
            throw new CotejoException("run.not_a_run", List.of(file.toString(), line), e);
        } catch (CharConversionException e) {
            throw new CotejoException("run.not_a_run", List.of(file.toString(), "1"), e);
        }
    }

    private static String line(JsonParser parser) {
        return Integer.toString(parser.currentLocation().getLineNr());
    }

    private static SavedRun run(String name, JsonObject root) {
        if (root.has("baseline")) {
            throw new CotejoException("run.partial", name);
        }
        JsonObject rulebook = root.object("rulebook");
        return new SavedRun(
                name,
                root.object("tool").text("version"),
                rulebook.text("id") + " " + rulebook.text("version"),
                rulebook.text("sha256"),
                rulebook.text("asOf"),
                root.objects("laws").stream().map(RunReader::law).toList());
    }

    private static SavedRun.Law law(JsonObject law) {
        return new SavedRun.Law(
                law.text("id"),
                law.text("title"),
                law.object("source").text("sha256"),
                law.objects("findings").stream().map(RunReader::finding).toList());
    }

    private static SavedRun.Saved finding(JsonObject finding) {
        List<JsonObject> found = finding.objects("elements").stream()
                .filter(element -> element.flag("found"))
                .toList();
        List<JsonObject> conflicts = finding.objects("conflicts");
        List<JsonObject> quotes = new ArrayList<>();
        found.forEach(element -> quotes.addAll(element.objects("evidence")));
        conflicts.forEach(conflict -> quotes.add(conflict.object("state")));
        return new SavedRun.Saved(
                finding.text("requirement"),
                finding.text("verdict"),
                finding.text("rule"),
                finding.texts("flags"),
                found.stream()
                        .map(each -> SavedRun.found(each.text("key"), each.has("faculty") && each.flag("faculty")))
                        .toList(),
                conflicts.stream().map(each -> each.text("code")).distinct().toList(),
                quotes.stream()
                        .map(each -> new SavedRun.Quote(each.text("citation"), each.text("quote")))
                        .distinct()
                        .toList(),
                finding.has("review") ? review(finding.object("review")) : "");
    }

    private static String review(JsonObject review) {
        return SavedRun.review(
                review.text("decision"),
                review.has("verdict") ? review.text("verdict") : "",
                review.text("by"),
                review.text("on"),
                review.has("status") ? review.text("status") : "");
    }
}
