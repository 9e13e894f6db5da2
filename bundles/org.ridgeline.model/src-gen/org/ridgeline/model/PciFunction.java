/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pci Function</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A function on a PCI bus; its requester ID follows from its place, its bus and whoever was plugged before it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.PciFunction#getSlot <em>Slot</em>}</li>
 *   <li>{@link org.ridgeline.model.PciFunction#getFunction <em>Function</em>}</li>
 *   <li>{@link org.ridgeline.model.PciFunction#isMultifunction <em>Multifunction</em>}</li>
 *   <li>{@link org.ridgeline.model.PciFunction#isAcs <em>Acs</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getPciFunction()
 * @model abstract="true"
 * @generated
 */
public interface PciFunction extends DmaMaster {
	/**
	 * Returns the value of the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device number on its bus, 0 to 0x1f, if somebody fixed it; else the first free one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slot</em>' attribute.
	 * @see #setSlot(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getPciFunction_Slot()
	 * @model dataType="org.ridgeline.model.Slot"
	 * @generated
	 */
	Integer getSlot();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciFunction#getSlot <em>Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slot</em>' attribute.
	 * @see #getSlot()
	 * @generated
	 */
	void setSlot(Integer value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Function number, 0 to 7, if somebody fixed it; else 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getPciFunction_Function()
	 * @model dataType="org.ridgeline.model.FunctionNumber"
	 * @generated
	 */
	Integer getFunction();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciFunction#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(Integer value);

	/**
	 * Returns the value of the '<em><b>Multifunction</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Function 0 sets the multi-function bit of its header, so that functions 1 to 7 are looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multifunction</em>' attribute.
	 * @see #setMultifunction(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getPciFunction_Multifunction()
	 * @model default="true"
	 * @generated
	 */
	boolean isMultifunction();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciFunction#isMultifunction <em>Multifunction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multifunction</em>' attribute.
	 * @see #isMultifunction()
	 * @generated
	 */
	void setMultifunction(boolean value);

	/**
	 * Returns the value of the '<em><b>Acs</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It has the Access Control Services capability (PCIe Base Specification, 6.12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acs</em>' attribute.
	 * @see #setAcs(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getPciFunction_Acs()
	 * @model default="false"
	 * @generated
	 */
	boolean isAcs();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciFunction#isAcs <em>Acs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acs</em>' attribute.
	 * @see #isAcs()
	 * @generated
	 */
	void setAcs(boolean value);

} // PciFunction
