/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps a picture of the screen when a test fails, in {@code target/screenshots} of the test bundle. */
public final class Screenshots implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) throws Exception {
        if (context.getExecutionException().isPresent()) {
            take(context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName());
        }
    }

    /** Takes a picture of the screen now and gives its file. */
    public static Path take(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("ridgeline.screenshots", "target/screenshots")));
        Path file = folder.resolve(name + ".png");
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {Ui.read(Screenshots::screen)};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    private static ImageData screen() {
        Rectangle bounds = Ui.display().getBounds();
        Image image = new Image(Ui.display(), bounds.width, bounds.height);
        GC gc = new GC(Ui.display());
        try {
            gc.copyArea(image, 0, 0);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
