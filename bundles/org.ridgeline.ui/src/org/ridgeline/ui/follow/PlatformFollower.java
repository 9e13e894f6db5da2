/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.follow;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.FileEditorInput;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.diagram.PlatformEditing;
import org.ridgeline.diagram.PlatformListener;

/** Follows what a person works on: the platform of the active editor, else the {@code .topology} file that was selected last. */
public final class PlatformFollower implements PlatformListener, ISelectionListener {
    private static final String EXTENSION = "topology";

    private final IWorkbenchPage page;
    private final FollowListener listener;
    private final PartActivity activity = new PartActivity(this::editorMayHaveChanged);
    private final FileFollower files;
    private IEditorPart editor;
    private PlatformEditing editing;
    private Followed current = Followed.NOTHING;

    /** Begins to follow in a page; the listener is told at once what there is. */
    public PlatformFollower(IWorkbenchPage page, FollowListener listener) {
        this.page = page;
        this.listener = listener;
        this.files = new FileFollower(this::tell);
        page.addPartListener(activity);
        page.addPostSelectionListener(this);
        tell(current);
        selectionChanged(page.getActivePart(), page.getSelection());
        editorMayHaveChanged();
    }

    /** Lets go of everything. */
    public void dispose() {
        page.removePartListener(activity);
        page.removePostSelectionListener(this);
        files.dispose();
        if (editing != null) {
            editing.removeListener(this);
        }
    }

    /** What is followed now. */
    public Followed current() {
        return current;
    }

    @Override
    public void changed() {
        tellOfEditor();
    }

    @Override
    public void selected(List<ElementId> elements) {
        listener.selected(elements);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (editing == null && selection instanceof IStructuredSelection structured && structured.size() == 1) {
            IFile file = Adapters.adapt(structured.getFirstElement(), IFile.class);
            if (file != null && EXTENSION.equals(file.getFileExtension())) {
                files.follow(file);
            }
        }
    }

    private void editorMayHaveChanged() {
        IEditorPart active = page.getActiveEditor();
        PlatformEditing found = active == null ? null : Adapters.adapt(active, PlatformEditing.class);
        if (active == editor && found == editing) {
            return;
        }
        if (editing != null) {
            editing.removeListener(this);
        }
        editor = active;
        editing = found;
        if (editing != null) {
            files.stop();
            editing.addListener(this);
            tellOfEditor();
            listener.selected(editing.selection());
        } else if (files.isIdle()) {
            tell(Followed.NOTHING);
            selectionChanged(page.getActivePart(), page.getSelection());
        }
    }

    private void tellOfEditor() {
        Optional<IFile> file = editor.getEditorInput() instanceof FileEditorInput input ? Optional.of(input.getFile()) : Optional.empty();
        String reason = editing.translation().isPresent() ? "" : "The platform is not complete yet: see its problems.";
        tell(new Followed(editor.getEditorInput().getName(), file, Optional.of(editing), editing.translation(), reason));
    }

    private void tell(Followed platform) {
        current = platform;
        listener.followed(platform);
    }
}
