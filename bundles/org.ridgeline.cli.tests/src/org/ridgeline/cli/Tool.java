/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that judges what the command writes. Where it is missing the test is left out; in continuous integration it fails. */
public final class Tool {

    private static final int SECONDS = 120;

    private final String program;

    private Tool(String program) {
        this.program = program;
    }

    /** The program of a name on the search path. */
    public static Tool named(String program) {
        boolean there = false;
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            there |= Files.isExecutable(Path.of(folder, program));
        }
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(there, program + " must be installed");
        }
        assumeTrue(there, program + " is not installed");
        return new Tool(program);
    }

    /**
     * How a program ended.
     *
     * @param status its exit status
     * @param out    what it printed
     * @param err    what it complained of
     */
    public record Outcome(int status, String out, String err) {
    }

    /** Runs the program in a folder, to its end. */
    public Outcome run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        Path out = Files.createTempFile("ridgeline", ".out");
        Path err = Files.createTempFile("ridgeline", ".err");
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectInput(new File("/dev/null"))
                    .redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError(command + " took more than " + SECONDS + " s");
            }
            return new Outcome(process.exitValue(), Files.readString(out, StandardCharsets.ISO_8859_1),
                    Files.readString(err, StandardCharsets.ISO_8859_1));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Runs the program in a folder, to its end. */
    public Outcome run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, List.of(arguments));
    }
}
