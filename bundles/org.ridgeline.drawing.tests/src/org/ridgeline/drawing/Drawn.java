/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.drawing.layout.AutoLayout;
import org.ridgeline.drawing.layout.Placement;
import org.ridgeline.drawing.layout.SceneBuilder;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.drawing.scene.SceneEdge;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.examples.Example;
import org.ridgeline.examples.Examples;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.file.PlatformFileException;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/**
 * A platform and its picture.
 *
 * @param platform    what is drawn
 * @param translation its IDs
 * @param scene       the picture
 */
public record Drawn(Platform platform, Optional<Translation> translation, Scene scene) {

    /** The examples that are platforms, the broken ones included. */
    public static List<Example> examples() {
        return Examples.all().stream().filter(Example::isPlatform).toList();
    }

    /** An example, laid out automatically. */
    public static Drawn of(Example example) {
        return of(platform(example));
    }

    /** The example of a path. */
    public static Drawn of(String path) {
        return of(example(path));
    }

    /** A platform, laid out automatically. */
    public static Drawn of(Platform platform) {
        Optional<Translation> translation = translation(platform);
        Placement placement = AutoLayout.complete(platform, translation, Placement.stored(platform));
        return new Drawn(platform, translation, SceneBuilder.of(platform, translation, placement));
    }

    /** The example of a path. */
    public static Example example(String path) {
        return Examples.all().stream().filter(example -> example.path().equals(path)).findFirst().orElseThrow();
    }

    /** What is drawn in an example. */
    public static Platform platform(Example example) {
        try {
            return PlatformFile.read(example.bytes(), example.path());
        } catch (PlatformFileException e) {
            throw new AssertionError(e);
        }
    }

    /** The IDs of a platform; empty if it is not complete. */
    public static Optional<Translation> translation(Platform platform) {
        try {
            return Optional.of(Translation.of(Snapshot.of(platform)));
        } catch (IncompletePlatformException e) {
            return Optional.empty();
        }
    }

    /** The figure of an element. */
    public SceneNode node(String id) {
        return scene.find(new ElementId(id)).orElseThrow(() -> new AssertionError("no figure " + id));
    }

    /** The connection of a mapping. */
    public SceneEdge edge(String id) {
        return scene.findEdge(new ElementId(id)).orElseThrow(() -> new AssertionError("no connection " + id));
    }

    /** Every figure, the outer ones before the inner ones. */
    public List<SceneNode> nodes() {
        List<SceneNode> all = new ArrayList<>();
        scene.nodes().forEach(node -> add(node, all));
        return all;
    }

    private static void add(SceneNode node, List<SceneNode> all) {
        all.add(node);
        node.children().forEach(child -> add(child, all));
    }

    /** What stands on a figure itself, not on those inside. */
    public static List<String> texts(SceneNode node) {
        return node.shapes().stream().filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).toList();
    }
}
