package org.cotejo.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.ingest.SourceParagraph;
import org.cotejo.model.Annex;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.EId;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Numeral.Style;
import org.cotejo.text.Roman;
import org.jspecify.annotations.Nullable;

/** Makes provisions of nodes: gives each its eId, and tells numbers that come twice or are missing. */
final class Identifiers {
    /** What stands for the number of a unit that has none. */
    private static final String UNNUMBERED = "nn";

    private final Tradition tradition;
    private final List<SourceParagraph> source;
    private final List<Diagnostic> diagnostics;
    private final Set<String> used;
    private final String scope;
    private final NumberSequence articles = new NumberSequence();

    Identifiers(Tradition tradition, List<SourceParagraph> source, List<Diagnostic> diagnostics) {
        this(tradition, source, diagnostics, new HashSet<>(), "");
    }

    private Identifiers(
            Tradition tradition,
            List<SourceParagraph> source,
            List<Diagnostic> diagnostics,
            Set<String> used,
            String scope) {
        this.tradition = tradition;
        this.source = source;
        this.diagnostics = diagnostics;
        this.used = used;
        this.scope = scope;
    }

    /** Annexes in their order. An annex counts its articles for itself. */
    List<Annex> annexes(List<AnnexDraft> drafts) {
        List<Annex> annexes = new ArrayList<>(drafts.size());
        for (AnnexDraft draft : drafts) {
            EId eId = new EId(tradition.annexes().prefix() + "_" + (annexes.size() + 1));
            Outline content = draft.content.finish();
            List<Provision> body =
                    new Identifiers(tradition, source, diagnostics, used, eId + "__").body(content.body());
            annexes.add(new Annex(eId, String.join("\n", draft.title), content.preamble(), body, content.conclusion()));
        }
        return annexes;
    }

    List<Provision> body(List<Node> roots) {
        return siblings(roots, null, articles);
    }

    /** @param decree eId part of the decree, {@code null} for the law's own transitory articles */
    List<Provision> transitory(List<Node> articles, @Nullable String decree) {
        NumberSequence sequence = new NumberSequence();
        List<Provision> provisions = new ArrayList<>();
        for (Node article : articles) {
            String number = article.numeral == Numeral.NONE ? only() : article.numeral.id();
            String part = tradition.transitory().prefix() + "_" + number;
            provisions.add(provision(article, decree == null ? part : decree + "__" + part, sequence));
        }
        return provisions;
    }

    private String only() {
        return tradition.numbers().only().get(0);
    }

    private List<Provision> siblings(List<Node> nodes, @Nullable EId parent, NumberSequence articleSequence) {
        List<Provision> provisions = new ArrayList<>(nodes.size());
        NumberSequence sequence = new NumberSequence();
        int paragraph = parent != null && nodes.stream().noneMatch(node -> node.level.isDivision())
                ? firstParagraph(parent)
                : 1;
        for (Node node : nodes) {
            String part = part(node, paragraph);
            paragraph += node.level == Level.PARAGRAPH ? 1 : 0;
            String id = parent == null || node.level == Level.ARTICLE ? scope + part : parent + "__" + part;
            provisions.add(provision(node, id, node.level == Level.ARTICLE ? articleSequence : sequence));
        }
        return provisions;
    }

    /** The words beside the number of an item are its first paragraph. */
    private int firstParagraph(EId parent) {
        String last = parent.value().substring(parent.value().lastIndexOf("__") + 1);
        String own = last.startsWith("_") ? last.substring(1) : last;
        boolean article = last.startsWith(tradition.unit(Level.ARTICLE).prefix() + "_")
                || own.startsWith(tradition.transitory().prefix() + "_");
        return article ? 1 : 2;
    }

    private String part(Node node, int paragraph) {
        String prefix = tradition.unit(node.level).prefix() + "_";
        if (node.isUnnumbered()) {
            return prefix + paragraph;
        }
        if (node.numeral == Numeral.NONE) {
            return prefix + UNNUMBERED;
        }
        return prefix + (node.level.compareTo(Level.PARAGRAPH) >= 0 ? itemId(node.numeral) : node.numeral.id());
    }

    /** The number of an item as it stands in an eId. */
    static String itemId(Numeral numeral) {
        if (numeral.style() != Style.ROMAN
                || !Character.isUpperCase(numeral.printed().charAt(0))
                        && !numeral.printed().matches("l[lIVX]+")) {
            return numeral.id();
        }
        String roman = Roman.write(numeral.value());
        return numeral.isPlain() ? roman : roman + "-" + numeral.suffix();
    }

    private Provision provision(Node node, String id, NumberSequence sequence) {
        EId eId = new EId(unique(id));
        if (node.level != Level.PARAGRAPH) {
            report(node, eId, !eId.value().equals(id), sequence);
        }
        return new Provision(
                eId,
                node.level,
                node.numeral.printed(),
                node.heading,
                node.text(),
                node.amendments,
                node.isRepealed(),
                siblings(node.children, eId, articles),
                place(node));
    }

    private SourcePlace place(Node node) {
        if (node.first() < 0 || node.last() >= source.size()) {
            return SourcePlace.UNKNOWN;
        }
        SourceParagraph first = source.get(node.first());
        int to = source.get(node.last()).element();
        return new SourcePlace(node.first(), node.last(), first.page(), first.element(), to);
    }

    private String unique(String id) {
        String unique = id;
        for (int copy = 2; !used.add(unique); copy++) {
            unique = id + "_" + copy;
        }
        return unique;
    }

    private void report(Node node, EId eId, boolean copy, NumberSequence sequence) {
        NumberSequence.News news = sequence.next(node.level, node.numeral);
        if (node.numeral == Numeral.NONE && node.level.isDivision()) {
            return;
        }
        if (copy && news == NumberSequence.News.RESTARTED) {
            diagnostics.add(Diagnostic.info("DUPLICATE_NUMBER", eId.value(), node.numeral.printed()));
        } else if (copy) {
            diagnostics.add(Diagnostic.warning("DUPLICATE_NUMBER", eId.value(), node.numeral.printed()));
        } else if (news == NumberSequence.News.SKIPPED) {
            diagnostics.add(Diagnostic.warning("GAP_IN_NUMBERING", eId.value(), node.numeral.printed()));
        }
    }
}
