/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** New elements: what the palette offers, and the values that an element starts with. */
package org.ridgeline.diagram.create;
