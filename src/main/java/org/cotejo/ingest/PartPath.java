package org.cotejo.ingest;

import java.net.URI;

/** Paths of the parts of an Office package, which start without a slash. */
public final class PartPath {
    private PartPath() {}

    /** Of the file that says what a part refers to; of the empty path, what the package does. */
    public static String relations(String part) {
        return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
    }

    /** What stands before the name of a part, with its slash; empty at the top. */
    public static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** What a relationship in this folder leads to; where its target is no address, the words themselves below the folder. */
    public static String target(String folder, String target) {
        if (target.startsWith("/")) {
            return target.replaceAll("^/++", "");
        }
        try {
            String path = URI.create("/" + folder).resolve(target).normalize().getPath();
            // an address elsewhere has none, or one that is empty
            return path == null || path.isEmpty() ? folder + target : path.substring(1);
        } catch (IllegalArgumentException e) {
            return folder + target;
        }
    }
}
