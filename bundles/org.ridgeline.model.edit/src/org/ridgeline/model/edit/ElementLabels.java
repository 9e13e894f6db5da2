/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import org.eclipse.emf.ecore.EObject;
import org.ridgeline.model.AddressWindow;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.Interrupt;
import org.ridgeline.model.InterruptRoute;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.NodePosition;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.Platform;
import org.ridgeline.model.RegisterWindow;
import org.ridgeline.model.SriovCapability;
import org.ridgeline.model.Suppression;
import org.ridgeline.model.text.NumberText;

/** How trees, titles and lists call the parts of a platform. */
public final class ElementLabels {
    private static final String ARROW = " \u2192 ";

    private ElementLabels() {
    }

    /**
     * The name of an element; its kind and id while it has none; what it says of itself where names do not exist. One line, never empty.
     */
    public static String of(EObject object) {
        return switch (object) {
            case Platform platform when isName(platform.getName()) -> platform.getName();
            case PlatformElement element when isName(element.getName()) -> element.getName();
            case DmaMapping mapping when mapping.getSource() != null -> of(mapping.getSource()) + ARROW
                    + (mapping.getIommu() == null ? "bypass" : of(mapping.getIommu()));
            case MsiMapping mapping when mapping.getSource() != null && mapping.getController() != null ->
                of(mapping.getSource()) + ARROW + of(mapping.getController());
            case PlatformElement element when element.getId() != null -> kindOf(element) + " " + element.getId();
            case RegisterWindow window when window.getBase() != null
                    && window.getSize() != null -> range(window.getBase(), window.getSize());
            case AddressWindow window when window.getCpuBase() != null && window.getSize() != null ->
                EnumText.of(window.getSpace()) + " " + range(window.getCpuBase(), window.getSize());
            case Interrupt interrupt when interrupt.getGsiv() != null -> (isName(interrupt.getName()) ? interrupt.getName() + ": " : "")
                    + "GSIV " + interrupt.getGsiv() + (interrupt.isEdge() ? ", edge" : ", level");
            case InterruptRoute route when route.getSlot() != null && route.getPin() != null && route.getGsiv() != null ->
                "Slot " + NumberText.hex(route.getSlot()) + " INT" + (char) ('A' + route.getPin() - 1) + ARROW + "GSIV " + route.getGsiv();
            case SriovCapability sriov when sriov.getTotalVfs() != null -> "SR-IOV, " + sriov.getTotalVfs() + " VFs";
            case Suppression suppression when isName(suppression.getRule()) && suppression.getElement() != null ->
                suppression.getRule() + " at " + of(suppression.getElement());
            case NodePosition position when position.getElement() != null -> "Position of " + of(position.getElement());
            default -> kindOf(object);
        };
    }

    /** The kind of an element in the words of the field. */
    public static String kindOf(EObject object) {
        return ElementKind.of(object).text();
    }

    private static boolean isName(String name) {
        return name != null && !name.isBlank();
    }

    private static String range(long base, long size) {
        return NumberText.hex(base) + "-" + NumberText.hex(base + size - 1);
    }
}
