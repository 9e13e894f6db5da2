/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * The Virtual I/O Translation table (ACPI 5.2.30): which PCI functions and MMIO devices are endpoints of which virtio-iommu.
 * {@link org.ridgeline.acpi.viot.Viot} is a table as its bytes say; {@link org.ridgeline.acpi.viot.ViotBuilder} makes sound ones.
 */
package org.ridgeline.acpi.viot;
