/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.io.IOException;

/** Reads the files that a command line names with {@code -readconfig}. */
@FunctionalInterface
public interface ConfigFiles {

    /**
     * The content of a file.
     *
     * @param name its name as the command line has it
     * @throws IOException if it cannot be read; the message is for people
     */
    byte[] read(String name) throws IOException;
}
