package org.cotejo.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.Level;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.Address.Part;
import org.cotejo.structure.Numbering.Read;
import org.jspecify.annotations.Nullable;

/** Reads the addresses that begin at one place of a text, from the widest unit inwards or from the narrowest outwards. */
final class AddressReader {
    private static final Pattern LETTER = Pattern.compile("[\"“”'‘’]?([a-zñ])[\"“”'‘’]?(\\))?(?![\\p{L}\\d])");
    private static final Pattern ORDINAL = Pattern.compile("\\p{L}{4,16}+");

    private final Tradition tradition;
    private final Numbering numbering;
    private final FactWords.References words;

    /** The words of units by their first sign: most words of a text begin otherwise than all of them. */
    private final Map<Character, Map<Level, List<String>>> units = new HashMap<>();

    AddressReader(Tradition tradition, FactWords.References words) {
        this.tradition = tradition;
        this.words = words;
        this.numbering = new Numbering(tradition.numbers());
        for (Level level : Level.values()) {
            List<String> names = new ArrayList<>(tradition.unit(level).words());
            names.addAll(level == Level.ARTICLE ? words.articles() : List.of());
            for (String word : names) {
                units.computeIfAbsent(sign(word, 0), first -> new EnumMap<>(Level.class))
                        .computeIfAbsent(level, unit -> new ArrayList<>())
                        .addAll(List.of(word, word + "s", word + "es"));
            }
        }
    }

    /** What is referred to, and the cursor behind it; nothing, and no move, where no reference begins here. */
    List<Address> read(TextCursor cursor) {
        TextCursor ahead = cursor.copy();
        List<List<Part>> found = chain(ahead);
        if (found.isEmpty()) {
            found = transitory(ahead);
        }
        if (found.isEmpty()) {
            return List.of();
        }
        cursor.at = ahead.at;
        return found.stream().map(Address::new).toList();
    }

    /** A list of units, each with its parts, and then the whole they belong to. */
    private List<List<Part>> chain(TextCursor cursor) {
        TextCursor start = cursor.copy();
        Part before = ordinalBefore(start);
        Level level = before != null ? before.level() : level(start);
        if (level == null) {
            return List.of();
        }
        List<List<Part>> found = new ArrayList<>();
        if (before != null) {
            found.add(List.of(before));
        } else {
            list(level, start, found);
            shareTransitory(found);
        }
        if (found.isEmpty()) {
            return List.of();
        }
        cursor.at = start.at;
        return whole(level, found, cursor);
    }

    /** {@code artículos segundo y quinto transitorios}: the word at the end is said of all. */
    private void shareTransitory(List<List<Part>> found) {
        String prefix = tradition.transitory().prefix() + "_";
        boolean last =
                !found.isEmpty() && found.get(found.size() - 1).get(0).id().startsWith(prefix);
        for (int i = 0; last && i < found.size(); i++) {
            Part part = found.get(i).get(0);
            if (!part.isRelative() && Character.isLetter(part.printed().charAt(0))) {
                List<Part> parts = new ArrayList<>(found.get(i));
                String id = prefix + part.id().substring(part.id().indexOf('_') + 1);
                parts.set(0, part.as(part.level(), id));
                found.set(i, parts);
            }
        }
    }

    private List<List<Part>> whole(Level level, List<List<Part>> parts, TextCursor cursor) {
        TextCursor ahead = cursor.copy();
        boolean comma = ahead.takeSpaced(List.of(","));
        if (!ahead.takeSpaced(words.of()) && !comma) {
            return parts;
        }
        ahead.skipSpace();
        List<List<Part>> wholes = chain(ahead);
        if (wholes.isEmpty()) {
            return parts;
        }
        if (level == Level.FRACTION && wholes.stream().allMatch(AddressReader::isNumbered)) {
            wholes = wholes.stream().map(this::asArticle).toList();
        }
        Level outer = wholes.get(0).get(wholes.get(0).size() - 1).level();
        if (!isWithin(level, outer)) {
            return parts;
        }
        cursor.at = ahead.at;
        List<List<Part>> joined = new ArrayList<>();
        for (List<Part> one : wholes) {
            for (List<Part> part : parts) {
                joined.add(join(one, part));
            }
        }
        return joined;
    }

