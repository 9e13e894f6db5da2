/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interrupt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A wired interrupt.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.Interrupt#getName <em>Name</em>}</li>
 *   <li>{@link org.ridgeline.model.Interrupt#getGsiv <em>Gsiv</em>}</li>
 *   <li>{@link org.ridgeline.model.Interrupt#isEdge <em>Edge</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getInterrupt()
 * @model
 * @generated
 */
public interface Interrupt extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the binding of the device calls the line, for example eventq.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ridgeline.model.PlatformPackage#getInterrupt_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Interrupt#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Gsiv</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Global system interrupt vector; on a GIC the SPI number + 32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gsiv</em>' attribute.
	 * @see #setGsiv(Long)
	 * @see org.ridgeline.model.PlatformPackage#getInterrupt_Gsiv()
	 * @model dataType="org.ridgeline.model.Gsiv" required="true"
	 * @generated
	 */
	Long getGsiv();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Interrupt#getGsiv <em>Gsiv</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gsiv</em>' attribute.
	 * @see #getGsiv()
	 * @generated
	 */
	void setGsiv(Long value);

	/**
	 * Returns the value of the '<em><b>Edge</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is edge triggered; level otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edge</em>' attribute.
	 * @see #setEdge(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getInterrupt_Edge()
	 * @model default="false"
	 * @generated
	 */
	boolean isEdge();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Interrupt#isEdge <em>Edge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edge</em>' attribute.
	 * @see #isEdge()
	 * @generated
	 */
	void setEdge(boolean value);

} // Interrupt
