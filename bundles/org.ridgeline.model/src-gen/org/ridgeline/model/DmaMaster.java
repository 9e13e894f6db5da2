/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dma Master</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A single device that reads and writes memory by itself: a PCI function or a platform device.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ridgeline.model.PlatformPackage#getDmaMaster()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface DmaMaster extends DmaSource {
} // DmaMaster
