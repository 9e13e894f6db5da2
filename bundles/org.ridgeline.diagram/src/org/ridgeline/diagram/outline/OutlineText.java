/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.outline;

import org.ridgeline.model.edit.Icon;

/**
 * What a line of the outline shows.
 *
 * @param label  the name
 * @param detail what stands beside it: requester ID and stream ID; may be empty
 * @param icon   the picture of its kind
 */
record OutlineText(String label, String detail, Icon icon) {
}
