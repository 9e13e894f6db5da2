/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IFilter;
import org.ridgeline.model.edit.Category;

/** Lets elements through that have a field of the group which plugin.xml names behind the colon: {@code GroupFilter:PCI}. */
public final class GroupFilter implements IFilter, IExecutableExtension {

    private Category category;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        category = Category.valueOf((String) data);
    }

    @Override
    public boolean select(Object selected) {
        EObject element = SelectedElement.of(selected);
        return element != null && !FieldSpecs.of(category, List.of(element)).isEmpty();
    }
}
