package org.cotejo.cli;

/** What the process tells other programs. Where several hold, the one named first here does. */
public enum ExitCode {
    /** Our fault: a bug to report. */
    BUG(1),
    /** Wrong usage, nothing readable among the inputs, or no place to write. */
    USAGE(2),
    /** Done, and a finding at or above {@code --fail-on} was met. */
    GAPS(4),
    /** Done, but at least one input could not be read. */
    UNREAD(5),
    /** Done. */
    DONE(0);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
