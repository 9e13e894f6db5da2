/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Msi Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A connection from devices to the MSI controller that their messages reach.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.MsiMapping#getSource <em>Source</em>}</li>
 *   <li>{@link org.ridgeline.model.MsiMapping#getController <em>Controller</em>}</li>
 *   <li>{@link org.ridgeline.model.MsiMapping#getInputBase <em>Input Base</em>}</li>
 *   <li>{@link org.ridgeline.model.MsiMapping#getCount <em>Count</em>}</li>
 *   <li>{@link org.ridgeline.model.MsiMapping#getOutputBase <em>Output Base</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getMsiMapping()
 * @model
 * @generated
 */
public interface MsiMapping extends PlatformElement {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host bridge, bridge, PCI function, platform device or MMIO IOMMU it starts at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(MsiSource)
	 * @see org.ridgeline.model.PlatformPackage#getMsiMapping_Source()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	MsiSource getSource();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MsiMapping#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(MsiSource value);

	/**
	 * Returns the value of the '<em><b>Controller</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The MSI controller it leads to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controller</em>' reference.
	 * @see #setController(MsiController)
	 * @see org.ridgeline.model.PlatformPackage#getMsiMapping_Controller()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	MsiController getController();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MsiMapping#getController <em>Controller</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Controller</em>' reference.
	 * @see #getController()
	 * @generated
	 */
	void setController(MsiController value);

	/**
	 * Returns the value of the '<em><b>Input Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First input ID; without it all of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Input Base</em>' attribute.
	 * @see #setInputBase(Long)
	 * @see org.ridgeline.model.PlatformPackage#getMsiMapping_InputBase()
	 * @model dataType="org.ridgeline.model.InputId"
	 * @generated
	 */
	Long getInputBase();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MsiMapping#getInputBase <em>Input Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Input Base</em>' attribute.
	 * @see #getInputBase()
	 * @generated
	 */
	void setInputBase(Long value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many input IDs; without it up to the end of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Long)
	 * @see org.ridgeline.model.PlatformPackage#getMsiMapping_Count()
	 * @model dataType="org.ridgeline.model.IdCount"
	 * @generated
	 */
	Long getCount();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MsiMapping#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Long value);

	/**
	 * Returns the value of the '<em><b>Output Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First device ID; without it the identity, with the segment above bit 15.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Output Base</em>' attribute.
	 * @see #setOutputBase(Long)
	 * @see org.ridgeline.model.PlatformPackage#getMsiMapping_OutputBase()
	 * @model dataType="org.ridgeline.model.InputId"
	 * @generated
	 */
	Long getOutputBase();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MsiMapping#getOutputBase <em>Output Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output Base</em>' attribute.
	 * @see #getOutputBase()
	 * @generated
	 */
	void setOutputBase(Long value);

} // MsiMapping
