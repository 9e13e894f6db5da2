/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.nio.file.Path;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dts.DtsReader;

/** A file that holds a device tree: the blob, or what dtc compiles to one. */
public final class TreeFile {

    private TreeFile() {
    }

    /**
     * Its tree.
     *
     * @param file   its name for messages
     * @param folder where source may draw in other files, or null for none
     * @throws DeviceTreeException if it is neither, or a broken one
     */
    public static DeviceTree read(String file, byte[] bytes, Path folder) {
        return DtbReader.recognizes(bytes) ? DtbReader.read(file, bytes) : DtsReader.read(file, bytes, folder);
    }
}
