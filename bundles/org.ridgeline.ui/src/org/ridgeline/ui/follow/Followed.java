/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.follow;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.diagram.PlatformEditing;

/**
 * The platform that a view shows.
 *
 * @param name        what people call it: the name of its file; empty if there is no platform
 * @param file        its file, if it lies in the workspace
 * @param editing     the editor it is open in, if the view follows one
 * @param translation where its IDs go, if that can be told
 * @param reason      why there is no translation, one line for people; empty if there is one
 */
public record Followed(String name, Optional<IFile> file, Optional<PlatformEditing> editing, Optional<Translation> translation,
        String reason) {

    /** Nothing to show. */
    static final Followed NOTHING = new Followed("", Optional.empty(), Optional.empty(), Optional.empty(),
            "Open a platform, or select a .topology file.");
}
