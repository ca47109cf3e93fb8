package org.cotejo.pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many places of each class make a regular expression, as the compiled classes say. */
final class Sites {
    private static final Set<String> OF_STRINGS = Set.of("matches", "replaceAll", "replaceFirst", "split");

    private Sites() {}

    /** A class with those within it, and when it makes one: as it is loaded, later, or for one text alone. */
    enum When {
        LOADED,
        LATER,
        ONCE
    }

    /** By {@code Name when}. */
    static Map<String, Integer> all() {
        Map<String, Integer> counts = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().importPath(Path.of("target/classes/org/cotejo"))) {
            for (JavaCodeUnitAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
                String owner = access.getTargetOwner().getName();
                String name = access.getTarget().getName();
                if (owner.equals("java.util.regex.Pattern") && name.equals("compile")) {
                    boolean loaded = access.getOrigin() instanceof JavaStaticInitializer;
                    counts.merge(key(type.getName(), loaded ? When.LOADED : When.LATER), 1, Integer::sum);
                } else if (owner.equals("java.lang.String") && OF_STRINGS.contains(name)
                        || owner.equals("java.util.regex.Pattern") && name.equals("matches")) {
                    counts.merge(key(type.getName(), When.ONCE), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    static String key(String type, When when) {
        String outer = type.replaceAll("\\$.*+", "");
        return outer.substring(outer.lastIndexOf('.') + 1) + " " + when;
    }
}
