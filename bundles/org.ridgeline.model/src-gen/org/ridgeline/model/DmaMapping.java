/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dma Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A connection from masters to the IOMMU that translates them, or to none: bypass.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.DmaMapping#getSource <em>Source</em>}</li>
 *   <li>{@link org.ridgeline.model.DmaMapping#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.ridgeline.model.DmaMapping#isBypass <em>Bypass</em>}</li>
 *   <li>{@link org.ridgeline.model.DmaMapping#getInputBase <em>Input Base</em>}</li>
 *   <li>{@link org.ridgeline.model.DmaMapping#getCount <em>Count</em>}</li>
 *   <li>{@link org.ridgeline.model.DmaMapping#getOutput <em>Output</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getDmaMapping()
 * @model
 * @generated
 */
public interface DmaMapping extends PlatformElement {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host bridge, bridge, PCI function or platform device it starts at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(DmaSource)
	 * @see org.ridgeline.model.PlatformPackage#getDmaMapping_Source()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	DmaSource getSource();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.DmaMapping#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(DmaSource value);

	/**
	 * Returns the value of the '<em><b>Iommu</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IOMMU it leads to; none for a bypass.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iommu</em>' reference.
	 * @see #setIommu(Iommu)
	 * @see org.ridgeline.model.PlatformPackage#getDmaMapping_Iommu()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Iommu getIommu();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.DmaMapping#getIommu <em>Iommu</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iommu</em>' reference.
	 * @see #getIommu()
	 * @generated
	 */
	void setIommu(Iommu value);

	/**
	 * Returns the value of the '<em><b>Bypass</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its masters are not translated; says so instead of an IOMMU.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bypass</em>' attribute.
	 * @see #setBypass(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getDmaMapping_Bypass()
	 * @model default="false"
	 * @generated
	 */
	boolean isBypass();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.DmaMapping#isBypass <em>Bypass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bypass</em>' attribute.
	 * @see #isBypass()
	 * @generated
	 */
	void setBypass(boolean value);

	/**
	 * Returns the value of the '<em><b>Input Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First input ID; without it all of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Input Base</em>' attribute.
	 * @see #setInputBase(Long)
	 * @see org.ridgeline.model.PlatformPackage#getDmaMapping_InputBase()
	 * @model dataType="org.ridgeline.model.InputId"
	 * @generated
	 */
	Long getInputBase();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.DmaMapping#getInputBase <em>Input Base</em>}' attribute.
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
	 * @see org.ridgeline.model.PlatformPackage#getDmaMapping_Count()
	 * @model dataType="org.ridgeline.model.IdCount"
	 * @generated
	 */
	Long getCount();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.DmaMapping#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Long value);

	/**
	 * Returns the value of the '<em><b>Output</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Specifier of the first stream, one number a cell; none: the identity, with the segment above bit 15.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Output</em>' attribute.
	 * @see #setOutput(List)
	 * @see org.ridgeline.model.PlatformPackage#getDmaMapping_Output()
	 * @model default="" dataType="org.ridgeline.model.CellList"
	 * @generated
	 */
	List<Long> getOutput();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.DmaMapping#getOutput <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' attribute.
	 * @see #getOutput()
	 * @generated
	 */
	void setOutput(List<Long> value);

} // DmaMapping
