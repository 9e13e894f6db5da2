/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.ridgeline.core.check.Finding;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.ide.export.FirmwareExport;
import org.ridgeline.ide.export.PlannedFile;
import org.ridgeline.ide.export.PlannedFile.Change;
import org.ridgeline.ide.export.Preview;
import org.ridgeline.ide.export.UnusablePlatformException;

/**
 * What an export of several platforms comes to.
 *
 * @param platforms the platforms, as they are saved
 * @param previews  the firmware of each
 */
record ExportPlan(List<IFile> platforms, List<Preview> previews) {

    /**
     * Makes the firmware, without writing any.
     *
     * @param export what to make of each
     */
    static ExportPlan of(List<IFile> platforms, Function<IFile, FirmwareExport> export, IProgressMonitor monitor)
            throws UnusablePlatformException, CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Making firmware", platforms.size());
        List<Preview> previews = new ArrayList<>();
        for (IFile platform : platforms) {
            previews.add(export.apply(platform).preview(progress.split(1)));
        }
        return new ExportPlan(platforms, previews);
    }

    /** The same platforms in other formats; an empty set stands for what the platforms call for. */
    ExportPlan in(Optional<Set<OutputFormat>> formats, IProgressMonitor monitor) throws UnusablePlatformException, CoreException {
        return of(platforms, platform -> {
            FirmwareExport usual = FirmwareExport.of(platform);
            return new FirmwareExport(platform, usual.folder(),
                    new ExportRequest(formats, Optional.empty(), usual.request().iortRevision()));
        }, monitor);
    }

    /** Every file, those that change first. */
    List<PlannedFile> files() {
        return previews.stream().flatMap(preview -> preview.files().stream())
                .sorted((one, other) -> Boolean.compare(one.change() == Change.UNCHANGED, other.change() == Change.UNCHANGED)).toList();
    }

    boolean changesSomething() {
        return previews.stream().anyMatch(Preview::changesSomething);
    }

    /** How many errors the platforms have. */
    long errors() {
        return previews.stream().flatMap(preview -> preview.findings().stream()).filter(Finding::isError).count();
    }

    /** The platforms in words. */
    String names() {
        return platforms.size() == 1 ? platforms.getFirst().getName() : platforms.size() + " platforms";
    }

    /** What will happen, in words, for example {@code 2 changed, 1 new, 3 up to date}. */
    String summary() {
        return Arrays.stream(Change.values()).filter(change -> count(change) > 0).map(change -> count(change) + " " + text(change))
                .collect(Collectors.joining(", "));
    }

    private long count(Change change) {
        return files().stream().filter(file -> file.change() == change).count();
    }

    static String text(Change change) {
        return switch (change) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case UNCHANGED -> "up to date";
        };
    }

    /** Writes it all. */
    void write(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Writing firmware", previews.size());
        for (Preview preview : previews) {
            preview.write(progress.split(1));
        }
    }
}
