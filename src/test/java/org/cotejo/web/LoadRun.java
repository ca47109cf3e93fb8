package org.cotejo.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.text.Sha256;

/**
 * What the pages bear while files come in: wrk asks over loopback, one kind of address after the other, while laws of one
 * generation after another are sent, and a reader looks whether each answer is wholly of one generation. Prints a Markdown
 * table. No test: times depend on the machine. See CONTRIBUTING.md.
 */
final class LoadRun {
    private static final int SECONDS = Integer.getInteger("seconds", 20);
    private static final int CONNECTIONS = Integer.getInteger("connections", 8);
    private static final int LAWS = Integer.getInteger("laws", 6);
    private static final String STATIC = "a static file";
    private static final Pattern MARK = Pattern.compile("tirada t([0-9]++)");

    private final Served served;
    /** Which generation a content is of, by its hash. */
    private final Map<String, Integer> generations = new ConcurrentHashMap<>();

    private volatile boolean over;
    private int sent;
    private int read;
    private final List<String> torn = new ArrayList<>();

    private LoadRun(Served served) {
        this.served = served;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("cotejo-load");
        try (Served served = Served.over(folder, Path.of("laws", "specimens"), null)) {
            new LoadRun(served).run();
        }
    }

    private void run() throws Exception {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("a search", "/search?q=refugio+para+v%C3%ADctimas");
        addresses.put("the matrix", "/matrix");
        addresses.put("the page of a state", "/states/huasteca");
        addresses.put(STATIC, "/assets/site.css");
        for (String address : addresses.values()) {
            served.get(address);
        }
        send(); // the reader finds a generation from the start
        Thread sender = new Thread(this::sendOn);
        Thread reader = new Thread(this::readOn);
        Map<String, Measured> measured = new LinkedHashMap<>();
        sender.start();
        reader.start();
        for (Map.Entry<String, String> each : addresses.entrySet()) {
            measured.put(each.getKey(), measure(each.getValue()));
        }
        over = true;
        sender.join();
        reader.join();
        tell(measured);
    }

    private void tell(Map<String, Measured> measured) {
        System.out.println("| asked | answers/s | p50 | p99 | errors | to a static file |");
        System.out.println("|---|---|---|---|---|---|");
        double file = measured.get(STATIC).perSecond();
        measured.forEach((name, each) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %s | %s | %d | 1 : %.1f |%n",
                name,
                each.perSecond(),
                each.half(),
                each.most(),
                each.errors(),
                file / each.perSecond()));
        System.out.printf(
                "%n%d generations of %d laws came in; %d answers were read for torn ones, torn: %d %s%n",
                sent, LAWS, read, torn.size(), torn.stream().limit(5).toList());
    }

    /** What wrk says. */
    private record Measured(double perSecond, String half, String most, long errors) {
        static Measured of(String told) {
            return new Measured(
                    Double.parseDouble(first(told, "Requests/sec:\\s+([0-9.]+)", "0")),
                    first(told, "50%\\s+(\\S+)", "?"),
                    first(told, "99%\\s+(\\S+)", "?"),
                    Long.parseLong(first(told, "Non-2xx or 3xx responses: ([0-9]+)", "0"))
                            + Pattern.compile("(?:connect|read|write|timeout) ([0-9]+)")
                                    .matcher(told)
                                    .results()
                                    .mapToLong(found -> Long.parseLong(found.group(1)))
                                    .sum());
        }

        private static String first(String told, String pattern, String none) {
            Matcher found = Pattern.compile(pattern).matcher(told);
            return found.find() ? found.group(1) : none;
        }
    }

    private Measured measure(String address) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(
                        "wrk",
                        "-t2",
                        "-c" + CONNECTIONS,
                        "-d" + SECONDS + "s",
                        "--timeout",
                        "30s",
                        "--latency",
                        served.uri(address).toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0) {
            throw new IllegalStateException(told);
        }
        return Measured.of(told);
    }

    private void sendOn() {
        while (!over) {
            send();
        }
    }

    /** One generation, all at once, until it is in. */
    private void send() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int law = 0; law < LAWS; law++) {
            String text = Served.LAW.replace("orden público", "orden público, tirada t" + sent + " de " + law);
            byte[] content = Served.page(text).getBytes(StandardCharsets.UTF_8);
            generations.put(Sha256.hex(content), sent);
            files.put("tirada-" + law + ".html", content);
        }
        try {
            served.arrived(served.upload(files));
        } catch (IOException e) {
            torn.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sent++;
    }

    private void readOn() {
        try {
            while (!over) {
                look("laws", "/api/v1/laws?size=500", body -> Pattern.compile("\"sha256\": \"([0-9a-f]{64})\"")
                        .matcher(body)
                        .results()
                        .map(found -> generations.get(found.group(1)))
                        .filter(each -> each != null)
                        .toList());
                look("search", "/api/v1/search?size=100&q=tirada", LoadRun::marks);
                look("text", "/laws/tirada-1", LoadRun::marks);
            }
        } catch (IOException e) {
            torn.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Finds the generations that an answer is of, one for each law that it shows. */
    private interface Marks {
        List<Integer> in(String body);
    }

    private static List<Integer> marks(String body) {
        return MARK.matcher(body)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private void look(String name, String address, Marks marks) throws IOException, InterruptedException {
        List<Integer> found = marks.in(served.get(address).body());
        Set<Integer> distinct = new TreeSet<>(found);
        read++;
        boolean whole = name.equals("text") ? !found.isEmpty() : found.size() == LAWS;
        if (distinct.size() != 1 || !whole) {
            torn.add(name + " " + found);
        }
    }
}
