/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Msi Controller</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A controller that receives message signalled interrupts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.MsiController#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ridgeline.model.MsiController#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.ridgeline.model.MsiController#getItsId <em>Its Id</em>}</li>
 *   <li>{@link org.ridgeline.model.MsiController#getDeviceIdBits <em>Device Id Bits</em>}</li>
 *   <li>{@link org.ridgeline.model.MsiController#getSpecifierCells <em>Specifier Cells</em>}</li>
 *   <li>{@link org.ridgeline.model.MsiController#getRegisters <em>Registers</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getMsiController()
 * @model
 * @generated
 */
public interface MsiController extends PlatformElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"its"</code>.
	 * The literals are from the enumeration {@link org.ridgeline.model.MsiControllerKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ridgeline.model.MsiControllerKind
	 * @see #setKind(MsiControllerKind)
	 * @see org.ridgeline.model.PlatformPackage#getMsiController_Kind()
	 * @model default="its" required="true"
	 * @generated
	 */
	MsiControllerKind getKind();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MsiController#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ridgeline.model.MsiControllerKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MsiControllerKind value);

	/**
	 * Returns the value of the '<em><b>Compatible</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device-tree compatible strings, the most specific first. None: those of its kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compatible</em>' attribute.
	 * @see #setCompatible(List)
	 * @see org.ridgeline.model.PlatformPackage#getMsiController_Compatible()
	 * @model default="" dataType="org.ridgeline.model.StringList"
	 * @generated
	 */
	List<String> getCompatible();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MsiController#getCompatible <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compatible</em>' attribute.
	 * @see #getCompatible()
	 * @generated
	 */
	void setCompatible(List<String> value);

	/**
	 * Returns the value of the '<em><b>Its Id</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Translation ID of an ITS as the MADT has it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Its Id</em>' attribute.
	 * @see #setItsId(long)
	 * @see org.ridgeline.model.PlatformPackage#getMsiController_ItsId()
	 * @model default="0" dataType="org.ridgeline.model.Unsigned32"
	 * @generated
	 */
	long getItsId();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MsiController#getItsId <em>Its Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Its Id</em>' attribute.
	 * @see #getItsId()
	 * @generated
	 */
	void setItsId(long value);

	/**
	 * Returns the value of the '<em><b>Device Id Bits</b></em>' attribute.
	 * The default value is <code>"32"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits of device ID (GITS_TYPER.Devbits), 1 to 32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Id Bits</em>' attribute.
	 * @see #setDeviceIdBits(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getMsiController_DeviceIdBits()
	 * @model default="32" dataType="org.ridgeline.model.IdBits"
	 * @generated
	 */
	Integer getDeviceIdBits();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MsiController#getDeviceIdBits <em>Device Id Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Id Bits</em>' attribute.
	 * @see #getDeviceIdBits()
	 * @generated
	 */
	void setDeviceIdBits(Integer value);

	/**
	 * Returns the value of the '<em><b>Specifier Cells</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cells of a device ID in a device tree (#msi-cells), 0 or 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Specifier Cells</em>' attribute.
	 * @see #setSpecifierCells(int)
	 * @see org.ridgeline.model.PlatformPackage#getMsiController_SpecifierCells()
	 * @model default="1" dataType="org.ridgeline.model.MsiCells"
	 * @generated
	 */
	int getSpecifierCells();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MsiController#getSpecifierCells <em>Specifier Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Specifier Cells</em>' attribute.
	 * @see #getSpecifierCells()
	 * @generated
	 */
	void setSpecifierCells(int value);

	/**
	 * Returns the value of the '<em><b>Registers</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.RegisterWindow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its register windows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registers</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getMsiController_Registers()
	 * @model containment="true" required="true"
	 *        extendedMetaData="name='register' kind='element'"
	 * @generated
	 */
	EList<RegisterWindow> getRegisters();

} // MsiController
