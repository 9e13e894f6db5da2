/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The {@code .topology} file: reading with a line and column for whatever is wrong, writing so that a file changes only where the platform
 * did.
 */
package org.ridgeline.model.file;
