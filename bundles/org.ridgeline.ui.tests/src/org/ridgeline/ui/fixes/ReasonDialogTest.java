/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.model.fix.Suppressible;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class ReasonDialogTest {
    private ReasonDialog dialog;

    @BeforeEach
    void open() {
        dialog = Ui.read(() -> {
            Suppressible offer = new Suppressible(RuleId.RID_COLLISION, new ElementId("f1"), "nic0");
            ReasonDialog opened = new ReasonDialog(TestProject.page().getWorkbenchWindow().getShell(), offer, "nic0: R&D has it twice");
            opened.setBlockOnOpen(false);
            opened.open();
            return opened;
        });
    }

    @AfterEach
    void close() {
        Dialogs.close(dialog);
    }

    private void type(String text) {
        Ui.run(() -> texts(false).setText(text));
    }

    private String refusal() {
        return Ui.read(() -> texts(true).getText().strip());
    }

    private Text texts(boolean readOnly) {
        return Dialogs.all(dialog.getShell(), Text.class, each -> (each.getStyle() & SWT.READ_ONLY) != 0 == readOnly).getFirst();
    }

    @Test
    void saysWhatIsAcceptedAndWantsAReasonFromTheStart() {
        assertEquals("Suppress rid-collision", Ui.read(() -> dialog.getShell().getText()));
        String said = Ui.read(() -> Dialogs.all(dialog.getShell(), Label.class, each -> true).getFirst().getText());
        assertTrue(said.startsWith("nic0: R&&D has it twice\n"), said);
        assertFalse(Dialogs.isEnabled(dialog, "OK"));
        assertEquals("the suppression of rid-collision needs a reason", refusal());
    }

    @Test
    void takesAReason() {
        type("never plugged together");
        assertEquals("", refusal());
        Dialogs.press(dialog, "OK");
        assertEquals(Window.OK, Ui.read(dialog::getReturnCode));
        assertEquals("never plugged together", Ui.read(dialog::getValue));
    }

    @Test
    void refusesBlanksAndWhatTheFileCannotHold() {
        type("a");
        type("   ");
        assertFalse(Dialogs.isEnabled(dialog, "OK"));
        assertEquals("the suppression of rid-collision needs a reason", refusal());
        type("a\u0001b");
        assertFalse(Dialogs.isEnabled(dialog, "OK"));
        assertEquals("reason holds a character that XML does not know", refusal());
        type("ab");
        assertTrue(Dialogs.isEnabled(dialog, "OK"));
    }
}
