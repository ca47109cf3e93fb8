package org.cotejo.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;
import org.cotejo.rulebook.Tradition.Gazette;
import org.jspecify.annotations.Nullable;

/** Names decrees by gazette and date, and makes their transitory articles provisions. */
final class Decrees {
    private final Grammar grammar;
    private final Identifiers identifiers;
    private final Set<String> used = new HashSet<>();

    Decrees(Grammar grammar, Identifiers identifiers) {
        this.grammar = grammar;
        this.identifiers = identifiers;
    }

    List<TransitoryDecree> transitory(List<DecreeDraft> drafts) {
        List<TransitoryDecree> decrees = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            DecreeDraft draft = drafts.get(i);
            decrees.add(draft.original ? original(draft) : later(draft, drafts.get(0).original ? i + 1 : i + 2));
        }
        return decrees;
    }

    private TransitoryDecree original(DecreeDraft draft) {
        List<Provision> provisions = identifiers.transitory(draft.provisions, null);
        return new TransitoryDecree(TransitoryDecree.ORIGINAL, title(draft), null, provisions);
    }

    private TransitoryDecree later(DecreeDraft draft, int number) {
        String folded = Folded.of(title(draft));
        LocalDate date = date(folded);
        String suffix = date == null ? Integer.toString(number) : date.toString();
        String id = unique(grammar.tradition.transitory().decreePrefix() + "_" + suffix);
        String gazette = gazette(folded);
        String name = date == null ? id : gazette.isEmpty() ? date.toString() : gazette + " " + date;
        return new TransitoryDecree(name, title(draft), date, identifiers.transitory(draft.provisions, id));
    }

    private static String title(DecreeDraft draft) {
        return String.join("\n", draft.title);
    }

    private String unique(String id) {
        String unique = id;
        for (int copy = 2; !used.add(unique); copy++) {
            unique = id + "-" + copy;
        }
        return unique;
    }

    /** The first date after the name of a gazette, else the first of all. */
    private @Nullable LocalDate date(String folded) {
        int last = -1;
        for (Gazette gazette : grammar.tradition.gazettes()) {
            last = Math.max(last, lastIndex(new Formulas(gazette.names()), folded));
        }
        LocalDate after = last < 0 ? null : grammar.dates.first(folded.substring(last));
        return after != null ? after : grammar.dates.first(folded);
    }

    private static int lastIndex(Formulas formulas, String folded) {
        Matcher matcher = formulas.matcher(folded);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    private String gazette(String folded) {
        for (Gazette gazette : grammar.tradition.gazettes()) {
            if (new Formulas(gazette.names()).isIn(folded)) {
                return gazette.code();
            }
        }
        return "";
    }
}
