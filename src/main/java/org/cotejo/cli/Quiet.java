package org.cotejo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;

/**
 * Keeps libraries from telling a user at her terminal what she can do nothing about. Public for the JDK, which makes one
 * when something is logged first and none in runs that log nothing; not API.
 */
public final class Quiet {
    public Quiet() throws IOException {
        try (InputStream settings = Quiet.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }

    static void libraries() {
        // else the PDF library leaves a file in the user's home
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
        System.setProperty("java.util.logging.config.class", Quiet.class.getName());
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    }
}
