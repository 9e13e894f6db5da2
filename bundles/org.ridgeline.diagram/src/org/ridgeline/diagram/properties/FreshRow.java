/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ridgeline.diagram.create.FreeAddresses;
import org.ridgeline.diagram.create.FreeInterrupts;
import org.ridgeline.model.AddressWindow;
import org.ridgeline.model.Interrupt;
import org.ridgeline.model.InterruptRoute;
import org.ridgeline.model.Platform;
import org.ridgeline.model.RegisterWindow;

/** Makes rows for tables that are complete from the start, of addresses and interrupts that nothing uses. */
final class FreshRow {

    private static final long REGISTERS = 0x9000000L;
    private static final long REGISTER_BYTES = 0x1000L;
    private static final long WINDOW = 0x10000000L;
    private static final long WINDOW_BYTES = 0x1000000L;

    private FreshRow() {
    }

    /** A row for a list of the platform; it is in no list yet. */
    static EObject of(EReference list, Platform platform) {
        EObject row = EcoreUtil.create(list.getEReferenceType());
        switch (row) {
            case RegisterWindow window -> {
                window.setBase(new FreeAddresses(platform).from(REGISTERS, REGISTER_BYTES));
                window.setSize(REGISTER_BYTES);
            }
            case AddressWindow window -> {
                window.setCpuBase(new FreeAddresses(platform).from(WINDOW, WINDOW_BYTES));
                window.setPciBase(window.getCpuBase());
                window.setSize(WINDOW_BYTES);
            }
            case Interrupt interrupt -> interrupt.setGsiv(new FreeInterrupts(platform).next());
            case InterruptRoute route -> {
                route.setSlot(0);
                route.setPin(1);
                route.setGsiv(new FreeInterrupts(platform).next());
            }
            default -> throw new IllegalArgumentException("no rows of " + list.getName());
        }
        return row;
    }
}
