/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where people moved the figures of a platform; nothing here changes what firmware says.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.Diagram#getPositions <em>Positions</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getDiagram()
 * @model
 * @generated
 */
public interface Diagram extends EObject {
	/**
	 * Returns the value of the '<em><b>Positions</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.NodePosition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One for each figure that somebody moved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positions</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getDiagram_Positions()
	 * @model containment="true"
	 *        extendedMetaData="name='position' kind='element'"
	 * @generated
	 */
	EList<NodePosition> getPositions();

} // Diagram
