/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.ridgeline.model.edit.ElementKind;
import org.ridgeline.model.edit.ElementLabels;

/** The title of the property sheet: what is selected, and what it is. */
public final class SheetLabelProvider extends LabelProvider {

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object selection) {
        List<EObject> elements = elements(selection);
        return switch (elements.size()) {
            case 0 -> "Nothing of a platform is selected";
            case 1 -> ElementLabels.of(elements.getFirst()) + " \u2013 " + ElementLabels.kindOf(elements.getFirst());
            default -> elements.size() + " elements";
        };
    }

    @Override
    public Image getImage(Object selection) {
        List<ElementKind> kinds = elements(selection).stream().map(ElementKind::of).distinct().toList();
        return kinds.size() == 1 ? images.get(ImageDescriptor.createFromURL(kinds.getFirst().icon().url())) : null;
    }

    private static List<EObject> elements(Object selection) {
        Stream<?> selected = selection instanceof IStructuredSelection structured ? structured.toList().stream() : Stream.of(selection);
        return selected.map(SelectedElement::of).filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
