/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class ExplainViewTest {
    private DiagramBot diagram;

    @BeforeEach
    void open() throws CoreException {
        IFile file = TestProject.example(TestProject.create(), "qemu-virt/virtio-iommu.topology");
        diagram = DiagramBot.open(file);
        Ui.run(() -> ExplainView.ask(TestProject.page(), ""));
    }

    @AfterEach
    void cleanUp() throws CoreException {
        Ui.run(() -> TestProject.page().hideView(TestProject.page().findView(ExplainView.ID)));
        TestProject.cleanUp();
    }

    private static Shell shell() {
        return TestProject.page().getWorkbenchWindow().getShell();
    }

    private static Combo question() {
        return Dialogs.all(shell(), Combo.class, each -> (each.getStyle() & SWT.READ_ONLY) == 0).getFirst();
    }

    private static String answer() {
        return Dialogs.all(shell(), StyledText.class, each -> each.isVisible() && !each.getEditable()).getFirst().getText();
    }

    private static void ask(String what) {
        Ui.run(() -> {
            question().setText(what);
            question().notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    @Test
    void answersWhenEnterIsPressedAndShowsTheFigure() {
        ask("00:02.0");
        Ui.until(() -> "an answer about net0, not " + answer(), () -> answer().startsWith("net0 is 0000:00:02.0"));
        Ui.run(() -> {
            Event click = new Event();
            click.text = "net0";
            Dialogs.all(shell(), Link.class, each -> each.isVisible() && each.getText().startsWith("Show in diagram")).getFirst()
                    .notifyListeners(SWT.Selection, click);
        });
        Ui.until("net0 is selected", () -> diagram.editing().selection().equals(List.of(diagram.id("net0"))));
    }

    @Test
    void remembersQuestionsTheLastOneFirst() {
        ask("net0");
        ask("viommu:0x18");
        ask("net0");
        List<String> items = Ui.read(() -> List.of(question().getItems()));
        assertEquals(List.of("net0", "viommu:0x18"), items.subList(0, 2));
        assertEquals(1, items.stream().filter("net0"::equals).count());
    }

    @Test
    void saysThatNothingIsMeant() {
        ask("nobody");
        assertTrue(Ui.read(ExplainViewTest::answer).startsWith("Nothing on this platform is called 'nobody'"));
    }
}
