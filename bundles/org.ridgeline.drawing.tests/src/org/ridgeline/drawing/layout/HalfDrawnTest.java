/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.drawing.Drawn;
import org.ridgeline.drawing.Platforms;
import org.ridgeline.drawing.picture.Overlay;
import org.ridgeline.drawing.picture.PictureOptions;
import org.ridgeline.drawing.picture.SvgWriter;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.drawing.scene.Theme;
import org.ridgeline.examples.Example;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;

/** A picture there is at every moment of drawing. */
class HalfDrawnTest {

    static List<Example> examples() {
        return Drawn.examples();
    }

    /** Takes things away at random, with the IDs of before and with none; a failure names the seed. */
    @ParameterizedTest
    @MethodSource("examples")
    void whateverIsMissing(Example example) {
        for (long seed = 1; seed <= 4; seed++) {
            Random random = new Random(seed);
            Platform platform = Drawn.platform(example);
            Optional<Translation> before = Drawn.translation(platform);
            for (int i = 0; i < 12; i++) {
                damage(platform, random);
                draw(platform, before);
                draw(platform, Optional.empty());
            }
        }
    }

    private static void draw(Platform platform, Optional<Translation> translation) {
        Scene scene = SceneBuilder.of(platform, translation, AutoLayout.complete(platform, translation, Placement.stored(platform)));
        assertFalse(SvgWriter.write(scene, new PictureOptions("damaged", Theme.LIGHT, 1, Overlay.NONE)).isEmpty());
    }

    private static void damage(Platform platform, Random random) {
        List<EObject> all = new ArrayList<>();
        platform.eAllContents().forEachRemaining(all::add);
        if (all.isEmpty()) {
            return;
        }
        EObject victim = all.get(random.nextInt(all.size()));
        List<EStructuralFeature> features = victim.eClass().getEAllStructuralFeatures().stream()
                .filter(EStructuralFeature::isChangeable).toList();
        EStructuralFeature feature = features.get(random.nextInt(features.size()));
        if (random.nextInt(6) == 0) {
            EcoreUtil.remove(victim);
        } else if (feature instanceof EReference || !feature.getEType().getInstanceClass().isPrimitive() && feature instanceof EAttribute) {
            if (feature.isMany()) {
                ((List<?>) victim.eGet(feature)).clear();
            } else {
                victim.eSet(feature, null);
            }
        }
    }

    @Test
    void anEmptyPlatformIsAnEmptyPicture() {
        Scene scene = SceneBuilder.of(PlatformFactory.eINSTANCE.createPlatform(), Optional.empty(), Placement.EMPTY);
        assertTrue(scene.nodes().isEmpty() && scene.edges().isEmpty() && scene.bounds().width() > 0);
    }

    @Test
    void aMappingWithoutAnEndIsLeftOut() {
        Platform platform = Platforms.large(1, 1);
        platform.getDmaMappings().add(Platforms.mapping("loose", null, platform.getMmioIommus().getFirst()));
        platform.getDmaMappings().add(Platforms.mapping("open", platform.getHostBridges().getFirst(), null));
        assertEquals(List.of("m0"), Drawn.of(platform).scene().edges().stream().map(edge -> edge.id().value()).toList());
    }

    @Test
    void anElementThatTheTranslationDoesNotKnowHasNoIds() {
        Platform platform = Platforms.large(1, 2);
        Optional<Translation> stale = Drawn.translation(platform);
        PciHostBridge bridge = platform.getHostBridges().getFirst();
        bridge.getFunctions().addAll(0, Platforms.hostBridge("new", 0, 1).getFunctions());
        bridge.getFunctions().getFirst().setSlot(null);
        Scene scene = SceneBuilder.of(platform, stale, AutoLayout.place(platform, stale));
        assertEquals(List.of("h0.0", "h0.1", "new.0"),
                scene.nodes().getFirst().children().stream().map(node -> node.id().value()).toList());
        assertEquals(List.of("", "new.0"), Drawn.texts(scene.nodes().getFirst().children().getLast()));
    }

    @Test
    void withoutIdsFixedSlotsStillOrder() {
        Platform platform = Platforms.large(1, 3);
        platform.getHostBridges().getFirst().getFunctions().move(2, 0);
        Scene scene = SceneBuilder.of(platform, Optional.empty(), Placement.EMPTY);
        assertEquals(List.of("h0.0", "h0.1", "h0.2"), scene.nodes().getFirst().children().stream().map(node -> node.id().value()).toList());
        assertEquals(List.of("00.0", "h0.0"), Drawn.texts(scene.nodes().getFirst().children().getFirst()));
    }
}
