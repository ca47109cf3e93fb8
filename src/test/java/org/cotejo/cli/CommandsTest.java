package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class CommandsTest {
    @Test
    void a_line_that_begins_with_a_command_means_that_alone_by_each_of_its_names() {
        for (Class<?> each : Commands.meant()) {
            Command command = each.getAnnotation(Command.class);
            for (String name : Stream.concat(Stream.of(command.name()), Stream.of(command.aliases()))
                    .toList()) {
                assertThat(Commands.meant(name, "--help")).as(name).isEqualTo(List.of(each));
            }
        }
    }

    @Test
    void any_other_line_can_mean_every_command() {
        assertThat(Commands.meant("chek")).isEqualTo(Commands.meant());
        assertThat(Commands.meant("--lang", "en", "check"))
                .isEqualTo(Commands.meant())
                .contains(CheckCommand.class, DoctorCommand.class);
    }
}
