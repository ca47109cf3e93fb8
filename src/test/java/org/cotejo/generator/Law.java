package org.cotejo.generator;

import java.util.List;

/**
 * A generated law.
 *
 * @param preamble all lines above the body, the title among them
 * @param section the line above the transitory articles of reforms, empty where there is none
 * @param gaps how many numbers are skipped where a reader should say so
 */
public record Law(
        long seed,
        HouseStyle style,
        String title,
        List<String> preamble,
        List<Unit> body,
        List<Decree> decrees,
        String section,
        int gaps) {
    public Law {
        preamble = List.copyOf(preamble);
        body = List.copyOf(body);
        decrees = List.copyOf(decrees);
    }
}
