package org.cotejo.web.site;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.cotejo.HeldLaw;
import org.cotejo.Library;

/** The desk as it is now. A new one takes its place as a whole, once it is ready. Thread-safe. */
public final class Desks {
    private final Library library;
    private final Texts texts;
    private final AtomicReference<Desk> now;

    public Desks(Library library) throws IOException {
        this.library = library;
        this.texts = new Texts(library);
        List<HeldLaw> held = library.laws();
        this.now = new AtomicReference<>(new Desk(1, library, held, texts, new Judged(library, held)));
    }

    public Desk now() {
        return now.get();
    }

    /** After an ingest: judges the laws in the languages that were asked for so far, and in this one, before it is shown. */
    public synchronized void ingested(Locale language) throws IOException {
        Desk before = now.get();
        List<HeldLaw> held = library.laws();
        Judged judged = new Judged(library, held);
        Desk desk = new Desk(before.number() + 1, library, held, texts, judged);
        desk.report(language);
        before.judged().languages().forEach(code -> desk.report(Locale.forLanguageTag(code)));
        now.set(desk);
        texts.keepOnly(held);
    }

    /** After a decision: the laws are judged already. */
    public synchronized void decided() {
        Desk before = now.get();
        List<HeldLaw> held = before.laws().stream().map(DeskLaw::held).toList();
        now.set(new Desk(before.number() + 1, library, held, texts, before.judged()));
    }
}