    /** {@code el numeral 17 de esta Ley}: a number that only a law stands above is an article's. */
    List<Address> ofLaw(List<Address> found) {
        return found.stream().map(this::ofLaw).toList();
    }

    private Address ofLaw(Address address) {
        return isNumbered(address.parts()) ? new Address(asArticle(address.parts())) : address;
    }

    /** Whether it begins with a fraction that has an Arabic number. */
    private static boolean isNumbered(List<Part> parts) {
        Part first = parts.get(0);
        return first.level() == Level.FRACTION
                && !first.isRelative()
                && Character.isDigit(first.printed().charAt(0));
    }

    private List<Part> asArticle(List<Part> parts) {
        Part first = parts.get(0);
        String number = first.id().substring(first.id().indexOf('_'));
        List<Part> changed = new ArrayList<>(parts);
        changed.set(0, first.as(Level.ARTICLE, tradition.unit(Level.ARTICLE).prefix() + number));
        return changed;
    }

    private static List<Part> join(List<Part> outer, List<Part> inner) {
        List<Part> both = new ArrayList<>(outer);
        both.addAll(inner);
        return both;
    }

    private @Nullable Level level(TextCursor cursor) {
        Map<Level, List<String>> likely = units.getOrDefault(sign(cursor.folded, cursor.at), Map.of());
        for (Map.Entry<Level, List<String>> unit : likely.entrySet()) {
            if (cursor.take(unit.getValue())) {
                cursor.skipSpace();
                return unit.getKey();
            }
        }
        return null;
    }

