package org.cotejo.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.compare.Article.Division;
import org.cotejo.compare.Article.Zone;
import org.cotejo.model.Annex;
import org.cotejo.model.EId;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;

/** The articles of a law in reading order: of its body, of its transitory decrees, of its annexes. */
final class Articles {
    private final Map<EId, String> citations;
    private final List<Article> found = new ArrayList<>();

    private Articles(Map<EId, String> citations) {
        this.citations = citations;
    }

    static List<Article> of(ComparedLaw compared) {
        Articles articles = new Articles(compared.citations());
        compared.law().body().forEach(each -> articles.visit(each, Zone.BODY, List.of(), false));
        for (TransitoryDecree decree : compared.law().transitory()) {
            decree.provisions().forEach(each -> articles.visit(each, Zone.TRANSITORY, List.of(), false));
        }
        for (Annex annex : compared.law().annexes()) {
            annex.body().forEach(each -> articles.visit(each, Zone.ANNEX, List.of(), false));
        }
        return List.copyOf(articles.found);
    }

    /** One provision of a law and what hangs from it, as if it were all of it: an article, or a part of one. */
    static List<Article> of(ComparedLaw compared, Provision provision) {
        Articles articles = new Articles(compared.citations());
        articles.visit(provision, Zone.BODY, List.of(), false);
        return List.copyOf(articles.found);
    }

    private void visit(Provision provision, Zone zone, List<Division> divisions, boolean repealedAbove) {
        boolean repealed = repealedAbove || provision.repealed();
        if (!provision.level().isDivision()) {
            List<Passage> parts = new ArrayList<>();
            provision.children().forEach(child -> collect(child, repealed, parts));
            found.add(new Article(zone, divisions, passage(provision, repealed), parts));
            return;
        }
        List<Division> below = new ArrayList<>(divisions);
        below.add(new Division(citation(provision), provision.heading()));
        provision.children().forEach(child -> visit(child, zone, below, repealed));
    }

    private void collect(Provision provision, boolean repealedAbove, List<Passage> parts) {
        boolean repealed = repealedAbove || provision.repealed();
        parts.add(passage(provision, repealed));
        provision.children().forEach(child -> collect(child, repealed, parts));
    }

    private Passage passage(Provision provision, boolean repealed) {
        return new Passage(
                provision.eId(),
                provision.level(),
                provision.num(),
                citation(provision),
                provision.level() == Level.PARAGRAPH ? "" : provision.heading(),
                provision.text(),
                repealed,
                provision.amendments());
    }

    private String citation(Provision provision) {
        return citations.getOrDefault(provision.eId(), provision.eId().value());
    }
}
