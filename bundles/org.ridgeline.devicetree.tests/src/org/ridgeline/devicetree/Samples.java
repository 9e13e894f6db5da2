/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.ridgeline.devicetree.dts.DtsReader;

/** The sources in the folder samples: small ones that together use the whole language. */
public final class Samples {

    /** Sources of whole trees. */
    public static final List<String> TREES = List.of("comments", "cpus", "deletion", "empty", "expressions", "labels", "markers",
        "merging", "omit", "phandles", "qemu-like", "strings", "values");

    /** Sources of overlays. */
    public static final List<String> OVERLAYS = List.of("overlay-explicit", "overlay-sugar");

    private Samples() {
    }

    /** The text of a sample. */
    public static byte[] text(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("samples/" + name + ".dts")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The tree of a sample. */
    public static DeviceTree tree(String name) {
        return DtsReader.read(name + ".dts", text(name));
    }
}
