package org.cotejo.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/** Words in which names of the law stand for what others call by a noun; not stored. */
final class NamedField extends Field {
    private final String text;
    private final StandIns names;

    NamedField(String name, String text, StandIns names) {
        super(name, text, TextField.TYPE_NOT_STORED);
        this.text = text;
        this.names = names;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        TokenStream words = super.tokenStream(analyzer, reuse);
        return names.isEmpty() ? words : new NameFilter(words, text, names);
    }
}
