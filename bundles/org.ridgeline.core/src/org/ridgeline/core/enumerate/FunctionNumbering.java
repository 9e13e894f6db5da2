/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.SriovCapability;

/** Puts together what is known of a function once its bus has a number: requester ID, reason, path, aliases and virtual functions. */
final class FunctionNumbering {

    private final PciHostBridge hostBridge;
    private final ScannedBus bus;

    FunctionNumbering(PciHostBridge hostBridge, ScannedBus bus) {
        this.hostBridge = hostBridge;
        this.bus = bus;
    }

    EnumeratedFunction number(PlacedFunction place, Optional<BusSpan> span) {
        Rid rid = new Rid(bus.number() << 8 | place.devfn());
        String why = bus.why().isEmpty() ? place.why() : bus.why() + "; " + place.why();
        List<Hop> path = bus.path();
        path.add(place.hop());
        return new EnumeratedFunction(place.function(), hostBridge, bus.bridge(), new PciAddress(hostBridge.segment(), rid),
                place.scanned(), new RidOrigin(place.pinned(), bus.pinned(), why), path, aliases(rid, place), span,
                virtualFunctions(rid, place));
    }

    private List<DmaAlias> aliases(Rid own, PlacedFunction place) {
        List<DmaAlias> aliases = new ArrayList<>();
        if (place.function() instanceof PciEndpoint endpoint) {
            endpoint.aliasDevfns().forEach(devfn -> aliases.add(new DmaAlias(AliasKind.QUIRK, new Rid(bus.number() << 8 | devfn))));
        }
        aliases.addAll(bus.bridgeAliases());
        return distinct(own, aliases);
    }

    /** No requester ID twice; a bridge's word weighs more than a quirk, because messages follow it. */
    private static List<DmaAlias> distinct(Rid own, List<DmaAlias> further) {
        Map<Rid, DmaAlias> byRid = new LinkedHashMap<>();
        byRid.put(own, new DmaAlias(AliasKind.OWN, own));
        further.forEach(alias -> byRid.merge(alias.rid(), alias, (one, other) -> one.kind() == AliasKind.QUIRK ? other : one));
        return List.copyOf(byRid.values());
    }

    private List<VirtualFunction> virtualFunctions(Rid own, PlacedFunction place) {
        if (!(place.function() instanceof PciEndpoint endpoint) || endpoint.sriov().isEmpty()) {
            return List.of();
        }
        SriovCapability sriov = endpoint.sriov().get();
        List<VirtualFunction> virtual = new ArrayList<>();
        for (int i = 0; i < sriov.enabledVfs(); i++) {
            long number = own.value() + sriov.firstVfOffset() + (long) i * sriov.vfStride();
            if (number > Rid.MAX.value()) {
                break;
            }
            Rid rid = new Rid((int) number);
            List<DmaAlias> aliases = distinct(rid, bus.bridgeAliases());
            virtual.add(new VirtualFunction(endpoint, i, new PciAddress(hostBridge.segment(), rid), aliases, place.scanned()));
        }
        return virtual;
    }
}
