/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pci Endpoint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A function that is neither a bridge nor an IOMMU.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.PciEndpoint#getVirtio <em>Virtio</em>}</li>
 *   <li>{@link org.ridgeline.model.PciEndpoint#isAccessPlatform <em>Access Platform</em>}</li>
 *   <li>{@link org.ridgeline.model.PciEndpoint#getAliasDevfns <em>Alias Devfns</em>}</li>
 *   <li>{@link org.ridgeline.model.PciEndpoint#getSriov <em>Sriov</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getPciEndpoint()
 * @model
 * @generated
 */
public interface PciEndpoint extends PciFunction {
	/**
	 * Returns the value of the '<em><b>Virtio</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.ridgeline.model.VirtioTransport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it speaks virtio, and which version of its interface.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Virtio</em>' attribute.
	 * @see org.ridgeline.model.VirtioTransport
	 * @see #setVirtio(VirtioTransport)
	 * @see org.ridgeline.model.PlatformPackage#getPciEndpoint_Virtio()
	 * @model default="none"
	 * @generated
	 */
	VirtioTransport getVirtio();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciEndpoint#getVirtio <em>Virtio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Virtio</em>' attribute.
	 * @see org.ridgeline.model.VirtioTransport
	 * @see #getVirtio()
	 * @generated
	 */
	void setVirtio(VirtioTransport value);

	/**
	 * Returns the value of the '<em><b>Access Platform</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It offers VIRTIO_F_ACCESS_PLATFORM (QEMU: iommu_platform=on); without it a virtio device bypasses every IOMMU.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access Platform</em>' attribute.
	 * @see #setAccessPlatform(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getPciEndpoint_AccessPlatform()
	 * @model default="false"
	 * @generated
	 */
	boolean isAccessPlatform();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciEndpoint#isAccessPlatform <em>Access Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access Platform</em>' attribute.
	 * @see #isAccessPlatform()
	 * @generated
	 */
	void setAccessPlatform(boolean value);

	/**
	 * Returns the value of the '<em><b>Alias Devfns</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further device and function numbers of its bus, one byte each, under which it sends requests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alias Devfns</em>' attribute.
	 * @see #setAliasDevfns(List)
	 * @see org.ridgeline.model.PlatformPackage#getPciEndpoint_AliasDevfns()
	 * @model default="" dataType="org.ridgeline.model.DevfnList"
	 * @generated
	 */
	List<Integer> getAliasDevfns();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciEndpoint#getAliasDevfns <em>Alias Devfns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alias Devfns</em>' attribute.
	 * @see #getAliasDevfns()
	 * @generated
	 */
	void setAliasDevfns(List<Integer> value);

	/**
	 * Returns the value of the '<em><b>Sriov</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its SR-IOV capability, if it has one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sriov</em>' containment reference.
	 * @see #setSriov(SriovCapability)
	 * @see org.ridgeline.model.PlatformPackage#getPciEndpoint_Sriov()
	 * @model containment="true"
	 *        extendedMetaData="name='sriov' kind='element'"
	 * @generated
	 */
	SriovCapability getSriov();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciEndpoint#getSriov <em>Sriov</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sriov</em>' containment reference.
	 * @see #getSriov()
	 * @generated
	 */
	void setSriov(SriovCapability value);

} // PciEndpoint
