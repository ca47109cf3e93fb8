package org.cotejo.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.Level;
import org.cotejo.rulebook.SearchWords;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Address;
import org.cotejo.structure.CitationReader;
import org.cotejo.structure.Citations;
import org.cotejo.structure.Reference;
import org.cotejo.text.Fold;
import org.cotejo.text.Roman;

/**
 * Knows a citation in what was typed: {@code art. 12 fr. III inciso a}, {@code 12 III}, {@code 12-iii-a},
 * {@code transitorio cuarto}. Puts it into the words of the drafting tradition and has those read as in any law. Immutable.
 */
final class TypedCitation {
    private static final Pattern TOKEN = Pattern.compile("(\\p{L}++)|(\\d++)(?:[º°ª]|[oa](?!\\p{L}))?+|([-–/])");
    private static final Pattern GLUED = Pattern.compile("(\\p{L})(\\d{1,3})");

    private final Tradition tradition;
    private final CitationReader reader;
    private final SearchWords words;
    private final Map<String, Level> levels = new HashMap<>();
    private final Set<String> transitory = new HashSet<>();
    private final Set<String> suffixes = new HashSet<>();
    private final Set<String> ordinals = new HashSet<>();

    TypedCitation(Tradition tradition, CitationReader reader, SearchWords words) {
        this.tradition = tradition;
        this.reader = reader;
        this.words = words;
        for (Level level : Level.values()) {
            if (!level.isDivision()) {
                tradition.unit(level).words().forEach(word -> levels.put(word.replace(".", ""), level));
            }
        }
        levels.putAll(words.levels());
        transitory.addAll(tradition.transitory().words());
        transitory.addAll(words.transitory());
        tradition.numbers().suffixes().forEach(suffixes::addAll);
        tradition.numbers().units().values().forEach(ordinals::addAll);
        tradition.numbers().tens().values().forEach(ordinals::addAll);
        ordinals.addAll(tradition.numbers().only());
    }

