/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;

class PlatformItemsTest {
    private final PlatformItems items = new PlatformItems();

    static Stream<EObject> everyClass() {
        return PlatformPackage.eINSTANCE.getEClassifiers().stream().filter(each -> each instanceof EClass type && !type.isAbstract())
                .map(type -> EcoreUtil.create((EClass) type));
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void everyElementHasALabelAndAnIcon(EObject element) throws Exception {
        IItemLabelProvider labels = (IItemLabelProvider) items.adapt((Object) element, IItemLabelProvider.class);
        assertFalse(labels.getText(element).isBlank());
        ((URL) labels.getImage(element)).openStream().close();
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void everyPropertySaysWhatItIs(EObject element) {
        for (IItemPropertyDescriptor property : properties(element)) {
            assertFalse(property.getDisplayName(element).isBlank());
            assertEquals('.', property.getDescription(element).charAt(property.getDescription(element).length() - 1));
            assertFalse(property.getCategory(element).isBlank());
            property.getLabelProvider(element).getText(element.eGet((EStructuralFeature) property.getFeature(element)));
        }
    }

    @Test
    void generatedProvidersReachTheGenericEditors() {
        Platform platform = PlatformFactory.eINSTANCE.createPlatform();
        PciHostBridge bridge = PlatformFactory.eINSTANCE.createPciHostBridge();
        platform.getHostBridges().add(bridge);
        bridge.setName("pcie");
        ComposedAdapterFactory registered = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        IItemLabelProvider labels = (IItemLabelProvider) registered.adapt((Object) bridge, IItemLabelProvider.class);
        assertEquals("pcie", labels.getText(bridge));
        ITreeItemContentProvider tree = (ITreeItemContentProvider) registered.adapt((Object) platform, ITreeItemContentProvider.class);
        assertSame(bridge, tree.getChildren(platform).iterator().next());
        registered.dispose();
    }

    @Test
    void aPropertyReadsWhatIsTyped() {
        PciHostBridge bridge = PlatformFactory.eINSTANCE.createPciHostBridge();
        IItemPropertyDescriptor.ValueHandlerProvider ecam = (IItemPropertyDescriptor.ValueHandlerProvider) properties(bridge).stream()
                .filter(each -> each.getFeature(bridge) == PlatformPackage.Literals.PCI_HOST_BRIDGE__ECAM_BASE).findAny().orElseThrow();
        assertNull(ecam.getValueHandler(bridge).isValid("0x4010000000"));
        assertEquals(0x4010000000L, ecam.getValueHandler(bridge).toValue("0x4010000000"));
        assertEquals("'4g' is no number such as 26 or 0x1a", ecam.getValueHandler(bridge).isValid("4g"));
    }

    @Test
    void nobodyChangesAnId() {
        PciHostBridge bridge = PlatformFactory.eINSTANCE.createPciHostBridge();
        for (IItemPropertyDescriptor property : properties(bridge)) {
            assertEquals(property.getFeature(bridge) != PlatformPackage.Literals.PLATFORM_ELEMENT__ID, property.canSetProperty(bridge));
        }
    }

    private List<IItemPropertyDescriptor> properties(EObject element) {
        return ((IItemPropertySource) items.adapt((Object) element, IItemPropertySource.class)).getPropertyDescriptors(element);
    }
}
