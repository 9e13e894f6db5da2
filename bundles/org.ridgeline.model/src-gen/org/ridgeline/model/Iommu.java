/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iommu</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that translates the requests of others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.Iommu#getIdBits <em>Id Bits</em>}</li>
 *   <li>{@link org.ridgeline.model.Iommu#isBootBypass <em>Boot Bypass</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getIommu()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Iommu extends PlatformElement {
	/**
	 * Returns the value of the '<em><b>Id Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits of stream ID it takes, 1 to 32; without it what is usual for its kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id Bits</em>' attribute.
	 * @see #setIdBits(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getIommu_IdBits()
	 * @model dataType="org.ridgeline.model.IdBits"
	 * @generated
	 */
	Integer getIdBits();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Iommu#getIdBits <em>Id Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id Bits</em>' attribute.
	 * @see #getIdBits()
	 * @generated
	 */
	void setIdBits(Integer value);

	/**
	 * Returns the value of the '<em><b>Boot Bypass</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * virtio-iommu: requests pass untranslated before a driver attaches the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boot Bypass</em>' attribute.
	 * @see #setBootBypass(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getIommu_BootBypass()
	 * @model default="true"
	 * @generated
	 */
	boolean isBootBypass();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Iommu#isBootBypass <em>Boot Bypass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot Bypass</em>' attribute.
	 * @see #isBootBypass()
	 * @generated
	 */
	void setBootBypass(boolean value);

} // Iommu
