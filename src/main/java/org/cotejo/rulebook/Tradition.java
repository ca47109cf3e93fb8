package org.cotejo.rulebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Level;
import org.cotejo.model.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * How the laws of one country are drafted: the words and patterns by which a parser knows the parts of a law.
 *
 * <p>Words are lower case without accents; patterns are regular expressions to be matched against text folded the same
 * way, unless said otherwise. Immutable.
 *
 * @param code file name of the tradition, for example an ISO country code
 * @param language ISO 639-1 code of the texts
 * @param months names by month number
 * @param weekdays names by day of the week, Monday is 1
 * @param names how a law gives names to what it creates
 * @param leaning patterns of how a provision opens that is read with the one before it
 * @param quoting patterns of a text after which, if it ends in a colon, another law is quoted
 * @param furniture what is of the paper or the site that carries a law
 * @param documents by what a text shows whether it is a law in force
 * @param signatures patterns of a line that opens or fills a block of signatures
 * @param sheet on which the country's offices print
 * @param fingerprint of all that is said here, the same in every run: a text read under another one is read anew
 */
public record Tradition(
        String code,
        String language,
        Map<Level, Unit> levels,
        Numbers numbers,
        Transitory transitory,
        Annexes annexes,
        List<Gazette> gazettes,
        Map<Integer, List<String>> months,
        Map<Integer, List<String>> weekdays,
        Notes notes,
        NameWords names,
        List<String> leaning,
        List<String> quoting,
        Furniture furniture,
        List<String> signatures,
        Metadata metadata,
        Documents documents,
        Sheet sheet,
        String fingerprint) {

    /** A size of paper. */
    public enum Sheet {
        A4,
        LETTER
    }

    /**
     * One kind of unit.
     *
     * @param words with which its label begins
     * @param prefix of its part of an eId
     * @param citation message pattern, {0} is the number
     */
    public record Unit(List<String> words, String prefix, String citation) {
        public Unit {
            words = List.copyOf(words);
        }
    }

    /**
     * Numbers in words.
     *
     * @param units ordinals by value, below ten and irregular ones above
     * @param tens ordinals by value; a ten and a unit make a compound
     * @param only words that number the only one of its kind
     * @param suffixes of inserted units in their order, each with its spellings, the first one for eIds
     * @param written ordinals as a citation writes them, from the first on
     * @param cardinals words by value; larger ones go before smaller ones, and a thousand multiplies what goes before it
     * @param joining word between cardinals, as in {@code treinta y uno}
     */
    public record Numbers(
            Map<Integer, List<String>> units,
            Map<Integer, List<String>> tens,
            List<String> only,
            List<List<String>> suffixes,
            List<String> written,
            Map<Integer, List<String>> cardinals,
            String joining) {
        public Numbers {
            units = Map.copyOf(units);
            tens = Map.copyOf(tens);
            only = List.copyOf(only);
            suffixes = suffixes.stream().map(List::copyOf).toList();
            written = List.copyOf(written);
            cardinals = Map.copyOf(cardinals);
        }
    }

    /**
     * Transitory articles and the decrees they belong to.
     *
     * @param heading as a law prints it above its transitory articles
     * @param headings whole lines that open the transitory articles
     * @param decreeHeadings whole lines that open those of a decree of reform and tell the decree
     * @param sections whole lines after which the decrees of reform follow
     * @param decrees whole lines that open one decree of reform
     * @param enacting what the article of a decree says that is no article of the law
     */
    public record Transitory(
            String prefix,
            String decreePrefix,
            String citation,
            List<String> words,
            String heading,
            List<String> headings,
            List<String> decreeHeadings,
            List<String> sections,
            List<String> decrees,
            List<String> enacting) {
        public Transitory {
            words = List.copyOf(words);
            headings = List.copyOf(headings);
            decreeHeadings = List.copyOf(decreeHeadings);
            sections = List.copyOf(sections);
            decrees = List.copyOf(decrees);
            enacting = List.copyOf(enacting);
        }
    }

    /**
     * Texts that a law carries behind its own provisions.
     *
     * @param prefix of the eIds of all that stands in one
     * @param citation message pattern, {0} is the place among the annexes
     * @param labels whole lines that open one, whatever it holds
     * @param titles whole lines that open one where its own articles follow: treaties
     */
    public record Annexes(String prefix, String citation, List<String> labels, List<String> titles) {
        public Annexes {
            labels = List.copyOf(labels);
            titles = List.copyOf(titles);
        }
    }

    /** An official gazette: its short form, and patterns of how texts write it. */
    public record Gazette(String code, List<String> names) {
        public Gazette {
            names = List.copyOf(names);
        }
    }

    /**
     * Notes of the editor on changes.
     *
     * @param actions word stems by action, see {@link org.cotejo.model.Amendment#action()}
     * @param openings patterns with which a bracketed note begins
     * @param editorial patterns with which a remark begins that need not be about a change
     * @param lines patterns of a whole line that is a note without brackets
     * @param units words by the level of the unit they name
     * @param naming words that say the note is about a heading
     * @param feminine pattern of a bare participle that is said of {@code feminineUnits} only
     * @param repealed patterns of a whole text that says no more than that the unit is repealed
     * @param parts patterns of how a note names the part of the law that it is about
     * @param decrees patterns of how a note names a decree by its number
     */
    public record Notes(
            Map<String, List<String>> actions,
            List<String> openings,
            List<String> editorial,
            List<String> lines,
            Map<Level, List<String>> units,
            List<String> naming,
            String feminine,
            List<Level> feminineUnits,
            List<String> repealed,
            List<String> parts,
            List<String> decrees) {
        public Notes {
            openings = List.copyOf(openings);
            editorial = List.copyOf(editorial);
            lines = List.copyOf(lines);
            naming = List.copyOf(naming);
            feminineUnits = List.copyOf(feminineUnits);
            repealed = List.copyOf(repealed);
            parts = List.copyOf(parts);
            decrees = List.copyOf(decrees);
        }
    }

    /**
     * A jurisdiction of the country: its code, the name to show, and every name it goes by.
     *
     * @param tile its place on a map of equal tiles, {@code null} where the register gives none
     */
    public record Entity(
            String code,
            String name,
            List<String> names,
            @Nullable Tile tile) {
        public Entity {
            names = List.copyOf(names);
        }
    }

    /** A place on a map of equal tiles, from 1: west to east and north to south. */
    public record Tile(int column, int row) {}

    /**
     * Lines and words that are of the paper or of the site that carries a law; patterns are of whole lines.
     *
     * @param pages nothing but a page number or a time stamp
     * @param heads what a page head is like, where the line comes back
     * @param carriers what a site adds: never part of a law
     * @param spaced words that may be printed with a space after each letter, so that they are told apart
     */
    public record Furniture(List<String> pages, List<String> heads, List<String> carriers, List<String> spaced) {
        public Furniture {
            pages = List.copyOf(pages);
            heads = List.copyOf(heads);
            carriers = List.copyOf(carriers);
            spaced = List.copyOf(spaced);
        }
    }

    /**
     * By what a text shows whether it is a law in force.
     *
     * @param enacted patterns of a line that only an enacted law has above its articles
     * @param kinds other documents, in the order in which they are looked for
     */
    public record Documents(List<String> enacted, List<Kind> kinds) {
        public Documents {
            enacted = List.copyOf(enacted);
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * One kind of document that is no law in force.
     *
     * @param key lower case, for messages
     * @param opens patterns of a line near the beginning of which one is enough, with one of {@code says} if there are any
     * @param says patterns of lines of which {@code enough} different ones are enough too
     * @param instruments patterns of lines near the beginning of which several are needed besides, empty for none
     * @param certain whether it is so even where the text was enacted
     * @param articled whether such a document may have articles
     */
    public record Kind(
            String key,
            List<String> opens,
            List<String> says,
            int enough,
            List<String> instruments,
            boolean certain,
            boolean articled) {
        public Kind {
            opens = List.copyOf(opens);
            says = List.copyOf(says);
            instruments = List.copyOf(instruments);
        }
    }

    /**
     * What the head of a text says of the law.
     *
     * @param titles first words of titles
     * @param titleEnds patterns before which a title ends
     * @param notTitles patterns found in lines that only look like titles
     * @param titleGoesOn words with which a title goes on below the number of the law
     * @param numbers patterns before the number of a law, at the start of a line
     * @param decrees patterns before the number of the decree that enacts it, at the start of a line
     * @param dates patterns before a date, by what it is the date of, best first
     * @param editions patterns at the start of a line that names a gazette and a date of publication, and nothing else
     * @param openWords words after which a sentence goes on in the next line
     * @param gazetteEnds patterns before which the name of a gazette ends
     */
    public record Metadata(
            List<String> titles,
            List<String> titleEnds,
            List<String> notTitles,
            List<String> titleGoesOn,
            List<String> numbers,
            List<String> decrees,
            Map<StatedDate.Kind, List<String>> dates,
            List<String> editions,
            List<String> openWords,
            List<String> gazetteEnds,
            Jurisdictions jurisdictions) {
        public Metadata {
            titles = List.copyOf(titles);
            titleEnds = List.copyOf(titleEnds);
            notTitles = List.copyOf(notTitles);
            titleGoesOn = List.copyOf(titleGoesOn);
            numbers = List.copyOf(numbers);
            decrees = List.copyOf(decrees);
            editions = List.copyOf(editions);
            openWords = List.copyOf(openWords);
            gazetteEnds = List.copyOf(gazetteEnds);
        }
    }

    /**
     * How a text says whose law it is.
     *
     * @param patterns with the name in group 1, matched with case against the text as printed
     * @param nameEnds words before which a name in capitals ends
     * @param notNames first words of what is no name
     * @param joint word with which the part of a name begins that everyday speech leaves out
     * @param entities known by name
     * @param mapped further registers, of places for the map alone: their names are not taken for the country's
     * @param nationalName name of the whole country's legislator
     * @param enacting patterns of the words with which the whole country's legislator enacts
     * @param markers words that mostly national laws have
     */
    public record Jurisdictions(
            List<String> patterns,
            List<String> nameEnds,
            List<String> notNames,
            String joint,
            Entities entities,
            List<Entities> mapped,
            String nationalName,
            List<String> enacting,
            List<String> markers) {
        public Jurisdictions {
            patterns = List.copyOf(patterns);
            nameEnds = List.copyOf(nameEnds);
            notNames = List.copyOf(notNames);
            mapped = List.copyOf(mapped);
            enacting = List.copyOf(enacting);
            markers = List.copyOf(markers);
        }
    }

    public Tradition {
        levels = Map.copyOf(levels);
        gazettes = List.copyOf(gazettes);
        months = Map.copyOf(months);
        weekdays = Map.copyOf(weekdays);
        leaning = List.copyOf(leaning);
        quoting = List.copyOf(quoting);
        signatures = List.copyOf(signatures);
    }

    /**
     * A tradition that comes with the program.
     *
     * @throws RulebookException where there is none of that code, or its file is wrong
     */
    public static Tradition load(String code) {
        return TraditionLoader.load(code);
    }

    /**
     * One of a file. Its expressions are not limited as those of a rulebook are: it must be as trusted as the program.
     *
     * @throws RulebookException where the file is wrong
     * @throws IOException where it cannot be read
     */
    static Tradition load(Path file) throws IOException {
        return TraditionLoader.load(file);
    }

    /** The words of one kind of unit; every level has them. */
    public Unit unit(Level level) {
        Unit unit = levels.get(level);
        if (unit == null) {
            throw new IllegalStateException("tradition " + code + " says nothing of " + level);
        }
        return unit;
    }
}
