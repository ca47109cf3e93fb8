package org.cotejo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cotejo.DeliveryRun.Planned;
import org.cotejo.i18n.Messages;
import org.cotejo.model.Manifestation;
import org.cotejo.text.Sha256;

/** Which files a batch makes, by what names and from what. */
final class DeliveryPlan {
    private final Messages messages;
    private final List<String> circumstances;
    private final Map<String, String> names = new LinkedHashMap<>();

    /**
     * @param circumstances what every file is made from besides laws: program, rulebook, options, decisions
     * @param laws their files, by their keys
     */
    DeliveryPlan(Locale language, List<String> circumstances, Map<String, Path> laws) {
        this.messages = Messages.in(language);
        this.circumstances = List.copyOf(circumstances);
        Set<String> taken = new HashSet<>();
        laws.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Path> law) -> stem(law.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(law -> names.put(law.getKey(), free(stem(law.getValue()), taken)));
    }

    private static String stem(Path file) {
        return new Manifestation(String.valueOf(file.getFileName()), "", "").stem();
    }

    /** Some disks do not tell capitals from small letters. */
    private static String free(String stem, Set<String> taken) {
        String name = stem;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = stem + " (" + i + ")";
        }
        return name;
    }

    /** In the order in which they are made: law by law, then what is of all, the index last. */
    List<Planned> files(Set<String> kinds) {
        List<Planned> files = new ArrayList<>();
        for (Map.Entry<String, String> law : names.entrySet()) {
            for (Deliverable kind : Deliverable.ALL) {
                if (kind.aLaw() && isAsked(kind, kinds)) {
                    files.add(new Planned(
                            kind,
                            law.getValue() + "/" + law.getValue() + "-" + name(kind),
                            law.getValue(),
                            law.getKey(),
                            from(kind, List.of(law.getKey()))));
                }
            }
        }
        List<String> all = new ArrayList<>(names.keySet());
        for (Deliverable kind : Deliverable.ALL) {
            if (!kind.aLaw() && isAsked(kind, kinds)) {
                files.add(new Planned(kind, name(kind), "", "", from(kind, all)));
            }
        }
        List<String> indexed = new ArrayList<>(all);
        files.forEach(each -> indexed.add(each.name()));
        files.add(new Planned(Deliverable.INDEX, name(Deliverable.INDEX), "", "", from(Deliverable.INDEX, indexed)));
        return files;
    }

    private static boolean isAsked(Deliverable kind, Set<String> kinds) {
        return kinds.isEmpty() || kinds.contains(kind.id()) || kinds.contains(kind.kind());
    }

    private String name(Deliverable kind) {
        return messages.get("deliver.file." + kind.id()) + "." + kind.extension();
    }

    private String from(Deliverable kind, List<String> keys) {
        List<String> words = new ArrayList<>(circumstances);
        words.add(kind.kind());
        words.addAll(keys);
        return Sha256.hex(words);
    }
}
