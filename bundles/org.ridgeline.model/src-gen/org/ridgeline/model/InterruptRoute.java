/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interrupt Route</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where one interrupt pin of a slot ends: a row of interrupt-map.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.InterruptRoute#getSlot <em>Slot</em>}</li>
 *   <li>{@link org.ridgeline.model.InterruptRoute#getPin <em>Pin</em>}</li>
 *   <li>{@link org.ridgeline.model.InterruptRoute#getGsiv <em>Gsiv</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getInterruptRoute()
 * @model
 * @generated
 */
public interface InterruptRoute extends EObject {
	/**
	 * Returns the value of the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device number after the mask of the map, 0 to 0x1f.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slot</em>' attribute.
	 * @see #setSlot(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getInterruptRoute_Slot()
	 * @model dataType="org.ridgeline.model.Slot" required="true"
	 * @generated
	 */
	Integer getSlot();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.InterruptRoute#getSlot <em>Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slot</em>' attribute.
	 * @see #getSlot()
	 * @generated
	 */
	void setSlot(Integer value);

	/**
	 * Returns the value of the '<em><b>Pin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 for INTA to 4 for INTD.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pin</em>' attribute.
	 * @see #setPin(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getInterruptRoute_Pin()
	 * @model dataType="org.ridgeline.model.Pin" required="true"
	 * @generated
	 */
	Integer getPin();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.InterruptRoute#getPin <em>Pin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pin</em>' attribute.
	 * @see #getPin()
	 * @generated
	 */
	void setPin(Integer value);

	/**
	 * Returns the value of the '<em><b>Gsiv</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Global system interrupt vector; on a GIC the SPI number + 32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gsiv</em>' attribute.
	 * @see #setGsiv(Long)
	 * @see org.ridgeline.model.PlatformPackage#getInterruptRoute_Gsiv()
	 * @model dataType="org.ridgeline.model.Gsiv" required="true"
	 * @generated
	 */
	Long getGsiv();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.InterruptRoute#getGsiv <em>Gsiv</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gsiv</em>' attribute.
	 * @see #getGsiv()
	 * @generated
	 */
	void setGsiv(Long value);

} // InterruptRoute
