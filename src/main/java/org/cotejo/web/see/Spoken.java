package org.cotejo.web.see;

import org.cotejo.web.site.View;

/** What a template of these pages is given, with the words of the bundle {@code see}. Public for the templates: not API. */
public interface Spoken {
    View view();

    default String say(String key, Object... arguments) {
        return view().messages().get("see." + key, arguments);
    }

    /** A count in its sentence: numbers go into messages as people write them. */
    default String count(String key, long number) {
        return say(number == 1 ? key + ".one" : key, view().number(number));
    }
}
