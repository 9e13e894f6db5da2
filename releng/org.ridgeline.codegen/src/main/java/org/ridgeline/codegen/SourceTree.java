/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of generated files, compared and replaced as a whole so that a file that is generated no longer does not stay behind.
 */
final class SourceTree {
    private final Path root;

    SourceTree(Path root) {
        this.root = root;
    }

    /** Every file that is in one tree only or has other text in the two: {@code missing|stale|left over: PATH}, sorted by path. */
    List<String> differencesTo(SourceTree fresh) throws IOException {
        SortedMap<String, String> mine = read();
        SortedMap<String, String> theirs = fresh.read();
        TreeSet<String> paths = new TreeSet<>(mine.keySet());
        paths.addAll(theirs.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!mine.containsKey(path)) {
                differences.add("missing: " + path);
            } else if (!theirs.containsKey(path)) {
                differences.add("left over: " + path);
            } else if (!mine.get(path).equals(theirs.get(path))) {
                differences.add("stale: " + path);
            }
        }
        return differences;
    }

    /** Makes this tree hold exactly the files of the other; files that are the same already keep their time. */
    void become(SourceTree fresh) throws IOException {
        SortedMap<String, String> mine = read();
        SortedMap<String, String> theirs = fresh.read();
        for (String path : mine.keySet()) {
            if (!theirs.containsKey(path)) {
                Files.delete(root.resolve(path));
            }
        }
        for (var file : theirs.entrySet()) {
            if (!file.getValue().equals(mine.get(file.getKey()))) {
                Path target = root.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        }
    }

    /** Path below the root, with slashes, to the file's text with line feeds alone. */
    private SortedMap<String, String> read() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> walk = Files.walk(root)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    files.put(path, Files.readString(file).replace("\r\n", "\n"));
                }
            }
        }
        return files;
    }
}
