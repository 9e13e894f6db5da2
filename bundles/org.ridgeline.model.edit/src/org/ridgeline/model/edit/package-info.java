/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How the parts of a platform are named, iconed and edited, for every editor and view alike. Nothing here needs a user interface: labels,
 * icons as addresses of SVG files, and {@link org.ridgeline.model.edit.Field}s that read what people type. The item providers of EMF.Edit,
 * whose generated classes lie in the package {@code provider}, say the same to generic EMF editors.
 */
package org.ridgeline.model.edit;
