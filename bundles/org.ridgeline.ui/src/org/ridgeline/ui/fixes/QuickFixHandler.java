/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Quick Fix in the diagram (Ctrl+1): pops up what mends the problems of the selected figures. */
public final class QuickFixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart editor = HandlerUtil.getActiveEditorChecked(event);
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Optional<IProject> project = Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IFile.class)).map(IFile::getProject);
        OpenEditor.of(editor).ifPresent(open -> show(new FixMenu(open, project).make(), shell));
        return null;
    }

    private static void show(MenuManager manager, Shell shell) {
        Menu menu = manager.createContextMenu(shell);
        menu.setLocation(place(shell.getDisplay()));
        menu.setVisible(true);
    }

    /** At the mouse if it is over what has the focus, else in the middle of that. */
    private static Point place(Display display) {
        Point mouse = display.getCursorLocation();
        Control focus = display.getFocusControl();
        if (focus == null) {
            return mouse;
        }
        Rectangle area = display.map(focus, null, 0, 0, focus.getSize().x, focus.getSize().y);
        return area.contains(mouse) ? mouse : new Point(area.x + area.width / 2, area.y + area.height / 3);
    }
}
