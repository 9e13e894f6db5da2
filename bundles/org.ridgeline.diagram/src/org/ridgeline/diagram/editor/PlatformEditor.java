/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTargetList;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.IElementStateListener;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.diagram.PlatformEditing;

/**
 * The editor of a {@code .topology} file: the diagram, and the source of the same file. The text of the source page is what is saved; the
 * diagram writes into it and follows it, whoever changes it.
 */
public final class PlatformEditor extends MultiPageEditorPart implements IGotoMarker, ITabbedPropertySheetPageContributor, IShowInSource,
    IShowInTargetList {

    /** Its id in the registry. */
    public static final String ID = "org.ridgeline.diagram.editor";

    /** The views of other bundles that can show a platform; the workbench leaves out those that are not installed. */
    private static final String[] SHOW_IN = {IPageLayout.ID_PROJECT_EXPLORER, "org.ridgeline.ui.translation", "org.ridgeline.ui.explain"};

    private static final int DIAGRAM = 0;
    private static final int SOURCE = 1;

    private final SourcePage source = new SourcePage();
    private final DiagramPage diagram = new DiagramPage(this);
    private final IElementStateListener fileListener = new FileListener();
    private SourceSync sync;
    private PlatformEditingOfEditor editing;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(input.getName());
    }

    @Override
    protected void createPages() {
        try {
            addPage(source, getEditorInput());
            addPage(DIAGRAM, diagram, getEditorInput());
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        setPageText(DIAGRAM, "Diagram");
        setPageText(SOURCE, "Source");
        editing = new PlatformEditingOfEditor(diagram);
        provider().addElementStateListener(fileListener);
        connect();
        setActivePage(DIAGRAM);
    }

    private void connect() {
        if (sync != null) {
            sync.dispose();
        }
        sync = new SourceSync(diagram.session(), provider().getDocument(source.getEditorInput()), this::textRead);
        sync.sync();
    }

    private void textRead() {
        diagram.showProblems(sync.text().platform().isPresent() ? java.util.List.of() : sync.text().problems());
        firePropertyChange(PROP_DIRTY);
    }

    private IDocumentProvider provider() {
        return source.getDocumentProvider();
    }

    @Override
    protected void pageChange(int page) {
        sync.sync();
        super.pageChange(page);
    }

    /** Shows the source at a line, counted from 1. */
    void showSource(int line) {
        setActivePage(SOURCE);
        source.reveal(line);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, "Saving " + getEditorInput().getName(), 2);
        sync.sync();
        progress.worked(1);
        source.doSave(progress.split(1));
        saved();
    }

    @Override
    public void doSaveAs() {
        sync.sync();
        IEditorInput before = source.getEditorInput();
        source.doSaveAs();
        if (!source.getEditorInput().equals(before)) {
            setInputWithNotify(source.getEditorInput());
            setPartName(getEditorInput().getName());
            connect();
        }
        saved();
    }

    private void saved() {
        if (!source.isDirty()) {
            diagram.session().stack().markSaveLocation();
            sync.saved();
        }
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    /** Whether something is not on the disk: a step in the diagram that the source does not show yet counts, too. */
    @Override
    public boolean isDirty() {
        return source.isDirty() || diagram.session().stack().isDirty();
    }

    /** The drawing was changed or a step taken back. */
    void stepTaken() {
        if (!diagram.session().stack().isDirty() && source.isDirty() && sync != null) {
            sync.sync();
            if (sync.isSaved()) {
                sync.unchanged(source::revert);
            }
        }
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void gotoMarker(IMarker marker) {
        String element = marker.getAttribute("element", "");
        if (element.isEmpty() || !editing.reveal(new ElementId(element))) {
            setActivePage(SOURCE);
            IDE.gotoMarker(source, marker);
        } else {
            setActivePage(DIAGRAM);
            editing.reveal(new ElementId(element));
        }
    }

    @Override
    public String getContributorId() {
        return "org.ridgeline.diagram.properties";
    }

    /** The file is shown, not the figures: views that know platforms ask the editor what is selected in it. */
    @Override
    public ShowInContext getShowInContext() {
        IFile file = Adapters.adapt(getEditorInput(), IFile.class);
        return new ShowInContext(getEditorInput(), file == null ? StructuredSelection.EMPTY : new StructuredSelection(file));
    }

    @Override
    public String[] getShowInTargetIds() {
        return SHOW_IN.clone();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IShowInSource.class || type == IShowInTargetList.class) {
            return type.cast(this);
        }
        if (type == PlatformEditing.class) {
            return type.cast(editing);
        }
        if (type == IGotoMarker.class) {
            return type.cast(this);
        }
        if (type == IPropertySheetPage.class) {
            return type.cast(new TabbedPropertySheetPage(this));
        }
        if (type == IContentOutlinePage.class) {
            return type.cast(diagram.getAdapter(type));
        }
        IEditorPart active = getActiveEditor();
        T adapter = active == null ? null : active.getAdapter(type);
        return adapter == null ? super.getAdapter(type) : adapter;
    }

    @Override
    public void dispose() {
        if (sync != null) {
            sync.dispose();
            provider().removeElementStateListener(fileListener);
        }
        super.dispose();
    }

    /** Follows what others do to the file. */
    private final class FileListener implements IElementStateListener {

        @Override
        public void elementDirtyStateChanged(Object element, boolean isDirty) {
            if (element.equals(source.getEditorInput())) {
                firePropertyChange(PROP_DIRTY);
            }
        }

        @Override
        public void elementContentAboutToBeReplaced(Object element) {
            // The document tells what it becomes.
        }

        @Override
        public void elementContentReplaced(Object element) {
            if (element.equals(source.getEditorInput())) {
                sync.reloaded();
            }
        }

        @Override
        public void elementDeleted(Object element) {
            if (element.equals(source.getEditorInput())) {
                getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(PlatformEditor.this, true));
            }
        }

        @Override
        public void elementMoved(Object from, Object to) {
            if (from.equals(source.getEditorInput()) && to instanceof IEditorInput moved) {
                getSite().getShell().getDisplay().asyncExec(() -> {
                    setInputWithNotify(moved);
                    setPartName(moved.getName());
                    connect();
                });
            }
        }
    }
}
