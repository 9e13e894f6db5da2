/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.Optional;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.VirtioTransport;

/** What QEMU does not let onto a bus, although the requester ID would be clear. */
final class PlugCheck {

    private PlugCheck() {
    }

    /** Why QEMU would refuse a device there; empty if it takes it. */
    static Optional<String> refusal(DeviceKind kind, Properties properties, BusPlan bus) throws UnusableSourceException {
        boolean root = bus.kind() == BusPlan.Kind.ROOT || bus.kind() == BusPlan.Kind.EXPANDER_ROOT;
        if (kind == DeviceKind.VIRTIO_IOMMU && !root) {
            return Optional.of("it goes on a root bus alone");
        }
        if (bus.kind() == BusPlan.Kind.EXPANDER_ROOT && !kind.isBridge() && kind != DeviceKind.UNKNOWN) {
            return Optional.of("only ports and bridges go on the root bus of an expander");
        }
        if (properties.flag("iommu-platform", false) && hasLegacy(kind, properties, bus)) {
            return Optional.of("iommu_platform=on goes with disable-legacy=on where it is not behind a port");
        }
        return Optional.empty();
    }

    private static boolean hasLegacy(DeviceKind kind, Properties properties, BusPlan bus) throws UnusableSourceException {
        return switch (kind) {
            case VIRTIO -> EndpointMaker.transport(kind, properties, bus.kind()) != VirtioTransport.MODERN;
            case VIRTIO_TRANSITIONAL -> true;
            default -> false;
        };
    }
}
