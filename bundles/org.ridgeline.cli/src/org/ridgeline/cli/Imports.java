/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.firmware.acpi.AcpiImport;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.devicetree.DeviceTreeImport;
import org.ridgeline.qemu.ConfigFiles;
import org.ridgeline.qemu.QemuImport;

/** Finds the importer for what people name. */
final class Imports {

    private Imports() {
    }

    /** The words of a command line of QEMU; files that they name are looked for in the working folder. */
    static ImportedTopology ofWords(List<String> words) throws UnusableInputException {
        try {
            return QemuImport.ofWords(words, filesBeside(Path.of("")));
        } catch (UnusableSourceException e) {
            throw new UnusableInputException("ridgeline: " + e.getMessage());
        }
    }

    /**
     * The platform that files describe.
     *
     * @param format what they hold, or empty: told by their content
     */
    static ImportedTopology ofFiles(List<Path> files, Optional<ImportFormat> format) throws UnusableInputException {
        Path first = files.getFirst();
        byte[] bytes = InputFiles.bytes(first);
        ImportFormat known = format.isPresent() ? format.get() : recognized(first, bytes);
        if (known == ImportFormat.ACPI) {
            return ofTables(files);
        }
        if (files.size() > 1) {
            throw new UnusableInputException(files.get(1) + ": one file at a time is imported from " + known);
        }
        try {
            return switch (known) {
                case QEMU -> QemuImport.ofFile(first.toString(), bytes, filesBeside(first.toAbsolutePath().getParent()));
                case DTB, DTS -> DeviceTreeImport.of(first.toString(), bytes, first.toAbsolutePath().getParent());
                case ACPI -> throw new IllegalStateException("tables were imported before");
            };
        } catch (UnusableSourceException e) {
            throw new UnusableInputException(e.getMessage());
        }
    }

    /** Tables of one machine belong together. */
    private static ImportedTopology ofTables(List<Path> files) throws UnusableInputException {
        List<AcpiImport.Source> sources = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = InputFiles.bytes(file);
            boolean table = SourceKind.of(file.toString(), bytes).map(kind -> kind == SourceKind.TABLE || kind == SourceKind.ASL)
                    .orElse(files.size() == 1);
            if (!table) {
                throw new UnusableInputException(file + ": is no table; only an IORT and a VIOT are imported together");
            }
            sources.add(new AcpiImport.Source(file.toString(), bytes));
        }
        try {
            return AcpiImport.of(sources);
        } catch (UnusableSourceException e) {
            throw new UnusableInputException(e.getMessage());
        }
    }

    private static ImportFormat recognized(Path file, byte[] bytes) throws UnusableInputException {
        Optional<SourceKind> kind = SourceKind.of(file.toString(), bytes);
        if (kind.isEmpty()) {
            if (QemuImport.recognizes(bytes)) {
                return ImportFormat.QEMU;
            }
            throw new UnusableInputException(file + ": is neither device tree, table nor command line of QEMU; --from says what it is");
        }
        return switch (kind.get()) {
            case DTB -> ImportFormat.DTB;
            case DTS -> ImportFormat.DTS;
            case TABLE, ASL -> ImportFormat.ACPI;
            case TOPOLOGY -> throw new UnusableInputException(file + ": is a platform already");
        };
    }

    private static ConfigFiles filesBeside(Path folder) {
        return name -> {
            try {
                return InputFiles.bytes(folder.resolve(name));
            } catch (InvalidPathException e) {
                throw new IOException("is no name of a file");
            } catch (UnreadableFileException e) {
                throw new IOException(e.reason(), e);
            }
        };
    }
}
