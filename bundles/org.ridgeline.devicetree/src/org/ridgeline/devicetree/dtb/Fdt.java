/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dtb;

/** Numbers of the flattened format (5.2, 5.4.1). */
final class Fdt {

    static final int MAGIC = 0xd00dfeed;
    static final int HEADER_SIZE = 40;
    /** Version 16 has no size of the structure block. */
    static final int HEADER_SIZE_16 = 36;
    static final int VERSION = 17;
    static final int LAST_COMPATIBLE_VERSION = 16;

    static final int BEGIN_NODE = 1;
    static final int END_NODE = 2;
    static final int PROP = 3;
    static final int NOP = 4;
    static final int END = 9;

    private Fdt() {
    }
}
