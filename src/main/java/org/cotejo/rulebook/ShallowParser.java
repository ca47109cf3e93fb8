package org.cotejo.rulebook;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Gives up on a file nested so deep that reading it would exhaust the stack, or of so many values that it would fill memory.
 * No honest rulebook nests ten levels or has a tenth of the values.
 */
final class ShallowParser extends ParserImpl {
    private static final int DEEPEST = 50;

    /** Texts, lists and groups of fields that a file may have, names of fields among them; some 400 bytes each in memory. */
    static final int MOST_VALUES = 500_000;

    private int depth;
    private int values;

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
        } else if (event instanceof NodeEvent && ++values > MOST_VALUES) {
            throw new ParserException("more than " + MOST_VALUES + " values", event.getStartMark());
        }
        return event;
    }

    /** How many it has come by. */
    int values() {
        return values;
    }
}
