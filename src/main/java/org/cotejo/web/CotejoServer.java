package org.cotejo.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import org.cotejo.Cotejo;
import org.cotejo.Library;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.CotejoException;
import org.cotejo.web.guard.AccessFile;
import org.cotejo.web.guard.Guard;
import org.cotejo.web.page.WaitingPage;
import org.cotejo.web.site.Desks;
import org.cotejo.web.site.Intakes;
import org.cotejo.web.site.Route;
import org.cotejo.web.site.Site;
import org.cotejo.web.site.Visit;

/** The pages, on an address of this machine. Runs until it is closed; closing leaves its {@link Cotejo} open. */
public final class CotejoServer implements AutoCloseable {
    private static final int MIB = 1 << 20;

    private final Javalin server;
    private final Intakes intakes;
    private final String address;

    private CotejoServer(Javalin server, Intakes intakes, String address) {
        this.server = server;
        this.intakes = intakes;
        this.address = address;
    }

    /**
     * @throws CotejoException where the address cannot be listened on, or others could come in and no access file says who
     */
    public static CotejoServer start(Cotejo cotejo, ServerSettings settings) throws IOException {
        return start(cotejo, settings, Clock.systemUTC(), false);
    }

    /** @param patient whether an answer waits until the laws are judged, however long that takes */
    static CotejoServer start(Cotejo cotejo, ServerSettings settings, Clock clock, boolean patient) throws IOException {
        boolean loopback = isLoopback(settings.address());
        if (!loopback && settings.access() == null) {
            throw new CotejoException("access.needed", settings.address());
        }
        AccessFile access = settings.access() == null ? null : AccessFile.read(settings.access());
        Guard guard = new Guard(loopback, access, clock);
        Library library = cotejo.library();
        Desks desks = new Desks(library);
        Intakes intakes = new Intakes(library, cotejo.searches(), desks, clock);
        intakes.judge(desks.now(), Site.FIRST);
        if (desks.now().laws().isEmpty() && !settings.first().isEmpty()) {
            intakes.start(settings.first(), List.of(), Site.FIRST, () -> {});
        }
        Site site = new Site(cotejo, library, cotejo.rulebook(), desks, intakes, guard, clock, patient);
        Javalin server = Javalin.create(config -> set(config, site));
        try {
            server.start(settings.address(), settings.port());
        } catch (JavalinException e) {
            intakes.close();
            throw new CotejoException("web.no_port", List.of(settings.address(), Integer.toString(settings.port())), e);
        }
        return new CotejoServer(server, intakes, settings.address());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CotejoException("web.no_address", List.of(address), e);
        }
    }

    private static void set(JavalinConfig config, Site site) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = Guard.LONGEST_FORM;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.multipartConfig.maxFileSize(SourceReader.MAX_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(Guard.LARGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(MIB, SizeUnit.BYTES);
        config.routes.before(site.guard()::meet);
        for (Route route : Routes.ALL) {
            config.routes.addHttpHandler(route.method(), route.path(), http -> answer(http, route, site));
        }
        new Troubles(site).handle(config.routes);
    }

    private static void answer(Context http, Route route, Site site) throws IOException {
        site.guard().admit(http, route.needed());
        Visit visit = new Visit(http, site);
        if (route.judged() && !visit.isJudged()) {
            WaitingPage.show(visit);
        } else {
            route.page().answer(visit);
        }
    }

    public int port() {
        return server.port();
    }

    /** Where a browser finds it. */
    public String url() {
        String host = address.contains(":") ? "[" + address + "]" : address;
        return "http://" + host + ":" + port() + "/";
    }

    /** Whether other machines can reach it. */
    public boolean isOpen() {
        return !isLoopback(address);
    }

    @Override
    public void close() {
        server.stop();
        intakes.close();
    }
}
