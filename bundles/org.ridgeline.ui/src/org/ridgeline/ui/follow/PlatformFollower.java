/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.follow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.ShowInContext;
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

    /**
     * Follows the platform that somebody wants to see: in its editor if one has it open or another platform is being edited, else as it is
     * saved.
     *
     * @return {@code false} if there is no platform in what is to be shown
     */
    public boolean show(ShowInContext wanted) {
        Optional<IFile> file = platformIn(wanted);
        if (file.isEmpty()) {
            return false;
        }
        IEditorPart open = page.findEditor(new FileEditorInput(file.get()));
        if (open != null) {
            page.bringToTop(open);
        } else if (editing == null) {
            files.follow(file.get());
        } else {
            try {
                IDE.openEditor(page, file.get(), false);
            } catch (PartInitException e) {
                return false;
            }
        }
        editorMayHaveChanged();
        return true;
    }

    /** What a view on the platform that is followed would show elsewhere: its file. */
    public ShowInContext context() {
        Optional<IFile> file = current.file();
        return new ShowInContext(file.map(FileEditorInput::new).orElse(null),
                file.<ISelection>map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
    }

    private static Optional<IFile> platformIn(ShowInContext wanted) {
        Stream<?> selected = wanted.getSelection() instanceof IStructuredSelection structured ? structured.toList().stream() : Stream.of();
        return Stream.concat(selected, Stream.ofNullable(wanted.getInput())).map(each -> Adapters.adapt(each, IFile.class))
                .filter(file -> file != null && EXTENSION.equals(file.getFileExtension())).findFirst();
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
