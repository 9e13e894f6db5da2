/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** Labels and icons for generic EMF editors; one for all elements, as it keeps nothing of any. */
final class ElementLabelProvider extends AdapterImpl implements IItemLabelProvider {
    @Override
    public String getText(Object object) {
        return ElementLabels.of((EObject) object);
    }

    @Override
    public Object getImage(Object object) {
        return ElementKind.of((EObject) object).icon().url();
    }
}
