package org.cotejo.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.draft.Sheet.Addition;
import org.cotejo.draft.Sheet.Form;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Quotation;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.Requirement;
import org.cotejo.text.TextRange;

/** Puts into a law what it lacks: the words that say it, where the matter is dealt with. */
final class Supply {
    /** So many paragraphs are put behind one article; further ones make articles of their own. */
    private static final int MOST = 2;

    private final Draftable law;
    private final Sheet sheet;
    private final Placement placement;
    private final ClauseNames names;
    private final ClauseSupport support;

    Supply(Draftable law, Sheet sheet, Placement placement, ClauseNames names, ClauseSupport support) {
        this.law = law;
        this.sheet = sheet;
        this.placement = placement;
        this.names = names;
        this.support = support;
    }

    /** The clause with the law's own names, as lines without labels. */
    List<Line> lines(Requirement requirement, boolean fitted) {
        ClauseText clause = ClauseText.of(requirement.modelClause(), law.tradition());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Level.PARAGRAPH, "", fit(clause.opening(), fitted)));
        law.endings().list(clause.items()).forEach(item -> lines.add(new Line(Level.FRACTION, "", fit(item, fitted))));
        if (!clause.closing().isEmpty()) {
            lines.add(new Line(Level.PARAGRAPH, "", fit(clause.closing(), fitted)));
        }
        return lines;
    }

    private String fit(String text, boolean fitted) {
        return fitted ? names.in(text) : text;
    }

    /** The shortest way: duties instead of faculties, or the missing pieces of the clause; whether there was one. */
    boolean briefly(Finding finding, Requirement requirement) {
        Set<String> missing = new LinkedHashSet<>();
        for (ElementResult element : finding.elements()) {
            if (!element.found() || element.faculty()) {
                missing.add(element.key());
            }
        }
        boolean onlyFaculties = finding.elements().stream().allMatch(ElementResult::found);
        if (onlyFaculties && bind(finding)) {
            return true;
        }
        Optional<Provision> article = placement.evidence(finding);
        if (article.isEmpty() || missing.isEmpty()) {
            return false;
        }
        ClauseText clause = ClauseText.of(requirement.modelClause(), law.tradition());
        List<Integer> chosen = support.saying(requirement.id(), missing);
        return clause.isList()
                ? items(finding, requirement, clause, chosen, article.get())
                : paragraph(requirement, clause, chosen, article.get());
    }

    /** The missing items behind those of the law's own list, and other words to open it where they are what is missing. */
    private boolean items(
            Finding finding, Requirement requirement, ClauseText clause, List<Integer> chosen, Provision article) {
        boolean opens = chosen.contains(0);
        Provision opening =
                article.children().isEmpty() ? article : article.children().get(0);
        boolean listed = placement.hasFittingList(article, finding) && opening.level() == Level.PARAGRAPH;
        if (chosen.isEmpty()
                || !listed
                || opens && SentenceCut.of(opening.text()).size() > 1) {
            return false;
        }
        if (opens) {
            String words = names.in(clause.opening());
            sheet.edit(opening.eId(), requirement.id(), before -> words);
        }
        List<Line> lines = chosen.stream()
                .filter(each -> each > 0)
                .map(each ->
                        new Line(Level.FRACTION, "", names.in(clause.items().get(each - 1))))
                .toList();
        if (!lines.isEmpty()) {
            sheet.add(new Addition(requirement.id(), Form.ITEM, article.eId(), lines));
        }
        return true;
    }

    private boolean paragraph(Requirement requirement, ClauseText clause, List<Integer> chosen, Provision article) {
        List<String> sentences = clause.pieces();
        List<Integer> some = chosen.isEmpty()
                ? java.util.stream.IntStream.range(0, sentences.size()).boxed().toList()
                : chosen;
        String words =
                names.in(String.join(" ", some.stream().map(sentences::get).toList()));
        long there = sheet.additions().stream()
                .filter(each -> each.article().equals(article.eId()) && each.form() == Form.PARAGRAPH)
                .count();
        Form form = there < MOST && !Placement.isGlossary(article) ? Form.PARAGRAPH : Form.ARTICLE;
        sheet.add(new Addition(requirement.id(), form, article.eId(), List.of(new Line(Level.PARAGRAPH, "", words))));
        return true;
    }

    /** The whole clause as an article of its own. */
    void atLength(Finding finding, Requirement requirement, boolean fitted) {
        sheet.add(new Addition(
                requirement.id(), Form.ARTICLE, placement.behind(finding).eId(), lines(requirement, fitted)));
    }

    /** Makes duties of the faculties that the finding rests on; whether any word of them is known. */
    private boolean bind(Finding finding) {
        Map<String, String> duties = law.words().below("duties");
        boolean changed = false;
        for (ElementResult element : finding.elements()) {
            if (element.faculty()) {
                for (Quotation quotation : element.evidence()) {
                    changed |= bind(finding, quotation, duties);
                }
            }
        }
        return changed;
    }

    private boolean bind(Finding finding, Quotation quotation, Map<String, String> duties) {
        Optional<LawMap.Place> place = law.map().find(quotation.eId()).filter(each -> !each.transitory());
        if (place.isEmpty()) {
            return false;
        }
        Provision leaf = place.get().provision();
        String now = sheet.text(leaf);
        if (bound(now, quotation.quote(), duties).equals(now)) {
            return false;
        }
        sheet.edit(leaf.eId(), finding.requirement(), text -> bound(text, quotation.quote(), duties));
        return true;
    }

    /** The text with the faculties of the sentence around the quote made duties. */
    private static String bound(String text, String quote, Map<String, String> duties) {
        int at = text.indexOf(quote);
        if (at < 0) {
            return text;
        }
        TextRange range = new TextRange(at, at + quote.length());
        StringBuilder out = new StringBuilder(text);
        List<TextRange> sentences = new ArrayList<>(SentenceCut.of(text));
        java.util.Collections.reverse(sentences);
        for (TextRange sentence : sentences) {
            if (sentence.overlaps(range)) {
                out.replace(sentence.from(), sentence.to(), bound(sentence.of(text), duties));
            }
        }
        return out.toString();
    }

    private static String bound(String sentence, Map<String, String> duties) {
        String bound = sentence;
        for (Map.Entry<String, String> duty : duties.entrySet()) {
            Pattern word =
                    Pattern.compile("\\b" + Pattern.quote(duty.getKey()) + "\\b", Pattern.UNICODE_CHARACTER_CLASS);
            bound = word.matcher(bound).replaceAll(Matcher.quoteReplacement(duty.getValue()));
        }
        return bound;
    }
}
