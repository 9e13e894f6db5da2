/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ridgeline.model.edit.Field;

/**
 * One row of the property sheet: which field, of whom, edited how.
 *
 * @param field  the field
 * @param inside the child of the selected element that has the field; {@code null}: the element itself
 * @param editor how it is edited
 */
record FieldSpec(Field field, EReference inside, Editor editor) {

    /** How a field is edited. */
    enum Editor {
        /** Not at all. */
        SHOWN,
        /** As a text. */
        TEXT,
        /** By choosing one of few values. */
        CHOICE,
        /** As yes or no. */
        CHECK,
        /** By choosing an element. */
        ELEMENT,
        /** By choosing several elements. */
        ELEMENTS,
        /** As the presence of a child that has no choices of its own. */
        PRESENCE
    }

    /** Whose field it is, for one of the selected elements. */
    EObject owner(EObject element) {
        return inside == null ? element : (EObject) element.eGet(inside);
    }

    /** The value that one of the selected elements has. */
    Object valueOf(EObject element) {
        return owner(element).eGet(field.feature());
    }

    /** Gives one of the selected elements a value; {@code null} takes it away. */
    void set(EObject element, Object value) {
        if (value == null) {
            owner(element).eUnset(field.feature());
        } else {
            owner(element).eSet(field.feature(), value);
        }
    }

    /** Whether all elements have the same value. */
    boolean isCommon(List<EObject> elements) {
        Object first = valueOf(elements.getFirst());
        return elements.stream().allMatch(element -> Objects.equals(valueOf(element), first));
    }
}
