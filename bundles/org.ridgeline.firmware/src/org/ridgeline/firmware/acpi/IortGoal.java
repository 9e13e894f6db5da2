/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import org.ridgeline.acpi.iort.IortBody;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;

/** The kinds of node at which a walk through an IORT may end (IORT_IOMMU_TYPE, IORT_MSI_TYPE). */
enum IortGoal {
    /** An SMMU: the ID there is a stream ID. */
    IOMMU,
    /** An ITS group: the ID there is a device ID. */
    MSI;

    boolean isReachedAt(IortBody body) {
        return switch (this) {
            case IOMMU -> body instanceof SmmuV1V2 || body instanceof SmmuV3;
            case MSI -> body instanceof ItsGroup;
        };
    }
}
