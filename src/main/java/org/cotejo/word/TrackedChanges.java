package org.cotejo.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.draft.Bill;
import org.cotejo.draft.Change;
import org.cotejo.draft.Line;
import org.cotejo.model.EId;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.text.TextRange;
import org.w3c.dom.Element;

/**
 * Writes a bill into the law's own Word file as tracked changes: whoever accepts them all has the law as the bill makes it,
 * whoever rejects them has the law as it was. What is new looks like what it stands beside.
 */
public final class TrackedChanges {
    private static final String AUTHOR = "Cotejo";

    private final Bill bill;
    private final LawPlaces places;
    private final String repealed;
    private final String heading;
    private final WordPart part;
    private final Revisions revisions;
    private final NewParagraphs fresh;
    private final Map<Element, Element> cursors = new HashMap<>();
    private final Set<Element> deleted = new HashSet<>();

    private TrackedChanges(WordFile file, Bill bill, Map<EId, SourcePlace> where, String repealed, String heading) {
        this.bill = bill;
        this.repealed = repealed;
        this.heading = heading;
        this.part = file.main();
        this.places = new LawPlaces(file, bill.law(), where);
        this.revisions = new Revisions(part, AUTHOR);
        this.fresh = new NewParagraphs(part, revisions, places);
    }

    /**
     * @param file of the law, or of a clean copy of it; is changed
     * @param where each provision of the law stands in the file, in the counting of {@link SourcePlace#from()}; those of
     *     which it does not say are left as they are
     * @param repealed all that is left of a unit that is repealed
     * @param heading above the bill's own transitory articles
     */
    public static void write(WordFile file, Bill bill, Map<EId, SourcePlace> where, String repealed, String heading) {
        new TrackedChanges(file, bill, where, repealed, heading).write();
    }

    private void write() {
        for (Change change : bill.changes()) {
            Provision target = places.provision(change.target());
            if (places.from(target) >= 0) {
                switch (change.kind()) {
                    case REFORM -> reform(target, change);
                    case REPEAL -> repeal(target);
                    case ADD -> add(target, change);
                }
            }
        }
        transitory();
    }

    private void reform(Provision target, Change change) {
        if (target.level() == Level.ARTICLE) {
            renew(target, change.proposed());
            return;
        }
        List<Provision> below = target.walk().toList();
        for (int i = 0; i < below.size() && i < change.proposed().size(); i++) {
            words(below.get(i), change.proposed().get(i).text());
        }
    }

    /** Other own words for a provision. */
    private void words(Provision provision, String words) {
        if (provision.text().equals(words) || places.own(provision).isEmpty()) {
            return;
        }
        TrackedText text = new TrackedText(part, revisions, places.own(provision));
        TextRange range = text.find(provision.text());
        if (range != null) {
            text.change(range, provision.text(), words);
        }
    }

    private void repeal(Provision target) {
        if (target.level() == Level.ARTICLE) {
            renew(target, List.of(new Line(Level.ARTICLE, "", repealed)));
        } else if (target.level() == Level.PARAGRAPH && !places.isShared(target)) {
            places.all(target).forEach(this::delete);
        } else {
            words(target, target.level() == Level.PARAGRAPH ? "" : repealed);
            target.children().forEach(child -> places.all(child).forEach(this::delete));
        }
    }

    /** All of an article anew: its label stays, with the rubric where it is to stay, what stood behind it and below goes. */
    private void renew(Provision article, List<Line> lines) {
        List<Element> all = places.all(article);
        Element first = all.get(0);
        TrackedText text = new TrackedText(part, revisions, List.of(first));
        boolean headed = !article.heading().isBlank() && lines.get(0).label().contains(article.heading());
        int from = headed ? fresh.headingEnd(article, text) : fresh.labelEnd(article, text);
        int to = text.signs().length();
        if (from < to || !lines.get(0).text().isEmpty()) {
            text.replaceEnd(new TextRange(Math.min(from, to), to), lines.get(0).text(), fresh.words(article));
        }
        all.stream().skip(1).forEach(this::delete);
        Element last = all.get(all.size() - 1);
        for (Line line : lines.subList(1, lines.size())) {
            insert(last, fresh.paragraph(line, article));
        }
    }

    private void delete(Element paragraph) {
        if (deleted.add(paragraph)) {
            revisions.deleteParagraph(paragraph);
        }
    }

    private void add(Provision target, Change change) {
        Element place = places.paragraph(change.level() == Level.ARTICLE ? places.behind(target) : places.end(target));
        Provision article =
                target.level() == Level.ARTICLE ? target : places.parent(target).orElse(target);
        if (change.level() == Level.ARTICLE && fresh.isSpaced(target)) {
            insert(place, fresh.blank(target));
        }
        for (Line line : change.proposed()) {
            insert(
                    place,
                    change.level() == Level.ARTICLE && line.level() == Level.ARTICLE
                            ? fresh.article(line, article)
                            : fresh.paragraph(line, article));
        }
    }

    /** Behind what was put behind the same place before. */
    private void insert(Element place, Element paragraph) {
        WordPart.insertAfter(paragraph, cursors.getOrDefault(place, place));
        cursors.put(place, paragraph);
    }

    private void transitory() {
        int last = places.last();
        if (bill.transitory().isEmpty() || last < 0) {
            return;
        }
        Element place = places.paragraph(last);
        insert(place, fresh.heading(heading));
        new ArrayList<>(bill.transitory()).forEach(line -> insert(place, fresh.transitory(line)));
    }
}
