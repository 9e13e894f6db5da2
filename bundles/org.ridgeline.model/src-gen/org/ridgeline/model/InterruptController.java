/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interrupt Controller</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The controller that wired interrupts end at.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.InterruptController#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ridgeline.model.InterruptController#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.ridgeline.model.InterruptController#getInterruptCells <em>Interrupt Cells</em>}</li>
 *   <li>{@link org.ridgeline.model.InterruptController#getRegisters <em>Registers</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getInterruptController()
 * @model
 * @generated
 */
public interface InterruptController extends PlatformElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"gic-v3"</code>.
	 * The literals are from the enumeration {@link org.ridgeline.model.InterruptControllerKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ridgeline.model.InterruptControllerKind
	 * @see #setKind(InterruptControllerKind)
	 * @see org.ridgeline.model.PlatformPackage#getInterruptController_Kind()
	 * @model default="gic-v3" required="true"
	 * @generated
	 */
	InterruptControllerKind getKind();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.InterruptController#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ridgeline.model.InterruptControllerKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(InterruptControllerKind value);

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
	 * @see org.ridgeline.model.PlatformPackage#getInterruptController_Compatible()
	 * @model default="" dataType="org.ridgeline.model.StringList"
	 * @generated
	 */
	List<String> getCompatible();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.InterruptController#getCompatible <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compatible</em>' attribute.
	 * @see #getCompatible()
	 * @generated
	 */
	void setCompatible(List<String> value);

	/**
	 * Returns the value of the '<em><b>Interrupt Cells</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cells of an interrupt in a device tree (#interrupt-cells), 1 to 4; 3 for a GIC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interrupt Cells</em>' attribute.
	 * @see #setInterruptCells(int)
	 * @see org.ridgeline.model.PlatformPackage#getInterruptController_InterruptCells()
	 * @model default="3" dataType="org.ridgeline.model.InterruptCells"
	 * @generated
	 */
	int getInterruptCells();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.InterruptController#getInterruptCells <em>Interrupt Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interrupt Cells</em>' attribute.
	 * @see #getInterruptCells()
	 * @generated
	 */
	void setInterruptCells(int value);

	/**
	 * Returns the value of the '<em><b>Registers</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.RegisterWindow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its register windows, in the order of its binding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registers</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getInterruptController_Registers()
	 * @model containment="true"
	 *        extendedMetaData="name='register' kind='element'"
	 * @generated
	 */
	EList<RegisterWindow> getRegisters();

} // InterruptController
