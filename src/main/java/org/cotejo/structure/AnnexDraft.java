package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;

/** An annex while it is being read. */
final class AnnexDraft {
    final List<String> title = new ArrayList<>();
    final TreeBuilder content;

    AnnexDraft(TreeBuilder content) {
        this.content = content;
    }
}
