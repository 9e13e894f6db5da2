/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.diagram.actions.DiagramActions;
import org.ridgeline.diagram.actions.DiagramContextMenu;
import org.ridgeline.diagram.actions.OpenDiagram;
import org.ridgeline.diagram.figures.Emphasis;
import org.ridgeline.diagram.figures.Look;
import org.ridgeline.diagram.follow.SelectionFollower;
import org.ridgeline.diagram.outline.DiagramOutline;
import org.ridgeline.diagram.palette.PaletteFrame;
import org.ridgeline.diagram.palette.PalettePreferences;
import org.ridgeline.diagram.palette.PaletteTheme;
import org.ridgeline.diagram.palette.PlatformPalette;
import org.ridgeline.diagram.palette.StickyTools;
import org.ridgeline.diagram.parts.DiagramContext;
import org.ridgeline.diagram.parts.EdgePart;
import org.ridgeline.diagram.parts.NodePart;
import org.ridgeline.diagram.parts.PartFactory;
import org.ridgeline.diagram.parts.PlatformPart;
import org.ridgeline.diagram.preferences.DiagramPreferences;
import org.ridgeline.diagram.preferences.PreferenceWatch;
import org.ridgeline.diagram.session.PlatformSession;
import org.ridgeline.diagram.session.SessionListener;
import org.ridgeline.diagram.zoom.MiddleButtonPan;
import org.ridgeline.diagram.zoom.PointerZoom;
import org.ridgeline.diagram.zoom.SidewaysScroll;
import org.ridgeline.diagram.zoom.ZoomRoot;
import org.ridgeline.diagram.zoom.Zooming;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Theme;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.file.Problem;

/** The page that shows a platform as a diagram; while the source is no platform, it says why instead. */
public final class DiagramPage extends GraphicalEditorWithFlyoutPalette implements SessionListener {

    private final PlatformEditor editor;
    private final PlatformSession session;
    private final PlatformPalette palette;
    private final PaletteTheme paletteTheme = new PaletteTheme(this::theme);
    private final PaletteFrame frame = new PaletteFrame(paletteTheme, this::holdsDiagram);
    private DiagramContext context;
    private SelectionFollower follower;
    private final List<PreferenceWatch> watches = new ArrayList<>();
    private OpenDiagram open;
    private StackLayout stack;
    private Composite pages;
    private Composite diagram;
    private ProblemsNotice notice;

    DiagramPage(PlatformEditor editor) {
        this.editor = editor;
        DefaultEditDomain domain = new DefaultEditDomain(this);
        session = new PlatformSession(domain.getCommandStack());
        palette = new PlatformPalette(session::platform);
        setEditDomain(domain);
        session.addListener(this);
        domain.getCommandStack().addCommandStackEventListener(event -> {
            if (event.isPostChangeEvent()) {
                editor.stepTaken();
            }
        });
    }

    PlatformSession session() {
        return session;
    }

    GraphicalViewer viewer() {
        return getGraphicalViewer();
    }

    ActionRegistry actions() {
        return getActionRegistry();
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new StackLayout();
        pages = parent;
        parent.setLayout(stack);
        diagram = new Composite(parent, SWT.NONE);
        diagram.setLayout(new org.eclipse.swt.layout.FillLayout());
        super.createPartControl(diagram);
        diagram.addListener(SWT.Resize, event -> diagram.getDisplay().asyncExec(() -> {
            if (!diagram.isDisposed()) {
                frame.update(diagram);
            }
        }));
        notice = new ProblemsNotice(parent, editor::showSource);
        stack.topControl = diagram;
    }

