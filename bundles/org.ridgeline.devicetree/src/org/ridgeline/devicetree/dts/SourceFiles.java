/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The files that a source may draw in: those in its own folder and below. A source is foreign input, so it must not reach
 * further, and it must not make a small text read without end.
 */
final class SourceFiles {

    /** All bytes that one source may draw in, repetitions counted. */
    static final long MAX_BYTES = 64L << 20;
    private static final int MAX_FILES = 1000;
    private static final int MAX_READS = 10_000;

    private final Path root;
    private final Map<Path, byte[]> read = new HashMap<>();
    private long total;
    private int reads;

    /** @param root the folder, or null if no file may be read */
    SourceFiles(Path root) {
        this.root = root;
    }

    /** A file that may not or cannot be read; the message says why. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** The bytes of a file, its name resolved against the folder of the text that names it. */
    byte[] read(Path folder, String name) throws Refused {
        if (root == null || folder == null) {
            throw new Refused("no file can be read from here: " + name);
        }
        if (++reads > MAX_READS) {
            throw new Refused("files are drawn in more than " + MAX_READS + " times, with " + name);
        }
        try {
            Path path = folder.resolve(name);
            byte[] bytes = read.get(path);
            if (bytes == null) {
                bytes = load(path, name);
                read.put(path, bytes);
            }
            total += bytes.length;
            if (total > MAX_BYTES) {
                throw tooMuch(name);
            }
            return bytes;
        } catch (InvalidPathException | IOException e) {
            throw new Refused("cannot read the file " + name);
        }
    }

    private byte[] load(Path path, String name) throws IOException, Refused {
        if (read.size() >= MAX_FILES) {
            throw new Refused("more than " + MAX_FILES + " files are drawn in, with " + name);
        }
        Path real = path.toRealPath();
        if (!real.startsWith(root.toRealPath())) {
            throw new Refused("the file is outside of the folder of the source: " + name);
        }
        if (!Files.isRegularFile(real)) {
            throw new Refused("not a file: " + name);
        }
        if (total + Files.size(real) > MAX_BYTES) {
            throw tooMuch(name);
        }
        return Files.readAllBytes(real);
    }

    private static Refused tooMuch(String name) {
        return new Refused("more than " + (MAX_BYTES >> 20) + " MiB are drawn in, with " + name);
    }
}
