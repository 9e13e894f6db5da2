/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IContributedContentsView;
import org.ridgeline.diagram.PlatformEditing;
import org.ridgeline.model.edit.ElementLabels;

/**
 * What the property sheet shows.
 *
 * @param editing  the open platform, or {@code null} if nothing of one is selected
 * @param elements the selected elements, in the order of selection
 */
record SheetInput(PlatformEditing editing, List<EObject> elements) {

    /** No element. */
    static final SheetInput NOTHING = new SheetInput(null, List.of());

    /** The elements that are selected in a part: the editor itself, or a view such as the outline that shows what is in one. */
    static SheetInput of(IWorkbenchPart part, ISelection selection) {
        PlatformEditing editing = editingOf(part);
        if (editing == null || !(selection instanceof IStructuredSelection structured)) {
            return NOTHING;
        }
        List<EObject> elements = new ArrayList<>();
        for (Object selected : structured.toList()) {
            EObject element = SelectedElement.of(selected);
            if (element != null) {
                elements.add(element);
            }
        }
        return new SheetInput(editing, List.copyOf(elements));
    }

    private static PlatformEditing editingOf(IWorkbenchPart part) {
        PlatformEditing editing = Adapters.adapt(part, PlatformEditing.class);
        if (editing != null) {
            return editing;
        }
        IContributedContentsView view = Adapters.adapt(part, IContributedContentsView.class);
        return view == null ? null : Adapters.adapt(view.getContributingPart(), PlatformEditing.class);
    }

    /** Whether all elements still are in the platform; a step that was undone, or a file that was read again, can have taken them away. */
    boolean isLive() {
        return editing != null && editing.platform() != null && !elements.isEmpty()
                && elements.stream().allMatch(element -> EcoreUtil.getRootContainer(element) == editing.platform());
    }

    /** Changes every element in one step; nothing happens to elements that are gone. */
    void change(String what, Consumer<EObject> change) {
        if (isLive()) {
            String whom = elements.size() == 1 ? ElementLabels.of(elements.getFirst()) : elements.size() + " elements";
            editing.execute(what + " of " + whom, platform -> elements.forEach(change));
        }
    }
}
