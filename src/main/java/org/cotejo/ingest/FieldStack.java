package org.cotejo.ingest;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which fields are open at a point of a Word text: a field has a code, which is not seen, and then a result, which is. */
final class FieldStack {
    private static final int MAX_OPEN = 64;

    private final Deque<Boolean> inCode = new ArrayDeque<>();

    void begin() {
        if (inCode.size() < MAX_OPEN) {
            inCode.push(true);
        }
    }

    void separate() {
        if (!inCode.isEmpty()) {
            inCode.pop();
            inCode.push(false);
        }
    }

    void end() {
        inCode.poll();
    }

    void clear() {
        inCode.clear();
    }

    /** In the code of the innermost field or of one around it. */
    boolean isInCode() {
        return inCode.contains(true);
    }

    /** In the result of a field that stands in the code of another. */
    boolean isNestedInCode() {
        return inCode.stream().skip(1).anyMatch(code -> code);
    }
}
