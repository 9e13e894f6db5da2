/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.diagram.parts.NodePart;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Hand;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;

/** A tool stays for one use, or for as many as people like. */
@ExtendWith(Screenshots.class)
class StickyToolsTest {

    private final Hand hand = new Hand();
    private TestProject project;
    private DiagramBot diagram;

    @BeforeEach
    void open() throws Exception {
        project = new TestProject("tools");
        IFile file = project.emptyPlatform("tools.topology");
        diagram = DiagramBot.open(file);
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    private long smmus() {
        return diagram.viewer().getEditPartRegistry().values().stream()
                .filter(part -> part instanceof NodePart node && node.element().getName().startsWith("smmu")).count();
    }

    private boolean isSelecting() {
        PaletteViewer palette = diagram.viewer().getEditDomain().getPaletteViewer();
        return palette.getActiveTool() == palette.getPaletteRoot().getDefaultEntry();
    }

    @Test
    void oneClickPicksAToolForOneUse() {
        hand.click(diagram.palette("SMMU_V3"));
        hand.click(diagram.onCanvas(300, 100));
        Ui.until("the SMMU is there", () -> smmus() == 1);
        Ui.until("the selection tool is back", this::isSelecting);
    }

    @Test
    void twoClicksPickItUntilEscape() {
        hand.doubleClick(diagram.palette("SMMU_V3"));
        Ui.until("it is picked", () -> diagram.hasTool("SMMU_V3"));
        for (int i = 1; i <= 3; i++) {
            int wanted = i;
            hand.click(diagram.onCanvas(300, 200 * i - 100));
            Ui.until("an SMMU more", () -> smmus() == wanted);
            assertTrue(Ui.read(() -> diagram.hasTool("SMMU_V3")));
        }
        hand.press(KeyEvent.VK_ESCAPE);
        Ui.until("the selection tool is back", this::isSelecting);
        hand.click(diagram.onCanvas(600, 400));
        assertEquals(3, Ui.read(this::smmus));
    }

    @Test
    void escapeOnThePaletteEndsItToo() {
        hand.doubleClick(diagram.palette("SMMU_V3"));
        Ui.until("it is picked", () -> diagram.hasTool("SMMU_V3"));
        hand.press(KeyEvent.VK_ESCAPE);
        Ui.until("the selection tool is back", this::isSelecting);
    }
}
