/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.palette;

import java.util.function.Consumer;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Control;

/** Lets a tool whose entry was clicked twice stay for more than one use. The Escape key ends it, also while the palette has the focus. */
public final class StickyTools extends MouseAdapter {

    private final PaletteViewer palette;
    private final EditDomain domain;
    private final Consumer<String> say;
    private boolean twice;

    private StickyTools(PaletteViewer palette, EditDomain domain, Consumer<String> say) {
        this.palette = palette;
        this.domain = domain;
        this.say = say;
    }

    /**
     * Listens to a palette whose control is there.
     *
     * @param say tells people something in the status line
     */
    public static void install(PaletteViewer palette, EditDomain domain, Consumer<String> say) {
        StickyTools tools = new StickyTools(palette, domain, say);
        Control control = palette.getControl();
        control.addMouseListener(tools);
        control.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                if (event.character == SWT.ESC) {
                    domain.loadDefaultTool();
                }
            }
        });
    }

    @Override
    public void mouseDown(MouseEvent event) {
        twice = false;
    }

    @Override
    public void mouseDoubleClick(MouseEvent event) {
        twice = event.button == 1;
    }

    /** Only when the button is up has the palette picked the tool. */
    @Override
    public void mouseUp(MouseEvent event) {
        ToolEntry entry = palette.getActiveTool();
        if (twice && entry != palette.getPaletteRoot().getDefaultEntry() && domain.getActiveTool() instanceof AbstractTool picked) {
            picked.setUnloadWhenFinished(false);
            say.accept(entry.getLabel() + " stays until you press Esc");
        }
        twice = false;
    }
}
