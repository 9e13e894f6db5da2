/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.commands;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.ridgeline.model.PlatformElement;

/** The first half of drawing a mapping: remembers where it begins. It changes nothing and is never taken. */
public final class MappingStart extends Command {

    private final MappingKind kind;
    private final PlatformElement source;

    /**
     * A mapping that begins at an element.
     *
     * @param kind which mapping, or {@code null} for the one that fits its target
     */
    public MappingStart(MappingKind kind, PlatformElement source) {
        this.kind = kind;
        this.source = source;
    }

    /** Whether a mapping of that kind, or of any for {@code null}, may begin at an element. */
    public static boolean fits(MappingKind kind, PlatformElement source) {
        return kind == null ? Arrays.stream(MappingKind.values()).anyMatch(any -> any.canStart(source)) : kind.canStart(source);
    }

    /** Where it begins. */
    public PlatformElement source() {
        return source;
    }

    /** Whether it may become a mapping of that kind. */
    public boolean mayBe(MappingKind wanted) {
        return (kind == null || kind == wanted) && wanted.canStart(source);
    }

    /** What kind of mapping would lead to an element; empty if none may. */
    public Optional<MappingKind> kindTo(PlatformElement target) {
        if (kind == null) {
            return MappingKind.between(source, target);
        }
        return kind.canEnd(source, target) ? Optional.of(kind) : Optional.empty();
    }
}
