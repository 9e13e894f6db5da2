/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.architecture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/**
 * Tells from a class file what of it would break on a GEF other than the one it was compiled with. Ours is 3.2.100 of 2007; users have 3.10
 * to 3.29: classes and methods are gone there, and superclasses have got final or differently typed methods that a subclass must not
 * declare.
 */
final class GefGuard {
    private static final String INTERNAL = "org/eclipse/gef/internal/";
    private static final String GRAPHICS = "org/eclipse/draw2d/Graphics";

    private final Set<String> missingClasses = new HashSet<>();
    private final Set<String> missingMethods = new HashSet<>();

    private GefGuard() {
    }

    /** The guard against what the list beside this class names. */
    static GefGuard load() throws IOException {
        GefGuard guard = new GefGuard();
        try (InputStream in = GefGuard.class.getResourceAsStream("gef-missing.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null;) {
                if (line.startsWith("CLASS ")) {
                    guard.missingClasses.add(line.substring("CLASS ".length()));
                } else if (line.startsWith("METHOD ")) {
                    guard.missingMethods.add(line.substring("METHOD ".length()));
                }
            }
        }
        return guard;
    }

    int size() {
        return missingClasses.size() + missingMethods.size();
    }

    /** What a class file does that it must not, one line each; empty if it keeps the rules. */
    List<String> violations(byte[] classFile, GefHierarchy hierarchy) {
        ClassReader reader = new ClassReader(classFile);
        List<String> violations = new ArrayList<>();
        References references = References.of(reader);
        for (String type : references.types()) {
            if (type.startsWith(INTERNAL)) {
                violations.add("uses " + type + ", which is internal to GEF");
            } else if (missingClasses.contains(type)) {
                violations.add("uses " + type + ", which newer GEF has not");
            }
        }
        for (References.Method method : references.methods()) {
            // A method is named through the class that the compiler saw it in, which may be one of ours.
            if (hierarchy.superclasses(method.owner()).stream().anyMatch(owner -> missingMethods.contains(owner + "." + method.name()))) {
                violations.add("calls " + method.owner() + "." + method.name() + ", which newer GEF has not");
            }
        }
        List<String> superclasses = hierarchy.superclasses(reader.getClassName(), reader.getSuperName());
        if (GRAPHICS.equals(reader.getSuperName())) {
            NEWER_GRAPHICS.stream().filter(method -> references.declarations().stream()
                    .noneMatch(declared -> declared.name().equals(method)))
                    .forEach(method -> violations.add("extends " + GRAPHICS + " without " + method + ", which newer GEF calls"));
        }
        for (References.Method declared : references.declarations()) {
            for (Forbidden forbidden : FORBIDDEN) {
                if (superclasses.contains(forbidden.owner()) && forbidden.method().matcher(declared.name()).matches()) {
                    violations.add("declares " + declared.name() + ", which newer GEF has in " + forbidden.owner()
                            + ", final or with another type");
                }
            }
        }
        return violations;
    }

    /** Abstract in newer GEF: who extends the class there as here has to have them. */
    private static final List<String> NEWER_GRAPHICS = List.of("getLineWidthFloat()F", "setLineWidthFloat(F)V", "setLineMiterLimit(F)V");

    /** Methods that no class below an owner may declare: their names and descriptors. */
    private record Forbidden(String owner, Pattern method) {
        static Forbidden of(String owner, String method) {
            return new Forbidden("org/eclipse/" + owner, Pattern.compile(method));
        }
    }

    /** Final in newer GEF, or there with another return type than the one a subclass would naturally give it. */
    private static final List<Forbidden> FORBIDDEN = List.of(
            Forbidden.of("gef/editparts/AbstractEditPart", "getEditPolicyIterable\\(\\).*"),
            Forbidden.of("gef/ui/actions/SelectionAction", "getSelectedEditParts\\(\\).*"),
            Forbidden.of("gef/ui/parts/AbstractEditPartViewer", "getEditPartForModel\\(Ljava/lang/Object;\\).*"),
            Forbidden.of("gef/commands/Command", "canRedo\\(\\)(?!Z).*"),
            Forbidden.of("gef/editpolicies/NonResizableEditPolicy",
                    "get(Drag|Select)Tracker\\(.*\\)(?!Lorg/eclipse/gef/(DragTracker|tools/\\w*Tracker);).*"),
            Forbidden.of("gef/editpolicies/LayoutEditPolicy", "getLayoutOrigin\\(\\)(?!Lorg/eclipse/draw2d/geometry/Point;).*"),
            Forbidden.of("gef/ui/parts/ScrollableThumbnail", "getViewport\\(\\).*"),
            Forbidden.of("draw2d/parts/ScrollableThumbnail", "getViewport\\(\\).*"),
            Forbidden.of("draw2d/geometry/Rectangle", "precise(Location|Size)\\(\\).*"),
            Forbidden.of("draw2d/Label", "get(LabelAlignment\\(\\)(?!I)|TextUtilities\\(\\)(?!Lorg/eclipse/draw2d/TextUtilities;)).*"),
            Forbidden.of("draw2d/Shape", "[gs]et(Alpha|Antialias|LineDash|LineCap|LineJoin|LineAttributes|LineWidthFloat)\\(.*"),
            Forbidden.of("draw2d/Figure", "[gs]etClippingStrategy\\(.*"));
}
