/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Makes the resources of {@code .topology} files; registered in {@code plugin.xml}, or with {@link #register} where there is no OSGi. */
public final class TopologyResourceFactory implements Resource.Factory {
    /** The suffix of the files. */
    public static final String EXTENSION = "topology";

    @Override
    public Resource createResource(URI uri) {
        return new TopologyResource(uri);
    }

    /** Makes a resource set open {@code .topology} files. */
    public static void register(ResourceSet resources) {
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, new TopologyResourceFactory());
    }
}
