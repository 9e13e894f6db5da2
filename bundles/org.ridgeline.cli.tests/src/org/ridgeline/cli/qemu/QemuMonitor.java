/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ridgeline.cli.Tool;

/** A machine of QEMU that never runs and answers questions to its monitor. */
final class QemuMonitor {

    private static final int SECONDS = 60;

    private QemuMonitor() {
    }

    /** What the monitor prints when it is asked, line by line. */
    static List<String> ask(Path folder, String program, List<String> arguments, List<String> questions) throws IOException,
            InterruptedException {
        Tool.named(program);
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        command.addAll(List.of("-S", "-display", "none", "-monitor", "stdio"));
        Path asked = Files.writeString(folder.resolve("questions"), String.join("\n", questions) + "\nquit\n");
        Path answers = folder.resolve("answers");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectInput(asked.toFile())
                .redirectOutput(answers.toFile()).start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError(command + " took more than " + SECONDS + " s");
        }
        String text = Files.readString(answers, StandardCharsets.ISO_8859_1);
        if (process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + ": " + text);
        }
        return text.lines().toList();
    }
}
