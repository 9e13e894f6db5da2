/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.editor;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.ridgeline.diagram.session.PlatformSession;
import org.ridgeline.diagram.session.SessionListener;
import org.ridgeline.model.Platform;

/**
 * Keeps the drawn platform and the text of the source page in step. Whichever of the two was changed last is the newer one; the other
 * follows after a pause, or at once when somebody looks at it or saves. A text that is no platform never replaces the drawing, and the
 * drawing then never the text.
 */
final class SourceSync implements IDocumentListener, SessionListener {

    private static final int PAUSE_MS = 500;

    private final PlatformSession session;
    private final IDocument document;
    private final Runnable changed;
    private final Runnable whenPaused = this::sync;
    private Newer newer = Newer.TEXT;
    private boolean writing;
    private boolean reloaded = true;
    private boolean disposed;
    private PlatformText text = PlatformText.read("");
    private String saved;

    private enum Newer {
        NEITHER, TEXT, DRAWING
    }

    /**
     * Starts with the text as the newer one.
     *
     * @param changed is told when the text became a platform, or none
     */
    SourceSync(PlatformSession session, IDocument document, Runnable changed) {
        this.session = session;
        this.document = document;
        this.changed = changed;
        saved = document.get();
        document.addDocumentListener(this);
        session.addListener(this);
    }

    /** What the text said when it was last read. */
    PlatformText text() {
        return text;
    }

    /** The text comes from the disk: the steps so far do not lead to it. */
    void reloaded() {
        if (writing) {
            return;
        }
        saved = document.get();
        reloaded = true;
        newer = Newer.TEXT;
        sync();
    }

    /** The text is on the disk as it is. */
    void saved() {
        saved = document.get();
    }

    /** Lets somebody set the text back to what is on the disk, which the drawing says already. */
    void unchanged(Runnable revert) {
        writing = true;
        try {
            revert.run();
        } finally {
            writing = false;
        }
    }

    /** Whether the text is what is on the disk. */
    boolean isSaved() {
        return document.get().equals(saved);
    }

    /** Brings the older of the two up to date now. */
    void sync() {
        if (disposed) {
            return;
        }
        Newer state = newer;
        newer = Newer.NEITHER;
        if (state == Newer.TEXT) {
            readText();
        } else if (state == Newer.DRAWING) {
            writeText();
        }
    }

    void dispose() {
        disposed = true;
        document.removeDocumentListener(this);
        session.removeListener(this);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // What counts is what it was changed to.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        if (!writing) {
            newer = Newer.TEXT;
            syncLater();
        }
    }

    @Override
    public void changed() {
        if (!writing && session.platform() != null) {
            newer = Newer.DRAWING;
            syncLater();
        }
    }

    private void syncLater() {
        Display.getCurrent().timerExec(PAUSE_MS, whenPaused);
    }

    private void readText() {
        text = PlatformText.read(document.get());
        writing = true;
        try {
            if (text.platform().isEmpty()) {
                if (session.platform() == null || reloaded) {
                    session.open(null);
                }
            } else if (reloaded) {
                session.open(text.platform().get());
            } else if (!says(session.platform(), text.platform().get())) {
                session.replace("Edit Source", text.platform().get());
            }
        } finally {
            writing = false;
        }
        reloaded = reloaded && text.platform().isEmpty();
        changed.run();
    }

    /** Whether two platforms have the same file: then a change of the text was one of white space alone. */
    private static boolean says(Platform drawn, Platform read) {
        try {
            return drawn != null && PlatformText.of(drawn).equals(PlatformText.of(read));
        } catch (IOException e) {
            return false;
        }
    }

    private void writeText() {
        writing = true;
        try {
            // Back where it was saved, the file is again what it was, down to the way in which somebody wrote it.
            replaceDifference(session.stack().isDirty() ? PlatformText.of(session.platform()) : saved);
        } catch (IOException | BadLocationException e) {
            ILog.of(SourceSync.class).error("The drawing cannot be written as text", e);
        } finally {
            writing = false;
        }
    }

    /** Replaces only what differs, so that markers and the cursor stay where they are. */
    private void replaceDifference(String fresh) throws BadLocationException {
        String old = document.get();
        int limit = Math.min(old.length(), fresh.length());
        int start = 0;
        while (start < limit && old.charAt(start) == fresh.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < limit - start && old.charAt(old.length() - 1 - end) == fresh.charAt(fresh.length() - 1 - end)) {
            end++;
        }
        if (start < old.length() || start < fresh.length()) {
            document.replace(start, old.length() - end - start, fresh.substring(start, fresh.length() - end));
        }
    }
}
