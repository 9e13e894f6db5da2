/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.find;

import org.ridgeline.core.topology.ElementId;

/**
 * Something that a search found.
 *
 * @param element what to reveal
 * @param name    what it is called
 * @param detail  where it is and where it goes, for example {@code 0000:00:01.0, smmu 0x8}; may be empty
 */
public record Match(ElementId element, String name, String detail) {
}