    /** The one at a place; at the end of the text one that no word begins with. */
    private static char sign(String text, int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    /** Numbers of one level; each may be followed by parts of it, and the list then goes on. */
    private void list(Level level, TextCursor cursor, List<List<Part>> found) {
        List<Part> next = numbers(level, cursor);
        boolean digits = !next.isEmpty() && isDigits(next);
        while (!next.isEmpty() && isDigits(next) == digits) {
            for (Part part : next.subList(0, next.size() - 1)) {
                found.add(List.of(part));
            }
            Part last = next.get(next.size() - 1);
            List<List<Part>> inner = inner(level, cursor);
            if (inner.isEmpty()) {
                found.add(List.of(last));
            }
            inner.forEach(part -> found.add(join(List.of(last), part)));
            TextCursor ahead = cursor.copy();
            if (last.isRelative() || !joined(ahead)) {
                return;
            }
            next = numbers(level, ahead);
            cursor.at = next.isEmpty() || isDigits(next) != digits ? cursor.at : ahead.at;
        }
    }

    /** After a semicolon a number is of the list only where the list goes on behind it, or parts of it follow. */
    private boolean leadsOn(TextCursor cursor) {
        TextCursor ahead = cursor.copy();
        ahead.takeSpaced(words.joins());
        ahead.skipSpace();
        Part number = number(Level.ARTICLE, ahead);
        return number != null
                && (ahead.takeSpaced(List.of(",", ";"))
                        || ahead.takeSpaced(words.joins())
                        || ahead.takeSpaced(words.of()));
    }

    /** Numbers of one list are written alike: after {@code fracción V}, {@code 108} is of the list above. */
    private static boolean isDigits(List<Part> numbers) {
        return Character.isDigit(numbers.get(0).printed().charAt(0));
    }

    /** Whether one unit can be part of another; a subsection may also be part of an article, a paragraph of a fraction. */
    private static boolean isWithin(Level inner, Level outer) {
        return outer == Level.ARTICLE && inner == Level.SUBSECTION
                || inner == Level.PARAGRAPH && outer.compareTo(Level.PARAGRAPH) > 0
                || inner.compareTo(outer) > 0 && !(outer == Level.SUBSECTION && inner == Level.ARTICLE);
    }

    /** {@code , fracción II}, {@code párrafo segundo}, {@code segundo párrafo}, {@code , en su fracción II}. */
    private List<List<Part>> inner(Level level, TextCursor cursor) {
        TextCursor ahead = cursor.copy();
        ahead.takeSpaced(List.of(","));
        ahead.takeSpaced(List.of("y"));
        ahead.takeSpaced(words.inside());
        ahead.skipSpace();
        TextCursor before = ahead.copy();
        Part ordinal = ordinalBefore(before);
        if (ordinal != null && isWithin(ordinal.level(), level)) {
            cursor.at = before.at;
            return List.of(List.of(ordinal));
        }
        Level inner = level(ahead);
        if (inner == null || !isWithin(inner, level) || ahead.isAtEnd()) {
            return List.of();
        }
        List<List<Part>> found = new ArrayList<>();
        list(inner, ahead, found);
        if (!found.isEmpty() && !belongsElsewhere(ahead)) {
            cursor.at = ahead.at;
            return found;
        }
        return List.of();
    }

    /** {@code artículo 5 y la fracción II del artículo 6}: the part has a whole of its own. */
    private boolean belongsElsewhere(TextCursor cursor) {
        TextCursor ahead = cursor.copy();
        if (!ahead.takeSpaced(words.of())) {
            return false;
        }
        ahead.skipSpace();
        Level level = level(ahead);
        return level == Level.ARTICLE;
    }

    private boolean joined(TextCursor cursor) {
        boolean comma = cursor.takeSpaced(List.of(",")) || cursor.takeSpaced(List.of(";")) && leadsOn(cursor);
        boolean word = cursor.takeSpaced(words.joins());
        cursor.skipSpace();
        return comma || word;
    }

    /** One number, a run of them with {@code del} before it or not, or a word that stands for one; nothing where none is here. */
    private List<Part> numbers(Level level, TextCursor cursor) {
        TextCursor from = cursor.copy();
        if (from.take(words.of())) {
            from.skipSpace();
            List<Part> run = numbers(level, from);
            cursor.at = run.size() == 2 ? from.at : cursor.at;
            return run.size() == 2 ? run : List.of();
        }
        Part first = number(level, cursor);
        if (first == null) {
            return List.of();
        }
        TextCursor ahead = cursor.copy();
        if (!first.isRelative() && ahead.takeSpaced(words.through())) {
            ahead.skipSpace();
            Part last = number(level, ahead);
            if (last != null && !last.isRelative()) {
                cursor.at = ahead.at;
                return List.of(first, last.asEnd());
            }
        }
        return List.of(first);
    }

    private @Nullable Part number(Level level, TextCursor cursor) {
        Part relative = relative(level, cursor);
        if (relative != null) {
            return relative;
        }
        if (level == Level.POINT || level == Level.SUBPOINT) {
            return letter(level, cursor);
        }
        Read read = read(level, cursor);
        if (read == null || isAmount(cursor, read)) {
            return null;
        }
        cursor.at = read.end();
        skipAbbreviation(cursor);
        return part(level, read, cursor);
    }

    /** {@code 1o. de la}: the full stop of a number ends no sentence. */
    private static void skipAbbreviation(TextCursor cursor) {
        if (cursor.text.startsWith(".", cursor.at)) {
            TextCursor ahead = cursor.copy();
            ahead.at++;
            ahead.skipSpace();
            boolean goesOn =
                    ahead.at > cursor.at + 1 && !ahead.isAtEnd() && Character.isLowerCase(ahead.text.charAt(ahead.at));
            cursor.at += goesOn || ahead.text.startsWith(",", cursor.at + 1) ? 1 : 0;
        }
    }

    private @Nullable Read read(Level level, TextCursor cursor) {
        return switch (level) {
            case FRACTION -> {
                Read roman = numbering.roman(cursor.text, cursor.folded, cursor.at);
                yield roman != null ? roman : numbering.arabic(cursor.text, cursor.folded, cursor.at);
            }
            case ARTICLE -> {
                Read arabic = numbering.arabic(cursor.text, cursor.folded, cursor.at);
                yield arabic != null ? arabic : numbering.word(cursor.text, cursor.folded, cursor.at);
            }
            case PARAGRAPH -> numbering.word(cursor.text, cursor.folded, cursor.at);
            case SUBSECTION -> {
                Read letter = numbering.letter(cursor.text, cursor.folded, cursor.at);
                yield letter != null ? letter : numbering.any(cursor.text, cursor.folded, cursor.at);
            }
            default -> numbering.any(cursor.text, cursor.folded, cursor.at);
        };
    }

    /** A number glued to letters or decimals is none of a unit. */
    private static boolean isAmount(TextCursor cursor, Read read) {
        return read.end() < cursor.text.length() && Character.isLetterOrDigit(cursor.text.charAt(read.end()));
    }

    private Part part(Level level, Read read, TextCursor cursor) {
        Numeral numeral = read.numeral();
        if (level == Level.ARTICLE && cursor.takeSpaced(words.transitory())) {
            return new Part(level, tradition.transitory().prefix() + "_" + numeral.id(), numeral.printed(), 0);
        }
        String id = level == Level.FRACTION ? Identifiers.itemId(numeral) : numeral.id();
        return new Part(level, tradition.unit(level).prefix() + "_" + id, numeral.printed(), 0);
    }

    private @Nullable Part letter(Level level, TextCursor cursor) {
        Matcher letter = LETTER.matcher(cursor.folded).region(cursor.at, cursor.folded.length());
        if (!letter.lookingAt()) {
            return null;
        }
        boolean bare = letter.group(2) == null && letter.end() - letter.start() == 1;
        if (bare && words.joins().contains(letter.group(1))) {
            return null;
        }
        String id = tradition.unit(level).prefix() + "_" + letter.group(1);
        String printed = cursor.text.substring(letter.start(1), letter.end(1));
        cursor.at = letter.end();
        return new Part(level, id, printed, 0);
    }

    private @Nullable Part relative(Level level, TextCursor cursor) {
        int start = cursor.at;
        int step = cursor.take(words.previous()) ? -1 : cursor.take(words.next()) ? 1 : 0;
        boolean last = step == 0 && level == Level.PARAGRAPH && cursor.take(words.last());
        return step == 0 && !last ? null : new Part(level, "", cursor.text.substring(start, cursor.at), step);
    }

    /** {@code segundo párrafo}, {@code este artículo}, {@code el presente capítulo}: the word stands before the unit. */
    private @Nullable Part ordinalBefore(TextCursor cursor) {
        int start = cursor.at;
        if (cursor.take(words.here())) {
            int end = cursor.at;
            cursor.skipSpace();
            Level level = level(cursor);
            if (level != null && numbers(level, cursor.copy()).isEmpty()) {
                cursor.at = trimmed(cursor);
                return new Part(level, "", cursor.text.substring(start, end), 0);
            }
        }
        cursor.at = start;
        if (cursor.take(words.last())) {
            int end = cursor.at;
            cursor.skipSpace();
            if (level(cursor) == Level.PARAGRAPH) {
                cursor.at = trimmed(cursor);
                return new Part(Level.PARAGRAPH, "", cursor.text.substring(start, end), 0);
            }
        }
        cursor.at = start;
        Matcher word = ORDINAL.matcher(cursor.folded).region(start, cursor.folded.length());
        Read read = word.lookingAt() ? numbering.word(cursor.text, cursor.folded, start) : null;
        if (read != null) {
            cursor.at = read.end();
            cursor.skipSpace();
            Level level = level(cursor);
            if (level == Level.PARAGRAPH || level != null && level.isDivision() && level != Level.PART) {
                cursor.at = trimmed(cursor);
                return part(level, read, cursor);
            }
        }
        cursor.at = start;
        return null;
    }

    private static int trimmed(TextCursor cursor) {
        int end = cursor.at;
        while (end > 0 && Character.isWhitespace(cursor.text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** {@code transitorio segundo}, {@code segundo transitorio}. */
    private List<List<Part>> transitory(TextCursor cursor) {
        List<List<Part>> found = new ArrayList<>();
        if (cursor.take(words.transitory())) {
            cursor.skipSpace();
            Part part = transitoryNumber(cursor);
            while (part != null) {
                found.add(List.of(part));
                TextCursor ahead = cursor.copy();
                part = joined(ahead) ? transitoryNumber(ahead) : null;
                cursor.at = part == null ? cursor.at : ahead.at;
            }
            return found;
        }
        Read read = numbering.word(cursor.text, cursor.folded, cursor.at);
        if (read != null) {
            cursor.at = read.end();
            if (cursor.takeSpaced(words.transitory())) {
                String id =
                        tradition.transitory().prefix() + "_" + read.numeral().id();
                found.add(List.of(new Part(Level.ARTICLE, id, read.numeral().printed(), 0)));
            }
        }
        return found;
    }

    private @Nullable Part transitoryNumber(TextCursor cursor) {
        Read read = numbering.word(cursor.text, cursor.folded, cursor.at);
        if (read == null) {
            return null;
        }
        cursor.at = read.end();
        String id = tradition.transitory().prefix() + "_" + read.numeral().id();
        return new Part(Level.ARTICLE, id, read.numeral().printed(), 0);
    }
}
