/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Replaces files whole: either all new contents are on the disk before the first old file goes, or every old file stays. */
public final class AtomicFiles {

    private AtomicFiles() {
    }

    /**
     * Writes files; one whose content is already there is not touched. A link stays, and what it leads to is replaced; a device or pipe is
     * refused.
     *
     * @throws IOException if a file cannot be written; the old files are then still there
     */
    public static void write(Map<Path, byte[]> contents) throws IOException {
        Map<Path, Path> fresh = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> entry : contents.entrySet()) {
                Path file = target(entry.getKey());
                if (!isAlready(file, entry.getValue())) {
                    fresh.put(file, besides(file, entry.getValue()));
                }
            }
            for (Map.Entry<Path, Path> entry : fresh.entrySet()) {
                move(entry.getValue(), entry.getKey());
            }
        } finally {
            for (Path left : fresh.values()) {
                Files.deleteIfExists(left);
            }
        }
    }

    /** The file to be replaced. A name like /dev/null must not become an ordinary file. */
    private static Path target(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder");
        }
        if (!Files.exists(file)) {
            return file;
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is no ordinary file");
        }
        return file.toRealPath();
    }

    private static boolean isAlready(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** The temporary file is opened as an ordinary new one so that it gets the permissions that a new file has here. */
    private static Path besides(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path temporary = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + "." + Thread.currentThread()
                .threadId() + ".tmp");
        try {
            Files.write(temporary, content);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw new IOException(file + ": " + reason(e), e);
        }
        return temporary;
    }

    /** The message of most of these exceptions is the temporary file alone, which says nothing to people. */
    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "there is no such folder";
            case AccessDeniedException denied -> "the folder may not be written";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> e.getMessage();
        };
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
