package org.cotejo.structure;

import java.util.List;

/** What a tree builder has built. */
record Outline(
        List<String> preamble,
        List<Node> body,
        List<DecreeDraft> decrees,
        List<String> conclusion,
        List<AnnexDraft> annexes) {}
