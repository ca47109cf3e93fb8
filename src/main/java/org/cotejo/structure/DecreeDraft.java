package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;

/** The transitory articles of one decree while they are being read. */
final class DecreeDraft {
    final boolean original;
    final List<String> title = new ArrayList<>();
    final List<Node> provisions = new ArrayList<>();

    DecreeDraft(boolean original) {
        this.original = original;
    }
}
