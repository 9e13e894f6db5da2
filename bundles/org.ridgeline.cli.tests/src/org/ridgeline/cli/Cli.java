/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

/** The command, run in this process. */
public final class Cli {

    private Cli() {
    }

    /**
     * How the command ended.
     *
     * @param status its exit status
     * @param out    the results
     * @param err    the messages
     */
    public record Outcome(int status, String out, String err) {

        /** Fails unless the command ended with that status. */
        public Outcome expect(int wanted) {
            assertEquals(wanted, status, () -> "out: " + out + "\nerr: " + err);
            return this;
        }

        /** The messages, line by line. */
        public List<String> messages() {
            return err.lines().toList();
        }
    }

    /** Runs the command; arguments may be strings and paths. */
    public static Outcome run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(err),
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Outcome(status, out.toString(), err.toString());
    }
}
