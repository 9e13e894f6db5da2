/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.AddressWindow;
import org.ridgeline.core.topology.OemFields;
import org.ridgeline.core.topology.TargetProfile;

class MetamodelTest {
    private static final PlatformPackage METAMODEL = PlatformPackage.eINSTANCE;

    @Test
    void everythingIsDocumented() {
        List<String> silent = new ArrayList<>();
        for (Iterator<EObject> contents = METAMODEL.eAllContents(); contents.hasNext();) {
            EObject object = contents.next();
            if (object instanceof EClassifier || object instanceof EStructuralFeature || object instanceof EEnumLiteral) {
                String text = EcoreUtil.getDocumentation((ENamedElement) object);
                if (text == null || !text.endsWith(".")) {
                    silent.add(((ENamedElement) object).getName());
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void enumsHaveTheConstantsOfTheCore() {
        Map<EEnum, Class<? extends Enum<?>>> pairs = Map.of(
                PlatformPackage.Literals.TARGET_KIND, TargetProfile.Kind.class,
                PlatformPackage.Literals.NUMBERING_POLICY, org.ridgeline.core.topology.NumberingPolicy.class,
                PlatformPackage.Literals.FIRMWARE_INTERFACE, org.ridgeline.core.topology.FirmwareInterface.class,
                PlatformPackage.Literals.ADDRESS_SPACE, AddressWindow.Space.class,
                PlatformPackage.Literals.VIRTIO_TRANSPORT, org.ridgeline.core.topology.VirtioTransport.class,
                PlatformPackage.Literals.BRIDGE_KIND, org.ridgeline.core.topology.BridgeKind.class,
                PlatformPackage.Literals.PCI_IOMMU_KIND, org.ridgeline.core.topology.PciIommuKind.class,
                PlatformPackage.Literals.MMIO_IOMMU_KIND, org.ridgeline.core.topology.MmioIommuKind.class,
                PlatformPackage.Literals.MSI_CONTROLLER_KIND, org.ridgeline.core.topology.MsiControllerKind.class,
                PlatformPackage.Literals.INTERRUPT_CONTROLLER_KIND, org.ridgeline.core.topology.InterruptControllerKind.class);
        long enums = METAMODEL.getEClassifiers().stream().filter(EEnum.class::isInstance).count();
        assertEquals(enums, pairs.size());
        pairs.forEach((mine, core) -> assertEquals(Arrays.stream(core.getEnumConstants()).map(Enum::name).toList(),
                mine.getELiterals().stream().map(EEnumLiteral::getName).toList()));
    }

    @Test
    void defaultOemFieldsAreThoseOfTheCore() {
        Platform platform = PlatformFactory.eINSTANCE.createPlatform();
        assertEquals(OemFields.DEFAULT, new OemFields(platform.getOemId(), platform.getOemTableId(), platform.getOemRevision(),
                platform.getCreatorId(), platform.getCreatorRevision()));
    }

    @Test
    void whateverCanBeReferredToHasAnId() {
        for (EClassifier classifier : METAMODEL.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (EReference reference : type.getEReferences()) {
                    assertTrue(reference.isContainment()
                            || PlatformPackage.Literals.PLATFORM_ELEMENT.isSuperTypeOf(reference.getEReferenceType()),
                            type.getName() + "." + reference.getName());
                }
            }
        }
        assertTrue(PlatformPackage.Literals.PLATFORM_ELEMENT__ID.isID());
    }

    @Test
    void everyAttributeIsWrittenAsItIsRead() {
        for (EClassifier classifier : METAMODEL.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (EAttribute attribute : type.getEAttributes()) {
                    assertEquals(1, attribute.getUpperBound(), "many-valued attributes would become elements: " + attribute.getName());
                    if (attribute.getDefaultValueLiteral() != null) {
                        assertNotNull(attribute.getDefaultValue(), attribute.getName());
                    }
                }
            }
        }
    }

    @Test
    void positionsComeLast() {
        List<EStructuralFeature> features = PlatformPackage.Literals.PLATFORM.getEAllStructuralFeatures();
        assertEquals(PlatformPackage.Literals.PLATFORM__DIAGRAM, features.getLast());
    }
}
