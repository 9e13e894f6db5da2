/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import org.ridgeline.model.PlatformPackage;

/** The names that a {@code .topology} file has from XMI and from its own version. */
final class FormatNames {
    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String ROOT = "Platform";
    /** What the namespaces of all versions of the format begin with; the version follows. */
    static final String ANY_VERSION = PlatformPackage.eNS_URI.substring(0, PlatformPackage.eNS_URI.lastIndexOf('/') + 1);
    static final String VERSION = PlatformPackage.eNS_URI.substring(ANY_VERSION.length());

    private FormatNames() {
    }
}
