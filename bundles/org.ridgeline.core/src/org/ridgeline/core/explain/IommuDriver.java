/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.function.Predicate;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;

/** The drivers that write of streams in a kernel's log, each with the IOMMUs that it drives. */
final class IommuDriver {

    /** Linux: drivers/iommu/arm/arm-smmu-v3. */
    static final Predicate<Iommu> ARM_SMMU_V3 = iommu -> iommu instanceof MmioIommu mmio && mmio.kind() == MmioIommuKind.SMMU_V3;
    /** Linux: drivers/iommu/arm/arm-smmu. */
    static final Predicate<Iommu> ARM_SMMU = iommu -> iommu instanceof MmioIommu mmio && mmio.kind() == MmioIommuKind.SMMU_V2;
    /** Linux: drivers/iommu/virtio-iommu.c. */
    static final Predicate<Iommu> VIRTIO_IOMMU = Iommu::isVirtio;

    private IommuDriver() {
    }
}
