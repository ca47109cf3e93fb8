package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cotejo.Cotejo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding a clause by a synonym and by its citation, as somebody does it in a browser. Keeps pictures. */
class SearchStoryIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    /** The first page waits until the laws are judged; ms. */
    private static final double PATIENCE = 180_000;

    private static Cotejo cotejo;
    private static CotejoServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM);
        cotejo = Cotejo.open(folder.resolve("workspace"));
        cotejo.ingest(List.of(Path.of("laws/specimens/huasteca.docx"), Path.of("laws/specimens/aztlan.docx")));
        server = CotejoServer.start(cotejo, new ServerSettings("127.0.0.1", 0, null, List.of()));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void stop() throws IOException {
        if (playwright != null) {
            playwright.close();
            server.close();
            cotejo.close();
        }
    }

    @Test
    void a_clause_is_found_by_a_synonym_with_the_keyboard_alone() {
        try (Page page = open("/search?lang=es")) {
            page.keyboard().press("/");
            page.keyboard().type("casa de acogida");
            page.keyboard().press("Enter");
            page.waitForURL("**q=casa*");

            assertThat(page.locator(".told").first().innerText()).contains("casa de acogida", "albergue", "refugio");
            assertThat(page.locator(".hits mark").allInnerTexts())
                    .anySatisfy(mark -> assertThat(mark).containsIgnoringCase("albergue"));
            Pictures.take(page, "search-synonym");

            page.locator("body").press("j");
            assertThat(page.evaluate("document.activeElement.closest('.hits ol') !== null"))
                    .isEqualTo(true);
            page.keyboard().press("Enter");
            page.waitForURL("**/laws/**");
            Pictures.take(page, "search-opened");
        }
    }

    @Test
    void a_citation_leads_to_its_provision() {
        try (Page page = open("/search?lang=es&q=art.%2012%20fr.%20III%20Huasteca")) {
            assertThat(page.locator(".told").first().innerText()).isEqualTo("Cita: artículo 12, fracción III");
            Locator hit = page.locator(".hits ol h2 a");
            assertThat(hit.count()).isPositive();
            assertThat(hit.first().getAttribute("href"))
                    .startsWith("/laws/huasteca")
                    .endsWith("#art_12__frac_III");
            Pictures.take(page, "search-citation");
        }
    }

    @Test
    void a_facet_narrows_down_and_can_be_taken_back() {
        try (Page page = open("/search?lang=es&q=programa")) {
            String all = page.locator(".count").innerText();
            page.locator(".narrowing a", new Page.LocatorOptions().setHasText("Huasteca"))
                    .click();

            assertThat(page.url()).contains("jurisdiction=Huasteca");
            assertThat(page.locator(".hits .who").allInnerTexts()).isNotEmpty().containsOnly("Huasteca");

            page.locator(".chosen a").first().click();
            assertThat(page.locator(".count").innerText()).isEqualTo(all);
        }
    }

    private static Page open(String path) {
        Page page = browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(server.url() + path.substring(1));
        return page;
    }
}
