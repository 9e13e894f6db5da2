/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.ClaimedReference;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.claims.Malformation;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/**
 * What a device tree claims of IDs: its maps and its lists of streams and MSI controllers. Nodes that are not in use are not judged,
 * nor what is below them.
 */
public final class DeviceTreeClaims {

    private static final Set<String> LINK_TABLES = Set.of("__symbols__", "__fixups__", "__local_fixups__");

    private final ClaimedTargets targets;
    private final List<ClaimedMap> maps = new ArrayList<>();
    private final List<ClaimedReference> references = new ArrayList<>();
    private final List<Malformation> malformations = new ArrayList<>();
    private final List<ClaimedFact> facts = new ArrayList<>();

    private DeviceTreeClaims(DeviceTree tree) {
        this.targets = new ClaimedTargets(tree);
    }

    /**
     * The claims of a tree, in its own order; places are node paths with the property, for example {@code /pcie@10000000: iommu-map[1]}.
     */
    public static Claims of(DeviceTree tree) {
        DeviceTreeClaims claims = new DeviceTreeClaims(tree);
        claims.collect(tree);
        return new Claims(FirmwareFormat.DEVICE_TREE, claims.maps, claims.references, claims.malformations, claims.facts);
    }

    private void collect(DeviceTree tree) {
        List<NodePath> open = new ArrayList<>(List.of(tree.rootPath()));
        while (!open.isEmpty()) {
            NodePath at = open.removeLast();
            if (!NodeStatus.isAvailable(at.node())) {
                continue;
            }
            for (MapKind kind : MapKind.values()) {
                if (at.node().has(kind.property())) {
                    new ClaimedMapReader(targets, at, kind).addTo(maps, malformations);
                }
            }
            if (at.parent().map(parent -> PciHosts.isBus(parent.node())).orElse(false)) {
                tellUnread(at);
            }
            if (PciHosts.isHost(at)) {
                facts.add(HostBridgeClaim.of(targets, at));
            }
            facts.addAll(PciIommuClaims.of(targets, at));
            if (at.node().has("#iommu-cells") && MmioIommu.sharesDevices(NodeText.compatible(at.node()))) {
                facts.add(new ClaimedFact.SharingIommu(PathText.of(at)));
            }
            CoherenceClaim.of(tree, at).ifPresent(facts::add);
            list(at, "iommus", MapKind.IOMMU);
            list(at, "msi-parent", MapKind.MSI);
            for (Node child : at.node().children().reversed()) {
                if (!isLinkTable(at, child)) {
                    open.add(at.child(child));
                }
            }
        }
    }

    /** Overlays and trees made for them keep tables at the root whose properties have the names of others, but hold offsets and paths. */
    private static boolean isLinkTable(NodePath at, Node child) {
        return at.parent().isEmpty() && LINK_TABLES.contains(child.name());
    }

    /** What a function of a PCI bus says of streams is not read. */
    private void tellUnread(NodePath at) {
        for (String ignored : List.of("iommu-map", "iommus")) {
            if (at.node().has(ignored)) {
                facts.add(new ClaimedFact.MisplacedMap(at + ": " + ignored));
            }
        }
    }

    private void list(NodePath at, String name, MapKind kind) {
        Value value = at.node().value(name).orElse(Value.EMPTY);
        String place = value.size() == 0 ? "" : PathText.of(at);
        if (value.size() % 4 != 0) {
            malformations.add(new Malformation(place + ": " + name, "its length, " + value.size() + " bytes, is no multiple of 4"));
            return;
        }
        int cell = 0;
        for (int index = 0; cell < value.cellCount(); index++) {
            ClaimedTarget target = targets.of(value.cell(cell), kind);
            references.add(new ClaimedReference(place + ": " + name + '[' + index + ']', target));
            OptionalInt cells = targets.specifierCells(value.cell(cell), kind);
            if (!target.isThere() || cells.isEmpty() && kind == MapKind.IOMMU || cells.orElse(0) < 0) {
                return;
            }
            // A list of one controller without its specifier is an older form of the same.
            boolean bare = kind == MapKind.MSI && value.cellCount() == 1;
            if (bare) {
                return;
            }
            if (cells.orElse(0) > value.cellCount() - cell - 1) {
                malformations.add(new Malformation(place + ": " + name + '[' + index + ']',
                        "it ends before the " + cells.orElse(0) + " specifier cells that " + target.label() + " asks for"));
                return;
            }
            cell += 1 + cells.orElse(0);
        }
    }
}
