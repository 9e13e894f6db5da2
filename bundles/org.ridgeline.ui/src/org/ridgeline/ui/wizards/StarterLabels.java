/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.ridgeline.ui.Images;
import org.ridgeline.ui.templates.Starter;
import org.ridgeline.ui.templates.StarterGroup;

/** Titles and icons of what a wizard offers to start with. */
final class StarterLabels extends LabelProvider {
    private final LocalResourceManager images;

    StarterLabels(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    @Override
    public String getText(Object element) {
        return element instanceof StarterGroup group ? group.title() : ((Starter) element).title();
    }

    @Override
    public Image getImage(Object element) {
        return images.get((element instanceof Starter starter ? starter.image() : Images.EXAMPLES).descriptor());
    }
}
