/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pci Host Bridge</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a PCI hierarchy meets the rest of the platform; it opens a root bus.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.PciHostBridge#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.ridgeline.model.PciHostBridge#getFirstBus <em>First Bus</em>}</li>
 *   <li>{@link org.ridgeline.model.PciHostBridge#getLastBus <em>Last Bus</em>}</li>
 *   <li>{@link org.ridgeline.model.PciHostBridge#getIommuMapMask <em>Iommu Map Mask</em>}</li>
 *   <li>{@link org.ridgeline.model.PciHostBridge#getMsiMapMask <em>Msi Map Mask</em>}</li>
 *   <li>{@link org.ridgeline.model.PciHostBridge#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.ridgeline.model.PciHostBridge#getEcamBase <em>Ecam Base</em>}</li>
 *   <li>{@link org.ridgeline.model.PciHostBridge#getInterruptSlots <em>Interrupt Slots</em>}</li>
 *   <li>{@link org.ridgeline.model.PciHostBridge#isCoherent <em>Coherent</em>}</li>
 *   <li>{@link org.ridgeline.model.PciHostBridge#isAts <em>Ats</em>}</li>
 *   <li>{@link org.ridgeline.model.PciHostBridge#getAddressBits <em>Address Bits</em>}</li>
 *   <li>{@link org.ridgeline.model.PciHostBridge#getWindows <em>Windows</em>}</li>
 *   <li>{@link org.ridgeline.model.PciHostBridge#getInterruptRoutes <em>Interrupt Routes</em>}</li>
 *   <li>{@link org.ridgeline.model.PciHostBridge#getFunctions <em>Functions</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge()
 * @model
 * @generated
 */
public interface PciHostBridge extends DmaSource {
	/**
	 * Returns the value of the '<em><b>Segment</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * PCI segment group (Linux: domain), 0 to 65535; several host bridges may share one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segment</em>' attribute.
	 * @see #setSegment(int)
	 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge_Segment()
	 * @model default="0" dataType="org.ridgeline.model.Segment"
	 * @generated
	 */
	int getSegment();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciHostBridge#getSegment <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Segment</em>' attribute.
	 * @see #getSegment()
	 * @generated
	 */
	void setSegment(int value);

	/**
	 * Returns the value of the '<em><b>First Bus</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of its root bus, 0 to 0xff.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Bus</em>' attribute.
	 * @see #setFirstBus(int)
	 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge_FirstBus()
	 * @model default="0" dataType="org.ridgeline.model.Bus"
	 * @generated
	 */
	int getFirstBus();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciHostBridge#getFirstBus <em>First Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Bus</em>' attribute.
	 * @see #getFirstBus()
	 * @generated
	 */
	void setFirstBus(int value);

	/**
	 * Returns the value of the '<em><b>Last Bus</b></em>' attribute.
	 * The default value is <code>"255"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest bus number below it, firstBus to 0xff.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Bus</em>' attribute.
	 * @see #setLastBus(int)
	 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge_LastBus()
	 * @model default="255" dataType="org.ridgeline.model.Bus"
	 * @generated
	 */
	int getLastBus();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciHostBridge#getLastBus <em>Last Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Bus</em>' attribute.
	 * @see #getLastBus()
	 * @generated
	 */
	void setLastBus(int value);

	/**
	 * Returns the value of the '<em><b>Iommu Map Mask</b></em>' attribute.
	 * The default value is <code>"65535"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ANDed with a requester ID before it is looked up on the IOMMU side (iommu-map-mask); 0xffff: no mask.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iommu Map Mask</em>' attribute.
	 * @see #setIommuMapMask(int)
	 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge_IommuMapMask()
	 * @model default="65535" dataType="org.ridgeline.model.RidMask"
	 * @generated
	 */
	int getIommuMapMask();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciHostBridge#getIommuMapMask <em>Iommu Map Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iommu Map Mask</em>' attribute.
	 * @see #getIommuMapMask()
	 * @generated
	 */
	void setIommuMapMask(int value);

	/**
	 * Returns the value of the '<em><b>Msi Map Mask</b></em>' attribute.
	 * The default value is <code>"65535"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same on the MSI side (msi-map-mask).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Msi Map Mask</em>' attribute.
	 * @see #setMsiMapMask(int)
	 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge_MsiMapMask()
	 * @model default="65535" dataType="org.ridgeline.model.RidMask"
	 * @generated
	 */
	int getMsiMapMask();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciHostBridge#getMsiMapMask <em>Msi Map Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Msi Map Mask</em>' attribute.
	 * @see #getMsiMapMask()
	 * @generated
	 */
	void setMsiMapMask(int value);

	/**
	 * Returns the value of the '<em><b>Compatible</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device-tree compatible strings, the most specific first. None: pci-host-ecam-generic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compatible</em>' attribute.
	 * @see #setCompatible(List)
	 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge_Compatible()
	 * @model default="" dataType="org.ridgeline.model.StringList"
	 * @generated
	 */
	List<String> getCompatible();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciHostBridge#getCompatible <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compatible</em>' attribute.
	 * @see #getCompatible()
	 * @generated
	 */
	void setCompatible(List<String> value);

	/**
	 * Returns the value of the '<em><b>Ecam Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of the configuration space of its first bus (ECAM).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ecam Base</em>' attribute.
	 * @see #setEcamBase(Long)
	 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge_EcamBase()
	 * @model dataType="org.ridgeline.model.Address"
	 * @generated
	 */
	Long getEcamBase();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciHostBridge#getEcamBase <em>Ecam Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ecam Base</em>' attribute.
	 * @see #getEcamBase()
	 * @generated
	 */
	void setEcamBase(Long value);

	/**
	 * Returns the value of the '<em><b>Interrupt Slots</b></em>' attribute.
	 * The default value is <code>"32"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many slots its interrupt map tells apart: a power of two, 1 to 32. A swizzle over four slots has 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interrupt Slots</em>' attribute.
	 * @see #setInterruptSlots(int)
	 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge_InterruptSlots()
	 * @model default="32" dataType="org.ridgeline.model.SlotCount"
	 * @generated
	 */
	int getInterruptSlots();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciHostBridge#getInterruptSlots <em>Interrupt Slots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interrupt Slots</em>' attribute.
	 * @see #getInterruptSlots()
	 * @generated
	 */
	void setInterruptSlots(int value);

	/**
	 * Returns the value of the '<em><b>Coherent</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requests from below it are cache coherent (dma-coherent, _CCA).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coherent</em>' attribute.
	 * @see #setCoherent(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge_Coherent()
	 * @model default="true"
	 * @generated
	 */
	boolean isCoherent();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciHostBridge#isCoherent <em>Coherent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coherent</em>' attribute.
	 * @see #isCoherent()
	 * @generated
	 */
	void setCoherent(boolean value);

	/**
	 * Returns the value of the '<em><b>Ats</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It passes Address Translation Services.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ats</em>' attribute.
	 * @see #setAts(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge_Ats()
	 * @model default="false"
	 * @generated
	 */
	boolean isAts();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciHostBridge#isAts <em>Ats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ats</em>' attribute.
	 * @see #isAts()
	 * @generated
	 */
	void setAts(boolean value);

	/**
	 * Returns the value of the '<em><b>Address Bits</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address bits that masters below it can drive, 1 to 64.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address Bits</em>' attribute.
	 * @see #setAddressBits(int)
	 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge_AddressBits()
	 * @model default="64" dataType="org.ridgeline.model.AddressBits"
	 * @generated
	 */
	int getAddressBits();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciHostBridge#getAddressBits <em>Address Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address Bits</em>' attribute.
	 * @see #getAddressBits()
	 * @generated
	 */
	void setAddressBits(int value);

	/**
	 * Returns the value of the '<em><b>Windows</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.AddressWindow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its address windows: the rows of ranges.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Windows</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge_Windows()
	 * @model containment="true"
	 *        extendedMetaData="name='window' kind='element'"
	 * @generated
	 */
	EList<AddressWindow> getWindows();

	/**
	 * Returns the value of the '<em><b>Interrupt Routes</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.InterruptRoute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the interrupt pins of its slots end: the rows of interrupt-map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interrupt Routes</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge_InterruptRoutes()
	 * @model containment="true"
	 *        extendedMetaData="name='route' kind='element'"
	 * @generated
	 */
	EList<InterruptRoute> getInterruptRoutes();

	/**
	 * Returns the value of the '<em><b>Functions</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.PciFunction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sits on its root bus, in plugging order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Functions</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPciHostBridge_Functions()
	 * @model containment="true"
	 *        extendedMetaData="name='function' kind='element'"
	 * @generated
	 */
	EList<PciFunction> getFunctions();

} // PciHostBridge
