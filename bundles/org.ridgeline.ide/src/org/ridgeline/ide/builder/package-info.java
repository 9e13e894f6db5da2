/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The builder, and what it remembers of the files that it wrote. */
package org.ridgeline.ide.builder;
