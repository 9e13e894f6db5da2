/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.file.PlatformFileException;
import org.ridgeline.model.file.Problem;
import org.ridgeline.model.file.TopologyResource;

/**
 * What a text says: a platform, or why it is none.
 *
 * @param platform the platform; empty if the text is none or must not be touched
 * @param problems why not, in the order of the text
 */
record PlatformText(Optional<Platform> platform, List<Problem> problems) {

    /** Reads text. Values that are merely missing or out of range do not count: they can be mended in the diagram. */
    static PlatformText read(String text) {
        TopologyResource resource = new TopologyResource(URI.createURI("platform.topology"));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        } catch (PlatformFileException e) {
            return new PlatformText(Optional.empty(), e.problems());
        } catch (IOException e) {
            return refused(e.getMessage());
        }
        // It stays in its resource: a change recorder takes objects that are nowhere for deleted ones.
        Platform platform = (Platform) resource.getContents().getFirst();
        return hasIdentities(platform) ? new PlatformText(Optional.of(platform), List.of())
                : refused("an element has no id, or that of another");
    }

    /**
     * The text of a platform.
     *
     * @throws IOException if the platform holds something that no text can
     */
    static String of(Platform platform) throws IOException {
        return new String(PlatformFile.toBytes(platform), StandardCharsets.UTF_8);
    }

    private static PlatformText refused(String message) {
        return new PlatformText(Optional.empty(), List.of(new Problem(0, 0, message)));
    }

    /** Figures are found by the ids of their elements. */
    private static boolean hasIdentities(Platform platform) {
        Set<String> ids = new HashSet<>();
        for (Iterator<EObject> contents = platform.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof PlatformElement element && (element.getId() == null || !ids.add(element.getId()))) {
                return false;
            }
        }
        return true;
    }
}
