/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

/** What an IORT node says beyond the header and the ID mappings that all nodes have: one record per node type (DEN0049 3.1). */
public sealed interface IortBody
        permits ItsGroup, NamedComponent, RootComplex, SmmuV1V2, SmmuV3, Pmcg, MemoryRange, Iwb, UnknownNode {

    /** The node type number, 8 bits. */
    int type();
}
