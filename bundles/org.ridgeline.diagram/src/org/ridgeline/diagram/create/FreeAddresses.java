/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.create;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.ridgeline.model.AddressWindow;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.RegisterWindow;
import org.ridgeline.model.ReservedMemoryRegion;

/** Finds places in the address map where nothing is yet. */
public final class FreeAddresses {

    private static final long ECAM_BYTES_PER_BUS = 0x100000;

    private final List<Span> taken = new ArrayList<>();

    private record Span(long base, long size) {
        boolean overlaps(long otherBase, long otherSize) {
            return Long.compareUnsigned(base, otherBase + otherSize) < 0 && Long.compareUnsigned(otherBase, base + size) < 0;
        }
    }

    /** Knows what is taken in a platform now. */
    public FreeAddresses(Platform platform) {
        for (Iterator<EObject> contents = platform.eAllContents(); contents.hasNext();) {
            switch (contents.next()) {
                case RegisterWindow window -> taken.add(new Span(window.getBase(), window.getSize()));
                case AddressWindow window -> taken.add(new Span(window.getCpuBase(), window.getSize()));
                case ReservedMemoryRegion region -> taken.add(new Span(region.getBase(), region.getSize()));
                case PciHostBridge bridge when bridge.getEcamBase() != null ->
                    taken.add(new Span(bridge.getEcamBase(), ecamSize(bridge)));
                default -> { }
            }
        }
    }

    /** How large the ECAM of a host bridge is, in bytes. */
    static long ecamSize(PciHostBridge bridge) {
        return (bridge.getLastBus() - bridge.getFirstBus() + 1) * ECAM_BYTES_PER_BUS;
    }

    /** The first base from {@code wanted} on, in steps of the size, from which that many bytes are free; they are taken from then on. */
    long take(long wanted, long size) {
        long base = size == 0 ? wanted : from(wanted, size);
        taken.add(new Span(base, size));
        return base;
    }

    /** The first base from {@code wanted} on, in steps of the size, from which that many bytes are free. */
    public long from(long wanted, long size) {
        long base = wanted;
        while (isTaken(base, size)) {
            base += size;
        }
        return base;
    }

    private boolean isTaken(long base, long size) {
        return taken.stream().anyMatch(span -> span.overlaps(base, size));
    }

    /** A register window of that size, at the first free place from {@code wanted} on. */
    RegisterWindow window(long wanted, long size) {
        RegisterWindow window = PlatformFactory.eINSTANCE.createRegisterWindow();
        window.setBase(from(wanted, size));
        window.setSize(size);
        return window;
    }
}
