package org.cotejo.report.json;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.cotejo.model.Amendment;
import org.cotejo.model.Annex;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Particulars;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;
import org.jspecify.annotations.Nullable;

/** One law with its structure. */
public record StructureJson(
        Law law,
        List<Node> body,
        List<Decree> transitory,
        List<String> preamble,
        List<String> conclusion,
        List<AnnexJson> annexes,
        Counts counts,
        List<DiagnosticJson> diagnostics) {
    /** What the text says of the law. */
    public record Law(
            String title,
            String language,
            String jurisdiction,
            @Nullable LocalDate published,
            @Nullable LocalDate lastReform,
            SourceJson source,
            String kind,
            String number,
            String decree,
            String jurisdictionCode,
            String gazette,
            List<DateJson> dates,
            List<String> fromFile) {
        static Law of(Expression law) {
            Particulars said = law.particulars();
            return new Law(
                    law.title(),
                    law.language(),
                    law.jurisdiction(),
                    law.published(),
                    law.lastReform(),
                    SourceJson.of(law.source()),
                    said.kind(),
                    said.number(),
                    said.decree(),
                    said.jurisdictionCode(),
                    said.gazette(),
                    said.dates().stream()
                            .map(date -> new DateJson(date.kind().key(), date.date(), date.words(), date.at()))
                            .toList(),
                    said.fromFile());
        }
    }

    /** A date that the head of the text gives. */
    public record DateJson(String kind, LocalDate date, String words, String at) {}

    /** A provision or a division, with all below it. */
    public record Node(
            String eId,
            String type,
            String num,
            String heading,
            String text,
            List<String> amendments,
            boolean repealed,
            List<Node> children,
            List<AmendmentJson> amendmentData) {
        static Node of(Provision provision) {
            return new Node(
                    provision.eId().value(),
                    provision.level().key(),
                    provision.num(),
                    provision.heading(),
                    provision.text(),
                    provision.amendments().stream().map(Amendment::text).toList(),
                    provision.repealed(),
                    provision.children().stream().map(Node::of).toList(),
                    provision.amendments().stream().map(AmendmentJson::of).toList());
        }
    }

    /** A note that tells when a provision was changed. */
    public record AmendmentJson(
            String text,
            String action,
            String unit,
            String gazette,
            String decree,
            List<LocalDate> dates,
            List<ChangeJson> changes) {
        static AmendmentJson of(Amendment note) {
            return new AmendmentJson(
                    note.text(),
                    note.action(),
                    note.unit(),
                    note.gazette(),
                    note.decree(),
                    note.dates(),
                    note.changes().stream()
                            .map(change -> new ChangeJson(
                                    change.action(), change.unit(), change.gazette(), change.decree(), change.date()))
                            .toList());
        }
    }

    /** One thing that was done. */
    public record ChangeJson(
            String action,
            String unit,
            String gazette,
            String decree,
            @Nullable LocalDate date) {}

    /** Transitory articles of one decree. */
    public record Decree(
            String decree, String title, @Nullable LocalDate date, List<Node> provisions) {
        static Decree of(TransitoryDecree decree) {
            return new Decree(
                    decree.name(),
                    decree.title(),
                    decree.date(),
                    decree.provisions().stream().map(Node::of).toList());
        }
    }

    /** A text that the law carries behind its own provisions. */
    public record AnnexJson(String eId, String title, List<String> preamble, List<Node> body, List<String> conclusion) {
        static AnnexJson of(Annex annex) {
            return new AnnexJson(
                    annex.eId().value(),
                    annex.title(),
                    annex.preamble(),
                    annex.body().stream().map(Node::of).toList(),
                    annex.conclusion());
        }
    }

    /** How many there are of each level in the body; those after {@code transitory} are ours. */
    public record Counts(
            int book,
            int title,
            int chapter,
            int section,
            int article,
            int fraction,
            int point,
            int transitory,
            int part,
            int subsection,
            int paragraph,
            int subpoint) {
        static Counts of(ToIntFunction<Level> body, int transitory) {
            return new Counts(
                    body.applyAsInt(Level.BOOK),
                    body.applyAsInt(Level.TITLE),
                    body.applyAsInt(Level.CHAPTER),
                    body.applyAsInt(Level.SECTION),
                    body.applyAsInt(Level.ARTICLE),
                    body.applyAsInt(Level.FRACTION),
                    body.applyAsInt(Level.POINT),
                    transitory,
                    body.applyAsInt(Level.PART),
                    body.applyAsInt(Level.SUBSECTION),
                    body.applyAsInt(Level.PARAGRAPH),
                    body.applyAsInt(Level.SUBPOINT));
        }
    }

    /**
     * @param body how many provisions of a level the body has
     * @param words the message of a diagnostic
     */
    public static StructureJson of(
            Expression law, ToIntFunction<Level> body, int transitory, Function<Diagnostic, String> words) {
        return new StructureJson(
                Law.of(law),
                law.body().stream().map(Node::of).toList(),
                law.transitory().stream().map(Decree::of).toList(),
                law.preamble(),
                law.conclusion(),
                law.annexes().stream().map(AnnexJson::of).toList(),
                Counts.of(body, transitory),
                law.diagnostics().stream()
                        .map(each -> DiagnosticJson.of(each, words))
                        .toList());
    }
}
