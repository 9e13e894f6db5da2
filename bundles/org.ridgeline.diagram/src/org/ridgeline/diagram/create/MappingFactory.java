/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.create;

import org.eclipse.gef.requests.CreationFactory;
import org.ridgeline.diagram.commands.MappingKind;

/** Names the kind of mapping that a tool draws; the mapping itself is made when both its ends are known. */
public final class MappingFactory implements CreationFactory {

    private final MappingKind kind;

    /** @param kind the kind, or {@code null} for whichever fits */
    public MappingFactory(MappingKind kind) {
        this.kind = kind;
    }

    @Override
    public Object getNewObject() {
        return kind;
    }

    @Override
    public Object getObjectType() {
        return MappingKind.class;
    }
}
