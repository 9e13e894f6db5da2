/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/**
 * Whom the firmware is written for; some rules speak only of one.
 *
 * @param kind    the kind of consumer
 * @param version its version as people write it, for example {@code 6.12}; may be empty
 */
public record TargetProfile(Kind kind, String version) {

    /** No consumer in particular. */
    public static final TargetProfile GENERIC = new TargetProfile(Kind.GENERIC, "");

    /** The consumers that rules tell apart. */
    public enum Kind {
        /** Anything that follows the specifications. */
        GENERIC,
        /** A QEMU machine, whose IOMMUs take the RID itself as stream ID. */
        QEMU,
        /** A Linux kernel of a version. */
        LINUX
    }
}
