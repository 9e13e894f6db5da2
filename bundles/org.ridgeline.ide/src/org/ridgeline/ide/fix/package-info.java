/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** From a marker back to its finding, and fixes on files that no editor has open. */
package org.ridgeline.ide.fix;
