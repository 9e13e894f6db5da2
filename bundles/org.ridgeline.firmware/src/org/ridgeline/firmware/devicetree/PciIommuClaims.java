/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;

/** What a node says of an IOMMU that is a PCI function: where it is, by {@code reg} and by name (PCI bus binding to IEEE 1275, 2.2.1.3). */
final class PciIommuClaims {

    private static final Pattern DEVICE_AND_FUNCTION = Pattern.compile(".*@(1?[0-9a-f])(?:,([0-7]))?");
    private static final String[] COMPATIBLE = PciNodes.COMPATIBLE.toArray(String[]::new);

    private PciIommuClaims() {
    }

    /** What the node claims; nothing where it is no such IOMMU. */
    static List<ClaimedFact> of(ClaimedTargets targets, NodePath at) {
        Optional<NodePath> parent = at.parent();
        boolean named = NodeText.isCompatible(at.node(), COMPATIBLE);
        boolean onBus = parent.isPresent() && PciHosts.isBus(parent.get().node());
        if (!named && !(onBus && at.node().has("#iommu-cells") && at.node().cell("reg").isPresent())) {
            return List.of();
        }
        String place = PathText.of(at);
        OptionalInt reg = at.node().cell("reg");
        List<ClaimedFact> facts = new ArrayList<>();
        // Which bus the nodes of an overlay will be below is not told.
        boolean below = targets.isBelowHost(at) || named && isOverlay(parent);
        Optional<String> bus = below ? parent.map(PathText::of) : Optional.empty();
        OptionalInt rid = reg.isPresent() ? OptionalInt.of(reg.getAsInt() >> 8 & 0xffff) : reg;
        facts.add(new ClaimedFact.PciIommuNode(place, bus, rid.isPresent() ? OptionalInt.of(rid.getAsInt() & 0xff) : rid,
                isNumbered(at.node(), rid) ? OptionalInt.empty() : byName(at.node())));
        if (rid.isPresent()) {
            facts.add(new ClaimedFact.PciIommu(place, targets.segmentOf(at) & 0xffff, rid.getAsInt()));
        }
        return facts;
    }

    private static boolean isOverlay(Optional<NodePath> parent) {
        return parent.isPresent() && parent.get().node().name().equals("__overlay__");
    }

    /** QEMU up to 7.1 names the node by its requester ID as a decimal number, {@code virtio_iommu@16} for 00:02.0. */
    private static boolean isNumbered(Node node, OptionalInt rid) {
        return rid.isPresent() && node.name().endsWith("@" + rid.getAsInt());
    }

    /** A name in another form, or without a unit address, says nothing. */
    private static OptionalInt byName(Node node) {
        Matcher matcher = DEVICE_AND_FUNCTION.matcher(node.name());
        if (node.name().length() > 64 || !matcher.matches()) {
            return OptionalInt.empty();
        }
        int function = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return OptionalInt.of(Integer.parseInt(matcher.group(1), 16) << 3 | function);
    }
}
