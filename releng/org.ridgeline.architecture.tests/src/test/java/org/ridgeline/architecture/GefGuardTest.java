/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our class files run on GEF 3.2.100 and on every GEF Classic from 3.10 to 3.29. */
class GefGuardTest {
    private static final Path BUNDLES = Path.of(System.getProperty("ridgeline.root"), "bundles");

    @TempDir
    Path folder;

    @Test
    void noBundleUsesWhatNewerGefLacks() throws IOException {
        GefGuard guard = GefGuard.load();
        assertTrue(guard.size() > 10, "read only " + guard.size() + " lines of the list");
        GefHierarchy hierarchy = gef();
        List<Path> classes = new ArrayList<>();
        for (Bundle bundle : Bundle.below(BUNDLES)) {
            Path output = bundle.folder().resolve("target/classes");
            if (Files.isDirectory(bundle.folder().resolve("src"))) {
                assertTrue(Files.isDirectory(output), bundle.name() + " is not compiled: build the bundles first");
                classes.addAll(GefHierarchy.classFiles(output));
            }
        }
        for (Path each : classes) {
            hierarchy.add(Files.readAllBytes(each));
        }
        List<String> violations = new ArrayList<>();
        for (Path each : classes) {
            guard.violations(Files.readAllBytes(each), hierarchy)
                    .forEach(violation -> violations.add(BUNDLES.relativize(each) + ": " + violation));
        }
        assertEquals("", String.join("\n", violations));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            class Sample { void a(ZoomManager zoom) { zoom.addZoomListener(null); } }          | calls org/eclipse/gef/editparts/ZoomManager.addZoomListener
            class Sample extends ZoomManager { void a() { addZoomListener(null); } }           | .addZoomListener(
            class Sample { java.util.function.Consumer<Object> a = new ZoomManager()::take; }  |
            class Sample { java.util.function.Consumer<ZoomListener> a = new ZoomManager()::addZoomListener; } | calls org/eclipse/gef/editparts/ZoomManager.add
            class Sample { ZoomListener[] listeners; }                                         | uses org/eclipse/gef/editparts/ZoomListener
            class Sample { Object a(Object o) { return (ZoomListener) o; } }                   | uses org/eclipse/gef/editparts/ZoomListener
            class Sample { java.util.List<ZoomListener> erased; }                              |
            class Sample implements Hidden { }                                                 | internal to GEF
            class Sample extends Graphics { }                                                  | extends org/eclipse/draw2d/Graphics
            class Sample extends Graphics { float getLineWidthFloat() { return 1; } void setLineWidthFloat(float w) { } } | without setLineMiterLimit(F)V
            class Sample extends Graphics { float getLineWidthFloat() { return 1; } void setLineWidthFloat(float w) { } void setLineMiterLimit(float l) { } } |
            class Sample extends Mine { public boolean canRedo() { return true; } }            |
            class Sample extends Mine { public Boolean canRedo() { return true; } }            | declares canRedo()Ljava/lang/Boolean;
            class Sample { public Boolean canRedo() { return true; } }                         |
            """)
    void theGuardSees(String source, String expected) throws IOException {
        GefHierarchy hierarchy = new GefHierarchy();
        for (Path each : GefHierarchy.classFiles(compile(source))) {
            hierarchy.add(Files.readAllBytes(each));
        }
        List<String> violations = GefGuard.load().violations(Files.readAllBytes(folder.resolve("classes/Sample.class")), hierarchy);
        if (expected == null) {
            assertEquals(List.of(), violations);
        } else {
            assertTrue(violations.stream().anyMatch(violation -> violation.contains(expected)), violations::toString);
        }
    }

    @Test
    void theHierarchyIsThatOfGef() throws IOException {
        List<String> above = gef().superclasses("org/eclipse/gef/editpolicies/XYLayoutEditPolicy");
        assertTrue(above.contains("org/eclipse/gef/editpolicies/LayoutEditPolicy"), above::toString);
    }

    private static GefHierarchy gef() throws IOException {
        GefHierarchy hierarchy = new GefHierarchy();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.matches(".*/(gef|draw2d)-[^/]*\\.jar")) {
                hierarchy.addJar(Path.of(entry));
            }
        }
        return hierarchy;
    }

    /** Compiles a sample beside stand-ins for what it uses of GEF. */
    private Path compile(String sample) throws IOException {
        List<String> files = new ArrayList<>();
        files.add(source("org/eclipse/gef/editparts/ZoomListener", "public interface ZoomListener { }"));
        files.add(source("org/eclipse/gef/editparts/ZoomManager",
                "public class ZoomManager { public void addZoomListener(ZoomListener l) { } public void take(Object o) { } }"));
        files.add(source("org/eclipse/gef/internal/Hidden", "public interface Hidden { }"));
        files.add(source("org/eclipse/gef/commands/Command", "public class Command { }"));
        files.add(source("org/eclipse/draw2d/Graphics", "public class Graphics { }"));
        files.add(source("Mine", "class Mine extends org.eclipse.gef.commands.Command { }"));
        files.add(source("Sample",
                "import org.eclipse.gef.editparts.*; import org.eclipse.gef.internal.*; import org.eclipse.draw2d.*; " + sample));
        Path classes = folder.resolve("classes");
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-proc:none"));
        arguments.addAll(files);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
        return classes;
    }

    private String source(String name, String text) throws IOException {
        Path file = folder.resolve("sources/" + name + ".java");
        Files.createDirectories(file.getParent());
        int end = name.lastIndexOf('/');
        Files.writeString(file, (end < 0 ? "" : "package " + name.substring(0, end).replace('/', '.') + "; ") + text);
        return file.toString();
    }
}
