/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.Optional;
import org.ridgeline.qemu.text.Word;

/**
 * A disk of the command line.
 *
 * @param type  how it is attached ({@code if=}); empty: as the machine attaches disks
 * @param place where it stands
 */
record DriveOption(Optional<String> type, Word place) {
}
