/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The property sheet. What it shows follows from the metamodel: {@link org.ridgeline.diagram.properties.FieldSpecs} says which fields
 * several elements have in common and how each is edited, and one section class serves every group of fields.
 */
package org.ridgeline.diagram.properties;
