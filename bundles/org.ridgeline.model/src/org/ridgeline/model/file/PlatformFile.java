/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import org.ridgeline.model.Platform;

/** Reads and writes {@code .topology} files in plain Java; inside Eclipse {@link TopologyResource} does the same for a resource set. */
public final class PlatformFile {
    /** The most bytes that are read, some hundred times more than the largest sensible platform. */
    public static final int MAX_SIZE = 64 << 20;

    private PlatformFile() {
    }

    /**
     * Reads a platform.
     *
     * @throws PlatformFileException if the file cannot be read or is no sound platform: with every problem that was found, each at its
     *                               place
     */
    public static Platform read(Path file) throws PlatformFileException {
        return read(bytesOf(file), file.toString());
    }

    /**
     * Reads a platform from bytes.
     *
     * @param name what messages call the bytes
     * @throws PlatformFileException if they are no sound platform
     */
    public static Platform read(byte[] bytes, String name) throws PlatformFileException {
        if (bytes.length > MAX_SIZE) {
            throw new PlatformFileException(name, List.of(Problem.ofFile("the file is larger than " + (MAX_SIZE >> 20) + " MiB")));
        }
        ReadResult result = TopologyReader.read(bytes);
        if (!result.problems().isEmpty()) {
            throw new PlatformFileException(name, result.problems());
        }
        return result.platform();
    }

    /**
     * The bytes of a platform's file, the same for the same platform.
     *
     * @throws IOException if the platform holds something that no file can
     */
    public static byte[] toBytes(Platform platform) throws IOException {
        return TopologyWriter.write(platform);
    }

    /**
     * Writes a platform; the file is replaced at once or not at all, and keeps its permissions.
     *
     * @throws IOException if the platform holds something that no file can, or the file cannot be written
     */
    public static void write(Platform platform, Path file) throws IOException {
        byte[] bytes = toBytes(platform);
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            // Opened as an ordinary new file, not as a private temporary one, so that it gets the permissions that a new file has here.
            Files.write(fresh, bytes);
            if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(target));
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static byte[] bytesOf(Path file) throws PlatformFileException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_SIZE + 1);
        } catch (NoSuchFileException e) {
            throw new PlatformFileException(file.toString(), List.of(Problem.ofFile("there is no such file")));
        } catch (AccessDeniedException e) {
            throw new PlatformFileException(file.toString(), List.of(Problem.ofFile("the file may not be read")));
        } catch (IOException e) {
            throw new PlatformFileException(file.toString(), List.of(Problem.ofFile("the file cannot be read: " + e.getMessage())));
        }
    }
}