    /**
     * A citation that was typed.
     *
     * @param printed as a lawyer writes it
     * @param addresses what it may mean, best first: parts of an eId
     * @param names the other words: of a law, if it is a citation at all
     * @param bare a number alone: it may mean anything
     */
    record Meant(String printed, List<List<String>> addresses, List<String> names, boolean bare) {
        /** The same with the innermost unit left out; empty where there is only one. */
        Optional<Meant> wider() {
            int comma = printed.lastIndexOf(", ");
            List<List<String>> shorter = addresses.stream()
                    .filter(address -> address.size() > 1)
                    .map(address -> address.subList(0, address.size() - 1))
                    .toList();
            return comma < 0 || shorter.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Meant(printed.substring(0, comma), shorter, names, bare));
        }
    }

    Optional<Meant> in(String typed) {
        List<String> tokens = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(typed); token.find(); ) {
            tokens.add(token.group(2) != null ? token.group(2) : token.group());
        }
        return new Walk(tokens).meant();
    }

    /** One walk over the tokens. */
    private final class Walk {
        private final List<String> tokens;
        private final Map<Level, String> numbers = new EnumMap<>(Level.class);
        private final List<String> names = new ArrayList<>();
        private boolean isTransitory;
        private int at;

        private Walk(List<String> tokens) {
            this.tokens = split(tokens);
        }

        /** {@code T4} is two things. */
        private List<String> split(List<String> tokens) {
            List<String> apart = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                Matcher glued = GLUED.matcher(tokens.get(i));
                if (glued.matches()) {
                    apart.add(glued.group(1));
                    apart.add(glued.group(2));
                } else {
                    apart.add(tokens.get(i));
                }
            }
            return apart;
        }

        private Optional<Meant> meant() {
            while (at < tokens.size()) {
                String word = folded(at);
                Level level = levels.get(word);
                if (isSign(word)) {
                    at++;
                } else if (transitory.contains(word) && (word.length() > 1 || isNumber(at + 1))) {
                    at++;
                    isTransitory = true;
                } else if (level != null && isNumber(at + 1 + filling(at + 1)) && !isItem(at)) {
                    at += 1 + filling(at + 1);
                    number(level);
                } else if (!bare(word)) {
                    if (!words.filling().contains(word)) {
                        names.add(word);
                    }
                    at++;
                }
            }
            if (!numbers.containsKey(Level.ARTICLE)) {
                return Optional.empty();
            }
            return read();
        }

        /** A letter that could be a short word stands for itself behind a number. */
        private boolean isItem(int place) {
            return tokens.get(place).length() == 1 && numbers.containsKey(Level.ARTICLE);
        }

        private int filling(int from) {
            int count = 0;
            while (from + count < tokens.size()
                    && words.filling().contains(folded(from + count))
                    && !isNumber(from + count)) {
                count++;
            }
            return count;
        }

        private String folded(int place) {
            return Fold.accents(tokens.get(place));
        }

        private static boolean isSign(String word) {
            return !Character.isLetterOrDigit(word.charAt(0));
        }

        private boolean isNumber(int place) {
            if (place >= tokens.size()) {
                return false;
            }
            String word = folded(place);
            return Character.isDigit(word.charAt(0))
                    || word.length() == 1 && Character.isLetter(word.charAt(0))
                    || Roman.parse(word).isPresent()
                    || ordinals.contains(word);
        }

        /** A number of this level. */
        private void number(Level level) {
            String word = folded(at);
            StringBuilder number = new StringBuilder(level == Level.FRACTION ? roman(word) : tokens.get(at));
            at++;
            while (ordinals.contains(word) && at < tokens.size() && ordinals.contains(folded(at))) {
                number.append(' ').append(tokens.get(at++));
            }
            if (at < tokens.size() && suffixes.contains(folded(at))) {
                number.append(' ').append(tokens.get(at++));
            } else if (level == Level.ARTICLE && hasLetterBehind()) {
                number.append('-').append(folded(at + 1).toUpperCase(Locale.ROOT));
                at += 2;
            }
            numbers.putIfAbsent(level, number.toString());
        }

        /** {@code 10-A}, said in a capital or with nothing behind it. */
        private boolean hasLetterBehind() {
            return at + 1 < tokens.size()
                    && tokens.get(at).equals("-")
                    && tokens.get(at + 1).length() == 1
                    && Character.isLetter(tokens.get(at + 1).charAt(0))
                    && !tokens.get(at + 1).matches("[IVXivx]");
        }

        private String roman(String word) {
            OptionalInt value = Roman.parse(word);
            return value.isPresent() ? Roman.write(value.getAsInt()) : word;
        }

        /** A number without its word: first the article's, then a fraction's, then a point's. */
        private boolean bare(String word) {
            boolean digits = Character.isDigit(word.charAt(0));
            if (!numbers.containsKey(Level.ARTICLE)) {
                boolean counts = digits || ordinals.contains(word) && isSaidOfUnit();
                if (counts) {
                    number(Level.ARTICLE);
                }
                return counts;
            }
            if (ordinals.contains(word) && at + 1 < tokens.size() && levels.get(folded(at + 1)) == Level.PARAGRAPH) {
                numbers.putIfAbsent(Level.PARAGRAPH, word);
                at += 2;
                return true;
            }
            boolean inItem = numbers.containsKey(Level.FRACTION);
            if (!inItem
                    && !numbers.containsKey(Level.POINT)
                    && Roman.parse(word).isPresent()) {
                number(Level.FRACTION);
                return true;
            }
            if (word.length() == 1 && Character.isLetter(word.charAt(0)) && !numbers.containsKey(Level.POINT)) {
                number(Level.POINT);
                return true;
            }
            return false;
        }

        /** {@code cuarto transitorio}. */
        private boolean isSaidOfUnit() {
            return isTransitory
                    || tokens.stream()
                            .map(Fold::accents)
                            .anyMatch(tradition.transitory().words()::contains);
        }

        private Optional<Meant> read() {
            String printed = printed(numbers);
            List<List<String>> addresses = new ArrayList<>();
            address(printed).ifPresent(addresses::add);
            others().forEach(other -> address(printed(other)).ifPresent(addresses::add));
            return addresses.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Meant(printed, addresses, names, tokens.size() == 1));
        }

        /** {@code 12-a} may be the article 12-A or its point a); {@code 12 c} its hundredth fraction or its point c). */
        private List<Map<Level, String>> others() {
            List<Map<Level, String>> others = new ArrayList<>();
            String article = numbers.getOrDefault(Level.ARTICLE, "");
            int hyphen = article.indexOf('-');
            if (hyphen > 0 && !numbers.containsKey(Level.POINT)) {
                Map<Level, String> other = new EnumMap<>(numbers);
                other.put(Level.ARTICLE, article.substring(0, hyphen));
                other.put(Level.POINT, article.substring(hyphen + 1));
                others.add(other);
            }
            String fraction = numbers.getOrDefault(Level.FRACTION, "");
            if (fraction.length() == 1 && !numbers.containsKey(Level.POINT)) {
                Map<Level, String> other = new EnumMap<>(numbers);
                other.remove(Level.FRACTION);
                other.put(Level.POINT, fraction);
                others.add(other);
            }
            return others;
        }

        private String printed(Map<Level, String> numbers) {
            List<String> parts = new ArrayList<>();
            numbers.forEach((level, number) -> {
                String shown =
                        switch (level) {
                            case PARAGRAPH -> written(number);
                            case POINT, SUBPOINT -> number.toLowerCase(Locale.ROOT);
                            default -> number;
                        };
                parts.add(
                        isTransitory && level == Level.ARTICLE
                                ? Citations.of(tradition.transitory().citation(), written(number))
                                : Citations.of(tradition.unit(level).citation(), shown));
            });
            // as citations are written, a paragraph comes behind the fraction it belongs to
            if (numbers.containsKey(Level.PARAGRAPH) && parts.size() > 2) {
                parts.add(parts.remove(1));
            }
            return String.join(", ", parts);
        }

        /** An ordinal in words, as far as the tradition has them. */
        private String written(String number) {
            OptionalInt roman = Roman.parse(number);
            int value = number.chars().allMatch(Character::isDigit) && number.length() < 4
                    ? Integer.parseInt(number)
                    : roman.orElse(0);
            List<String> ordinal = tradition.numbers().written();
            return value >= 1 && value <= ordinal.size() ? ordinal.get(value - 1) : number;
        }

        private Optional<List<String>> address(String printed) {
            List<Reference> references = reader.in(printed);
            if (references.size() != 1 || references.get(0).addresses().size() != 1) {
                return Optional.empty();
            }
            Address address = references.get(0).addresses().get(0);
            boolean whole = references.get(0).range().to() >= printed.length() - 1;
            boolean fixed = address.parts().stream().noneMatch(Address.Part::isRelative);
            return whole && fixed
                    ? Optional.of(address.parts().stream().map(Address.Part::id).toList())
                    : Optional.empty();
        }
    }
}
