/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;

/**
 * What all generated item providers share: the icon of the element's kind, and properties that come from {@link Field}. The generated texts
 * are not looked up; labels come from {@link ElementLabelProvider}.
 */
public abstract class ElementItemProvider extends ItemProviderAdapter {
    /** Called by the generated providers. */
    protected ElementItemProvider(AdapterFactory factory) {
        super(factory);
    }

    @Override
    public Object getImage(Object object) {
        return ElementKind.of((EObject) object).icon().url();
    }

    @Override
    public String getString(String key) {
        return key;
    }

    @Override
    protected String getString(String key, String first, String second) {
        return key;
    }

    @Override
    protected ItemPropertyDescriptor createItemPropertyDescriptor(AdapterFactory factory, ResourceLocator locator, String name,
            String description, EStructuralFeature feature, boolean settable, boolean multiLine, boolean sortChoices, Object image,
            String category, String[] flags) {
        return new FieldPropertyDescriptor(factory, locator, new Field(feature), settable && !isIdentity(feature), image);
    }

    private static boolean isIdentity(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && attribute.isID();
    }
}
