/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.editors.text.TextEditor;

/** The page that shows the file as text. */
final class SourcePage extends TextEditor {

    /** Selects a line, counted from 1; a line that is not there is not selected. */
    void reveal(int line) {
        IDocument document = getDocumentProvider().getDocument(getEditorInput());
        try {
            IRegion region = document.getLineInformation(line - 1);
            selectAndReveal(region.getOffset(), region.getLength());
        } catch (BadLocationException e) {
            selectAndReveal(0, 0);
        }
    }

    /** Takes the text from the disk again; there is then nothing to save. */
    void revert() {
        doRevertToSaved();
    }
}
