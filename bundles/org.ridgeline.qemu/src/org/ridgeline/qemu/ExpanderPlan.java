/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

/**
 * A host bridge that a device opens beside the machine's own.
 *
 * @param bus      its root bus
 * @param firstBus the number of that bus, 1 to 255
 * @param bypass   whether its functions pass by the IOMMU
 */
record ExpanderPlan(BusPlan bus, int firstBus, boolean bypass) {
}
