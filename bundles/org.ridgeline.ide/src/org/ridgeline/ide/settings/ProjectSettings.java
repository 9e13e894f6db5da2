/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.settings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.OutputFormat;

/**
 * Where the firmware of a project goes and in which formats; stored with the project, so that a team shares it. The builder follows by
 * itself when they change.
 *
 * @param firmwareFolder where firmware goes, relative to the project with slashes; empty: beside each platform
 * @param formats        what is written; empty: what each platform's own kind of firmware calls for
 * @param iortRevision   3 or 5
 */
public record ProjectSettings(String firmwareFolder, Optional<Set<OutputFormat>> formats, int iortRevision) {

    /** What holds in a project for which nobody chose anything. */
    public static final ProjectSettings DEFAULT = new ProjectSettings("firmware", Optional.empty(), 3);

    private static final String FOLDER = "firmware.folder";
    private static final String FORMATS = "firmware.formats";
    private static final String REVISION = "firmware.iortRevision";

    /** Keeps its own copy of the set. */
    public ProjectSettings {
        formats = formats.map(Set::copyOf);
    }

    /** What holds in a project; a stored value that cannot be is replaced by the default, and {@link #mistakes} tells of it. */
    public static ProjectSettings of(IProject project) {
        return read(project, new ArrayList<>());
    }

    /** What is wrong with the stored settings of a project, one line each: people edit such files by hand. */
    public static List<String> mistakes(IProject project) {
        List<String> mistakes = new ArrayList<>();
        read(project, mistakes);
        return mistakes;
    }

    private static ProjectSettings read(IProject project, List<String> mistakes) {
        IEclipsePreferences node = PreferenceNode.of(new ProjectScope(project));
        String folder = node.get(FOLDER, DEFAULT.firmwareFolder);
        Optional<String> refusal = refusalOf(folder);
        if (refusal.isPresent()) {
            mistakes.add("the firmware folder '" + folder + "' " + refusal.get() + "; '" + DEFAULT.firmwareFolder + "' is used");
            folder = DEFAULT.firmwareFolder;
        }
        int revision = node.getInt(REVISION, DEFAULT.iortRevision);
        if (revision != 3 && revision != 5) {
            mistakes.add("the IORT revision " + revision + " is not written: 3 or 5; 3 is used");
            revision = DEFAULT.iortRevision;
        }
        return new ProjectSettings(folder, formats(node.get(FORMATS, ""), mistakes), revision);
    }

    private static Optional<Set<OutputFormat>> formats(String stored, List<String> mistakes) {
        Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
        for (String name : stored.strip().split("[,\\s]+")) {
            OutputFormat.named(name).filter(ProjectSettings::isOffered).ifPresentOrElse(formats::add, () -> {
                if (!name.isEmpty()) {
                    mistakes.add("there is no firmware format '" + name + "' to build: dts, dtb, iort, viot, asl");
                }
            });
        }
        return formats.isEmpty() ? Optional.empty() : Optional.of(formats);
    }

    /** Whether a format can be built without anything else given; an overlay needs a blob to lie over. */
    public static boolean isOffered(OutputFormat format) {
        return format != OutputFormat.DTBO;
    }

    /** Why a text is no firmware folder, as the end of a sentence; empty if it is one. */
    public static Optional<String> refusalOf(String folder) {
        IPath path = new Path(folder);
        if (path.isAbsolute() || path.getDevice() != null) {
            return Optional.of("is not relative to the project");
        }
        if (List.of(path.segments()).contains("..")) {
            return Optional.of("leads out of the project");
        }
        for (String segment : path.segments()) {
            IStatus status = ResourcesPlugin.getWorkspace().validateName(segment, IResource.FOLDER);
            if (!status.isOK()) {
                return Optional.of("has a segment that no folder can have: " + segment);
            }
        }
        return Optional.empty();
    }

    /**
     * Stores the settings with a project.
     *
     * @throws CoreException if they cannot be stored
     */
    public void save(IProject project) throws CoreException {
        IEclipsePreferences node = PreferenceNode.of(new ProjectScope(project));
        node.put(FOLDER, firmwareFolder);
        node.put(FORMATS, formats.map(set -> set.stream().sorted().map(OutputFormat::toString).collect(Collectors.joining(",")))
                .orElse(""));
        node.putInt(REVISION, iortRevision);
        PreferenceNode.flush(node);
    }

    /** What the exporter is asked for. */
    public ExportRequest request() {
        return new ExportRequest(formats, Optional.empty(), iortRevision);
    }

    /**
     * Where the firmware of a platform goes: the folder of the settings, and in it the platform's own path, so that equal names do not
     * meet.
     */
    public IContainer folderOf(IFile platform) {
        IProject project = platform.getProject();
        IPath folder = new Path(firmwareFolder).append(platform.getProjectRelativePath().removeLastSegments(1));
        return folder.isEmpty() ? project : project.getFolder(folder);
    }
}
