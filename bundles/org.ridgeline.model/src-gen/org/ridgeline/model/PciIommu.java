/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pci Iommu</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An IOMMU that is itself a PCI function. Its own requester ID must not be translated: firmware leaves a hole for it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.PciIommu#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ridgeline.model.PciIommu#isAccessPlatform <em>Access Platform</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getPciIommu()
 * @model
 * @generated
 */
public interface PciIommu extends PciFunction, Iommu {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"virtio-iommu"</code>.
	 * The literals are from the enumeration {@link org.ridgeline.model.PciIommuKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ridgeline.model.PciIommuKind
	 * @see #setKind(PciIommuKind)
	 * @see org.ridgeline.model.PlatformPackage#getPciIommu_Kind()
	 * @model default="virtio-iommu" required="true"
	 * @generated
	 */
	PciIommuKind getKind();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciIommu#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ridgeline.model.PciIommuKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PciIommuKind value);

	/**
	 * Returns the value of the '<em><b>Access Platform</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * virtio-iommu: it offers VIRTIO_F_ACCESS_PLATFORM, which its own queues do not need.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access Platform</em>' attribute.
	 * @see #setAccessPlatform(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getPciIommu_AccessPlatform()
	 * @model default="false"
	 * @generated
	 */
	boolean isAccessPlatform();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciIommu#isAccessPlatform <em>Access Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access Platform</em>' attribute.
	 * @see #isAccessPlatform()
	 * @generated
	 */
	void setAccessPlatform(boolean value);

} // PciIommu
