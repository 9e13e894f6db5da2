/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.model.BridgeKind;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;

class FieldTest {
    private static final PlatformFactory MAKE = PlatformFactory.eINSTANCE;

    private static Field field(String type, String name) {
        return new Field(((EClass) PlatformPackage.eINSTANCE.getEClassifier(type)).getEStructuralFeature(name));
    }

    @ParameterizedTest
    @CsvSource({"PciHostBridge,ecamBase,ECAM base", "PciEndpoint,acs,ACS", "SriovCapability,firstVfOffset,First VF offset",
            "Platform,oemTableId,OEM table ID",
        "PciEndpoint,virtio,virtio", "PlatformElement,id,ID", "MsiController,itsId,ITS ID", "DmaMapping,iommu,IOMMU",
                "PciBridge,hotPlug,Hot-plug port"})
    void isCalledAsInTheField(String type, String feature, String label) {
        assertEquals(label, field(type, feature).label());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PciEndpoint | slot | 0x1f | 31 | 0x1f",
        "PciEndpoint | slot | 10 | 10 | 0xa",
        "PciEndpoint | function | ' 3 ' | 3 | 3",
        "PciBridge | secondaryBus | 0xff | 255 | 0xff",
        "PciHostBridge | iommuMapMask | 65535 | 65535 | 0xffff",
        "DmaMapping | inputBase | 0x100 | 256 | 0x100",
        "DmaMapping | count | 0x8 | 8 | 8",
        "DmaMapping | output | '1 0x10' | '[1, 16]' | 0x1 0x10",
        "PlatformDevice | compatible | ' acme,dma  acme,old' | '[acme,dma, acme,old]' | acme,dma acme,old",
        "PlatformDevice | fixedAddress | 0000:f0:1f.0 | 0000:f0:1f.0 | 0000:f0:1f.0",
        "PciBridge | kind | switch upstream PORT | upstream-port | Switch upstream port",
        "PciBridge | kind | pcie-to-pci | pcie-to-pci | PCIe-to-PCI bridge",
        "PciHostBridge | ats | yes | true | yes"})
    void readsAndShows(String type, String feature, String typed, String value, String shown) {
        EObject element = MAKE.create((EClass) PlatformPackage.eINSTANCE.getEClassifier(type));
        Typed result = field(type, feature).parse(element, typed);
        assertEquals(value, ((Typed.Value) result).value().toString());
        assertEquals(shown, field(type, feature).format(((Typed.Value) result).value()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PciEndpoint | slot | 0x20 | slot '0x20' is not in 0x0 to 0x1f",
        "PciEndpoint | slot | -1 | '-1' is no number such as 26 or 0x1a",
        "PciEndpoint | slot | 99999999999 | 99999999999 does not fit 31 bits",
        "DmaMapping | count | 0 | count '0' is not in 1 to 4294967296",
        "Platform | oemId | TOOLONG | oemId 'TOOLONG' is not at most 6 characters long",
        "PlatformDevice | fixedAddress | f0:1f.0 | 'f0:1f.0' is no PCI address such as 0000:00:1f.7",
        "RegisterWindow | size | 0 | a size of 0 is none",
        "RegisterWindow | base | '' | RegisterWindow needs base",
        "PciHostBridge | ats | maybe | 'maybe' is neither true nor false"})
    void refusesWithTheReason(String type, String feature, String typed, String reason) {
        EObject element = MAKE.create((EClass) PlatformPackage.eINSTANCE.getEClassifier(type));
        assertEquals(new Typed.Refused(reason), field(type, feature).parse(element, typed));
    }

    @Test
    void noTextIsTheDefault() {
        assertEquals(new Typed.Value(null), field("PciEndpoint", "slot").parse(MAKE.createPciEndpoint(), ""));
        assertEquals(new Typed.Value(0), field("PciHostBridge", "segment").parse(MAKE.createPciHostBridge(), " "));
        assertEquals(new Typed.Value(List.of()), field("PciHostBridge", "compatible").parse(MAKE.createPciHostBridge(), ""));
        assertTrue(field("PciEndpoint", "slot").isOptional());
        assertFalse(field("PciHostBridge", "segment").isOptional());
        assertFalse(field("RegisterWindow", "base").isOptional());
    }

    @Test
    void choicesReadAsPeopleSayThem() {
        Field kind = field("PciBridge", "kind");
        assertEquals(List.of(BridgeKind.values()), kind.choices());
        assertEquals("Root port", kind.format(BridgeKind.ROOT_PORT));
        assertEquals(List.of(), field("PciEndpoint", "slot").choices());
    }

    @ParameterizedTest
    @MethodSource("org.ridgeline.model.edit.PlatformItemsTest#everyClass")
    void everyFeatureHasItsOwnLabelAndEveryChoiceItsText(EObject element) {
        Set<String> labels = new TreeSet<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            Field field = new Field(feature);
            assertTrue(labels.add(field.label()), field.label());
            assertTrue(field.label().matches("[A-Z].*|virtio|(iommu|msi)-map-mask"), field.label());
            for (Enumerator choice : field.choices()) {
                assertNotEquals(choice.getLiteral(), field.format(choice));
            }
        }
    }
}
