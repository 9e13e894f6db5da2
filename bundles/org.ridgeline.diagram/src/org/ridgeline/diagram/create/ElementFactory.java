/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.create;

import java.util.function.Supplier;
import org.eclipse.gef.requests.CreationFactory;
import org.ridgeline.model.Platform;

/** Makes elements of one template for whatever platform is open. */
public final class ElementFactory implements CreationFactory {

    private final ElementTemplate template;
    private final Supplier<Platform> platform;

    /** The factory of a template. */
    public ElementFactory(ElementTemplate template, Supplier<Platform> platform) {
        this.template = template;
        this.platform = platform;
    }

    @Override
    public Object getNewObject() {
        return template.newElement(platform.get());
    }

    @Override
    public Object getObjectType() {
        return template;
    }
}
