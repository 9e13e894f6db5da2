/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.ridgeline.model.edit.provider.PlatformItemProviderAdapterFactory;

/** The item providers of platforms: the generated ones, but with labels in the words of the field. */
public final class PlatformItems extends PlatformItemProviderAdapterFactory {
    private final ElementLabelProvider labels = new ElementLabelProvider();

    @Override
    public Adapter adapt(Notifier notifier, Object type) {
        return type == IItemLabelProvider.class && notifier instanceof EObject ? labels : super.adapt(notifier, type);
    }

    @Override
    public Object adapt(Object object, Object type) {
        return type == IItemLabelProvider.class && object instanceof EObject ? labels : super.adapt(object, type);
    }
}
