package org.cotejo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.cotejo.Delivery.State;
import org.cotejo.DeliveryManifest.Made;
import org.cotejo.i18n.Messages;
import org.cotejo.model.CotejoException;
import org.cotejo.report.DeliveryIndexWriter.Item;
import org.cotejo.report.DeliveryIndexWriter.Link;
import org.cotejo.text.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One batch at work in its folder. Not thread-safe. */
final class DeliveryRun {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRun.class);

    private final Path folder;
    private final Messages messages;
    private final DeliveryManifest manifest;
    private final Consumer<Delivery.File> progress;
    private final List<Delivery.File> done = new ArrayList<>();

    /**
     * A file to be made.
     *
     * @param name in the folder
     * @param key of its law, empty for what is of all of them
     * @param from digest of all that it is made from
     */
    record Planned(Deliverable kind, String name, String law, String key, String from) {}

    DeliveryRun(Path folder, Locale language, Consumer<Delivery.File> progress) throws IOException {
        this.folder = folder;
        this.messages = Messages.in(language);
        this.progress = progress;
        Files.createDirectories(folder);
        this.manifest = DeliveryManifest.of(folder);
    }

    /** Whether it is there as it was left, and made from what it would be made from now. */
    boolean isCurrent(Planned planned) throws IOException {
        Made made = manifest.of(planned.name());
        Path file = folder.resolve(planned.name());
        return made != null
                && made.from().equals(planned.from())
                && Files.isRegularFile(file)
                && made.sha256().equals(Sha256.hex(file));
    }

    void pass(Planned planned) {
        told(planned, State.CURRENT, "", false);
    }

    /** Writes what a file holds. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Makes a file, and leaves what is there where it comes out the same or is somebody's own. */
    void make(Planned planned, Content content) throws IOException {
        Path file = folder.resolve(planned.name());
        Path half = folder.resolve(planned.name() + ".part");
        Files.createDirectories(file.getParent());
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
                content.write(out);
            }
            place(planned, half, file);
        } catch (CotejoException e) {
            told(planned, State.FAILED, e.in(messages.locale()), false);
        } catch (FileSystemException e) {
            told(planned, State.FAILED, messages.get("deliver.locked", String.valueOf(e.getMessage())), false);
        } catch (RuntimeException e) {
            // one file that we cannot make is no reason to withhold the others
            LOG.debug("{}", planned.name(), e);
            told(planned, State.FAILED, messages.get("deliver.bug", e.toString()), true);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private void place(Planned planned, Path half, Path file) throws IOException {
        String fresh = Sha256.hex(half);
        Made known = manifest.of(planned.name());
        String there = Files.isRegularFile(file) ? Sha256.hex(file) : "";
        if (there.equals(fresh)) {
            manifest.put(planned.name(), new Made(planned.from(), fresh));
            told(planned, State.SAME, "", false);
        } else if (!there.isEmpty() && (known == null || !known.sha256().equals(there))) {
            told(planned, State.KEPT, "", false);
        } else {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            manifest.put(planned.name(), new Made(planned.from(), fresh));
            told(planned, State.WRITTEN, "", false);
        }
    }

    private void told(Planned planned, State state, String reason, boolean bug) {
        Delivery.File file = new Delivery.File(
                folder.resolve(planned.name()), planned.kind().kind(), planned.law(), state, reason, bug);
        done.add(file);
        progress.accept(file);
    }

    /** What an index leads to: all that is there, by the keys of laws, files of one kind together. */
    Map<String, List<Item>> items(List<Planned> plan) {
        Map<String, Map<String, List<Link>>> links = new LinkedHashMap<>();
        for (Planned each : plan) {
            boolean there = Files.isRegularFile(folder.resolve(each.name()));
            if (there && each.kind() != Deliverable.INDEX) {
                links.computeIfAbsent(each.key(), law -> new LinkedHashMap<>())
                        .computeIfAbsent(each.kind().id(), kind -> new ArrayList<>())
                        .add(new Link(each.name(), each.kind().extension().toUpperCase(Locale.ROOT)));
            }
        }
        Map<String, List<Item>> items = new LinkedHashMap<>();
        links.forEach((law, kinds) -> items.put(
                law,
                kinds.entrySet().stream()
                        .map(kind -> new Item(
                                messages.get("deliver.name." + kind.getKey()),
                                messages.get("deliver.what." + kind.getKey()),
                                kind.getValue()))
                        .toList()));
        return items;
    }

    List<Delivery.File> done() {
        return done;
    }

    List<Path> orphans(List<Planned> plan) throws IOException {
        Set<String> names = new HashSet<>();
        plan.forEach(each -> names.add(each.name()));
        return manifest.others(names).stream().map(folder::resolve).toList();
    }
}
