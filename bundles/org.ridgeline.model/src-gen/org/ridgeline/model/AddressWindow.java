/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Address Window</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stretch of the CPU address map through which the buses of a host bridge are reached.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.AddressWindow#getSpace <em>Space</em>}</li>
 *   <li>{@link org.ridgeline.model.AddressWindow#getPciBase <em>Pci Base</em>}</li>
 *   <li>{@link org.ridgeline.model.AddressWindow#getCpuBase <em>Cpu Base</em>}</li>
 *   <li>{@link org.ridgeline.model.AddressWindow#getSize <em>Size</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getAddressWindow()
 * @model
 * @generated
 */
public interface AddressWindow extends EObject {
	/**
	 * Returns the value of the '<em><b>Space</b></em>' attribute.
	 * The default value is <code>"memory32"</code>.
	 * The literals are from the enumeration {@link org.ridgeline.model.AddressSpace}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which PCI address space it opens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Space</em>' attribute.
	 * @see org.ridgeline.model.AddressSpace
	 * @see #setSpace(AddressSpace)
	 * @see org.ridgeline.model.PlatformPackage#getAddressWindow_Space()
	 * @model default="memory32" required="true"
	 * @generated
	 */
	AddressSpace getSpace();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.AddressWindow#getSpace <em>Space</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space</em>' attribute.
	 * @see org.ridgeline.model.AddressSpace
	 * @see #getSpace()
	 * @generated
	 */
	void setSpace(AddressSpace value);

	/**
	 * Returns the value of the '<em><b>Pci Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First address as the bus sees it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pci Base</em>' attribute.
	 * @see #setPciBase(Long)
	 * @see org.ridgeline.model.PlatformPackage#getAddressWindow_PciBase()
	 * @model dataType="org.ridgeline.model.Address" required="true"
	 * @generated
	 */
	Long getPciBase();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.AddressWindow#getPciBase <em>Pci Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pci Base</em>' attribute.
	 * @see #getPciBase()
	 * @generated
	 */
	void setPciBase(Long value);

	/**
	 * Returns the value of the '<em><b>Cpu Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First address as the CPU sees it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpu Base</em>' attribute.
	 * @see #setCpuBase(Long)
	 * @see org.ridgeline.model.PlatformPackage#getAddressWindow_CpuBase()
	 * @model dataType="org.ridgeline.model.Address" required="true"
	 * @generated
	 */
	Long getCpuBase();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.AddressWindow#getCpuBase <em>Cpu Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Base</em>' attribute.
	 * @see #getCpuBase()
	 * @generated
	 */
	void setCpuBase(Long value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in bytes, not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Long)
	 * @see org.ridgeline.model.PlatformPackage#getAddressWindow_Size()
	 * @model dataType="org.ridgeline.model.Size" required="true"
	 * @generated
	 */
	Long getSize();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.AddressWindow#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Long value);

} // AddressWindow
