package org.cotejo.run;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.CotejoException;
import org.jspecify.annotations.Nullable;

/** An object of a JSON file that knows its line, so that every complaint about it can name the place. */
final class JsonObject {
    /** Where an object begins. */
    record Place(String file, int line) {}

    private final Place place;
    private final Map<String, Object> members;

    private JsonObject(Place place, Map<String, Object> members) {
        this.place = place;
        this.members = members;
    }

    /** The object that the parser has just entered, with all below it. */
    static JsonObject read(JsonParser parser, Place place) throws IOException {
        Map<String, Object> members = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser, place);
            if (value != null) {
                members.put(name, value);
            }
        }
        return new JsonObject(place, Map.copyOf(members)); // in its exact size: millions of them are held at once
    }

    private static @Nullable Object value(JsonParser parser, Place place) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT ->
                read(
                        parser,
                        new Place(place.file(), parser.currentTokenLocation().getLineNr()));
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    Object item = value(parser, place);
                    if (item != null) {
                        items.add(item);
                    }
                }
                yield List.copyOf(items);
            }
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    /** Whether there is such a member, and it is not null. */
    boolean has(String name) {
        return members.containsKey(name);
    }

    String text(String name) {
        return need(name, String.class);
    }

    boolean flag(String name) {
        return need(name, Boolean.class);
    }

    JsonObject object(String name) {
        return need(name, JsonObject.class);
    }

    List<JsonObject> objects(String name) {
        return items(name, JsonObject.class);
    }

    List<String> texts(String name) {
        return items(name, String.class);
    }

    private <T> List<T> items(String name, Class<T> type) {
        List<T> items = new ArrayList<>();
        for (Object item : need(name, List.class)) {
            items.add(as(type, name, item));
        }
        return items;
    }

    private <T> T need(String name, Class<T> type) {
        return as(type, name, members.get(name));
    }

    private <T> T as(Class<T> type, String name, @Nullable Object value) {
        if (!type.isInstance(value)) {
            throw new CotejoException("run.member", place.file(), Integer.toString(place.line()), name);
        }
        return type.cast(value);
    }
}
