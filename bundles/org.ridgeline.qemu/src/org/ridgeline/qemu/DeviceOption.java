/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.Optional;
import org.ridgeline.qemu.text.Word;

/**
 * A device that the command line asks for, with {@code -device} or in another way.
 *
 * @param driver     the name of its driver
 * @param properties what it was given
 */
record DeviceOption(String driver, Properties properties) {

    Optional<String> id() {
        return properties.text("id").filter(id -> !id.isEmpty());
    }

    Word place() {
        return properties.place();
    }
}
