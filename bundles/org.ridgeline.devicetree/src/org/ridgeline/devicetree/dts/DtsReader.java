/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

import java.nio.file.Path;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;

/**
 * Reads device tree source: the language of chapter 6 with everything that dtc adds to it. Takes any bytes: what comes back
 * is a linked tree, or a {@link DeviceTreeException} placed {@code FILE:LINE:COLUMN}. A text that needs the C preprocessor
 * must have gone through it; its line markers are followed.
 */
public final class DtsReader {

    private DtsReader() {
    }

    /** The tree of a text that draws in no other files; {@code /include/} and {@code /incbin/} are refused. */
    public static DeviceTree read(String file, byte[] text) {
        return read(file, text, null);
    }

    /**
     * The tree of a text that may draw in files in its folder and below.
     *
     * @param file name of the file, for messages
     * @param text its content
     * @param folder where {@code /include/} and {@code /incbin/} look; nothing outside of it is read
     */
    public static DeviceTree read(String file, byte[] text, Path folder) {
        return new DtsParser(new Scanner(file, text, folder)).parse();
    }
}
