/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.Optional;

/** One family of kernel messages: knows its own wording and nothing else. */
sealed interface LogFormat permits SmmuV3Event, SmmuV3NamedEvent, SmmuV2Fault, VirtioIommuFault, StreamConflict, MapMiss, SharedItt,
        DeviceMention {

    /** Whom the lines are about, if they hold a message of this family; lines that follow each other belong together. */
    Optional<Clue> read(String lines);
}
