/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.id;

/** What a master shows to the rest of the platform before any translation: a PCI requester ID or a named component's input ID. */
public sealed interface InputId permits Rid, ComponentInput {

    /** The ID as an unsigned number; 16 bits wide for PCI, 32 bits for a named component. */
    long number();
}
