package org.cotejo.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cotejo.ingest.SourceMetadata;
import org.cotejo.model.Amendment;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Particulars;
import org.cotejo.model.Provision;
import org.cotejo.model.StatedDate;
import org.cotejo.model.StatedDate.Kind;
import org.cotejo.model.TransitoryDecree;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of its law: title, whose it is, numbers, dates and gazette, from the lines before its body. Where these
 * are silent, the properties of the file serve.
 */
record Metadata(
        String title,
        String jurisdiction,
        @Nullable LocalDate published,
        @Nullable LocalDate lastReform,
        Particulars particulars) {

    /** Reads the lines before the body; dates that disagree are told. */
    static final class Reader {
        private final Grammar grammar;
        private final List<Line> lines;
        private final SourceMetadata file;
        private final List<Diagnostic> diagnostics;
        private final List<StatedDates.Stated> stated;
        private final List<String> fromFile = new ArrayList<>();

        Reader(Grammar grammar, List<Line> lines, SourceMetadata file, List<Diagnostic> diagnostics) {
            this.grammar = grammar;
            this.lines = lines;
            this.file = file;
            this.diagnostics = diagnostics;
            stated = new StatedDates(grammar, diagnostics).in(lines);
        }

        /** @param marked whether the file says of its own words what they are, so that its title is no guess */
        Metadata read(List<Provision> body, List<TransitoryDecree> transitory, boolean marked) {
            LawNumbers numbers = grammar.lawNumbers;
            String title = title(new Titles(grammar, lines).find(), marked);
            Jurisdiction.Found jurisdiction = grammar.jurisdictions.in(title, lines);
            LocalDate published = orFile("published", published(), file.published());
            LocalDate lastReform = orFile("lastReform", lastReform(body, transitory), file.lastReform());
            String gazette = gazette();
            if (gazette.isEmpty() && !file.gazette().isEmpty()) {
                fromFile.add("gazette");
                gazette = file.gazette();
            }
            Particulars particulars = new Particulars(
                    kind(title, numbers),
                    numbers.ofLaw(title, lines),
                    numbers.ofDecree(lines),
                    jurisdiction.code(),
                    gazette,
                    stated.stream().map(StatedDates.Stated::date).toList(),
                    fromFile);
            return new Metadata(title, jurisdiction.name(), published, lastReform, particulars);
        }

        private String title(String found, boolean marked) {
            String said = LineSplitter.squeeze(file.title());
            boolean usable = marked || grammar.isTitle(said);
            if (!found.isEmpty() || said.isEmpty() || !usable) {
                return found;
            }
            fromFile.add("title");
            return said;
        }

        /** The word with which the title begins, or the line with the number. */
        private String kind(String title, LawNumbers numbers) {
            return Stream.concat(
                            Stream.of(title),
                            lines.stream().filter(numbers::isNothingElse).map(Line::text))
                    .map(grammar::titleWord)
                    .filter(word -> !word.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        private <T> @Nullable T orFile(String member, @Nullable T found, @Nullable T said) {
            if (found == null && said != null) {
                fromFile.add(member);
                return said;
            }
            return found;
        }

        /** The one whose words tell it best; the first of several. */
        private @Nullable LocalDate published() {
            List<StatedDates.Stated> all = of(Kind.PUBLISHED);
            StatedDates.Stated best = all.stream()
                    .min(Comparator.comparingInt(StatedDates.Stated::rank))
                    .orElse(null);
            return best == null ? null : agreed("PUBLICATION_DATES_DISAGREE", best.date(), all);
        }

        /** What the head of the text says goes before the latest note; where a note is later, that is told. */
        private @Nullable LocalDate lastReform(List<Provision> body, List<TransitoryDecree> transitory) {
            List<StatedDates.Stated> all = of(Kind.LAST_REFORM);
            StatedDate latestSaid = all.stream()
                    .map(StatedDates.Stated::date)
                    .max(Comparator.comparing(StatedDate::date))
                    .orElse(null);
            LocalDate latest = Stream.of(
                            body.stream().flatMap(Provision::walk).flatMap(Reader::dates),
                            transitory.stream().map(TransitoryDecree::date).filter(Objects::nonNull),
                            of(Kind.REFORMED).stream()
                                    .map(reform -> reform.date().date()))
                    .flatMap(dates -> dates)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            if (latestSaid == null) {
                return latest;
            }
            LocalDate said = agreed("LAST_REFORM_DATES_DISAGREE", latestSaid, all);
            if (latest != null && latest.isAfter(said)) {
                diagnostics.add(
                        Diagnostic.warning("DATES_DISAGREE", latestSaid.at(), said.toString(), latest.toString()));
            }
            return said;
        }

        /** Tells the first other date of the same kind. */
        private LocalDate agreed(String code, StatedDate chosen, List<StatedDates.Stated> all) {
            all.stream()
                    .map(StatedDates.Stated::date)
                    .filter(other -> !other.date().equals(chosen.date()))
                    .findFirst()
                    .ifPresent(other -> diagnostics.add(Diagnostic.warning(
                            code,
                            other.at(),
                            chosen.date().toString(),
                            chosen.words(),
                            other.date().toString(),
                            other.words())));
            return chosen.date();
        }

        private List<StatedDates.Stated> of(Kind kind) {
            return stated.stream()
                    .filter(one -> one.date().kind() == kind)
                    .sorted(Comparator.comparingInt(StatedDates.Stated::rank))
                    .toList();
        }

        /** The gazette that the words on the publication name; else those on the reforms, or a line of its own. */
        private String gazette() {
            Stream<String> words = Stream.of(of(Kind.PUBLISHED), of(Kind.LAST_REFORM), of(Kind.REFORMED))
                    .flatMap(List::stream)
                    .map(one -> one.date().words());
            Stream<String> alone = lines.stream()
                    .filter(line -> grammar.editions.opens(line.folded()))
                    .map(Line::text);
            return Stream.concat(words, alone)
                    .map(grammar.gazetteNames::in)
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        private static Stream<LocalDate> dates(Provision provision) {
            return provision.amendments().stream().map(Amendment::date).filter(Objects::nonNull);
        }
    }
}
