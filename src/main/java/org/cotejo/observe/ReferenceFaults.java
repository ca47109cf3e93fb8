package org.cotejo.observe;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.fact.CrossReference;
import org.cotejo.model.Level;
import org.cotejo.observe.LawText.Page;
import org.cotejo.rulebook.ObservationRules;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Address;
import org.cotejo.structure.Address.Part;
import org.cotejo.structure.Reference;
import org.cotejo.structure.Reference.Scope;
import org.cotejo.text.Fold;

/** References to provisions that are not there, are repealed, or are there twice. */
final class ReferenceFaults {
    private final Tradition tradition;
    private final ObservationRules rules;
    private final Set<String> referenceNames = new TreeSet<>();

    ReferenceFaults(Tradition tradition, ObservationRules rules) {
        this.tradition = tradition;
        this.rules = rules;
        rules.referenceNames().forEach(name -> referenceNames.add(Fold.words(name)));
    }

    void observe(LawText law, Notes notes) {
        for (Page page : law.inForce()) {
            if (law.isLater(page.article())) {
                continue; // a decree cites its own articles, and the law's as they were then
            }
            for (CrossReference each : page.facts(CrossReference.class)) {
                Reference reference = each.reference();
                int before = notes.all().size();
                for (Address address : reference.addresses()) {
                    if (notes.all().size() > before) {
                        break;
                    }
                    if (reference.scope() == Scope.OWN && (!page.unit().transitory() || isOwnByName(page, reference))) {
                        own(law, page, reference, address, notes);
                    } else if (reference.scope() == Scope.OTHER
                            && referenceNames.contains(Fold.words(reference.law()))) {
                        other(page, reference, address, notes);
                    }
                }
            }
        }
    }

    /** A decree says «los artículos que se derogan» of what is gone: only what it calls this law's must be there. */
    private static boolean isOwnByName(Page page, Reference reference) {
        String words = reference.range().of(page.unit().text());
        Address last = reference.addresses().get(reference.addresses().size() - 1);
        String number = last.parts().get(last.parts().size() - 1).printed();
        return words.strip().length() > words.lastIndexOf(number) + number.length() + 1;
    }

    private void own(LawText law, Page page, Reference reference, Address address, Notes notes) {
        Part first = address.parts().get(0);
        if (first.level().isDivision() && first.level() != Level.SUBSECTION) {
            division(law, page, reference, address, notes);
            return;
        }
        String start = first.level() == Level.ARTICLE ? start(law, page, first) : "";
        if (start.isEmpty()) {
            return;
        }
        if (!law.has(start)) {
            broken(law, page, reference, first, notes);
            return;
        }
        follow(law, page, reference, address, start, notes);
    }

    /** The article's eId; empty where a word stands for it that is not to be followed. */
    private String start(LawText law, Page page, Part first) {
        if (!first.isRelative()) {
            return first.id();
        }
        List<String> articles = law.articles(tradition.unit(Level.ARTICLE).prefix());
        int at = articles.indexOf(page.article()) + first.step();
        boolean known = articles.contains(page.article()) && at >= 0 && at < articles.size();
        return known ? articles.get(at) : "";
    }

    /** Down from the article as far as numbers go. */
    private void follow(LawText law, Page page, Reference reference, Address address, String start, Notes notes) {
        String at = start;
        for (Part part : address.parts().subList(1, address.parts().size())) {
            if (part.isRelative() || part.level() == Level.PARAGRAPH || part.level() == Level.SUBSECTION) {
                break;
            }
            String next = at + "__" + part.id();
            if (!law.has(next)) {
                missingPart(law, page, reference, at, part, notes);
                return;
            }
            at = next;
        }
        if (law.isRepealed(at)) {
            notes.add(
                    "REPEALED_TARGET",
                    Severity.MAJOR,
                    page.unit(),
                    reference.range(),
                    notes.text("repealed_target", cite(at)),
                    notes.text("repealed_target_fix"));
        } else if (law.isCopied(at)) {
            ambiguous(page, reference, cite(at), notes);
        }
    }

    private void division(LawText law, Page page, Reference reference, Address address, Notes notes) {
        Part last = address.parts().get(address.parts().size() - 1);
        if (last.isRelative()
                || address.parts().stream().anyMatch(Part::isRelative)
                || law.law().divisions().isEmpty()) {
            return;
        }
        List<String> found = law.divisions(last.id());
        if (found.isEmpty()) {
            String what = citation(last);
            notes.add(
                    "BROKEN_REFERENCE",
                    Severity.MAJOR,
                    page.unit(),
                    reference.range(),
                    notes.text("broken_division", what),
                    notes.text("broken_fix"));
        } else if (found.stream().anyMatch(id -> law.law().divisions().contains(id + "_2"))) {
            ambiguous(page, reference, citation(last), notes);
        }
    }

    private void broken(LawText law, Page page, Reference reference, Part article, Notes notes) {
        boolean transitory = article.id().startsWith(tradition.transitory().prefix() + "_");
        List<String> all = law.articles(
                transitory
                        ? tradition.transitory().prefix()
                        : tradition.unit(Level.ARTICLE).prefix());
        if (all.isEmpty()) {
            return;
        }
        String last = cite(all.get(all.size() - 1));
        notes.add(
                "BROKEN_REFERENCE",
                Severity.MAJOR,
                page.unit(),
                reference.range(),
                notes.text("broken_article", article.printed(), last),
                notes.text("broken_fix"));
    }

    private void missingPart(LawText law, Page page, Reference reference, String whole, Part part, Notes notes) {
        List<String> below = law.below(whole, tradition.unit(part.level()).prefix());
        String message = below.isEmpty()
                ? notes.text("broken_no_parts", cite(whole), citation(part))
                : notes.text("broken_part", cite(whole), citation(part), number(below.get(below.size() - 1)));
        notes.add(
                "BROKEN_REFERENCE", Severity.MAJOR, page.unit(), reference.range(), message, notes.text("broken_fix"));
    }

    private void other(Page page, Reference reference, Address address, Notes notes) {
        Part first = address.parts().get(0);
        String digits = first.printed().replaceAll("\\D.*", "");
        boolean plain = first.level() == Level.ARTICLE && !digits.isEmpty() && digits.length() < 5;
        boolean transitory = first.id().startsWith(tradition.transitory().prefix() + "_");
        if (plain && !transitory && Integer.parseInt(digits) > rules.referenceArticles()) {
            notes.add(
                    "BROKEN_REFERENCE",
                    Severity.MAJOR,
                    page.unit(),
                    reference.range(),
                    notes.text(
                            "broken_other",
                            reference.law(),
                            first.printed(),
                            Integer.toString(rules.referenceArticles())),
                    notes.text("broken_fix"));
        }
    }

    private static void ambiguous(Page page, Reference reference, String what, Notes notes) {
        notes.add(
                "AMBIGUOUS_REFERENCE",
                Severity.MINOR,
                page.unit(),
                reference.range(),
                notes.text("ambiguous", what),
                notes.text("ambiguous_fix"));
    }

    private String citation(Part part) {
        String pattern = tradition.unit(part.level()).citation();
        return new java.text.MessageFormat(pattern, Locale.ROOT).format(new Object[] {part.printed()});
    }

    /** A unit in short: the number of its article and of the parts below. */
    static String cite(String eId) {
        StringBuilder number = new StringBuilder();
        for (String part : eId.split("__")) {
            number.append(number.isEmpty() ? "" : "-").append(number(part));
        }
        return number.toString();
    }

    private static String number(String eId) {
        return eId.substring(eId.lastIndexOf('_') + 1).replace('-', ' ');
    }
}
