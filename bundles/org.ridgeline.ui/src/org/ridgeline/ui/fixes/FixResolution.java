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
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.ridgeline.ide.fix.ClosedFileFix;
import org.ridgeline.ide.fix.FindingKey;
import org.ridgeline.ide.markers.ProblemMarker;
import org.ridgeline.model.fix.QuickFix;
import org.ridgeline.ui.Images;

/** One fix of one marker: on the open editor, where it can be undone, or else on the file, whose history keeps what it was. */
final class FixResolution extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {
    private final IMarker marker;
    private final String label;
    private final boolean fitsAll;
    private final int rank;

    /** @param rank how many better fixes there are */
    FixResolution(IMarker marker, QuickFix fix, int rank) {
        this.marker = marker;
        this.label = fix.label();
        this.fitsAll = fix.fitsAll();
        this.rank = rank;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getDescription() {
        return label + (fitsAll ? ". Can be done for every problem of this kind at once." : "");
    }

    @Override
    public Image getImage() {
        return Images.FIX.shared();
    }

    @Override
    public int getRelevanceForResolution() {
        return FixOrder.BEST_FIX - rank;
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        Optional<FindingKey> own = FindingKey.of(marker);
        return Arrays.stream(markers).filter(each -> fitsAll && !each.equals(marker) && ProblemMarker.rule(each).isPresent()
                && ProblemMarker.rule(each).equals(own.map(FindingKey::rule))).toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker chosen) {
        FindingKey problem = FindingKey.of(chosen).orElseThrow();
        IFile file = (IFile) chosen.getResource();
        Optional<OpenEditor> editor = OpenEditor.of(file);
        if (editor.isEmpty()) {
            FixFiles.mend(Map.of(file, List.of(problem)), (each, problems, monitor) -> ClosedFileFix.apply(each, problem, label, monitor),
                    new NullProgressMonitor());
        } else if (editor.get().offers(problem).isEmpty()) {
            tell(file.getName() + " has no such problem any more: there is nothing to fix. Its marker goes when the editor is saved.");
        } else if (!editor.get().apply(problem, label)) {
            tell(file.getName() + " has changed: '" + label + "' is not possible any more");
        }
    }

    /** One marker gets this fix; each of several the best one that needs no decision, file by file. */
    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        if (markers.length == 1) {
            run(markers[0]);
            return;
        }
        Map<IFile, List<FindingKey>> byFile = FixFiles.byFile(markers);
        byFile.keySet().removeAll(fixOpen(byFile));
        if (!byFile.isEmpty()) {
            FixFiles.mend(byFile, ClosedFileFix::applyAll, monitor);
        }
    }

    /** Mends what editors have open, each editor with one step that can be undone; their files. */
    private static List<IFile> fixOpen(Map<IFile, List<FindingKey>> byFile) {
        List<IFile> open = new ArrayList<>();
        List<String> sound = new ArrayList<>();
        Display.getDefault().syncExec(() -> byFile.forEach((file, problems) -> OpenEditor.of(file).ifPresent(editor -> {
            open.add(file);
            if (!editor.applyAll(problems)) {
                sound.add(file.getName());
            }
        })));
        if (!sound.isEmpty()) {
            tell(String.join(", ", sound) + ": nothing is left to fix. The markers go when the editor is saved.");
        }
        return open;
    }

    private static void tell(String message) {
        MessageDialog.openInformation(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), "Quick Fix", message);
    }
}
