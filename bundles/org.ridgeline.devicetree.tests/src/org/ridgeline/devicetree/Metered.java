/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import org.ridgeline.hostile.Bounds;
import org.ridgeline.hostile.Cost;

/** Runs a reader on any bytes and holds it to its promise: a result or a DeviceTreeException, and a bounded allocation. */
public final class Metered {

    private Metered() {
    }

    /** The tree, or null if the reader refused the input in the one way it may. */
    public static DeviceTree read(Function<byte[], DeviceTree> reader, byte[] input) {
        Cost before = Cost.soFar();
        DeviceTree tree;
        try {
            tree = reader.apply(input);
        } catch (DeviceTreeException e) {
            assertTrue(e.getMessage().length() > 10 && e.getMessage().indexOf('\n') < 0, e.getMessage());
            tree = null;
        }
        Bounds.checkMemory(input.length, Cost.since(before));
        return tree;
    }
}
