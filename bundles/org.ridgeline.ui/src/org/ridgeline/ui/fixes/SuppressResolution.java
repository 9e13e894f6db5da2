/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.ridgeline.ide.fix.ClosedFileSuppression;
import org.ridgeline.ide.fix.FindingKey;
import org.ridgeline.ide.markers.ProblemMarker;
import org.ridgeline.ide.markers.ProblemSource;
import org.ridgeline.model.fix.Suppressible;
import org.ridgeline.ui.Images;

/** Accepts what markers stand for, for a reason that it asks for: once, however many markers somebody chose. */
final class SuppressResolution extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {
    private final IMarker marker;
    private final Suppressible offer;

    SuppressResolution(IMarker marker, Suppressible offer) {
        this.marker = marker;
        this.offer = offer;
    }

    @Override
    public String getLabel() {
        return offer.label() + "...";
    }

    @Override
    public String getDescription() {
        return "Asks for the reason, which the file keeps. What " + offer.rule() + " finds at " + offer.name()
                + " is then reported no more.";
    }

    @Override
    public Image getImage() {
        return Images.SUPPRESS.shared();
    }

    @Override
    public int getRelevanceForResolution() {
        return FixOrder.SUPPRESS;
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Arrays.stream(markers).filter(each -> !each.equals(marker) && ProblemMarker.rule(each).equals(Optional.of(offer.rule()))
                && ProblemMarker.source(each).equals(Optional.of(ProblemSource.PLATFORM)) && ProblemMarker.element(each).isPresent())
                .toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker chosen) {
        run(new IMarker[] {chosen}, new NullProgressMonitor());
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        Map<IFile, List<FindingKey>> byFile = FixFiles.byFile(markers);
        List<String> reasons = new ArrayList<>();
        Display.getDefault().syncExec(() -> ask(byFile, markers).ifPresent(reason -> {
            byFile.keySet().removeAll(suppressOpen(byFile, reason));
            reasons.add(reason);
        }));
        if (!reasons.isEmpty() && !byFile.isEmpty()) {
            FixFiles.mend(byFile, (file, problems, progress) -> suppressClosed(file, problems, reasons.getFirst(), progress), monitor);
        }
    }

    /** Files that cannot be changed are told before anybody thinks about a reason. */
    private Optional<String> ask(Map<IFile, List<FindingKey>> byFile, IMarker[] markers) {
        IFile[] closed = byFile.keySet().stream().filter(file -> OpenEditor.of(file).isEmpty()).toArray(IFile[]::new);
        IStatus editable = closed.length == 0 ? Status.OK_STATUS : ResourcesPlugin.getWorkspace().validateEdit(closed, shell());
        if (!editable.isOK()) {
            StatusManager.getManager().handle(editable, StatusManager.SHOW);
            return Optional.empty();
        }
        return ReasonDialog.ask(offer, markers.length == 1 ? markers[0].getAttribute(IMarker.MESSAGE, "")
                : markers.length + " problems that " + offer.rule() + " finds in "
                        + byFile.keySet().stream().map(IFile::getName).collect(Collectors.joining(", ")));
    }

    /** Suppresses in what editors have open, each editor with one step that can be undone; their files. */
    private static List<IFile> suppressOpen(Map<IFile, List<FindingKey>> byFile, String reason) {
        List<IFile> open = new ArrayList<>();
        List<String> sound = new ArrayList<>();
        byFile.forEach((file, problems) -> OpenEditor.of(file).ifPresent(editor -> {
            open.add(file);
            if (!editor.suppress(problems, reason)) {
                sound.add(file.getName());
            }
        }));
        if (!sound.isEmpty()) {
            MessageDialog.openInformation(shell(), "Quick Fix", String.join(", ", sound)
                    + ": nothing is left to suppress. The markers go when the editor is saved.");
        }
        return open;
    }

    private static void suppressClosed(IFile file, List<FindingKey> problems, String reason, IProgressMonitor monitor)
            throws CoreException {
        if (ClosedFileSuppression.apply(file, problems, reason, monitor) == 0) {
            throw new CoreException(Status.error(file.getName() + " has changed: nothing is left to suppress"));
        }
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    }
}
