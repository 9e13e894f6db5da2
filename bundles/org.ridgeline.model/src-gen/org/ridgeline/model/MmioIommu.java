/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mmio Iommu</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An IOMMU in the address map; it has no requester ID, so nothing needs a hole for it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.MmioIommu#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ridgeline.model.MmioIommu#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.ridgeline.model.MmioIommu#getSpecifierCells <em>Specifier Cells</em>}</li>
 *   <li>{@link org.ridgeline.model.MmioIommu#getStreamMatchGroups <em>Stream Match Groups</em>}</li>
 *   <li>{@link org.ridgeline.model.MmioIommu#isCoherentWalk <em>Coherent Walk</em>}</li>
 *   <li>{@link org.ridgeline.model.MmioIommu#getAcpiPath <em>Acpi Path</em>}</li>
 *   <li>{@link org.ridgeline.model.MmioIommu#getRegisters <em>Registers</em>}</li>
 *   <li>{@link org.ridgeline.model.MmioIommu#getInterrupts <em>Interrupts</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getMmioIommu()
 * @model
 * @generated
 */
public interface MmioIommu extends Iommu, MsiSource {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"smmu-v3"</code>.
	 * The literals are from the enumeration {@link org.ridgeline.model.MmioIommuKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ridgeline.model.MmioIommuKind
	 * @see #setKind(MmioIommuKind)
	 * @see org.ridgeline.model.PlatformPackage#getMmioIommu_Kind()
	 * @model default="smmu-v3" required="true"
	 * @generated
	 */
	MmioIommuKind getKind();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MmioIommu#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ridgeline.model.MmioIommuKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MmioIommuKind value);

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
	 * @see org.ridgeline.model.PlatformPackage#getMmioIommu_Compatible()
	 * @model default="" dataType="org.ridgeline.model.StringList"
	 * @generated
	 */
	List<String> getCompatible();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MmioIommu#getCompatible <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compatible</em>' attribute.
	 * @see #getCompatible()
	 * @generated
	 */
	void setCompatible(List<String> value);

	/**
	 * Returns the value of the '<em><b>Specifier Cells</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cells of a stream ID in a device tree (#iommu-cells), 0 to 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Specifier Cells</em>' attribute.
	 * @see #setSpecifierCells(int)
	 * @see org.ridgeline.model.PlatformPackage#getMmioIommu_SpecifierCells()
	 * @model default="1" dataType="org.ridgeline.model.IommuCells"
	 * @generated
	 */
	int getSpecifierCells();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MmioIommu#getSpecifierCells <em>Specifier Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Specifier Cells</em>' attribute.
	 * @see #getSpecifierCells()
	 * @generated
	 */
	void setSpecifierCells(int value);

	/**
	 * Returns the value of the '<em><b>Stream Match Groups</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many stream match registers an SMMUv2 has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stream Match Groups</em>' attribute.
	 * @see #setStreamMatchGroups(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getMmioIommu_StreamMatchGroups()
	 * @model dataType="org.ridgeline.model.StreamMatchGroups"
	 * @generated
	 */
	Integer getStreamMatchGroups();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MmioIommu#getStreamMatchGroups <em>Stream Match Groups</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stream Match Groups</em>' attribute.
	 * @see #getStreamMatchGroups()
	 * @generated
	 */
	void setStreamMatchGroups(Integer value);

	/**
	 * Returns the value of the '<em><b>Coherent Walk</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its table walks are cache coherent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coherent Walk</em>' attribute.
	 * @see #setCoherentWalk(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getMmioIommu_CoherentWalk()
	 * @model default="true"
	 * @generated
	 */
	boolean isCoherentWalk();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MmioIommu#isCoherentWalk <em>Coherent Walk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coherent Walk</em>' attribute.
	 * @see #isCoherentWalk()
	 * @generated
	 */
	void setCoherentWalk(boolean value);

	/**
	 * Returns the value of the '<em><b>Acpi Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its ACPI namespace path, for example \_SB_.VR00.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acpi Path</em>' attribute.
	 * @see #setAcpiPath(String)
	 * @see org.ridgeline.model.PlatformPackage#getMmioIommu_AcpiPath()
	 * @model default=""
	 * @generated
	 */
	String getAcpiPath();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.MmioIommu#getAcpiPath <em>Acpi Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acpi Path</em>' attribute.
	 * @see #getAcpiPath()
	 * @generated
	 */
	void setAcpiPath(String value);

	/**
	 * Returns the value of the '<em><b>Registers</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.RegisterWindow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its register windows; the first one is its address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registers</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getMmioIommu_Registers()
	 * @model containment="true" required="true"
	 *        extendedMetaData="name='register' kind='element'"
	 * @generated
	 */
	EList<RegisterWindow> getRegisters();

	/**
	 * Returns the value of the '<em><b>Interrupts</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.Interrupt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its wired interrupts, named as in its binding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interrupts</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getMmioIommu_Interrupts()
	 * @model containment="true"
	 *        extendedMetaData="name='interrupt' kind='element'"
	 * @generated
	 */
	EList<Interrupt> getInterrupts();

} // MmioIommu
