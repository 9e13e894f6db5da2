/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.create;

import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.ridgeline.model.Interrupt;
import org.ridgeline.model.MsiController;
import org.ridgeline.model.MsiControllerKind;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.RegisterWindow;
import org.ridgeline.model.ReservedMemoryRegion;

/**
 * Gives a copy what it cannot share with its original: addresses, interrupts, its segment, its bus numbers, its slot. What is free is kept.
 */
public final class FreshValues {

    private final Platform platform;
    private final FreeAddresses addresses;
    private final FreeInterrupts interrupts;

    /** Knows the values that a platform has now. */
    public FreshValues(Platform platform) {
        this.platform = platform;
        addresses = new FreeAddresses(platform);
        interrupts = new FreeInterrupts(platform);
    }

    /** Gives values to a copy and to all below it, before it joins the platform. */
    public void giveTo(PlatformElement copy) {
        give(copy);
        for (Iterator<EObject> contents = copy.eAllContents(); contents.hasNext();) {
            give(contents.next());
        }
    }

    private void give(EObject object) {
        switch (object) {
            case RegisterWindow window -> window.setBase(addresses.take(window.getBase(), window.getSize()));
            case ReservedMemoryRegion region -> region.setBase(addresses.take(region.getBase(), region.getSize()));
            case Interrupt interrupt -> interrupt.setGsiv(interrupts.take(interrupt.getGsiv()));
            case MsiController controller when controller.getKind() == MsiControllerKind.ITS ->
                    controller.setItsId(freeItsId(controller.getItsId()));
            case PciHostBridge bridge -> give(bridge);
            case PciBridge bridge when isTaken(bridge.getSecondaryBus()) -> {
                bridge.setSecondaryBus(null);
                bridge.setSubordinateBus(null);
            }
            default -> { }
        }
    }

    private void give(PciHostBridge bridge) {
        while (platform.getHostBridges().stream().anyMatch(other -> collide(bridge, other))) {
            bridge.setSegment(bridge.getSegment() + 1);
        }
        if (bridge.getEcamBase() != null) {
            bridge.setEcamBase(addresses.take(bridge.getEcamBase(), FreeAddresses.ecamSize(bridge)));
        }
    }

    private static boolean collide(PciHostBridge one, PciHostBridge other) {
        return one.getSegment() == other.getSegment() && one.getFirstBus() <= other.getLastBus() && other.getFirstBus() <= one.getLastBus();
    }

    private boolean isTaken(Integer bus) {
        for (Iterator<EObject> contents = platform.eAllContents(); bus != null && contents.hasNext();) {
            if (contents.next() instanceof PciBridge bridge && bus.equals(bridge.getSecondaryBus())) {
                return true;
            }
        }
        return false;
    }

    private long freeItsId(long wanted) {
        List<Long> taken = platform.getMsiControllers().stream().filter(other -> other.getKind() == MsiControllerKind.ITS)
                .map(MsiController::getItsId)
                .toList();
        long id = wanted;
        while (taken.contains(id)) {
            id++;
        }
        return id;
    }

    /** Lets a function take any slot if somebody on the bus has the one that it was fixed to. */
    public static void leaveTakenSlot(PciFunction function, List<PciFunction> bus) {
        if (function.getSlot() != null && bus.stream().anyMatch(other -> function.getSlot().equals(other.getSlot()))) {
            function.setSlot(null);
            function.setFunction(null);
        }
    }
}
