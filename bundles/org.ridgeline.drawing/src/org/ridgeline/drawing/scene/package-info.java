/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a picture of a platform consists of: figures and connections with their places, shapes, texts and colours, and nothing of how they
 * are painted.
 */
package org.ridgeline.drawing.scene;