    /** Whether something is the diagram or is around it. */
    private boolean holdsDiagram(Control control) {
        for (Control around = getGraphicalViewer().getControl(); around != null; around = around.getParent()) {
            if (around == control) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        return palette.root();
    }

    @Override
    protected FlyoutPreferences getPalettePreferences() {
        return new PalettePreferences();
    }

    @Override
    protected PaletteViewerProvider createPaletteViewerProvider() {
        return new PaletteViewerProvider(getEditDomain()) {
            @Override
            protected void configurePaletteViewer(PaletteViewer viewer) {
                super.configurePaletteViewer(viewer);
                viewer.addDragSourceListener(new org.eclipse.gef.dnd.TemplateTransferDragSourceListener(viewer));
                paletteTheme.install(viewer);
                StickyTools.install(viewer, getEditDomain(), DiagramPage.this::say);
            }
        };
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        GraphicalViewer viewer = getGraphicalViewer();
        Look look = new Look(viewer.getControl().getDisplay());
        viewer.getControl().addDisposeListener(event -> look.dispose());
        context = new DiagramContext(session, look);
        viewer.setRootEditPart(new ZoomRoot(look));
        viewer.setEditPartFactory(new PartFactory(context));
        viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), new PointerZoom());
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.SHIFT), new SidewaysScroll());
        new Zooming(viewer).useLevels();
        new MiddleButtonPan(viewer);
        watches.add(new PreferenceWatch(DiagramPreferences.THEME, this::takeTheme));
        watches.add(new PreferenceWatch(DiagramPreferences.GRID_SPACING, this::takeGrid));
        follower = new SelectionFollower(context, () -> (PlatformPart) viewer.getContents(), this::say, true);
        viewer.addSelectionChangedListener(event -> follower.selected(selection()));
        open = new OpenDiagram(this, session, viewer);
        DiagramActions.install(open, getActionRegistry(), palette.root(), follower);
        DiagramContextMenu menu = new DiagramContextMenu(open, getActionRegistry());
        viewer.setContextMenu(menu);
        getEditorSite().registerContextMenu(DiagramContextMenu.ID, menu, viewer, false);
        getSite().getService(IContextService.class).activateContext("org.ridgeline.diagram.context");
    }

    private Theme theme() {
        return context == null ? Theme.LIGHT : context.look().theme();
    }

    private void say(String text) {
        editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
    }

    /** The colours of the page follow those of the workbench: the canvas was given its ground before it was made. */
    private void takeTheme() {
        FigureCanvas canvas = (FigureCanvas) getGraphicalViewer().getControl();
        org.eclipse.swt.graphics.RGB ground = canvas.getParent().getBackground().getRGB();
        boolean dark = ground.red + ground.green + ground.blue < 3 * 128;
        context.look().setTheme(DiagramPreferences.theme().in(dark));
        canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        canvas.setBackground(context.look().color(PaintRole.CANVAS, Emphasis.NORMAL));
        ((ScalableFreeformRootEditPart) getGraphicalViewer().getRootEditPart()).getLayer(LayerConstants.GRID_LAYER)
                .setForegroundColor(context.look().color(PaintRole.SPINE, Emphasis.FADED));
        frame.update(diagram);
        showScene();
        canvas.redraw();
    }

    private void takeGrid() {
        int step = DiagramPreferences.gridSpacing();
        getGraphicalViewer().setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(step, step));
    }

    @Override
    protected void initializeGraphicalViewer() {
        super.initializeGraphicalViewer();
        getGraphicalViewer().setContents(session);
        getGraphicalViewer()
                .addDropTargetListener((org.eclipse.jface.util.TransferDropTargetListener) new ElementDropListener(getGraphicalViewer(),
                session::platform));
        for (org.eclipse.jface.util.TransferDropTargetListener listener : List.of(SourceDropListener.ofDesktop(getSite()),
                SourceDropListener.ofWorkspace(getSite()))) {
            getGraphicalViewer().addDropTargetListener(listener);
        }
    }

    /** Whether the path of the selection is lit. */
    public SelectionFollower follower() {
        return follower;
    }

    @Override
    public void changed() {
        follower.changed();
        showScene();
    }

    @Override
    public void checked() {
        showScene();
    }

    private void showScene() {
        if (getGraphicalViewer() != null && getGraphicalViewer().getContents() instanceof PlatformPart platform) {
            platform.show();
        }
    }

    /** Says why there is no diagram; shows it again if the list is empty. */
    void showProblems(List<Problem> problems) {
        if (pages != null) {
            notice.show(problems);
            stack.topControl = problems.isEmpty() ? diagram : notice.control();
            pages.layout();
        }
    }

    boolean reveal(ElementId element) {
        for (Object part : getGraphicalViewer().getEditPartRegistry().values()) {
            if (part instanceof NodePart node && node.id().equals(element) || part instanceof EdgePart edge && edge.id().equals(element)) {
                getGraphicalViewer().flush();
                getGraphicalViewer().select((EditPart) part);
                getGraphicalViewer().reveal((EditPart) part);
                return true;
            }
        }
        return false;
    }

    List<ElementId> selection() {
        List<ElementId> ids = new ArrayList<>();
        for (Object part : getGraphicalViewer().getSelectedEditParts()) {
            if (part instanceof EditPart selected && selected.getModel() instanceof PlatformElement element) {
                ids.add(new ElementId(element.getId()));
            }
        }
        return ids;
    }

    /** The workbench knows the whole editor as the active one, not this page. */
    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part == editor) {
            updateActions(getSelectionActions());
        }
    }

    @Override
    public Object getAdapter(Class type) {
        if (type == ZoomManager.class) {
            return getGraphicalViewer().getProperty(ZoomManager.class.toString());
        }
        return type == IContentOutlinePage.class ? new DiagramOutline(open, getActionRegistry()) : super.getAdapter(type);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        editor.doSave(monitor);
    }

    @Override
    public void dispose() {
        watches.forEach(PreferenceWatch::dispose);
        session.dispose();
        super.dispose();
    }
}
