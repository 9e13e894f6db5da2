/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IFilter;

/** Lets elements through that have the list which plugin.xml names behind the colon: {@code ListFilter:registers}. */
public final class ListFilter implements IFilter, IExecutableExtension {

    private String feature;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        feature = (String) data;
    }

    @Override
    public boolean select(Object selected) {
        EObject element = SelectedElement.of(selected);
        return element != null && element.eClass().getEStructuralFeature(feature) != null;
    }
}
