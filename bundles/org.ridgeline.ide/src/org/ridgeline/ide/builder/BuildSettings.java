/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.core.resources.IProject;
import org.ridgeline.ide.settings.ProjectSettings;
import org.ridgeline.ide.settings.RuleSeverities;

/**
 * The settings that a build follows from its beginning to its end.
 *
 * @param project    where firmware goes, and in which formats
 * @param severities how findings are shown
 */
record BuildSettings(ProjectSettings project, RuleSeverities severities) {

    static BuildSettings of(IProject project) {
        return new BuildSettings(ProjectSettings.of(project), RuleSeverities.of(project));
    }

    /** A text that is another one for other settings. */
    String fingerprint() {
        List<Object> parts = new ArrayList<>(List.of(project.firmwareFolder(), project.iortRevision(),
                new TreeMap<>(severities.choice().chosen())));
        project.formats().ifPresent(formats -> parts.add(new TreeSet<>(formats)));
        return parts.toString();
    }
}
