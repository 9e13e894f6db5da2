/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds platforms in the file system. */
final class FoundPlatforms {
    private static final int DEPTH = 8;
    private static final int MOST = 1000;

    private FoundPlatforms() {
    }

    /**
     * The platforms at or below a path, relative to it; not more than a thousand, and none that is buried deep.
     *
     * @throws IOException if the path cannot be read
     */
    static List<Path> below(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return isPlatform(path) ? List.of(path.getFileName()) : List.of();
        }
        try (Stream<Path> files = Files.walk(path, DEPTH)) {
            return files.filter(file -> isPlatform(file) && Files.isRegularFile(file)).limit(MOST).map(path::relativize).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isPlatform(Path path) {
        return path.getFileName() != null && path.getFileName().toString().endsWith(".topology");
    }
}
