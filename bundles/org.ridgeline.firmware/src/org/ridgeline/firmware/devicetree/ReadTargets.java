/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.firmware.readback.ReadTarget;

/** What a node that others refer to is: a PCI function by its place, anything else by its address. */
final class ReadTargets {

    private final PciHosts hosts;

    ReadTargets(PciHosts hosts) {
        this.hosts = hosts;
    }

    /** The target; empty where the node has neither. */
    Optional<ReadTarget> of(NodePath node) {
        Optional<NodePath> host = PciHosts.isHost(node) ? Optional.empty() : hosts.hostOf(node);
        if (host.isPresent()) {
            OptionalInt domain = hosts.domainOf(host.get());
            OptionalInt reg = node.node().cell("reg");
            boolean valid = domain.isPresent() && domain.getAsInt() >= 0 && domain.getAsInt() <= 0xffff && reg.isPresent();
            return valid ? Optional.of(new ReadTarget.Pci(new PciAddress(domain.getAsInt(), new Rid(reg.getAsInt() >>> 8 & 0xffff))))
                    : Optional.empty();
        }
        OptionalLong own = NodeAddress.of(node);
        OptionalLong address = own.isPresent() ? own : NodeAddress.ofRanges(node);
        return address.isPresent() ? Optional.of(new ReadTarget.Mmio(address.getAsLong())) : Optional.empty();
    }
}
