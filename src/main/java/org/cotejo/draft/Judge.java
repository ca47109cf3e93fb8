package org.cotejo.draft;

import java.io.IOException;
import java.util.List;
import org.cotejo.finding.Finding;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.Rulebook;

/** Judges laws that may exist nowhere but in memory: for each its findings, in the order of the rulebook. */
@FunctionalInterface
public interface Judge {
    /** @param rulebook with all its requirements, or with some */
    List<List<Finding>> judge(List<Expression> laws, Rulebook rulebook) throws IOException;
}
