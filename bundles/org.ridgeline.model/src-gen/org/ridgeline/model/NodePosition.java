/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node Position</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The place that somebody gave to a figure, and its size if somebody gave one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.NodePosition#getElement <em>Element</em>}</li>
 *   <li>{@link org.ridgeline.model.NodePosition#getX <em>X</em>}</li>
 *   <li>{@link org.ridgeline.model.NodePosition#getY <em>Y</em>}</li>
 *   <li>{@link org.ridgeline.model.NodePosition#getWidth <em>Width</em>}</li>
 *   <li>{@link org.ridgeline.model.NodePosition#getHeight <em>Height</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getNodePosition()
 * @model
 * @generated
 */
public interface NodePosition extends EObject {
	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element that the figure shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(PlatformElement)
	 * @see org.ridgeline.model.PlatformPackage#getNodePosition_Element()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	PlatformElement getElement();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.NodePosition#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(PlatformElement value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance from the left edge of its parent figure, in pixels at 100 %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(int)
	 * @see org.ridgeline.model.PlatformPackage#getNodePosition_X()
	 * @model default="0"
	 * @generated
	 */
	int getX();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.NodePosition#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(int value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance from the upper edge of its parent figure, in pixels at 100 %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(int)
	 * @see org.ridgeline.model.PlatformPackage#getNodePosition_Y()
	 * @model default="0"
	 * @generated
	 */
	int getY();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.NodePosition#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(int value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width that somebody gave to the figure, in pixels at 100 %, 1 to 65535; without it what its content needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getNodePosition_Width()
	 * @model dataType="org.ridgeline.model.Extent"
	 * @generated
	 */
	Integer getWidth();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.NodePosition#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(Integer value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height that somebody gave to the figure, in pixels at 100 %, 1 to 65535; without it what its content needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getNodePosition_Height()
	 * @model dataType="org.ridgeline.model.Extent"
	 * @generated
	 */
	Integer getHeight();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.NodePosition#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(Integer value);

} // NodePosition
