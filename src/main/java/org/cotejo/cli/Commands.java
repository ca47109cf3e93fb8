package org.cotejo.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;

/** Every command, in the order in which help tells them. */
final class Commands {
    private static final List<Class<?>> ALL = List.of(
            StructureCommand.class,
            IngestCommand.class,
            CheckCommand.class,
            ReportCommand.class,
            AnnotateCommand.class,
            DraftCommand.class,
            ExplainCommand.class,
            ReviewCommand.class,
            DiffCommand.class,
            SearchCommand.class,
            CompareCommand.class,
            CuadroCommand.class,
            DeliverCommand.class,
            EvalCommand.class,
            RulesCommand.class,
            SchemaCommand.class,
            ServeCommand.class,
            DoctorCommand.class);

    private Commands() {}

    /**
     * Those that a command line can mean: the one that it begins with, else all. To look at the options of the others is a
     * tenth of judging one law.
     */
    static List<Class<?>> meant(String... line) {
        List<Class<?>> named = ALL.stream()
                .filter(each -> line.length > 0 && isCalled(each.getAnnotation(Command.class), line[0]))
                .toList();
        return named.isEmpty() ? ALL : named;
    }

    private static boolean isCalled(Command command, String name) {
        return command.name().equals(name) || Arrays.asList(command.aliases()).contains(name);
    }
}
