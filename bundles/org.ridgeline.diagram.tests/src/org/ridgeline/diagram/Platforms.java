/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;
import org.ridgeline.examples.Example;
import org.ridgeline.examples.Examples;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.file.PlatformFileException;

/** Platforms to try changes on. */
public final class Platforms {

    private Platforms() {
    }

    /** A platform of the examples, by its path without the suffix, for example {@code qemu-virt/root-ports}. */
    public static Platform example(String path) {
        Example example = Examples.all().stream().filter(any -> any.path().endsWith(path + ".topology")).findFirst().orElseThrow();
        try {
            return PlatformFile.read(example.bytes(), example.fileName());
        } catch (PlatformFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The element of that name. */
    public static <T extends PlatformElement> T named(Platform platform, Class<T> type, String name) {
        for (Iterator<EObject> contents = platform.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof PlatformElement element && name.equals(element.getName())) {
                return type.cast(element);
            }
        }
        throw new IllegalStateException("nothing is called " + name);
    }

    /** The text of its file. */
    public static String text(Platform platform) {
        try {
            return new String(PlatformFile.toBytes(platform), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
