/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.file.PlatformFileException;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/** Reads what people name on the command line, with one clear message where that cannot be. */
final class InputFiles {

    /** No sensible blob or table comes near it. */
    private static final int MOST_BYTES = 64 << 20;

    private InputFiles() {
    }

    /** The content of a file. */
    static byte[] bytes(Path file) throws UnreadableFileException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(file, "is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnreadableFileException(file, "is larger than " + (MOST_BYTES >> 20) + " MiB");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(file, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException(file, "the file may not be read");
        } catch (IOException e) {
            throw new UnreadableFileException(file, "the file cannot be read: " + e.getMessage());
        }
    }

    /** The platform in the content of a file. */
    static Topology topology(Path file, byte[] bytes) throws UnusableInputException {
        return topology(file, platform(file, bytes));
    }

    /** What is drawn in the content of a file. */
    static Platform platform(Path file, byte[] bytes) throws UnusableInputException {
        try {
            return PlatformFile.read(bytes, file.toString());
        } catch (PlatformFileException e) {
            throw new UnusableInputException(e.lines());
        }
    }

    /** The topology of what is drawn in a file. */
    static Topology topology(Path file, Platform platform) throws UnusableInputException {
        try {
            return Snapshot.of(platform);
        } catch (IncompletePlatformException e) {
            throw new UnusableInputException(e.gaps().stream().map(gap -> file + ": " + gap.message()).toList());
        }
    }

    /** The platform in a file that must hold one, for commands that judge nothing else. */
    static Topology onlyTopology(Path file, String command) throws UnusableInputException {
        return topology(file, onlyPlatform(file, command));
    }

    /** The same as it is drawn. */
    static Platform onlyPlatform(Path file, String command) throws UnusableInputException {
        byte[] bytes = bytes(file);
        if (SourceKind.of(file.toString(), bytes).filter(kind -> kind != SourceKind.TOPOLOGY).isPresent()) {
            throw new UnusableInputException(file + ": is no platform (.topology); '" + command + "' takes nothing else");
        }
        return platform(file, bytes);
    }
}
