/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dma Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something whose memory requests a mapping can lead to an IOMMU.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ridgeline.model.PlatformPackage#getDmaSource()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface DmaSource extends MsiSource {
} // DmaSource
