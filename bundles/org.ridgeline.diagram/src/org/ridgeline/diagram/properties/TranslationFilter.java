/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import org.eclipse.jface.viewers.IFilter;
import org.ridgeline.model.DmaSource;

/** Lets through what sends requests, or holds what does. */
public final class TranslationFilter implements IFilter {

    @Override
    public boolean select(Object selected) {
        return SelectedElement.of(selected) instanceof DmaSource;
    }
}
