/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import java.util.List;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Platform</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A board or virtual machine: everything that its firmware tables have to describe.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.Platform#getName <em>Name</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getTarget <em>Target</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getTargetVersion <em>Target Version</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getOemId <em>Oem Id</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getOemTableId <em>Oem Table Id</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getOemRevision <em>Oem Revision</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getCreatorId <em>Creator Id</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getCreatorRevision <em>Creator Revision</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getHostBridges <em>Host Bridges</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getPlatformDevices <em>Platform Devices</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getMmioIommus <em>Mmio Iommus</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getMsiControllers <em>Msi Controllers</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getInterruptControllers <em>Interrupt Controllers</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getReservedMemoryRegions <em>Reserved Memory Regions</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getDmaMappings <em>Dma Mappings</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getMsiMappings <em>Msi Mappings</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getSuppressions <em>Suppressions</em>}</li>
 *   <li>{@link org.ridgeline.model.Platform#getDiagram <em>Diagram</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getPlatform()
 * @model
 * @generated
 */
public interface Platform extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call the platform.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Platform#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Compatible</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Compatible strings of the root of the device tree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compatible</em>' attribute.
	 * @see #setCompatible(List)
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_Compatible()
	 * @model default="" dataType="org.ridgeline.model.StringList"
	 * @generated
	 */
	List<String> getCompatible();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Platform#getCompatible <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compatible</em>' attribute.
	 * @see #getCompatible()
	 * @generated
	 */
	void setCompatible(List<String> value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * The default value is <code>"generic"</code>.
	 * The literals are from the enumeration {@link org.ridgeline.model.TargetKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom the firmware is written for; some rules speak only of one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see org.ridgeline.model.TargetKind
	 * @see #setTarget(TargetKind)
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_Target()
	 * @model default="generic"
	 * @generated
	 */
	TargetKind getTarget();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Platform#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see org.ridgeline.model.TargetKind
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(TargetKind value);

	/**
	 * Returns the value of the '<em><b>Target Version</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the target as people write it, for example 6.12.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Version</em>' attribute.
	 * @see #setTargetVersion(String)
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_TargetVersion()
	 * @model default=""
	 * @generated
	 */
	String getTargetVersion();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Platform#getTargetVersion <em>Target Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Version</em>' attribute.
	 * @see #getTargetVersion()
	 * @generated
	 */
	void setTargetVersion(String value);

	/**
	 * Returns the value of the '<em><b>Numbering</b></em>' attribute.
	 * The default value is <code>"linux"</code>.
	 * The literals are from the enumeration {@link org.ridgeline.model.NumberingPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who hands out the slots and bus numbers that nobody fixed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numbering</em>' attribute.
	 * @see org.ridgeline.model.NumberingPolicy
	 * @see #setNumbering(NumberingPolicy)
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_Numbering()
	 * @model default="linux"
	 * @generated
	 */
	NumberingPolicy getNumbering();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Platform#getNumbering <em>Numbering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numbering</em>' attribute.
	 * @see org.ridgeline.model.NumberingPolicy
	 * @see #getNumbering()
	 * @generated
	 */
	void setNumbering(NumberingPolicy value);

	/**
	 * Returns the value of the '<em><b>Firmware</b></em>' attribute.
	 * The default value is <code>"both"</code>.
	 * The literals are from the enumeration {@link org.ridgeline.model.FirmwareInterface}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How an operating system learns of the platform; what the other kind of firmware could not say is then no concern.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Firmware</em>' attribute.
	 * @see org.ridgeline.model.FirmwareInterface
	 * @see #setFirmware(FirmwareInterface)
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_Firmware()
	 * @model default="both"
	 * @generated
	 */
	FirmwareInterface getFirmware();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Platform#getFirmware <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firmware</em>' attribute.
	 * @see org.ridgeline.model.FirmwareInterface
	 * @see #getFirmware()
	 * @generated
	 */
	void setFirmware(FirmwareInterface value);

	/**
	 * Returns the value of the '<em><b>Oem Id</b></em>' attribute.
	 * The default value is <code>"RIDGEL"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * OEMID of the ACPI tables, at most 6 characters (ACPI, 5.2.6).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Oem Id</em>' attribute.
	 * @see #setOemId(String)
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_OemId()
	 * @model default="RIDGEL" dataType="org.ridgeline.model.OemId"
	 * @generated
	 */
	String getOemId();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Platform#getOemId <em>Oem Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Oem Id</em>' attribute.
	 * @see #getOemId()
	 * @generated
	 */
	void setOemId(String value);

	/**
	 * Returns the value of the '<em><b>Oem Table Id</b></em>' attribute.
	 * The default value is <code>"RIDGELIN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * OEM Table ID of the ACPI tables, at most 8 characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Oem Table Id</em>' attribute.
	 * @see #setOemTableId(String)
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_OemTableId()
	 * @model default="RIDGELIN" dataType="org.ridgeline.model.OemTableId"
	 * @generated
	 */
	String getOemTableId();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Platform#getOemTableId <em>Oem Table Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Oem Table Id</em>' attribute.
	 * @see #getOemTableId()
	 * @generated
	 */
	void setOemTableId(String value);

	/**
	 * Returns the value of the '<em><b>Oem Revision</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * OEM Revision of the ACPI tables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Oem Revision</em>' attribute.
	 * @see #setOemRevision(long)
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_OemRevision()
	 * @model default="1" dataType="org.ridgeline.model.Unsigned32"
	 * @generated
	 */
	long getOemRevision();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Platform#getOemRevision <em>Oem Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Oem Revision</em>' attribute.
	 * @see #getOemRevision()
	 * @generated
	 */
	void setOemRevision(long value);

	/**
	 * Returns the value of the '<em><b>Creator Id</b></em>' attribute.
	 * The default value is <code>"RDGL"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Creator ID of the ACPI tables, at most 4 characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Creator Id</em>' attribute.
	 * @see #setCreatorId(String)
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_CreatorId()
	 * @model default="RDGL" dataType="org.ridgeline.model.CreatorId"
	 * @generated
	 */
	String getCreatorId();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Platform#getCreatorId <em>Creator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Creator Id</em>' attribute.
	 * @see #getCreatorId()
	 * @generated
	 */
	void setCreatorId(String value);

	/**
	 * Returns the value of the '<em><b>Creator Revision</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Creator Revision of the ACPI tables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Creator Revision</em>' attribute.
	 * @see #setCreatorRevision(long)
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_CreatorRevision()
	 * @model default="1" dataType="org.ridgeline.model.Unsigned32"
	 * @generated
	 */
	long getCreatorRevision();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Platform#getCreatorRevision <em>Creator Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Creator Revision</em>' attribute.
	 * @see #getCreatorRevision()
	 * @generated
	 */
	void setCreatorRevision(long value);

	/**
	 * Returns the value of the '<em><b>Host Bridges</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.PciHostBridge}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where PCI hierarchies start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host Bridges</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_HostBridges()
	 * @model containment="true"
	 *        extendedMetaData="name='hostBridge' kind='element'"
	 * @generated
	 */
	EList<PciHostBridge> getHostBridges();

	/**
	 * Returns the value of the '<em><b>Platform Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.PlatformDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The masters in the address map that are no PCI functions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform Devices</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_PlatformDevices()
	 * @model containment="true"
	 *        extendedMetaData="name='platformDevice' kind='element'"
	 * @generated
	 */
	EList<PlatformDevice> getPlatformDevices();

	/**
	 * Returns the value of the '<em><b>Mmio Iommus</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.MmioIommu}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IOMMUs in the address map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mmio Iommus</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_MmioIommus()
	 * @model containment="true"
	 *        extendedMetaData="name='mmioIommu' kind='element'"
	 * @generated
	 */
	EList<MmioIommu> getMmioIommus();

	/**
	 * Returns the value of the '<em><b>Msi Controllers</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.MsiController}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The controllers that receive message signalled interrupts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Msi Controllers</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_MsiControllers()
	 * @model containment="true"
	 *        extendedMetaData="name='msiController' kind='element'"
	 * @generated
	 */
	EList<MsiController> getMsiControllers();

	/**
	 * Returns the value of the '<em><b>Interrupt Controllers</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.InterruptController}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The controllers of wired interrupts; the first is the interrupt parent of the whole tree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interrupt Controllers</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_InterruptControllers()
	 * @model containment="true"
	 *        extendedMetaData="name='interruptController' kind='element'"
	 * @generated
	 */
	EList<InterruptController> getInterruptControllers();

	/**
	 * Returns the value of the '<em><b>Reserved Memory Regions</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.ReservedMemoryRegion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory that stays mapped for masters which use it before an operating system starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reserved Memory Regions</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_ReservedMemoryRegions()
	 * @model containment="true"
	 *        extendedMetaData="name='reservedMemory' kind='element'"
	 * @generated
	 */
	EList<ReservedMemoryRegion> getReservedMemoryRegions();

	/**
	 * Returns the value of the '<em><b>Dma Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.DmaMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is translated by which IOMMU, or by none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dma Mappings</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_DmaMappings()
	 * @model containment="true"
	 *        extendedMetaData="name='dmaMapping' kind='element'"
	 * @generated
	 */
	EList<DmaMapping> getDmaMappings();

	/**
	 * Returns the value of the '<em><b>Msi Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.MsiMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose messages reach which MSI controller.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Msi Mappings</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_MsiMappings()
	 * @model containment="true"
	 *        extendedMetaData="name='msiMapping' kind='element'"
	 * @generated
	 */
	EList<MsiMapping> getMsiMappings();

	/**
	 * Returns the value of the '<em><b>Suppressions</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.Suppression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings that somebody looked at and accepts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suppressions</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_Suppressions()
	 * @model containment="true"
	 *        extendedMetaData="name='suppression' kind='element'"
	 * @generated
	 */
	EList<Suppression> getSuppressions();

	/**
	 * Returns the value of the '<em><b>Diagram</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where people moved the figures; always last in the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diagram</em>' containment reference.
	 * @see #setDiagram(Diagram)
	 * @see org.ridgeline.model.PlatformPackage#getPlatform_Diagram()
	 * @model containment="true"
	 *        extendedMetaData="name='diagram' kind='element'"
	 * @generated
	 */
	Diagram getDiagram();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.Platform#getDiagram <em>Diagram</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diagram</em>' containment reference.
	 * @see #getDiagram()
	 * @generated
	 */
	void setDiagram(Diagram value);

} // Platform
