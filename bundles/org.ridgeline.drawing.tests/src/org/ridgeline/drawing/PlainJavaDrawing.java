/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.drawing.layout.AutoLayout;
import org.ridgeline.drawing.layout.SceneBuilder;
import org.ridgeline.drawing.picture.Overlay;
import org.ridgeline.drawing.picture.PictureOptions;
import org.ridgeline.drawing.picture.PngWriter;
import org.ridgeline.drawing.picture.SvgWriter;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.drawing.scene.Theme;
import org.ridgeline.model.Platform;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/** A program that draws a platform; run by {@link PlainJavaTest} in a Java of its own. */
public final class PlainJavaDrawing {

    private PlainJavaDrawing() {
    }

    /** Argument: the picture to write, without its suffix. */
    public static void main(String[] args) throws IOException, IncompletePlatformException {
        Platform platform = Platforms.large(2, 4);
        Optional<Translation> translation = Optional.of(Translation.of(Snapshot.of(platform)));
        Scene scene = SceneBuilder.of(platform, translation, AutoLayout.place(platform, translation));
        PictureOptions options = new PictureOptions("plain", Theme.LIGHT, 1, Overlay.NONE);
        Files.writeString(Path.of(args[0] + ".svg"), SvgWriter.write(scene, options));
        Files.write(Path.of(args[0] + ".png"), PngWriter.write(scene, options));
    }
}
