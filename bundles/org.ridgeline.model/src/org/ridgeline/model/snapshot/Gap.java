/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What keeps a platform from being a topology: a value that is missing, out of range or at odds with another.
 *
 * @param element the element that has the gap
 * @param feature the feature in question, or {@code null} where it is about several
 * @param message what is wrong, one line for people
 */
public record Gap(EObject element, EStructuralFeature feature, String message) {
}
