/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.drawing.layout.Placement;
import org.ridgeline.drawing.layout.PlatformDrawing;
import org.ridgeline.drawing.picture.PictureOptions;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.firmware.export.AtomicFiles;
import org.ridgeline.model.Platform;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/**
 * A picture to be written.
 *
 * @param platform what is drawn; whoever runs the export owns it
 * @param format   the kind of picture
 * @param options  its colours and scale
 * @param target   where it goes
 */
record PictureExport(Platform platform, PictureFormat format, PictureOptions options, Path target) {

    /**
     * Draws and writes it; whatever has no place in the diagram gets one as the editor would give it.
     *
     * @throws IOException if it is too large, or cannot be written
     */
    void write() throws IOException {
        Optional<Translation> translation = translation();
        PlatformDrawing drawing = PlatformDrawing.of(platform, translation);
        Scene scene = drawing.scene(drawing.complete(Placement.stored(platform)));
        AtomicFiles.write(Map.of(target, format.bytes(scene, options)));
    }

    private Optional<Translation> translation() {
        try {
            return Optional.of(Translation.of(Snapshot.of(platform)));
        } catch (IncompletePlatformException e) {
            // It is drawn as far as it goes, without IDs.
            return Optional.empty();
        }
    }
}
