/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.model.Platform;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Hand;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;

/** Who takes back all steps has the file as it was, nothing to save, and every step to take again. */
@ExtendWith(Screenshots.class)
class TakenBackTest {

    /** As somebody may write it, but not as Ridgeline does. */
    private static final String BY_HAND = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- By hand. -->
            <platform:Platform
                xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:platform="http://ridgeline.org/platform/1.0"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name='by hand'>

              <hostBridge name="pcie" id="pcie" />
            </platform:Platform>
            """;

    private final Hand hand = new Hand();
    private TestProject project;

    @BeforeEach
    void makeProject() throws CoreException {
        project = new TestProject("back");
    }

    @AfterEach
    void deleteProject() throws CoreException {
        project.close();
    }

    @Test
    void theFileIsAsItWasAndTheStepCanBeTakenAgain() throws CoreException {
        DiagramBot diagram = DiagramBot.open(project.file("hand.topology", BY_HAND));
        Platform platform = Ui.read(() -> diagram.editing().platform());
        Ui.run(() -> diagram.editing().execute("Rename", drawn -> drawn.getHostBridges().getFirst().setName("renamed")));
        Ui.until("the source follows", () -> text(diagram).contains("renamed"));
        assertTrue(diagram.isDirty());

        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.until("nothing to save", () -> !diagram.editor().isDirty());
        Ui.until("the source is as it was", () -> text(diagram).equals(BY_HAND));
        assertSame(platform, Ui.read(() -> diagram.editing().platform()), "the platform was read again");

        assertTrue(Ui.read(() -> stack(diagram).canRedo()), "the step is gone");
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
        Ui.until("the step is taken again", () -> platform.getHostBridges().getFirst().getName().equals("renamed"));
        Ui.until("the source follows again", () -> text(diagram).contains("renamed"));
    }

    @Test
    void whatOthersWriteIsShown() throws CoreException {
        var file = project.file("hand.topology", BY_HAND);
        DiagramBot diagram = DiagramBot.open(file);
        file.setContents(BY_HAND.replace("\"pcie\" id", "\"outside\" id").getBytes(StandardCharsets.UTF_8), true, false, null);
        Ui.until("the diagram follows", () -> diagram.editing().platform().getHostBridges().getFirst().getName().equals("outside"));
        file.setContents("<<<<<<< ours\n".concat(BY_HAND).getBytes(StandardCharsets.UTF_8), true, false, null);
        Ui.until("there is no platform while a conflict is in the file", () -> diagram.editing().platform() == null);
        assertFalse(diagram.isDirty());
        assertEquals("<<<<<<< ours\n".concat(BY_HAND), Ui.read(() -> text(diagram)));
        file.setContents(BY_HAND.getBytes(StandardCharsets.UTF_8), true, false, null);
        Ui.until("the diagram is back", () -> diagram.editing().platform() != null);
    }

    private static CommandStack stack(DiagramBot diagram) {
        return diagram.viewer().getEditDomain().getCommandStack();
    }

    private static String text(DiagramBot diagram) {
        ITextEditor source = diagram.source();
        return source.getDocumentProvider().getDocument(source.getEditorInput()).get();
    }
}
