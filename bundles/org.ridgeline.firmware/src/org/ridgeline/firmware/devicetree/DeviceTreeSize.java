/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

/** How large a blob may be: arm64 kernels map two megabytes of it and stop without a word at a larger one (Linux, arch/arm64: booting.rst). */
public final class DeviceTreeSize {

    /** The most bytes that an arm64 kernel takes, 2 MiB. */
    public static final int ARM64_LIMIT = 2 << 20;

    private DeviceTreeSize() {
    }

    /** Whether an arm64 kernel cannot boot with a blob of this many bytes. */
    public static boolean isTooLarge(int bytes) {
        return bytes > ARM64_LIMIT;
    }
}
