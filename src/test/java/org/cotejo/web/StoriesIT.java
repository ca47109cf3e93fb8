package org.cotejo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cotejo.web.guard.AccessFile;
import org.cotejo.web.guard.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody does in a browser from one end to the other, over one small law. Pictures are left beside WebIT's. */
class StoriesIT {
    private static final double PATIENCE = 120_000;

    /** What a screen reader would only call by its kind. */
    private static final Pattern NAMELESS =
            Pattern.compile("(?m)^\\s*+- (button|link|textbox|searchbox|combobox|checkbox|radio|img|progressbar|"
                    + "navigation|table|complementary)(?: \\[[^\\]]*+\\])*+:?$");

    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Page page(Served served, Browser.NewContextOptions options) {
        Page page = chromium.browser
                .newContext(options.setBaseURL(served.server.url()).setLocale("es-ES"))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    /** As the browser tells a page that a file was let go over it. */
    private static void drop(Page page, String name, byte[] content) {
        JSHandle files =
                page.evaluateHandle("""
                ([name, content]) => {
                  const bytes = Uint8Array.from(atob(content), sign => sign.charCodeAt(0));
                  const dropped = new DataTransfer();
                  dropped.items.add(new File([bytes], name));
                  return dropped;
                }""", List.of(name, Base64.getEncoder().encodeToString(content)));
        page.dispatchEvent(".upload", "dragover", Map.of("dataTransfer", files));
        assertThat(page.locator(".upload")).hasClass(Pattern.compile("over"));
        page.dispatchEvent(".upload", "drop", Map.of("dataTransfer", files));
        page.waitForURL("**/intake/*");
        page.locator(".intake h2 a").waitFor();
    }

    @Test
    void a_word_file_that_is_dropped_on_the_page_is_read_and_its_gaps_are_shown(@TempDir Path folder) throws Exception {
        try (Served served = Served.in(folder)) {
            Page page = page(served, new Browser.NewContextOptions());
            page.navigate("/");
            drop(page, "huasteca.docx", Files.readAllBytes(Path.of("laws", "specimens", "huasteca.docx")));

            assertThat(page.locator(".intake h2 a")).hasText("Huasteca");
            assertThat(page.locator(".intake .verdict").first()).isVisible();
            Pictures.take(page, "story-dropped");
            page.context().close();
        }
    }

    @Test
    void a_decision_is_still_there_when_the_law_comes_in_renumbered(@TempDir Path folder) throws Exception {
        try (Served served = Served.in(folder)) {
            Page page = page(served, new Browser.NewContextOptions());
            page.navigate("/findings?verdict=all");
            page.locator("table.findings a[href*='/findings/']").first().click();
            String finding = page.url();
            page.getByLabel("Nombre").fill("Berta Luna");
            page.getByLabel("Razón").fill("Leído con el área técnica.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Guardar la decisión"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("La decisión quedó guardada.");

            String renumbered = Served.LAW.replace("Artículo 3.", "Artículo 5.").replace("Artículo 2.", "Artículo 4.");
            page.navigate("/");
            drop(page, "altocosta.html", Served.page(renumbered).getBytes(StandardCharsets.UTF_8));
            page.navigate("/laws/altocosta");
            assertThat(page.locator("#art_5 .number").first()).containsText("Artículo 5");
            page.navigate(finding);

            assertThat(page.locator(".decision")).containsText("Berta Luna");
            assertThat(page.locator(".decision")).not().hasClass(Pattern.compile("ask-again"));
            Pictures.take(page, "story-renumbered");
            page.context().close();
        }
    }

    @Test
    void whoever_signs_in_does_so_on_an_accessible_page(@TempDir Path folder) throws Exception {
        Path access = folder.resolve("access");
        AccessFile.put(access, "berta", Role.REVIEWER, "una contraseña larga".toCharArray());
        try (Served served = Served.empty(folder, access)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = page(
                        served,
                        new Browser.NewContextOptions()
                                .setViewportSize(390, 800)
                                .setColorScheme(scheme)
                                .setBypassCSP(true));
                page.navigate("/saved");
                page.getByLabel("Nombre").fill("berta");
                page.getByLabel("Contraseña").fill("otra contraseña");
                page.getByLabel("Contraseña").press("Enter");
                assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
                assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
                Pictures.take(page, "sign-in-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
                page.getByLabel("Contraseña").fill("una contraseña larga");
                page.getByLabel("Contraseña").press("Enter");
                page.waitForURL("**/saved");
                page.context().close();
            }
        }
    }

    @Test
    void a_screen_reader_has_a_name_for_everything_that_can_be_used(@TempDir Path folder) throws Exception {
        try (Served served = Served.in(folder)) {
            Page page = page(served, new Browser.NewContextOptions());
            List<String> nameless = new ArrayList<>();
            for (String path : List.of(
                    "/",
                    "/laws",
                    "/laws/altocosta",
                    "/findings",
                    "/laws/altocosta/findings/asis-recuperacion-integral",
                    "/search?q=casa",
                    "/matrix",
                    "/map",
                    "/states/altocosta",
                    "/requirements/asis-recuperacion-integral",
                    "/compare",
                    "/runs",
                    "/saved",
                    "/basket")) {
                page.navigate(path);
                String told = page.locator("body").ariaSnapshot();

                assertThat(told).as(path).contains("- main", "- banner");
                NAMELESS.matcher(told).results().forEach(found -> nameless.add(path + found.group()));
            }
            assertThat(nameless).isEmpty();
            page.context().close();
        }
    }
}
