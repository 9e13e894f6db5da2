/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import org.ridgeline.model.edit.provider.PlatformEditPlugin;

/** The files of this bundle, in a workbench and outside it. */
final class BundleFiles {
    private BundleFiles() {
    }

    /** Where a file of the bundle can be read; the path starts at the root of the bundle. */
    static URL url(String path) {
        try {
            return URI.create(PlatformEditPlugin.INSTANCE.getBaseURL() + path).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("no place for " + path, e);
        }
    }
}
