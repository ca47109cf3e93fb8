package org.cotejo;

import org.cotejo.i18n.Messages;

/** Makes signs in one language; a label is in the bundle under the sign's name, advice under the name, a dot and a key. */
record Signs(Messages messages) {
    Sign ok(String name, String value) {
        return new Sign(name, label(name), Sign.State.OK, value, "");
    }

    Sign warning(String name, String value, String key, Object... arguments) {
        return new Sign(name, label(name), Sign.State.WARNING, value, advice(name, key, arguments));
    }

    Sign fault(String name, String value, String key, Object... arguments) {
        return new Sign(name, label(name), Sign.State.FAULT, value, advice(name, key, arguments));
    }

    /** With a sentence of its own. */
    Sign broken(String name, String value, String sentence) {
        return new Sign(name, label(name), Sign.State.FAULT, value, sentence);
    }

    private String label(String name) {
        return messages.get("doctor." + name);
    }

    private String advice(String name, String key, Object... arguments) {
        return messages.get("doctor." + name + "." + key, arguments);
    }
}
