/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Register Window</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stretch of the CPU address map.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.RegisterWindow#getBase <em>Base</em>}</li>
 *   <li>{@link org.ridgeline.model.RegisterWindow#getSize <em>Size</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getRegisterWindow()
 * @model
 * @generated
 */
public interface RegisterWindow extends EObject {
	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see #setBase(Long)
	 * @see org.ridgeline.model.PlatformPackage#getRegisterWindow_Base()
	 * @model dataType="org.ridgeline.model.Address" required="true"
	 * @generated
	 */
	Long getBase();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.RegisterWindow#getBase <em>Base</em>}' attribute.
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
	 * Length in bytes, not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Long)
	 * @see org.ridgeline.model.PlatformPackage#getRegisterWindow_Size()
	 * @model dataType="org.ridgeline.model.Size" required="true"
	 * @generated
	 */
	Long getSize();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.RegisterWindow#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Long value);

} // RegisterWindow
