/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The icons of the workbench around the diagram, by what they stand for. They are drawn for any size and for both themes. */
public enum Images {
    /** A platform file. */
    PLATFORM(Images.SHARED, "platform"),
    /** A project. */
    PROJECT(Images.SHARED, "new-project"),
    /** An example that is sound. */
    EXAMPLE(Images.OWN, "example"),
    /** An example that is broken on purpose. */
    BROKEN_EXAMPLE(Images.OWN, "broken-example"),
    /** A group of examples or templates. */
    EXAMPLES(Images.OWN, "examples"),
    /** A requester whose requests go through an IOMMU. */
    TRANSLATED(Images.SHARED, "dma-mapping"),
    /** A requester whose requests pass by every IOMMU. */
    BYPASS(Images.SHARED, "bypass-mapping"),
    /** An IOMMU's own requester ID, left out of the map. */
    HOLE(Images.SHARED, "hole"),
    /** A function without a requester ID. */
    UNNUMBERED(Images.OWN, "unnumbered"),
    /** Show it in the diagram. */
    DIAGRAM(Images.SHARED, "diagram"),
    /** Ask about it. */
    EXPLAIN(Images.SHARED, "explain"),
    /** Follow the selection. */
    LINK(Images.OWN, "link-editor"),
    /** Copy as comma separated values. */
    CSV(Images.OWN, "csv"),
    /** Forget a list. */
    CLEAR(Images.OWN, "clear"),
    /** Mend something. */
    FIX(Images.OWN, "fix"),
    /** Accept something, and show it no more. */
    SUPPRESS(Images.OWN, "suppress"),
    /** What something means. */
    GUIDE(Images.OWN, "guide"),
    /** How bad something is. */
    SEVERITY(Images.OWN, "severity"),
    /** The banner of wizards and big dialogs. */
    WIZARD(Images.OWN, "wizard");

    private static final String OWN = "org.ridgeline.ui";
    private static final String SHARED = "org.ridgeline.model.edit";

    private final String bundle;
    private final String file;

    Images(String bundle, String file) {
        this.bundle = bundle;
        this.file = file;
    }

    /** The image for whoever cannot dispose one; it lives as long as the workbench. */
    public Image shared() {
        String key = bundle + "/" + file;
        if (JFaceResources.getImageRegistry().getDescriptor(key) == null) {
            JFaceResources.getImageRegistry().put(key, descriptor());
        }
        return JFaceResources.getImageRegistry().get(key);
    }

    /** The image; viewers create and dispose their copies through a resource manager. */
    public ImageDescriptor descriptor() {
        return ResourceLocator.imageDescriptorFromBundle(bundle, "icons/" + file + ".svg").orElseThrow();
    }
}
