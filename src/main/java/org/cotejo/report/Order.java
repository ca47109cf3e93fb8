package org.cotejo.report;

import java.util.List;
import org.cotejo.finding.Verdict;

/** The orders in which readers meet things, where they differ from the orders in which the engine ranks them. */
public final class Order {
    /** From well to ill to unknown. */
    public static final List<Verdict> VERDICTS = List.of(
            Verdict.MET,
            Verdict.PARTIAL,
            Verdict.ABSENT,
            Verdict.CONFLICT,
            Verdict.EXCESS,
            Verdict.UNCLEAR,
            Verdict.NOT_ASSESSED);

    private Order() {}
}
