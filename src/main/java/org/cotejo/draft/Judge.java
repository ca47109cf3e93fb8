package org.cotejo.draft;

import java.io.IOException;
import java.util.List;
import org.cotejo.finding.Finding;
import org.cotejo.model.Expression;

/** Judges laws that may exist nowhere but in memory: for each its findings, in the order of the rulebook. */
@FunctionalInterface
public interface Judge {
    List<List<Finding>> judge(List<Expression> laws) throws IOException;
}
