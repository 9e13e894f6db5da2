/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.scenario;

import java.awt.event.KeyEvent;
import java.io.IOException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Hand;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.testkit.Watchdog;

/**
 * Measures the editor with 2,000 functions, and prints what it measured; {@code releng/bench/editor} runs it. No build does: times are no
 * tests.
 */
@ExtendWith(Screenshots.class)
class LargePlatformBenchmark {

    private static final int BRIDGES = 8;
    private static final int FUNCTIONS = 250;

    private final Hand hand = new Hand();
    private TestProject project;

    @BeforeEach
    void makeProject() throws CoreException {
        project = new TestProject("large");
    }

    @AfterEach
    void deleteProject() throws CoreException {
        project.close();
    }

    @Test
    void twoThousandFunctions() throws CoreException, IOException {
        DiagramBot.open(project.file("warm.topology", platform(1, 4)));
        // It is painted before the next one opens: icons are read then, once for all diagrams.
        pause(2000);
        IFile file = project.file("large.topology", platform(BRIDGES, FUNCTIONS));
        TestProject.built();
        long start = System.nanoTime();
        DiagramBot diagram = DiagramBot.open(file);
        Ui.until("requester IDs are known", () -> diagram.editing().translation().isPresent() && diagram.shows("f0-0"));
        Ui.run(() -> diagram.canvas().update());
        System.out.printf("open                 %5d ms%n", (System.nanoTime() - start) / 1_000_000);
        // Nobody drags before having looked.
        pause(3000);
        try (Watchdog watchdog = new Watchdog()) {
            Point middle = diagram.onCanvas(300, 300);
            for (int round = 0; round < 3; round++) {
                measure(watchdog, "scroll", () -> hand.wheel(middle, 5));
                measure(watchdog, "scroll back", () -> hand.wheel(middle, -50));
                measure(watchdog, "select", () -> hand.click(diagram.card("f0-1")));
                Command before = Ui.read(() -> stack(diagram).getUndoCommand());
                measure(watchdog, "drag", () -> hand.drag(diagram.card("f0-0"), diagram.at("f0-40", 50, 10)));
                Ui.until("a step was taken", () -> stack(diagram).getUndoCommand() != before);
                measure(watchdog, "undo", () -> hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z));
                Ui.until("it was taken back", () -> stack(diagram).canRedo());
                measure(watchdog, "redo", () -> hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z));
                Ui.until("it was taken again", () -> !stack(diagram).canRedo());
                measure(watchdog, "pause and check", () -> pause(1500));
                measure(watchdog, "zoom", () -> zoom(middle, 3));
                measure(watchdog, "zoom back", () -> zoom(middle, -3));
                measure(watchdog, "save", () -> hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S));
                measure(watchdog, "build", TestProject::built);
                Ui.run(() -> stack(diagram).undo());
            }
        }
        Screenshots.take("large");
    }

    private static CommandStack stack(DiagramBot diagram) {
        return diagram.viewer().getEditDomain().getCommandStack();
    }

    private void zoom(Point place, int notches) {
        hand.hold(KeyEvent.VK_CONTROL, () -> hand.wheel(place, notches));
    }

    private static void measure(Watchdog watchdog, String what, Runnable gesture) {
        watchdog.reset();
        gesture.run();
        pause(300);
        System.out.printf("%-20s longest wait %4d ms%n", what, watchdog.longestMs());
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Host bridges in a segment each, with functions in eight-function slots, all behind one SMMUv3 and one ITS. */
    static String platform(int bridges, int functions) {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <platform:Platform xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:platform="http://ridgeline.org/platform/1.0" name="large">
                """);
        for (int bridge = 0; bridge < bridges; bridge++) {
            text.append("  <hostBridge id=\"pcie%d\" name=\"pcie%1$d\" segment=\"0x%1$x\" ecamBase=\"0x%x\">%n".formatted(bridge,
                    0x4000000000L + (bridge << 28L)));
            for (int function = 0; function < functions; function++) {
                text.append("    <function xsi:type=\"platform:PciEndpoint\" id=\"f%d-%d\" name=\"f%1$d-%2$d\" slot=\"0x%x\" function=\"%d\"/>%n"
                        .formatted(bridge, function, function / 8, function % 8));
            }
            text.append("  </hostBridge>\n");
        }
        text.append("""
                  <mmioIommu id="smmu" name="smmu" kind="smmu-v3">
                    <register base="0x9050000" size="0x20000"/>
                  </mmioIommu>
                  <msiController id="its" name="its" kind="its">
                    <register base="0x8080000" size="0x20000"/>
                  </msiController>
                """);
        for (int bridge = 0; bridge < bridges; bridge++) {
            text.append("  <dmaMapping id=\"d%d\" source=\"pcie%1$d\" iommu=\"smmu\"/>%n".formatted(bridge));
        }
        for (int bridge = 0; bridge < bridges; bridge++) {
            text.append("  <msiMapping id=\"m%d\" source=\"pcie%1$d\" controller=\"its\"/>%n".formatted(bridge));
        }
        return text.append("</platform:Platform>\n").toString();
    }
}
