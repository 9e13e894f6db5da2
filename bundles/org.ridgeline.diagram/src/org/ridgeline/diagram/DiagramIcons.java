/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The icons of elements and tools, drawn as SVG; they lie with the item providers of the metamodel. */
public final class DiagramIcons {

    private DiagramIcons() {
    }

    /** The icon of that name, without folder and suffix; a name that there is no icon for gives a red square. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.ridgeline.model.edit", "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
