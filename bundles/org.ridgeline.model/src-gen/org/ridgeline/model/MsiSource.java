/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Msi Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something whose message signalled interrupts a mapping can route.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ridgeline.model.PlatformPackage#getMsiSource()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface MsiSource extends PlatformElement {
} // MsiSource
