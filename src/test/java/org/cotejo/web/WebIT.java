package org.cotejo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in a browser, over the laws that we ship. Pictures of all screens are left in {@code target/screenshots}. */
class WebIT {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> MORE_OF_THE_SAME = List.of(
            "tbody tr:nth-child(n+25)",
            "tbody:nth-of-type(n+4)",
            ".article:nth-of-type(n+20)",
            "nav.tree li:nth-child(n+10)");
    private static final String LAW = "/laws/nueva-galicia";

    private static Chromium chromium;
    private static Served served;

    private final List<String> strangers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        chromium = Chromium.start();
        served = Served.over(folder, Path.of("laws", "specimens"), null);
        // the laws are judged once for each language, which no browser needs to wait for
        served.get("/laws?lang=fr");
        served.get("/laws?lang=es");
    }

    @AfterAll
    static void stop() throws IOException {
        if (served != null) {
            served.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothing_was_asked_of_any_other_machine_and_nothing_was_refused() {
        assertThat(strangers).isEmpty();
        assertThat(complaints).isEmpty();
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = chromium.browser.newContext(
                options.setBaseURL(served.server.url()).setLocale("es-ES"));
        context.onRequest(request -> {
            if (!request.url().startsWith(served.server.url()) && !request.url().startsWith("data:")) {
                strangers.add(request.url());
            }
        });
        context.setDefaultTimeout(120_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private Page page() {
        return page(new Browser.NewContextOptions().setViewportSize(1280, 1100));
    }

    static Stream<Screen> screens() {
        return Stream.of(
                new Screen("home", "/"),
                new Screen("laws", "/laws?sort=score"),
                new Screen("law", LAW + "?at=art_12#art_12"),
                new Screen("law-marked", LAW + "?finding=dlt-consentimiento-irrelevante&at=art_8#art_8"),
                new Screen("source", LAW + "/source"),
                new Screen("findings", "/findings"),
                new Screen("findings-none", "/findings?words=xyzxyz"),
                new Screen("finding-conflict", LAW + "/findings/dlt-consentimiento-irrelevante"),
                new Screen("finding-absent", "/laws/cibola/findings/asis-recuperacion-integral"),
                new Screen("matrix", "/matrix"),
                new Screen("matrix-chosen", "/matrix?severity=critical&verdict=absent&flat=1&sort=gaps&show=signs"),
                new Screen("matrix-folded", "/matrix?fold=all&laws=score"),
                new Screen("map", "/map"),
                new Screen("map-requirement", "/map?by=req.asis-recuperacion-integral"),
                new Screen("state", "/states/nueva-galicia"),
                new Screen("requirements", "/requirements"),
                new Screen("requirement", "/requirements/asis-recuperacion-integral"),
                new Screen("runs", "/runs"),
                new Screen("compare", "/compare"),
                new Screen("compare-laws", "/compare?a=bajio&b=quivira"),
                new Screen("compare-requirement", "/compare?requirement=asis-estancia-voluntaria"),
                new Screen("compare-duties", "/compare?duties=huasteca"),
                new Screen("compare-reuse", "/compare?view=reuse"),
                new Screen("search", "/search"),
                new Screen("search-found", "/search?q=refugio&kind=article"),
                new Screen("search-none", "/search?q=zarzamora"),
                new Screen("saved", "/saved"),
                new Screen("basket", "/basket"),
                new Screen("not-found", "/nowhere"));
    }

    record Screen(String name, String path) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_screen_is_accessible_in_light_and_dark_and_fits_a_phone(Screen screen) {
        Page desk = page(new Browser.NewContextOptions()
                .setViewportSize(1280, 1300)
                .setColorScheme(ColorScheme.LIGHT)
                .setBypassCSP(true));
        desk.navigate(screen.path());
        assertThat(violations(desk)).isEmpty();
        Pictures.take(desk, screen.name() + "-light");
        desk.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(violations(desk, "color-contrast")).isEmpty();
        Pictures.take(desk, screen.name() + "-dark");
        desk.context().close();
        Page phone = page(new Browser.NewContextOptions()
                .setViewportSize(390, 1100)
                .setHasTouch(true)
                .setBypassCSP(true));
        phone.navigate(screen.path());
        assertThat(phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(violations(phone, "target-size", "scrollable-region-focusable", "color-contrast"))
                .isEmpty();
        Pictures.take(phone, screen.name() + "-phone");
        phone.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        phone.setViewportSize(794, 1123);
        Pictures.take(phone, screen.name() + "-print");
        phone.context().close();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_screen_weighs_less_than_150_kilobytes_on_the_line_and_no_script_holds_it_up(Screen screen)
            throws Exception {
        Document page = Jsoup.parse(served.get(screen.path()).body());
        int weight = served.weight(screen.path());
        for (Element part : page.select("link[rel=stylesheet], link[rel=icon], script, img")) {
            weight += served.weight(part.attr(part.hasAttr("href") ? "href" : "src"));
        }

        assertThat(weight).isLessThan(150_000);
        assertThat(page.select("script:not([defer][src])")).isEmpty();
    }

    /** Of a long table or list the first parts stand for the others, which are made alike. No page of ours has frames. */
    private static AxeBuilder axe(Page page) {
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        MORE_OF_THE_SAME.forEach(axe::exclude);
        return axe;
    }

    private static List<String> violations(Page page) {
        return told(axe(page).withTags(WCAG));
    }

    /** Of the rules that may judge otherwise in other colours or on another screen: the markup is the same. */
    private static List<String> violations(Page page, String... rules) {
        return told(axe(page).withRules(List.of(rules)));
    }

    private static List<String> told(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(WebIT::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    @Test
    void on_a_phone_the_rooms_are_in_a_menu_that_the_keyboard_opens_without_scripts() {
        Page page = page(new Browser.NewContextOptions()
                .setViewportSize(390, 800)
                .setHasTouch(true)
                .setJavaScriptEnabled(false));
        page.navigate("/search");
        Locator menu = page.locator(".menu summary");
        Locator compare = page.locator(".menu a[href='/compare']");

        assertThat(page.locator(".head").boundingBox().height).isLessThan(80);
        assertThat(compare).isHidden();
        menu.focus();
        page.keyboard().press("Enter");
        assertThat(compare).isVisible();
        Pictures.take(page, "story-menu");
        compare.focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/compare");
        page.context().close();
    }

    @Test
    void a_finding_is_decided_on_and_the_decision_is_shown() {
        Page page = page();
        page.navigate(LAW + "/findings/dlt-consentimiento-irrelevante");
        page.getByLabel("Apartarse de él").check();
        page.getByLabel("Veredicto propio, si se aparta").selectOption("partial");
        page.getByLabel("Nombre").fill("Berta Luna");
        page.getByLabel("Razón").fill("El código penal local ya lo resuelve.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Guardar la decisión"))
                .click();

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("La decisión quedó guardada.");
        assertThat(page.locator(".decision")).containsText("Berta Luna");
        Pictures.take(page, "story-decided");
        page.context().close();
    }

    @Test
    void the_language_changes_and_is_remembered_while_the_law_stays_as_it_is() {
        Page page = page();
        page.navigate(LAW);
        page.locator(".rooms .tongues a[hreflang=fr]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        page.navigate("/findings");

        assertThat(page.locator("h1")).hasText("Constats");
        page.navigate(LAW);
        assertThat(page.locator("#art_1 b").first()).hasText("Artículo 1");
        assertThat(page.locator("#art_1 .words")).hasAttribute("lang", "es");
        Pictures.take(page, "story-french");
        page.context().close();
    }

    @Test
    void the_keyboard_alone_leads_from_the_start_to_a_passage_put_aside() {
        Page page = page();
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        tabTo(page, "table.laws a[href='/laws/nueva-galicia']");
        page.keyboard().press("Enter");
        page.waitForURL("**" + LAW);
        page.locator("#art_1 .number a").focus();
        tabTo(page, "#art_1 button");
        page.keyboard().press("Enter");
        page.waitForURL("**" + LAW + "**");

        assertThat(page.locator(".head .basket")).containsText("1");
        page.context().close();
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    @Test
    void everything_can_be_read_decided_and_taken_in_without_scripts() {
        Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/laws");
        page.locator("table.laws a[href='/laws/bajio']").click();
        assertThat(page.locator("h1")).hasText("Bajío");
        page.locator(".margin a").first().click();
        assertThat(page.locator(".facts .verdict")).isVisible();
        page.navigate("/findings");
        page.getByLabel("Veredicto").selectOption("conflict");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtrar"))
                .click();
        assertThat(page.locator("table.findings .verdict").first()).hasClass("verdict CONFLICT");
        page.navigate("/");
        page.setInputFiles("#upload", Path.of("laws", "specimens", "quivira.docx"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leer y cotejar"))
                .click();
        page.waitForURL("**/intake/*");
        page.context().close();
    }

    @Test
    void a_cell_of_the_matrix_leads_to_the_finding_and_on_to_the_words_of_the_law() {
        Page page = page();
        page.navigate("/matrix");
        page.locator(".matrix td a[href='" + LAW + "/findings/dlt-consentimiento-irrelevante']")
                .click();
        assertThat(page.locator(".facts .verdict").first()).hasClass("verdict CONFLICT");
        assertThat(page.locator(".clash blockquote").first()).containsText("consentimiento");
        Pictures.take(page, "story-matrix-finding");
        page.locator(".clash blockquote a").first().click();

        assertThat(page.locator("#art_8 mark").first()).containsText("consentimiento");
        assertThat(page.locator("#art_8 mark").first()).isInViewport();
        Pictures.take(page, "story-matrix-evidence");
        page.context().close();
    }

    @Test
    void two_states_stand_side_by_side_and_go_along_to_word() {
        Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/compare");
        page.getByLabel("Ley A").selectOption("bajio");
        page.getByLabel("Ley B").selectOption("quivira");
        page.locator("form", new Page.LocatorOptions().setHas(page.getByLabel("Ley A")))
                .getByRole(AriaRole.BUTTON)
                .click();
        Locator row = page.locator("tr.goes-on", new Page.LocatorOptions().setHasText("[-del Bajío-]"))
                .first();
        assertThat(row.locator("del").first()).hasText("sólo en A: [-del Bajío-]");
        assertThat(row.locator("ins").first()).hasText("sólo en B: [+de Quivira+]");
        Pictures.take(page, "story-side-by-side");
        Download table = page.waitForDownload(
                () -> page.locator("a[href*='format=docx']").click());
        assertThat(table.suggestedFilename()).isEqualTo("cotejo-compare.docx");
        page.getByText("Intercambiar A y B").click();
        assertThat(page.locator(".beside thead th").first()).containsText("Quivira");
        page.context().close();
    }

    @Test
    void the_switch_makes_pages_dark_and_stays() {
        Page page = page();
        page.navigate("/");
        page.locator(".rooms .themes a[href*=dark]").click();
        page.navigate("/laws");

        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(21, 23, 27)");
        page.context().close();
    }
}
