/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.RegisterWindow;

class ValueCheckTest {
    private static final PlatformFactory MAKE = PlatformFactory.eINSTANCE;

    private static String reason(EObject object, EAttribute attribute, Object value) {
        return ValueCheck.gapOf(object, attribute, value).map(Gap::message).orElse("");
    }

    @Test
    void aValueOutOfRangeIsAGap() {
        assertEquals("slot '0x20' is not in 0x0 to 0x1f",
                reason(MAKE.createPciEndpoint(), PlatformPackage.Literals.PCI_FUNCTION__SLOT, 0x20));
        assertEquals("", reason(MAKE.createPciEndpoint(), PlatformPackage.Literals.PCI_FUNCTION__SLOT, 0x1f));
        assertEquals("", reason(MAKE.createPciEndpoint(), PlatformPackage.Literals.PCI_FUNCTION__SLOT, null));
    }

    @Test
    void aValueAtOddsWithAnotherIsAGapAndNothingIsChanged() {
        PciHostBridge bridge = MAKE.createPciHostBridge();
        bridge.setId("pcie");
        bridge.setLastBus(7);
        assertEquals("lastBus 0x7 is below firstBus 0x8", reason(bridge, PlatformPackage.Literals.PCI_HOST_BRIDGE__FIRST_BUS, 8));
        assertEquals(0, bridge.getFirstBus());
    }

    @Test
    void whatIsWrongAlreadyDoesNotKeepOthersFromBeingMended() {
        PciHostBridge bridge = MAKE.createPciHostBridge();
        bridge.setId("pcie");
        bridge.setFirstBus(8);
        bridge.setLastBus(7);
        assertEquals("", reason(bridge, PlatformPackage.Literals.PCI_HOST_BRIDGE__SEGMENT, 1));
        assertEquals("lastBus 0x6 is below firstBus 0x8", reason(bridge, PlatformPackage.Literals.PCI_HOST_BRIDGE__LAST_BUS, 6));
    }

    @Test
    void aValueThatIsNeededCannotBeTakenAway() {
        RegisterWindow window = MAKE.createRegisterWindow();
        assertEquals("RegisterWindow needs base", reason(window, PlatformPackage.Literals.REGISTER_WINDOW__BASE, null));
        assertEquals("", reason(window, PlatformPackage.Literals.REGISTER_WINDOW__SIZE, 0x1000L), "its base is missing still");
        window.setSize(0x1000L);
        assertEquals("the window at 0xfffffffffffff001 runs past the end of the address map",
                reason(window, PlatformPackage.Literals.REGISTER_WINDOW__BASE, 0xfffffffffffff001L));
    }

    @Test
    void namesAreThereAndFitAFile() {
        EAttribute name = PlatformPackage.Literals.PLATFORM_ELEMENT__NAME;
        assertEquals("PciEndpoint needs a name", reason(MAKE.createPciEndpoint(), name, ""));
        assertEquals("name holds a character that XML does not know", reason(MAKE.createPciEndpoint(), name, "a\u0001"));
        DmaMapping mapping = MAKE.createDmaMapping();
        assertEquals("", reason(mapping, name, ""));
    }
}
