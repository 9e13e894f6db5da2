/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import java.util.List;

import org.eclipse.emf.common.util.EList;

import org.ridgeline.core.id.PciAddress;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A device in the address map that masters memory but is no PCI function.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.PlatformDevice#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.ridgeline.model.PlatformDevice#getAcpiPath <em>Acpi Path</em>}</li>
 *   <li>{@link org.ridgeline.model.PlatformDevice#isCoherent <em>Coherent</em>}</li>
 *   <li>{@link org.ridgeline.model.PlatformDevice#getAddressBits <em>Address Bits</em>}</li>
 *   <li>{@link org.ridgeline.model.PlatformDevice#getVirtio <em>Virtio</em>}</li>
 *   <li>{@link org.ridgeline.model.PlatformDevice#isAccessPlatform <em>Access Platform</em>}</li>
 *   <li>{@link org.ridgeline.model.PlatformDevice#getFixedAddress <em>Fixed Address</em>}</li>
 *   <li>{@link org.ridgeline.model.PlatformDevice#isBus <em>Bus</em>}</li>
 *   <li>{@link org.ridgeline.model.PlatformDevice#getRegisters <em>Registers</em>}</li>
 *   <li>{@link org.ridgeline.model.PlatformDevice#getInterrupts <em>Interrupts</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getPlatformDevice()
 * @model
 * @generated
 */
public interface PlatformDevice extends DmaMaster {
	/**
	 * Returns the value of the '<em><b>Compatible</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device-tree compatible strings, the most specific first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compatible</em>' attribute.
	 * @see #setCompatible(List)
	 * @see org.ridgeline.model.PlatformPackage#getPlatformDevice_Compatible()
	 * @model default="" dataType="org.ridgeline.model.StringList"
	 * @generated
	 */
	List<String> getCompatible();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PlatformDevice#getCompatible <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compatible</em>' attribute.
	 * @see #getCompatible()
	 * @generated
	 */
	void setCompatible(List<String> value);

	/**
	 * Returns the value of the '<em><b>Acpi Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its full ACPI namespace path with names of four characters, for example \_SB_.NIC0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acpi Path</em>' attribute.
	 * @see #setAcpiPath(String)
	 * @see org.ridgeline.model.PlatformPackage#getPlatformDevice_AcpiPath()
	 * @model default=""
	 * @generated
	 */
	String getAcpiPath();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PlatformDevice#getAcpiPath <em>Acpi Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acpi Path</em>' attribute.
	 * @see #getAcpiPath()
	 * @generated
	 */
	void setAcpiPath(String value);

	/**
	 * Returns the value of the '<em><b>Coherent</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its requests are cache coherent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coherent</em>' attribute.
	 * @see #setCoherent(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getPlatformDevice_Coherent()
	 * @model default="true"
	 * @generated
	 */
	boolean isCoherent();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PlatformDevice#isCoherent <em>Coherent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coherent</em>' attribute.
	 * @see #isCoherent()
	 * @generated
	 */
	void setCoherent(boolean value);

	/**
	 * Returns the value of the '<em><b>Address Bits</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address bits it can drive, 1 to 64.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address Bits</em>' attribute.
	 * @see #setAddressBits(int)
	 * @see org.ridgeline.model.PlatformPackage#getPlatformDevice_AddressBits()
	 * @model default="64" dataType="org.ridgeline.model.AddressBits"
	 * @generated
	 */
	int getAddressBits();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PlatformDevice#getAddressBits <em>Address Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address Bits</em>' attribute.
	 * @see #getAddressBits()
	 * @generated
	 */
	void setAddressBits(int value);

	/**
	 * Returns the value of the '<em><b>Virtio</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.ridgeline.model.VirtioTransport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it speaks virtio over MMIO, and which version of its interface.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Virtio</em>' attribute.
	 * @see org.ridgeline.model.VirtioTransport
	 * @see #setVirtio(VirtioTransport)
	 * @see org.ridgeline.model.PlatformPackage#getPlatformDevice_Virtio()
	 * @model default="none"
	 * @generated
	 */
	VirtioTransport getVirtio();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PlatformDevice#getVirtio <em>Virtio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Virtio</em>' attribute.
	 * @see org.ridgeline.model.VirtioTransport
	 * @see #getVirtio()
	 * @generated
	 */
	void setVirtio(VirtioTransport value);

	/**
	 * Returns the value of the '<em><b>Access Platform</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It offers VIRTIO_F_ACCESS_PLATFORM; without it a virtio device bypasses every IOMMU.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access Platform</em>' attribute.
	 * @see #setAccessPlatform(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getPlatformDevice_AccessPlatform()
	 * @model default="false"
	 * @generated
	 */
	boolean isAccessPlatform();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PlatformDevice#isAccessPlatform <em>Access Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access Platform</em>' attribute.
	 * @see #isAccessPlatform()
	 * @generated
	 */
	void setAccessPlatform(boolean value);

	/**
	 * Returns the value of the '<em><b>Fixed Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The requester ID that an IOAPIC or HPET of an x86 platform uses, for example 0000:f0:1f.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixed Address</em>' attribute.
	 * @see #setFixedAddress(PciAddress)
	 * @see org.ridgeline.model.PlatformPackage#getPlatformDevice_FixedAddress()
	 * @model dataType="org.ridgeline.model.PciAddress"
	 * @generated
	 */
	PciAddress getFixedAddress();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PlatformDevice#getFixedAddress <em>Fixed Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixed Address</em>' attribute.
	 * @see #getFixedAddress()
	 * @generated
	 */
	void setFixedAddress(PciAddress value);

	/**
	 * Returns the value of the '<em><b>Bus</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is a bus, though no PCI bus, that hands on input IDs of 16 bits from what sits on it (Layerscape's fsl-mc, Tegra's host1x): its mappings with an input base are an iommu-map or msi-map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bus</em>' attribute.
	 * @see #setBus(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getPlatformDevice_Bus()
	 * @model default="false"
	 * @generated
	 */
	boolean isBus();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PlatformDevice#isBus <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus</em>' attribute.
	 * @see #isBus()
	 * @generated
	 */
	void setBus(boolean value);

	/**
	 * Returns the value of the '<em><b>Registers</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.RegisterWindow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its register windows; VIOT names the device by the first one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registers</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPlatformDevice_Registers()
	 * @model containment="true"
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
	 * Its wired interrupts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interrupts</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPlatformDevice_Interrupts()
	 * @model containment="true"
	 *        extendedMetaData="name='interrupt' kind='element'"
	 * @generated
	 */
	EList<Interrupt> getInterrupts();

} // PlatformDevice
