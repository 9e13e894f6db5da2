/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.drawing.layout.AutoLayout;
import org.ridgeline.model.Platform;

/** The command draws without OSGi: so does a Java that has nothing but the drawing and its libraries. */
class PlainJavaTest {

    /** One class of each jar. Those that the drawing itself does not see are found by the libraries that need them. */
    private static final List<String> NEEDED_BY_LIBRARIES = List.of("org.eclipse.elk.core.options.CoreOptions",
            "org.eclipse.elk.graph.ElkNode", "org.eclipse.elk.alg.common.NodeMicroLayout", "org.eclipse.emf.ecore.EObject",
            "org.eclipse.emf.common.util.EList", "org.eclipse.xtext.xbase.lib.IterableExtensions",
            "com.google.common.collect.ImmutableList");

    @TempDir
    Path folder;

    @Test
    void aPictureIsDrawn() throws Exception {
        StringBuilder classPath = new StringBuilder();
        for (Class<?> type : List.of(PlainJavaDrawing.class, AutoLayout.class, Platform.class, Translation.class, LayeredOptions.class)) {
            classPath.append(place(type)).append(File.pathSeparator);
        }
        for (String name : NEEDED_BY_LIBRARIES) {
            classPath.append(place(Class.forName(name, false, LayeredOptions.class.getClassLoader()))).append(File.pathSeparator);
        }
        Path picture = folder.resolve("picture");
        Path messages = folder.resolve("messages");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                classPath.toString(), PlainJavaDrawing.class.getName(), picture.toString()).redirectErrorStream(true)
                .redirectOutput(messages.toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "still running");
        assertEquals(0, process.exitValue(), Files.readString(messages));
        assertTrue(Files.readString(Path.of(picture + ".svg"), StandardCharsets.UTF_8).endsWith("</svg>\n"));
        assertTrue(Files.size(Path.of(picture + ".png")) > 1000);
    }

    /** The jar or folder that a class was loaded from. */
    private static Path place(Class<?> type) throws URISyntaxException, IOException {
        Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        for (String output : List.of("target/classes", "bin")) {
            if (Files.exists(place.resolve(output + "/" + type.getName().replace('.', '/') + ".class"))) {
                return place.resolve(output);
            }
        }
        return place;
    }
}
