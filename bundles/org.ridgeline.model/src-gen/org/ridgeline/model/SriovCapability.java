/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sriov Capability</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The Single Root I/O Virtualization capability of a physical function (PCIe Base Specification, 9.3.3).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.SriovCapability#getTotalVfs <em>Total Vfs</em>}</li>
 *   <li>{@link org.ridgeline.model.SriovCapability#getEnabledVfs <em>Enabled Vfs</em>}</li>
 *   <li>{@link org.ridgeline.model.SriovCapability#getFirstVfOffset <em>First Vf Offset</em>}</li>
 *   <li>{@link org.ridgeline.model.SriovCapability#getVfStride <em>Vf Stride</em>}</li>
 *   <li>{@link org.ridgeline.model.SriovCapability#isAri <em>Ari</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getSriovCapability()
 * @model
 * @generated
 */
public interface SriovCapability extends EObject {
	/**
	 * Returns the value of the '<em><b>Total Vfs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many virtual functions the device has (TotalVFs).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total Vfs</em>' attribute.
	 * @see #setTotalVfs(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getSriovCapability_TotalVfs()
	 * @model dataType="org.ridgeline.model.VfCount" required="true"
	 * @generated
	 */
	Integer getTotalVfs();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.SriovCapability#getTotalVfs <em>Total Vfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Vfs</em>' attribute.
	 * @see #getTotalVfs()
	 * @generated
	 */
	void setTotalVfs(Integer value);

	/**
	 * Returns the value of the '<em><b>Enabled Vfs</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of them are enabled (NumVFs), at most totalVfs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled Vfs</em>' attribute.
	 * @see #setEnabledVfs(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getSriovCapability_EnabledVfs()
	 * @model default="0" dataType="org.ridgeline.model.VfCount"
	 * @generated
	 */
	Integer getEnabledVfs();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.SriovCapability#getEnabledVfs <em>Enabled Vfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled Vfs</em>' attribute.
	 * @see #getEnabledVfs()
	 * @generated
	 */
	void setEnabledVfs(Integer value);

	/**
	 * Returns the value of the '<em><b>First Vf Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance from the physical function to its first virtual function in requester IDs, 1 to 65535.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Vf Offset</em>' attribute.
	 * @see #setFirstVfOffset(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getSriovCapability_FirstVfOffset()
	 * @model dataType="org.ridgeline.model.RidDistance" required="true"
	 * @generated
	 */
	Integer getFirstVfOffset();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.SriovCapability#getFirstVfOffset <em>First Vf Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Vf Offset</em>' attribute.
	 * @see #getFirstVfOffset()
	 * @generated
	 */
	void setFirstVfOffset(Integer value);

	/**
	 * Returns the value of the '<em><b>Vf Stride</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance between virtual functions in requester IDs, 1 to 65535.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vf Stride</em>' attribute.
	 * @see #setVfStride(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getSriovCapability_VfStride()
	 * @model default="1" dataType="org.ridgeline.model.RidDistance"
	 * @generated
	 */
	Integer getVfStride();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.SriovCapability#getVfStride <em>Vf Stride</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vf Stride</em>' attribute.
	 * @see #getVfStride()
	 * @generated
	 */
	void setVfStride(Integer value);

	/**
	 * Returns the value of the '<em><b>Ari</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset and stride were read with ARI Capable Hierarchy set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ari</em>' attribute.
	 * @see #setAri(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getSriovCapability_Ari()
	 * @model default="false"
	 * @generated
	 */
	boolean isAri();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.SriovCapability#isAri <em>Ari</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ari</em>' attribute.
	 * @see #isAri()
	 * @generated
	 */
	void setAri(boolean value);

} // SriovCapability
