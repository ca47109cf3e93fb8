package org.cotejo.rulebook;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Gives up on a file nested so deep that reading it would exhaust the stack. No honest rulebook nests ten levels. */
final class ShallowParser extends ParserImpl {
    private static final int DEEPEST = 50;

    private int depth;

    ShallowParser(LoadSettings settings, StreamReader characters) {
        super(settings, characters);
    }

    @Override
    public Event next() {
        Event event = super.next();
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            throw new ParserException("nested deeper than " + DEEPEST + " levels", event.getStartMark());
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }
}
