/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Changes of a platform that take more than setting one value, in plain EMF so that a recorder can undo them; all who edit platforms share
 * them.
 */
package org.ridgeline.model.change;
