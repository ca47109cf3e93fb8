package org.cotejo.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.draft.LawMap.Place;
import org.cotejo.finding.Clash;
import org.cotejo.finding.Finding;
import org.cotejo.model.EId;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.Fitting;
import org.cotejo.rulebook.Requirement;
import org.cotejo.text.TextRange;

/** Takes out of a law what stands against the reference: as few words as will do, more of them at each further attempt. */
final class Removal {
    private final Draftable law;
    private final Sheet sheet;
    private final Fitting fitting;
    private final List<String> hanging;

    /** Clauses that stand where something was taken out, by article: they stay when the rest of it goes. */
    private final Map<EId, Sheet.Renewal> placed = new HashMap<>();

    Removal(Draftable law, Sheet sheet, Fitting fitting) {
        this.law = law;
        this.sheet = sheet;
        this.fitting = fitting;
        this.hanging = law.words().list("hanging");
    }

    /**
     * Replaces overtaken words all over the body of the law, and in those transitory articles that the finding is about;
     * whether there were any.
     */
    boolean replace(Requirement requirement, Finding finding) {
        Set<EId> clashing =
                finding.conflicts().stream().map(clash -> clash.state().eId()).collect(Collectors.toSet());
        boolean changed = false;
        for (Place place : law.map().all()) {
            String text = sheet.text(place.provision());
            boolean past =
                    place.transitory() && !clashing.contains(place.provision().eId());
            boolean stays = past || place.provision().repealed() || text.isBlank();
            String mended = stays ? text : mended(text, requirement.id());
            if (!mended.equals(text)) {
                sheet.edit(place.provision().eId(), requirement.id(), before -> mended(before, requirement.id()));
                changed = true;
            }
        }
        return changed;
    }

    private String mended(String text, String requirement) {
        String mended = text;
        for (Fitting.Replacement replacement : fitting.replacements()) {
            if (replacement.requirements().contains(requirement)) {
                mended = replacement.in(mended);
            }
        }
        return mended;
    }

    /**
     * Takes out what one clash is about.
     *
     * @param instead what is to stand there, empty for nothing
     * @param attempt 0 for the sentence, 1 for the whole provision, more for the article
     * @return whether {@code instead} was put there; empty where nothing could be done
     */
    Optional<Boolean> remove(Clash clash, Requirement requirement, List<Line> instead, int attempt) {
        Optional<Place> found = law.map().find(clash.state().eId());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Place place = found.get();
        if (isGone(place)) {
            // taken out for another requirement since it was judged
            return Optional.of(false);
        }
        Provision leaf = place.provision();
        String text = sheet.text(leaf);
        int at = text.indexOf(clash.state().quote());
        if (at < 0) {
            // changed for another requirement since it was judged
            return Optional.of(false);
        }
        TextRange range = new TextRange(at, at + clash.state().quote().length());
        if (place.article().isEmpty()) {
            return Optional.empty();
        }
        Provision article = place.article().get();
        boolean paragraph = leaf.level() == Level.PARAGRAPH && !place.transitory();
        boolean whole = attempt > 0 || SentenceCut.isAll(text, range, hanging);
        boolean opensList = paragraph && opensList(article, leaf);
        if (attempt > 1 || whole && opensList) {
            return Optional.of(article(article, requirement, place.transitory() ? List.of() : instead));
        }
        boolean renvoi = requirement.kind() == Requirement.Kind.MUST_NOT_CONTAIN;
        boolean single = paragraph && instead.size() == 1 && (whole || renvoi);
        if (!whole || single) {
            String words = single ? instead.get(0).text() : "";
            String quote = clash.state().quote();
            sheet.edit(leaf.eId(), requirement.id(), before -> cut(before, quote, words, whole));
            if (single) {
                placed.putIfAbsent(article.eId(), new Sheet.Renewal(requirement.id(), instead));
            }
            return Optional.of(single);
        }
        sheet.repeal(leaf.eId(), requirement.id());
        return Optional.of(false);
    }

    private String cut(String text, String quote, String instead, boolean whole) {
        int at = text.indexOf(quote);
        if (whole || at < 0) {
            return instead.isEmpty() ? text : instead;
        }
        return SentenceCut.replace(text, new TextRange(at, at + quote.length()), instead, hanging);
    }

    private boolean article(Provision article, Requirement requirement, List<Line> instead) {
        boolean free = !sheet.renewals().containsKey(article.eId()) && !sheet.isRepealed(article.eId());
        if (free && !instead.isEmpty()) {
            sheet.renew(article.eId(), requirement.id(), instead);
            return true;
        }
        if (free && placed.containsKey(article.eId())) {
            Sheet.Renewal kept = placed.get(article.eId());
            sheet.renew(article.eId(), kept.requirement(), kept.lines());
            return false;
        }
        if (free) {
            sheet.repeal(article.eId(), requirement.id());
        }
        return false;
    }

    /** Whether items of a list hang from the words of this paragraph. */
    private static boolean opensList(Provision article, Provision leaf) {
        List<Provision> children = article.children();
        int at = children.indexOf(leaf);
        return at >= 0 && at + 1 < children.size() && children.get(at + 1).level() != Level.PARAGRAPH;
    }

    private boolean isGone(Place place) {
        return place.chain().stream()
                .anyMatch(
                        each -> sheet.isRepealed(each.eId()) || sheet.renewals().containsKey(each.eId()));
    }
}
