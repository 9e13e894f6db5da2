/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.templates;

import org.ridgeline.model.AddressSpace;
import org.ridgeline.model.AddressWindow;
import org.ridgeline.model.InterruptController;
import org.ridgeline.model.InterruptControllerKind;
import org.ridgeline.model.MsiController;
import org.ridgeline.model.MsiControllerKind;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.RegisterWindow;
import org.ridgeline.model.naming.ElementIds;

/** The smallest platform on which a PCI device works: a host bridge, and an ITS that takes its messages; at QEMU's addresses. */
final class HostBridgeWithIts {
    private static final PlatformFactory FACTORY = PlatformFactory.eINSTANCE;

    private HostBridgeWithIts() {
    }

    static Platform platform() {
        Platform platform = FACTORY.createPlatform();
        PciHostBridge bridge = bridge();
        MsiController its = FACTORY.createMsiController();
        its.setName("its");
        its.setKind(MsiControllerKind.ITS);
        its.getRegisters().add(register(0x8080000L, 0x20000L));
        InterruptController gic = FACTORY.createInterruptController();
        gic.setName("gic");
        gic.setKind(InterruptControllerKind.GIC_V3);
        gic.getRegisters().add(register(0x8000000L, 0x10000L));
        gic.getRegisters().add(register(0x80a0000L, 0xf60000L));
        platform.getHostBridges().add(bridge);
        platform.getMsiControllers().add(its);
        platform.getInterruptControllers().add(gic);
        ElementIds ids = new ElementIds(platform);
        ids.assign(bridge);
        ids.assign(its);
        ids.assign(gic);
        MsiMapping messages = FACTORY.createMsiMapping();
        messages.setSource(bridge);
        messages.setController(its);
        ids.assign(messages);
        platform.getMsiMappings().add(messages);
        return platform;
    }

    private static PciHostBridge bridge() {
        PciHostBridge bridge = FACTORY.createPciHostBridge();
        bridge.setName("pcie");
        bridge.setEcamBase(0x4010000000L);
        bridge.getWindows().add(window(AddressSpace.IO, 0x0L, 0x3eff0000L, 0x10000L));
        bridge.getWindows().add(window(AddressSpace.MEMORY32, 0x10000000L, 0x10000000L, 0x2eff0000L));
        bridge.getWindows().add(window(AddressSpace.MEMORY64, 0x8000000000L, 0x8000000000L, 0x8000000000L));
        return bridge;
    }

    private static AddressWindow window(AddressSpace space, long pciBase, long cpuBase, long size) {
        AddressWindow window = FACTORY.createAddressWindow();
        window.setSpace(space);
        window.setPciBase(pciBase);
        window.setCpuBase(cpuBase);
        window.setSize(size);
        return window;
    }

    private static RegisterWindow register(long base, long size) {
        RegisterWindow window = FACTORY.createRegisterWindow();
        window.setBase(base);
        window.setSize(size);
        return window;
    }
}
