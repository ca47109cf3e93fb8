package org.cotejo.rulebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.cotejo.model.CotejoException;
import org.cotejo.text.LimitedText;

/**
 * How model clauses of a rulebook are fitted to one law, and words of laws that give way to others with certainty; from the
 * rulebook's file {@code fitting.yaml}, which may be missing. Immutable.
 */
public record Fitting(List<Name> names, List<Replacement> replacements) {
    public static final Fitting NONE = new Fitting(List.of(), List.of());

    public Fitting {
        names = List.copyOf(names);
        replacements = List.copyOf(replacements);
    }

    /**
     * A name that clauses use and laws have their own for.
     *
     * @param requirement whose evidence names it in a law; empty where the law is looked through for it
     * @param having words of which such a name has all, lower case without accents; for one that is looked for
     * @param heads first words such a name can have, lower case without accents
     * @param notBefore words that make the clause's name another's
     */
    public record Name(
            String clause, String requirement, List<String> having, List<String> heads, List<String> notBefore) {
        public Name {
            having = List.copyOf(having);
            heads = List.copyOf(heads);
            notBefore = List.copyOf(notBefore);
        }
    }

    /**
     * Words that have been overtaken.
     *
     * @param requirements whose findings it closes
     * @param to what a group of {@code from} found is {@code $1}
     */
    public record Replacement(Set<String> requirements, Pattern from, String to) {
        public Replacement {
            requirements = Set.copyOf(requirements);
            Objects.requireNonNull(to);
        }

        /**
         * The text with every place replaced; itself where there is none. A capital that opens the text stays one.
         *
         * @throws CotejoException where the expression tries so many ways to match the text that it might never end
         */
        public String in(String text) {
            try {
                return replaced(new LimitedText(text));
            } catch (LimitedText.TooManyLooksException | StackOverflowError e) {
                throw new CotejoException(
                        "rulebook.endless", List.of(from.pattern(), Integer.toString(text.length())), e);
            }
        }

        private String replaced(LimitedText text) {
            Matcher matcher = from.matcher(text);
            StringBuilder out = new StringBuilder();
            while (matcher.find()) {
                boolean opens = Character.isUpperCase(first(matcher.group())) && Character.isLowerCase(first(to));
                matcher.appendReplacement(out, opens ? Character.toUpperCase(to.charAt(0)) + to.substring(1) : to);
            }
            return matcher.appendTail(out).toString();
        }

        private static char first(String words) {
            return words.isEmpty() ? ' ' : words.charAt(0);
        }
    }

    /**
     * @param rulebook name of its folder
     * @throws RulebookException where the file is there and cannot be used
     */
    public static Fitting load(RulebookFiles files, String rulebook) throws IOException {
        String name = rulebook + "/fitting.yaml";
        YamlNode root;
        try {
            root = YamlNode.read(name, files.open(name));
        } catch (CotejoException e) {
            if (e instanceof RulebookException) {
                throw e;
            }
            return NONE;
        }
        root.only(Set.of("names", "replacements"));
        List<Replacement> replacements = new ArrayList<>();
        root.items("replacements").forEach(node -> replacements.add(replacement(node)));
        return new Fitting(root.items("names").stream().map(Fitting::name).toList(), replacements);
    }

    private static Name name(YamlNode node) {
        node.only(Set.of("clause", "of", "having", "heads", "notBefore"));
        List<String> having = node.texts("having");
        return new Name(
                node.need("clause").text(),
                having.isEmpty() ? node.need("of").text() : "",
                having,
                node.texts("heads"),
                node.texts("notBefore"));
    }

    private static Replacement replacement(YamlNode node) {
        node.only(Set.of("for", "from", "to"));
        YamlNode from = node.need("from");
        YamlNode to = node.need("to");
        try {
            Pattern pattern = Pattern.compile(from.text());
            Matcher trial = Pattern.compile(from.text() + "|").matcher("");
            trial.find();
            trial.appendReplacement(new StringBuilder(), to.text());
            return new Replacement(Set.copyOf(node.texts("for")), pattern, to.text());
        } catch (PatternSyntaxException e) {
            throw from.refusal(String.valueOf(e.getDescription()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw to.refusal("'" + to.text() + "': " + e.getMessage());
        }
    }
}
