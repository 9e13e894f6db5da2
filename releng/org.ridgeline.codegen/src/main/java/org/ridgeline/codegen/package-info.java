/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Generates the EMF code of the metamodel outside Eclipse, and proves that the code in the repository is what the metamodel says.
 */
package org.ridgeline.codegen;
