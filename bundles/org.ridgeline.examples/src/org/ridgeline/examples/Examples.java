/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The examples in the order in which they are offered, as {@code examples/index.txt} lists them. */
public final class Examples {
    private static final String FOLDER = "/examples/";

    private Examples() {
    }

    /** All of them, the broken ones last. */
    public static List<Example> all() {
        String index = new String(read("index.txt"), StandardCharsets.UTF_8);
        return index.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Examples::example).toList();
    }

    private static Example example(String line) {
        String[] parts = line.split(" \\| ", 3);
        return new Example(parts[0], parts[1], parts[2]);
    }

    static byte[] read(String path) {
        try (InputStream in = Examples.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no example " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the example " + path + " cannot be read", e);
        }
    }
}
