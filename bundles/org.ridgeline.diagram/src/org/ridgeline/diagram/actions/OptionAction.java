/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import java.util.function.Consumer;
import org.eclipse.gef.Disposable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.ridgeline.diagram.DiagramIcons;
import org.ridgeline.diagram.preferences.PreferenceWatch;

/** Switches an option on and off, in every editor that is open. */
final class OptionAction extends Action implements Disposable {

    private final DiagramOption option;
    private final Consumer<Boolean> show;
    private final PreferenceWatch watch;

    /** @param show shows the diagram in the way that the option says */
    OptionAction(DiagramOption option, Consumer<Boolean> show) {
        super(option.label(), IAction.AS_CHECK_BOX);
        this.option = option;
        this.show = show;
        setId(option.id());
        if (option.icon() != null) {
            setImageDescriptor(DiagramIcons.descriptor(option.icon()));
        }
        watch = new PreferenceWatch(option.key(), this::show);
    }

    private void show() {
        show.accept(option.isOn());
        setChecked(option.isOn());
    }

    @Override
    public void run() {
        option.set(!option.isOn());
    }

    @Override
    public void dispose() {
        watch.dispose();
    }
}
