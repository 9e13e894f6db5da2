/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.policies;

import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

/** Shows handles at both ends of a selected mapping, by which it is led elsewhere; the selection itself is painted by the figure. */
public final class EdgeEndsPolicy extends ConnectionEndpointEditPolicy {
}
