/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.swt.graphics.Image;
import org.ridgeline.ide.export.PlannedFile;

/**
 * One side of a comparison.
 *
 * @param name what the file is called
 * @param text its content
 */
record ComparedFile(String name, String text) implements ITypedElement, IEncodedStreamContentAccessor {

    /** A file as it is, at the left, and as an export would leave it, at the right. */
    static DiffNode compare(PlannedFile file) {
        String name = file.file().getName();
        ComparedFile before = new ComparedFile(name, file.before().map(bytes -> FirmwareText.of(name, bytes)).orElse(""));
        return new DiffNode(Differencer.CHANGE, null, before, new ComparedFile(name, FirmwareText.of(name, file.after())));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public String getType() {
        return TEXT_TYPE;
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
        return StandardCharsets.UTF_8.name();
    }
}
