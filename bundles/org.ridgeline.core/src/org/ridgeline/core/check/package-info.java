/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What would go wrong in the field: rules over a translation or over the entries of given firmware, and what they find. */
package org.ridgeline.core.check;
