/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.imports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.firmware.acpi.AcpiImport;

/**
 * What describes one machine together: anything alone, or several ACPI tables.
 *
 * @param all at least one
 */
record Sources(List<Source> all) {

    private static final String SEPARATOR = ";";

    /** Keeps its own copy. */
    Sources {
        all = List.copyOf(all);
    }

    /** The content of the files that a text names; it is one name if there is such a file, else names with semicolons between them. */
    static Sources named(String text) throws UnusableSourceException {
        List<String> names = isFile(text) ? List.of(text)
                : Arrays.stream(text.split(SEPARATOR)).map(String::strip).filter(each -> !each.isEmpty()).toList();
        List<Source> sources = new ArrayList<>();
        for (String name : names) {
            sources.add(Source.of(path(name)));
        }
        if (sources.isEmpty()) {
            throw new UnusableSourceException("'" + text + "' is no name of a file.");
        }
        return new Sources(sources);
    }

    /** The text that names files. */
    static String names(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(SEPARATOR + " "));
    }

    /** What people call it: the first of them. */
    String name() {
        return all.getFirst().name();
    }

    /** The platform that they become together. */
    ImportedTopology imported() throws UnusableSourceException {
        if (all.size() == 1) {
            return all.getFirst().imported();
        }
        for (Source source : all) {
            if (!source.isTable()) {
                throw new UnusableSourceException(source.name()
                        + ": is no ACPI table; only tables, an IORT and a VIOT, are imported together");
            }
        }
        return AcpiImport.of(all.stream().map(source -> new AcpiImport.Source(source.name(), source.bytes())).toList());
    }

    private static boolean isFile(String text) {
        try {
            return Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Path path(String name) throws UnusableSourceException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UnusableSourceException("'" + name + "' is no name of a file.");
        }
    }
}
