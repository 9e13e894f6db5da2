/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * The IO Remapping Table (Arm DEN0049): which input IDs reach which SMMU or ITS. {@link org.ridgeline.acpi.iort.Iort} is a table as its
 * bytes say, broken references and all; {@link org.ridgeline.acpi.iort.IortBuilder} makes sound ones.
 */
package org.ridgeline.acpi.iort;
