package org.cotejo.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts what a name stands for at the position of its first word, so that a signal that asks for the noun finds the name. All
 * other words keep their positions.
 */
final class NameFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final String text;
    private final StandIns names;
    private final Deque<String> pending = new ArrayDeque<>();
    private int named;

    /** @param stems of the text, each before other forms of the word */
    NameFilter(TokenStream stems, String text, StandIns names) {
        super(stems);
        this.text = text;
        this.names = names;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!pending.isEmpty()) {
            term.setEmpty().append(pending.remove());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (increment.getPositionIncrement() > 0 && place.startOffset() >= named) {
            StandIns.Place found = names.at(term.buffer(), term.length(), text, place.startOffset());
            if (found != null) {
                pending.addAll(found.terms());
                named = found.end();
            }
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
        named = 0;
    }
}
