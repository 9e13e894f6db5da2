/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the bundle was built with. */
final class VersionProvider implements IVersionProvider {

    private static final String OWN = "org.ridgeline.cli";

    @Override
    public String[] getVersion() {
        return new String[] {"ridgeline " + bundleVersion()};
    }

    /** The manifest beside the class itself: each library on the class path has one of its own. */
    private static String bundleVersion() {
        String self = VersionProvider.class.getResource("VersionProvider.class").toString();
        String root = self.substring(0, self.length() - "org/ridgeline/cli/VersionProvider.class".length());
        try (InputStream in = URI.create(root + "META-INF/MANIFEST.MF").toURL().openStream()) {
            Manifest manifest = new Manifest(in);
            String name = manifest.getMainAttributes().getValue("Bundle-SymbolicName");
            String version = manifest.getMainAttributes().getValue("Bundle-Version");
            return OWN.equals(name) && version != null ? version.replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\..*", "$1") : "unknown";
        } catch (IOException e) {
            return "unknown";
        }
    }
}
