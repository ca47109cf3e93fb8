package org.cotejo.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.StatelessKieSession;

/**
 * The shipped rules, compiled into classes when the program was built: opening them costs a fraction of compiling them.
 * Thread-safe; each judgement is a session of its own.
 */
final class Logic {
    private static final String MODEL_NAMES = "/META-INF/kie/org.cotejo/cotejo/drools-model";

    private final KieBase rules;

    private Logic(KieBase rules) {
        this.rules = rules;
    }

    static Logic shipped() {
        return Holder.SHIPPED;
    }

    Judgement judge(Collection<?> facts) {
        return withOurClasses(() -> {
            Judgement judgement = new Judgement();
            StatelessKieSession session = rules.newStatelessKieSession();
            session.setGlobal("judgement", judgement);
            session.execute(facts);
            return judgement;
        });
    }

    /** Opened on first use and once. */
    private static final class Holder {
        static final Logic SHIPPED = new Logic(withOurClasses(() -> KieBaseBuilder.createKieBaseFromModel(model())));
    }

    /**
     * The engine asks the thread's class loader for each of its parts when it first needs it; that of a pool's thread may know
     * nothing of who embeds us.
     */
    private static <R> R withOurClasses(Supplier<R> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Logic.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Model model() {
        try (InputStream in = Logic.class.getResourceAsStream(MODEL_NAMES)) {
            if (in == null) {
                throw new IllegalStateException("the build left out the compiled rules: " + MODEL_NAMES);
            }
            String name = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("org.cotejo.check.logic."))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no model is named in " + MODEL_NAMES));
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules cannot be opened", e);
        }
    }
}
