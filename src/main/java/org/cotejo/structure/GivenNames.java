package org.cotejo.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.NameWords;
import org.cotejo.rulebook.Tradition;

/**
 * Finds the names that a law gives to its bodies, plans and funds, where it says what they are: in its list of terms, where it
 * creates them, or beside the name. A name that stands for two different things stands for none. What is repealed or annexed
 * gives no names. Immutable, shared between threads.
 */
public final class GivenNames {
    private static final int SHORTEST = 3;

    /** No law gives so many names; a text that seems to would take too long to read. */
    private static final int MOST = 300;

    private static final int MOST_STEPS = 4;

    private final NamePhrases phrases;

    public GivenNames(Tradition tradition) {
        phrases = new NamePhrases(tradition.names());
    }

    /** In the order in which the law gives them. */
    public List<GivenName> in(Expression law) {
        Reading reading = new Reading();
        law.body().forEach(provision -> reading.visit(provision, false));
        law.transitory().forEach(decree -> decree.provisions().forEach(provision -> reading.visit(provision, false)));
        return reading.names();
    }

    private record Said(NamePhrases.Found found, EId at) {}

    private final class Reading {
        private final List<String> texts = new ArrayList<>();
        private final List<Said> said = new ArrayList<>();

        void visit(Provision provision, boolean inList) {
            if (provision.repealed()) {
                return;
            }
            if (!provision.text().isBlank()) {
                texts.add(provision.text());
                if (said.size() < MOST) {
                    phrases.in(provision.text(), inList).forEach(found -> said.add(new Said(found, provision.eId())));
                }
            }
            boolean list = inList
                    || !provision.level().isDivision() && phrases.opensGlossary(provision.heading())
                    || phrases.opensGlossary(provision.text());
            for (Provision child : provision.children()) {
                visit(child, list);
                list |= child.level() == Level.PARAGRAPH && phrases.opensGlossary(child.text());
            }
        }

        List<GivenName> names() {
            Map<String, Said> best = new LinkedHashMap<>();
            for (NamePhrases.Rank rank : NamePhrases.Rank.values()) {
                best.putAll(of(rank, best));
            }
            follow(best);
            shorten(best);
            return best.values().stream()
                    .filter(each -> each.found().kind() != null)
                    .map(GivenNames::given)
                    .toList();
        }

        /** What is said with one certainty, of names nothing surer is said of. */
        private Map<String, Said> of(NamePhrases.Rank rank, Map<String, Said> surer) {
            Map<String, Said> names = new LinkedHashMap<>();
            for (Said each : said) {
                String key = Folded.of(each.found().name());
                if (each.found().kind() != null && each.found().rank() == rank && !surer.containsKey(key)) {
                    Said other = names.putIfAbsent(key, each);
                    if (other != null && other.found().kind() != each.found().kind()) {
                        names.put(key, nothing(each));
                    }
                }
            }
            return names;
        }

        private Said nothing(Said each) {
            return new Said(
                    new NamePhrases.Found(
                            each.found().name(), null, "", each.found().rank()),
                    each.at());
        }

        /** A term whose meaning is another name stands for the same. */
        private void follow(Map<String, Said> best) {
            Map<String, String> same = new HashMap<>();
            said.stream()
                    .filter(each -> !each.found().same().isEmpty())
                    .forEach(each -> same.put(
                            Folded.of(each.found().name()),
                            Folded.of(each.found().same())));
            for (Said each : said) {
                String key = Folded.of(each.found().name());
                String other = same.get(key);
                for (int i = 0; other != null && i < MOST_STEPS && !best.containsKey(other); i++) {
                    other = same.get(other);
                }
                Said known = other == null ? null : best.get(other);
                NameWords.Kind kind = known == null ? null : known.found().kind();
                if (kind != null && phrases.isName(each.found().name(), kind)) {
                    best.putIfAbsent(
                            key,
                            new Said(
                                    new NamePhrases.Found(each.found().name(), kind, "", NamePhrases.Rank.DEFINED),
                                    known.at()));
                }
            }
        }

        /** {@code la Ronda}, of a longer name that is no term itself: where no other name begins with the word. */
        private void shorten(Map<String, Said> best) {
            Map<String, Said> shorter = new LinkedHashMap<>();
            for (Said each : List.copyOf(best.values())) {
                NameWords.Kind kind = each.found().kind();
                String name = each.found().name();
                String first = name.split(" ", 2)[0];
                boolean may = kind != null
                        && each.found().rank() != NamePhrases.Rank.DEFINED
                        && first.length() < name.length()
                        && first.length() >= SHORTEST
                        && isProper(name)
                        && said.stream().noneMatch(other -> other.found().name().equals(first))
                        && phrases.isName(first, kind)
                        && texts.stream().noneMatch(text -> phrases.goesOnOtherwise(first, name, text));
                if (may) {
                    shorter.putIfAbsent(
                            Folded.of(first),
                            new Said(
                                    new NamePhrases.Found(
                                            first, kind, "", each.found().rank()),
                                    each.at()));
                }
            }
            shorter.forEach(best::putIfAbsent);
        }
    }

    private static GivenName given(Said said) {
        NamePhrases.Found found = said.found();
        NameWords.Kind kind = Objects.requireNonNull(found.kind());
        boolean several = found.name().indexOf(' ') > 0;
        boolean anyCase = kind.anyCase() || several && !isProper(found.name());
        return new GivenName(found.name(), kind.nouns(), anyCase, said.at());
    }

    /** Whether a word behind the first has a capital, or all have. */
    private static boolean isProper(String name) {
        int space = name.indexOf(' ');
        return name.chars().skip(Math.max(0, space)).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
