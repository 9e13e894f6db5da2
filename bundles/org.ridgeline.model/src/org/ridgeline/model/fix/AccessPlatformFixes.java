/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.List;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.model.PlatformPackage.Literals;
import org.ridgeline.model.VirtioTransport;
import org.ridgeline.model.fix.ValueFix.Value;

/** A virtio device behind an IOMMU offers VIRTIO_F_ACCESS_PLATFORM; only a modern one can. */
final class AccessPlatformFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        Element device = situation.subject(finding);
        boolean platform = device instanceof PlatformDevice;
        return Stream.of(new ValueFix("Let " + device.name() + " offer VIRTIO_F_ACCESS_PLATFORM, as modern virtio", true, List.of(
                new Value(device.id(), platform ? Literals.PLATFORM_DEVICE__VIRTIO : Literals.PCI_ENDPOINT__VIRTIO, VirtioTransport.MODERN),
                new Value(device.id(), platform ? Literals.PLATFORM_DEVICE__ACCESS_PLATFORM
                : Literals.PCI_ENDPOINT__ACCESS_PLATFORM, true))));
    }
}
