/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.diagram.PlatformEditing;
import org.ridgeline.diagram.PlatformListener;
import org.ridgeline.diagram.session.PlatformSession;
import org.ridgeline.diagram.session.SessionListener;
import org.ridgeline.model.Platform;

/** What an editor lets its neighbours do. */
final class PlatformEditingOfEditor implements PlatformEditing, SessionListener {

    private final DiagramPage page;
    private final PlatformSession session;
    private final List<PlatformListener> listeners = new CopyOnWriteArrayList<>();

    PlatformEditingOfEditor(DiagramPage page) {
        this.page = page;
        session = page.session();
        session.addListener(this);
        page.viewer().addSelectionChangedListener(event -> {
            List<ElementId> selected = selection();
            listeners.forEach(listener -> listener.selected(selected));
        });
    }

    @Override
    public Platform platform() {
        return session.platform();
    }

    @Override
    public void execute(String label, Consumer<Platform> change) {
        session.execute(label, change);
    }

    @Override
    public boolean reveal(ElementId element) {
        return page.reveal(element);
    }

    @Override
    public List<ElementId> selection() {
        return page.selection();
    }

    @Override
    public Optional<Translation> translation() {
        return session.translation();
    }

    @Override
    public List<Finding> findings() {
        return session.findings();
    }

    @Override
    public void addListener(PlatformListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(PlatformListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void changed() {
        listeners.forEach(PlatformListener::changed);
    }

    @Override
    public void checked() {
        listeners.forEach(PlatformListener::checked);
    }
}
