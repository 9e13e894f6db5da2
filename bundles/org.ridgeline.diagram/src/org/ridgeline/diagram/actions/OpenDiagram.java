/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.diagram.parts.EdgePart;
import org.ridgeline.diagram.parts.NodePart;
import org.ridgeline.diagram.session.PlatformSession;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** The diagram of one editor as its actions see it. All methods are for the UI thread. */
public final class OpenDiagram {

    private final IEditorPart part;
    private final PlatformSession session;
    private final GraphicalViewer viewer;

    /** The diagram that an editor part shows in a viewer. */
    public OpenDiagram(IEditorPart part, PlatformSession session, GraphicalViewer viewer) {
        this.part = part;
        this.session = session;
        this.viewer = viewer;
    }

    /** The editor part that shows it. */
    public IEditorPart part() {
        return part;
    }

    /** The platform and what follows from it. */
    public PlatformSession session() {
        return session;
    }

    /** The platform, or {@code null} while there is none. */
    public Platform platform() {
        return session.platform();
    }

    /** Where it is shown. */
    public GraphicalViewer viewer() {
        return viewer;
    }

    /** The selected elements, mappings included, in the order of selection. */
    public List<PlatformElement> selected() {
        List<PlatformElement> elements = new ArrayList<>();
        for (Object selected : viewer.getSelectedEditParts()) {
            if (selected instanceof NodePart node) {
                elements.add(node.element());
            } else if (selected instanceof EdgePart edge) {
                elements.add(edge.element());
            }
        }
        return elements;
    }

    /** The selected figures that stand on the canvas itself, in the order of selection. */
    public List<NodePart> selectedOnCanvas() {
        List<NodePart> nodes = new ArrayList<>();
        for (Object selected : viewer.getSelectedEditParts()) {
            if (selected instanceof NodePart node && node.getParent() == viewer.getContents() && node.node().node() != null) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** The selected element, if it is the only one. */
    public Optional<PlatformElement> onlySelected() {
        List<PlatformElement> elements = selected();
        return elements.size() == 1 ? Optional.of(elements.getFirst()) : Optional.empty();
    }

    /** Takes a step that changes the platform. */
    public void execute(String label, Consumer<Platform> change) {
        session.execute(label, change);
    }

    /** The part that shows an element; empty if it is not shown. */
    public Optional<EditPart> partOf(PlatformElement element) {
        return Optional.ofNullable((EditPart) viewer.getEditPartRegistry().get(element));
    }

    /** The element with an identity, as far as it is shown. */
    public Optional<PlatformElement> find(ElementId id) {
        for (Object model : viewer.getEditPartRegistry().keySet()) {
            if (model instanceof PlatformElement element && id.value().equals(element.getId())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Selects an element, scrolls to it and gives the diagram the focus; does nothing if the element is not shown. */
    public void reveal(ElementId id) {
        find(id).ifPresent(element -> {
            select(List.of(element));
            viewer.getControl().setFocus();
        });
    }

    /** Selects elements and scrolls to the last one. */
    public void select(List<? extends PlatformElement> elements) {
        List<EditPart> parts = elements.stream().map(element -> partOf(element).orElse(null)).filter(Objects::nonNull).toList();
        viewer.flush();
        viewer.setSelection(new StructuredSelection(parts));
        if (!parts.isEmpty()) {
            viewer.reveal(parts.getLast());
        }
    }

    /** Lets people type the name of an element on its figure. */
    public void editName(PlatformElement element) {
        partOf(element).ifPresent(shown -> {
            viewer.getControl().setFocus();
            shown.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
        });
    }

    /** Tells people something in the status line; an empty text tells them nothing. */
    public void say(String message) {
        part.getEditorSite().getActionBars().getStatusLineManager().setMessage(message.isEmpty() ? null : message);
    }
}
