package org.cotejo.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.jspecify.annotations.Nullable;

/** What a run tells of its steps to who helps its user, where that was asked for: until it is closed. */
final class Log implements AutoCloseable {
    /** Kept here: the JDK forgets the level of a logger that nobody holds. */
    private final Logger ours = Logger.getLogger("org.cotejo");

    private final @Nullable Level before = ours.getLevel();
    private final Handler handler;

    private Log(Handler handler) {
        this.handler = handler;
        handler.setFormatter(new Line());
        handler.setLevel(Level.INFO);
        ours.setLevel(Level.INFO);
        ours.addHandler(handler);
    }

    /** On standard error, which has warnings already. */
    static Log on(PrintStream err) {
        Handler handler = new Unbuffered(err);
        handler.setFilter(each -> each.getLevel().intValue() < Level.WARNING.intValue());
        return new Log(handler);
    }

    /** Behind what the file has. */
    static Log in(Path file) throws IOException {
        return new Log(
                new Unbuffered(Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                    @Override
                    public void close() {
                        end();
                    }
                });
    }

    @Override
    public void close() {
        ours.removeHandler(handler);
        ours.setLevel(before);
        handler.close();
    }

    /** Writes each line at once: a run may be killed. */
    private static class Unbuffered extends StreamHandler {
        Unbuffered(OutputStream out) {
            setOutputStream(out);
            try {
                setEncoding(StandardCharsets.UTF_8.name());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public synchronized void publish(LogRecord step) {
            super.publish(step);
            flush();
        }

        /** The stream is not ours to close. */
        @Override
        public void close() {
            flush();
        }

        void end() {
            super.close();
        }
    }

    private static final class Line extends Formatter {
        @Override
        public String format(LogRecord step) {
            StringBuilder lines = new StringBuilder();
            lines.append(step.getInstant().truncatedTo(ChronoUnit.MILLIS)).append(' ');
            lines.append(step.getLevel())
                    .append(' ')
                    .append(formatMessage(step))
                    .append(System.lineSeparator());
            for (Throwable each = step.getThrown(); each != null; each = each.getCause()) {
                trace(each, lines);
            }
            return lines.toString();
        }

        /** Where it happened, without its message: that may have words of a law in it. */
        private static void trace(Throwable cause, StringBuilder lines) {
            lines.append("    ").append(cause.getClass().getName()).append(System.lineSeparator());
            for (StackTraceElement frame : cause.getStackTrace()) {
                lines.append("        ").append(frame).append(System.lineSeparator());
            }
        }
    }
}
