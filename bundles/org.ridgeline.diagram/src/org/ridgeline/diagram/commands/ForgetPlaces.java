/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.commands;

import java.util.function.Consumer;
import org.ridgeline.model.Platform;

/** Lets the automatic layout place every figure again: what people moved is forgotten. */
public final class ForgetPlaces implements Consumer<Platform> {

    @Override
    public void accept(Platform platform) {
        platform.setDiagram(null);
    }
}
