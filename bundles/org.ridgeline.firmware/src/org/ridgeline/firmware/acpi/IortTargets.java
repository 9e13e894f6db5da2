/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;

/** Of all IOMMUs and MSI controllers an IORT knows Arm's SMMUs and the ITS. */
final class IortTargets {

    private IortTargets() {
    }

    static boolean isSmmu(Element element) {
        return element instanceof MmioIommu iommu && iommu.isSmmu();
    }

    static boolean isIts(Element element) {
        return element instanceof MsiController controller && controller.kind() == MsiControllerKind.ITS;
    }
}
