/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** An external program that judges our output. Where it is missing the test is aborted, in continuous integration it fails. */
public final class Tool {

    private static final int SECONDS = 60;

    private final String program;

    private Tool(String program) {
        this.program = program;
    }

    /** The program of a name on the search path. */
    public static Tool named(String program) {
        boolean there = false;
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            there |= Files.isExecutable(Path.of(folder, program));
        }
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(there, program + " must be installed");
        }
        Assumptions.assumeTrue(there, program + " is not installed");
        return new Tool(program);
    }

    /** Exit status and everything that was printed. */
    public record Outcome(int status, String output) {
    }

    /** Runs the program to its end. */
    public Outcome run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError(command + " took more than " + SECONDS + " s");
        }
        return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.ISO_8859_1));
    }

    /** Runs the program, which must succeed. */
    public String succeed(Path folder, String... arguments) throws IOException, InterruptedException {
        Outcome outcome = run(folder, arguments);
        assertEquals(0, outcome.status(), outcome.output());
        return outcome.output();
    }
}
