package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cotejo.model.CotejoException;
import org.cotejo.report.json.JsonShapes;
import org.cotejo.report.json.JsonText;

/** The JSON of commands as JSON Schema 2020-12, for programs that read it. */
public final class Schemas {
    private Schemas() {}

    /** Names of the commands whose JSON has a schema. */
    public static List<String> commands() {
        return JsonShapes.commands();
    }

    /**
     * @param command one of {@link #commands()}; {@code report} is what {@code check} is
     * @param out is flushed and left open
     * @throws CotejoException where the command has none; it names those that have
     */
    public static void write(String command, OutputStream out) throws IOException {
        String name = command.equals("report") ? "check" : command;
        if (!commands().contains(name)) {
            throw new CotejoException("report.unknown_schema", command, String.join(", ", commands()));
        }
        JsonText.write(JsonShapes.schema(name), out);
    }
}
