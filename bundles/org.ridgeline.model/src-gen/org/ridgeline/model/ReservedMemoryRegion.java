/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reserved Memory Region</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Memory that masters use before an operating system starts and that an IOMMU must keep mapped for them (IORT RMR node).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.ReservedMemoryRegion#getBase <em>Base</em>}</li>
 *   <li>{@link org.ridgeline.model.ReservedMemoryRegion#getSize <em>Size</em>}</li>
 *   <li>{@link org.ridgeline.model.ReservedMemoryRegion#isRemappable <em>Remappable</em>}</li>
 *   <li>{@link org.ridgeline.model.ReservedMemoryRegion#isPrivileged <em>Privileged</em>}</li>
 *   <li>{@link org.ridgeline.model.ReservedMemoryRegion#getMasters <em>Masters</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getReservedMemoryRegion()
 * @model
 * @generated
 */
public interface ReservedMemoryRegion extends PlatformElement {
	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First address; IORT wants it aligned to 64 KiB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see #setBase(Long)
	 * @see org.ridgeline.model.PlatformPackage#getReservedMemoryRegion_Base()
	 * @model dataType="org.ridgeline.model.Address" required="true"
	 * @generated
	 */
	Long getBase();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.ReservedMemoryRegion#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(Long value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in bytes, not 0; IORT wants a multiple of 64 KiB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Long)
	 * @see org.ridgeline.model.PlatformPackage#getReservedMemoryRegion_Size()
	 * @model dataType="org.ridgeline.model.Size" required="true"
	 * @generated
	 */
	Long getSize();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.ReservedMemoryRegion#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Long value);

	/**
	 * Returns the value of the '<em><b>Remappable</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An operating system may move it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remappable</em>' attribute.
	 * @see #setRemappable(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getReservedMemoryRegion_Remappable()
	 * @model default="false"
	 * @generated
	 */
	boolean isRemappable();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.ReservedMemoryRegion#isRemappable <em>Remappable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remappable</em>' attribute.
	 * @see #isRemappable()
	 * @generated
	 */
	void setRemappable(boolean value);

	/**
	 * Returns the value of the '<em><b>Privileged</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its accesses are privileged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Privileged</em>' attribute.
	 * @see #setPrivileged(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getReservedMemoryRegion_Privileged()
	 * @model default="false"
	 * @generated
	 */
	boolean isPrivileged();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.ReservedMemoryRegion#isPrivileged <em>Privileged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Privileged</em>' attribute.
	 * @see #isPrivileged()
	 * @generated
	 */
	void setPrivileged(boolean value);

	/**
	 * Returns the value of the '<em><b>Masters</b></em>' reference list.
	 * The list contents are of type {@link org.ridgeline.model.DmaMaster}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who uses it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Masters</em>' reference list.
	 * @see org.ridgeline.model.PlatformPackage#getReservedMemoryRegion_Masters()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<DmaMaster> getMasters();

} // ReservedMemoryRegion
