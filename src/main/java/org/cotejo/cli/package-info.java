/**
 * The command line: {@link org.cotejo.cli.Main} first, then one class a command. A command reads its input, calls
 * {@link org.cotejo.Cotejo} and lets it write the result to standard output; all else goes to standard error. Exit codes
 * are {@link org.cotejo.cli.ExitCode}; the texts of {@code --help} are the bundle {@code help}. The only place that knows
 * picocli, the console and a logging backend. Nothing imports it.
 */
@NullMarked
package org.cotejo.cli;

import org.jspecify.annotations.NullMarked;
