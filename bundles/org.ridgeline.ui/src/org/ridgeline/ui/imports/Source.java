/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.compare.Description;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.firmware.acpi.AcpiImport;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.compare.FirmwareDescription;
import org.ridgeline.firmware.devicetree.DeviceTreeImport;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.file.PlatformFileException;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;
import org.ridgeline.qemu.ConfigFiles;
import org.ridgeline.qemu.QemuImport;

/**
 * What describes a machine: firmware, a platform, or a command line of QEMU.
 *
 * @param name   what messages call it
 * @param bytes  its content
 * @param folder where it looks for other files
 */
record Source(String name, byte[] bytes, Path folder) {

    private static final int MOST_BYTES = 64 << 20;

    /** The content of a file. */
    static Source of(Path file) throws UnusableSourceException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableSourceException(file.getFileName() + ": there is no such file");
        }
        try {
            return new Source(String.valueOf(file.getFileName()), read(file), file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UnusableSourceException(file.getFileName() + ": " + e.getMessage());
        }
    }

    /** A command line that somebody pasted; files that it names must be named in full. */
    static Source pasted(String commandLine) {
        return new Source("command line", commandLine.getBytes(StandardCharsets.UTF_8), Path.of("").toAbsolutePath());
    }

    /** The platform that it becomes. */
    ImportedTopology imported() throws UnusableSourceException {
        Optional<SourceKind> kind = SourceKind.of(name, bytes);
        if (kind.isEmpty()) {
            return commandLine();
        }
        return switch (kind.get()) {
            case DTB, DTS -> DeviceTreeImport.of(name, bytes, folder);
            case TABLE, ASL -> AcpiImport.of(List.of(new AcpiImport.Source(name, bytes)));
            case TOPOLOGY -> throw new UnusableSourceException(name + ": is a platform already");
        };
    }

    /** Whether it is an ACPI table, binary or disassembled. */
    boolean isTable() {
        return SourceKind.of(name, bytes).filter(kind -> kind == SourceKind.TABLE || kind == SourceKind.ASL).isPresent();
    }

    /** What it says, to be compared. */
    Description description() throws UnusableSourceException {
        Optional<SourceKind> kind = SourceKind.of(name, bytes);
        if (kind.isEmpty()) {
            return Description.commandLine(commandLine().topology());
        }
        if (kind.get() != SourceKind.TOPOLOGY) {
            return FirmwareDescription.of(kind.get(), name, bytes, folder).description();
        }
        try {
            return Description.drawn(Snapshot.of(PlatformFile.read(bytes, name)));
        } catch (PlatformFileException | IncompletePlatformException e) {
            throw new UnusableSourceException(name + ": is no complete platform: " + e.getMessage());
        }
    }

    private ImportedTopology commandLine() throws UnusableSourceException {
        if (!QemuImport.recognizes(bytes)) {
            throw new UnusableSourceException(name + ": is neither device tree, IORT, VIOT nor command line of QEMU");
        }
        ConfigFiles beside = file -> {
            try {
                return read(folder.resolve(file));
            } catch (InvalidPathException e) {
                throw new IOException("is no name of a file");
            } catch (NoSuchFileException e) {
                throw new IOException("there is no such file");
            }
        };
        return QemuImport.ofFile(name, bytes, beside);
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("is larger than " + (MOST_BYTES >> 20) + " MiB");
            }
            return bytes;
        }
    }
}
