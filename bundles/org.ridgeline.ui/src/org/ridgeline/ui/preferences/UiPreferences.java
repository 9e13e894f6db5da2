/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.preferences;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.ide.settings.ProjectSettings;

/** What people prefer in this workspace, apart from severities. */
public final class UiPreferences {
    private static final String FOLDER = "newProject.folder";
    private static final String FORMATS = "newProject.formats";
    private static final String REVISION = "newProject.iortRevision";
    private static final String PREVIEW = "export.preview";
    private static final IPreferenceStore STORE = store();

    private UiPreferences() {
    }

    private static IPreferenceStore store() {
        IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.ridgeline.ui");
        store.setDefault(FOLDER, ProjectSettings.DEFAULT.firmwareFolder());
        store.setDefault(FORMATS, "");
        store.setDefault(REVISION, ProjectSettings.DEFAULT.iortRevision());
        store.setDefault(PREVIEW, true);
        return store;
    }

    /** What a new project begins with. */
    public static ProjectSettings newProjectSettings() {
        Set<OutputFormat> formats = Arrays.stream(STORE.getString(FORMATS).split(",")).flatMap(name -> OutputFormat.named(name).stream())
                .collect(Collectors.toSet());
        return new ProjectSettings(STORE.getString(FOLDER), formats.isEmpty() ? Optional.empty() : Optional.of(formats),
                STORE.getInt(REVISION) == 5 ? 5 : 3);
    }

    static void setNewProjectSettings(ProjectSettings settings) {
        STORE.setValue(FOLDER, settings.firmwareFolder());
        STORE.setValue(FORMATS, settings.formats()
                .map(set -> set.stream().sorted().map(OutputFormat::toString).collect(Collectors.joining(",")))
                .orElse(""));
        STORE.setValue(REVISION, settings.iortRevision());
    }

    /** Whether an export shows first what it will change. */
    public static boolean previewsExport() {
        return STORE.getBoolean(PREVIEW);
    }

    /** Sets {@link #previewsExport}. */
    public static void setPreviewsExport(boolean previews) {
        STORE.setValue(PREVIEW, previews);
    }
}
