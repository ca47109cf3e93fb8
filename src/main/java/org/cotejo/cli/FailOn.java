package org.cotejo.cli;

import org.cotejo.finding.Report;

/** Verdicts that can fail a run, gravest first; named as {@link org.cotejo.finding.Verdict} does. */
enum FailOn {
    EXCESS,
    CONFLICT,
    ABSENT,
    PARTIAL,
    UNCLEAR;

    /** Whether some finding is this grave or graver. */
    boolean isMetIn(Report report) {
        return report.laws().stream()
                .flatMap(law -> law.findings().stream())
                .anyMatch(finding -> reaches(finding.verdict().name()));
    }

    private boolean reaches(String verdict) {
        for (FailOn each : values()) {
            if (each.name().equals(verdict)) {
                return each.compareTo(this) <= 0;
            }
        }
        return false;
    }
}
