/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.examples;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What really is in the folder of the examples, be it a folder or inside the bundle. */
final class ExampleFolder {

    private ExampleFolder() {
    }

    /** The paths of all files below it, with slashes. */
    static SortedSet<String> files() throws IOException, URISyntaxException {
        URL index = Examples.class.getResource("/examples/index.txt");
        if (index.getProtocol().equals("file")) {
            return below(Path.of(index.toURI()).getParent());
        }
        Path code = Path.of(new URI(Examples.class.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20")));
        if (Files.isDirectory(code)) {
            return below(code.resolve("examples"));
        }
        try (FileSystem bundle = FileSystems.newFileSystem(code)) {
            return below(bundle.getPath("/examples"));
        }
    }

    private static SortedSet<String> below(Path folder) throws IOException {
        SortedSet<String> files = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(file -> files.add(folder.relativize(file).toString().replace('\\', '/')));
        }
        return files;
    }
}
