/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

/**
 * A file to be written.
 *
 * @param suffix what comes behind the platform's stem, for example {@code -iort.aml}
 * @param bytes  its content
 */
public record OutputFile(String suffix, byte[] bytes) {
}
