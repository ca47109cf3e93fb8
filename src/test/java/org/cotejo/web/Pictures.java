package org.cotejo.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;

/** Pictures of screens, left in {@code target/screenshots} for people to look at; no test judges them. */
final class Pictures {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final double PATIENCE = 15_000;
    private static final int TRIES = 3;

    private Pictures() {}

    /** A browser without a screen does not always draw a page that it has: it is asked again then. */
    static void take(Page page, String name) {
        for (int i = 1; ; i++) {
            try {
                page.screenshot(
                        new Page.ScreenshotOptions().setTimeout(PATIENCE).setPath(FOLDER.resolve(name + ".png")));
                return;
            } catch (TimeoutError e) {
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }
}
