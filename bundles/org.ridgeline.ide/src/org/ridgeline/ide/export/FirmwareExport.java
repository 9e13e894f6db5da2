/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.SubMonitor;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.ExportResult;
import org.ridgeline.firmware.export.OutputFile;
import org.ridgeline.ide.analysis.Analysis;
import org.ridgeline.ide.analysis.PlatformAnalysis;
import org.ridgeline.ide.settings.ProjectSettings;

/**
 * An export that somebody asks for, in any project, built by Ridgeline or not.
 *
 * @param platform the platform as it is saved
 * @param folder   where its firmware goes; it need not exist
 * @param request  the formats and the IORT revision
 */
public record FirmwareExport(IFile platform, IContainer folder, ExportRequest request) {

    /** The export that the builder does by itself, with the settings of the project. */
    public static FirmwareExport of(IFile platform) {
        ProjectSettings settings = ProjectSettings.of(platform.getProject());
        return new FirmwareExport(platform, settings.folderOf(platform), settings.request());
    }

    /**
     * Makes and proves the firmware and compares it with what is there, without writing anything.
     *
     * @throws UnusablePlatformException  if the file is no sound platform, or Ridgeline failed on it
     * @throws CoreException              if a file cannot be read
     * @throws OperationCanceledException if somebody cancelled
     */
    public Preview preview(IProgressMonitor monitor) throws UnusablePlatformException, CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Making the firmware of " + platform.getName(), 10);
        byte[] bytes = WorkspaceFiles.read(platform);
        progress.split(1);
        ExportResult result = switch (PlatformAnalysis.of(bytes, platform.getName(), request)) {
            case Analysis.Proved proved -> proved.result();
            case Analysis.Unsound unsound -> throw new UnusablePlatformException(
                    unsound.problems().stream().map(problem -> platform.getName() + ": " + problem).toList());
            case Analysis.Defective defective ->
                    throw new UnusablePlatformException(List.of(platform.getName() + ": " + defective.message()));
        };
        progress.split(8);
        List<PlannedFile> files = new ArrayList<>();
        for (OutputFile output : result.files()) {
            files.add(planned(output));
        }
        progress.split(1);
        return new Preview(platform, files, result.findings(), result.notes());
    }

    private PlannedFile planned(OutputFile output) throws CoreException {
        IFile file = outputFile(folder, platform, output);
        WorkspaceFiles.refresh(file);
        return new PlannedFile(file, file.exists() ? Optional.of(WorkspaceFiles.read(file)) : Optional.empty(), output.bytes());
    }

    /** The file in a folder that a platform's output goes to. */
    public static IFile outputFile(IContainer folder, IFile platform, OutputFile output) {
        IPath stem = new Path(platform.getName()).removeFileExtension();
        return folder.getFile(new Path(stem.lastSegment() + output.suffix()));
    }
}
