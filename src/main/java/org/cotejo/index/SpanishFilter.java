package org.cotejo.index;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * Spanish words as the index knows them: the stem, without accents but with ñ, and (while indexing) at the same position
 * the exact form behind an equals sign, so that a signal may ask for {@code =casa} and not get {@code caso}.
 *
 * <p>For searches there is a third form, the stem of the word as it is typed without accents: {@code asistira} then finds
 * {@code asistirá}, which the stemmer takes for another word.
 *
 * <p>{@code 5o}, {@code 5º} and {@code 5} are one word. Words in -cion and -sion get back the accent they lost in
 * capitals or in haste, since the stemmer leans on it.
 *
 * <p>Laws say most of their words again and again: the forms of a word are worked out once.
 */
final class SpanishFilter extends TokenFilter {
    private static final int MOST_KNOWN = 20_000;

    /** Those of one law and of the signals: to make room for more is dear. */
    private static final int MANY = 4_000;

    private static final char FIRST_WIDE = 0x80;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final SpanishStemmer stemmer = new SpanishStemmer();
    private final CharArrayMap<List<String>> known = new CharArrayMap<>(MANY, false);
    private final boolean withExactForm;
    private final boolean withPlainStem;
    private List<String> forms = List.of();
    private int next;

    SpanishFilter(TokenStream lowerCased, boolean withExactForm, boolean withPlainStem) {
        super(lowerCased);
        this.withExactForm = withExactForm;
        this.withPlainStem = withPlainStem;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < forms.size()) {
            term.setEmpty().append(forms.get(next++));
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        forms = forms();
        next = 1;
        term.setEmpty().append(forms.get(0));
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        forms = List.of();
        next = 0;
    }

    /** Of the word that the term is, the stem first. */
    private List<String> forms() {
        List<String> all = known.get(term.buffer(), 0, term.length());
        if (all == null) {
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            String word = term.toString();
            all = forms(singular(withoutOrdinalSign(word)));
            known.put(word, all);
        }
        return all;
    }

    private List<String> forms(String word) {
        String stem = stem(word);
        List<String> all = new ArrayList<>(List.of(stem));
        String plain = withPlainStem ? stem(fold(word)) : stem;
        if (!plain.equals(stem)) {
            all.add(plain);
        }
        if (withExactForm) {
            all.add(exact(word));
        }
        return List.copyOf(all);
    }

    /** The exact form of a lower-case word as it is indexed; {@code año} and {@code años} have one. */
    static String exact(String word) {
        return "=" + fold(singular(word));
    }

    private String stem(String word) {
        stemmer.setCurrent(singularFuture(restoreAccent(word)));
        stemmer.stem();
        return oneSpelling(fold(stemmer.getCurrent()));
    }

    /**
     * One stem for one verb: the spelling of its last sound changes with the vowel behind (canalizar, canalice;
     * notificar, notifique), and some futures gain a d (detener, detendrá; salir, saldrá).
     */
    private static String oneSpelling(String stem) {
        int last = stem.length() - 1;
        if (last < 2) {
            return stem;
        }
        if (stem.endsWith("ndr") || stem.endsWith("ldr")) {
            return stem.substring(0, last - 1);
        }
        return stem.endsWith("qu")
                ? stem.substring(0, last - 1) + "c"
                : stem.endsWith("gu")
                        ? stem.substring(0, last)
                        : stem.endsWith("z") ? stem.substring(0, last) + "c" : stem;
    }

    /** The stemmer leaves the plural of an irregular future alone: tendrán, harán. */
    private static String singularFuture(String word) {
        return word.endsWith("rán") ? word.substring(0, word.length() - 1) : word;
    }

    private static String restoreAccent(String word) {
        boolean bare = word.endsWith("cion") || word.endsWith("sion");
        return bare ? word.substring(0, word.length() - 2) + "ón" : word;
    }

    private static String withoutOrdinalSign(String word) {
        int last = word.length() - 1;
        boolean ordinal = last > 0 && Character.isDigit(word.charAt(0)) && "oaºª".indexOf(word.charAt(last)) >= 0;
        for (int i = 1; ordinal && i < last; i++) {
            ordinal = Character.isDigit(word.charAt(i));
        }
        return ordinal ? word.substring(0, last) : word;
    }

    /** The stemmer leaves the plurals of año, dueño and their like alone. */
    private static String singular(String word) {
        return word.endsWith("ños") ? word.substring(0, word.length() - 1) : word;
    }

    private static String fold(String word) {
        int plain = 0;
        while (plain < word.length() && word.charAt(plain) < FIRST_WIDE) {
            plain++;
        }
        if (plain == word.length()) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length()).append(word, 0, plain);
        for (int i = plain; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(c < FIRST_WIDE || c == 'ñ' ? c : folded(c));
        }
        return out.toString();
    }

    private static char folded(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
    }
}
