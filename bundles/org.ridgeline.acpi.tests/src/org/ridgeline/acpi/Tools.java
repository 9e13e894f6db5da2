/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Programs that tests compare with. Under CI a missing one is a failure, elsewhere it only leaves the test out. */
public final class Tools {
    private static final int TIME_LIMIT_SECONDS = 60;

    private Tools() {
    }

    /** Ends the test when a program is not on the PATH. */
    public static void require(String program) {
        boolean found = false;
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            found |= Files.isExecutable(Path.of(folder, program));
        }
        String message = program + " is not installed";
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(found, message);
        }
        assumeTrue(found, message);
    }

    /** Runs a program in a folder and gives back what it printed, errors included. */
    public static String run(Path folder, String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null"))).redirectOutput(output.toFile()).start();
        if (!process.waitFor(TIME_LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command[0] + " took longer than " + TIME_LIMIT_SECONDS + " seconds");
        }
        return Files.readString(output);
    }
}
