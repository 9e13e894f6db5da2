/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.examples.Example;
import org.ridgeline.examples.Examples;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.snapshot.Snapshot;

/**
 * What the command wrote for an example.
 *
 * @param example the example
 * @param folder  where it and its files are
 */
public record ExportedExample(Example example, Path folder) {

    /** Puts an example into a folder and exports it there, which must go well. */
    public static ExportedExample of(Example example, Path folder, Object... options) throws IOException {
        Path file = put(example, folder);
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "export";
        arguments[1] = file;
        System.arraycopy(options, 0, arguments, 2, options.length);
        Cli.run(arguments).expect(0);
        return new ExportedExample(example, folder);
    }

    /** Puts an example into a folder. */
    public static Path put(Example example, Path folder) throws IOException {
        return Files.write(folder.resolve(example.fileName()), example.bytes());
    }

    /** The platforms that are not broken. */
    public static List<Example> sound() {
        return Examples.all().stream().filter(example -> example.isPlatform() && !example.isBroken()).toList();
    }

    /** The example of a path. */
    public static Example named(String path) {
        return Examples.all().stream().filter(example -> example.path().equals(path)).findFirst().orElseThrow();
    }

    /** The name of the files, without what each kind adds. */
    public String stem() {
        return example.fileName().replace(".topology", "");
    }

    /** The file of a kind, such as {@code -iort.aml}, whether it is there or not. */
    public Path file(String ending) {
        return folder.resolve(stem() + ending);
    }

    /** Whether there is a file of a kind. */
    public boolean has(String ending) {
        return Files.exists(file(ending));
    }

    /** What the file of a kind holds. */
    public byte[] bytes(String ending) throws IOException {
        return Files.readAllBytes(file(ending));
    }

    /** What the file of a kind holds, as text. */
    public String text(String ending) throws IOException {
        return Files.readString(file(ending), StandardCharsets.UTF_8);
    }

    /** What was drawn. */
    public static Topology topology(Example example) throws Exception {
        return Snapshot.of(PlatformFile.read(example.bytes(), example.fileName()));
    }
}
