/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;

/** A field as generic EMF editors ask for it. */
final class FieldPropertyDescriptor extends ItemPropertyDescriptor {
    private final Field field;
    private final Object image;

    FieldPropertyDescriptor(AdapterFactory factory, ResourceLocator locator, Field field, boolean settable, Object image) {
        super(factory, locator, field.label(), field.description(), field.feature(), settable, false, false, image,
                field.category().text(), null);
        this.field = field;
        this.image = image;
    }

    @Override
    public IItemLabelProvider getLabelProvider(Object object) {
        return new IItemLabelProvider() {
            @Override
            public String getText(Object value) {
                return field.format(value);
            }

            @Override
            public Object getImage(Object value) {
                return value instanceof EObject element ? ElementKind.of(element).icon().url() : image;
            }
        };
    }

    @Override
    public ValueHandler getValueHandler(Object object) {
        return field.feature() instanceof EAttribute ? new TypedText((EObject) object) : super.getValueHandler(object);
    }

    /** Text of a field of one element, both ways. */
    private final class TypedText implements ValueHandler {
        private final EObject element;

        TypedText(EObject element) {
            this.element = element;
        }

        @Override
        public String isValid(String text) {
            return field.parse(element, text) instanceof Typed.Refused refused ? refused.reason() : null;
        }

        @Override
        public Object toValue(String text) {
            return switch (field.parse(element, text)) {
                case Typed.Value typed -> typed.value();
                case Typed.Refused refused -> throw new IllegalArgumentException(refused.reason());
            };
        }

        @Override
        public String toString(Object value) {
            return field.format(value);
        }
    }
}
