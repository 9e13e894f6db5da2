/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/**
 * Gives attributes other values.
 *
 * @param label   what that means
 * @param fitsAll whether it needs no decision
 * @param values  the values
 */
record ValueFix(String label, boolean fitsAll, List<Value> values) implements QuickFix {

    /** Keeps its own copy of the list. */
    ValueFix {
        values = List.copyOf(values);
    }

    /**
     * A value.
     *
     * @param element   of what
     * @param attribute which one
     * @param value     the value, or null: none, or the default
     */
    record Value(ElementId element, EAttribute attribute, Object value) {
    }

    @Override
    public void apply(Platform platform) {
        for (Value value : values) {
            PlatformElement element = DrawnElement.find(platform, value.element());
            if (value.value() == null) {
                element.eUnset(value.attribute());
            } else {
                element.eSet(value.attribute(), value.value());
            }
        }
    }
}
