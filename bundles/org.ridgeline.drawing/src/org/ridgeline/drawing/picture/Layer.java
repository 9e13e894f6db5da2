/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.picture;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.drawing.scene.SceneEdge;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.Shape;

/**
 * What one figure or connection adds to a picture.
 *
 * @param description what there is to say about it
 * @param shapes      what to paint
 * @param pale        whether it is painted pale
 */
record Layer(String description, List<Shape> shapes, boolean pale) {

    /** The layers of a picture from the lowest to the topmost: figures, connections, and last the marks of problems. */
    static List<Layer> of(Scene scene, Overlay overlay) {
        List<Layer> layers = new ArrayList<>();
        List<Layer> marks = new ArrayList<>();
        scene.nodes().forEach(node -> add(node, overlay, layers, marks));
        for (SceneEdge edge : scene.edges()) {
            List<Shape> shapes = new ArrayList<>();
            if (overlay.highlighted().contains(edge.id())) {
                shapes.addAll(Overlays.highlight(edge));
            }
            shapes.addAll(edge.shapes());
            layers.add(new Layer(edge.description(), shapes, overlay.fades(edge.id())));
            Mark mark = overlay.marks().get(edge.id());
            if (mark != null) {
                marks.add(new Layer(mark.message(), Overlays.shapes(edge, mark), false));
            }
        }
        layers.addAll(marks);
        return layers;
    }

    private static void add(SceneNode node, Overlay overlay, List<Layer> layers, List<Layer> marks) {
        layers.add(new Layer(node.description(), node.shapes(), overlay.fades(node.id())));
        if (overlay.highlighted().contains(node.id())) {
            marks.add(new Layer(node.description(), Overlays.highlight(node), false));
        }
        Mark mark = overlay.marks().get(node.id());
        if (mark != null) {
            marks.add(new Layer(mark.message(), Overlays.shapes(node, mark), false));
        }
        node.children().forEach(child -> add(child, overlay, layers, marks));
    }
}
