/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What people draw: a platform, the devices on its buses, and the IOMMUs and MSI controllers that serve them.
 * <!-- end-model-doc -->
 * @see org.ridgeline.model.PlatformFactory
 * @model kind="package"
 * @generated
 */
public interface PlatformPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://ridgeline.org/platform/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "platform";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PlatformPackage eINSTANCE = org.ridgeline.model.impl.PlatformPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.PlatformElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PlatformElementImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPlatformElement()
	 * @generated
	 */
	int PLATFORM_ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_ELEMENT__NAME = 1;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_ELEMENT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.MsiSource <em>Msi Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.MsiSource
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getMsiSource()
	 * @generated
	 */
	int MSI_SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_SOURCE__ID = PLATFORM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_SOURCE__NAME = PLATFORM_ELEMENT__NAME;

	/**
	 * The number of structural features of the '<em>Msi Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_SOURCE_FEATURE_COUNT = PLATFORM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.DmaSource <em>Dma Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.DmaSource
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getDmaSource()
	 * @generated
	 */
	int DMA_SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_SOURCE__ID = MSI_SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_SOURCE__NAME = MSI_SOURCE__NAME;

	/**
	 * The number of structural features of the '<em>Dma Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_SOURCE_FEATURE_COUNT = MSI_SOURCE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.DmaMaster <em>Dma Master</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.DmaMaster
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getDmaMaster()
	 * @generated
	 */
	int DMA_MASTER = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_MASTER__ID = DMA_SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_MASTER__NAME = DMA_SOURCE__NAME;

	/**
	 * The number of structural features of the '<em>Dma Master</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_MASTER_FEATURE_COUNT = DMA_SOURCE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.Iommu <em>Iommu</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.Iommu
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getIommu()
	 * @generated
	 */
	int IOMMU = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU__ID = PLATFORM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU__NAME = PLATFORM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Id Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU__ID_BITS = PLATFORM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Boot Bypass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU__BOOT_BYPASS = PLATFORM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Iommu</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_FEATURE_COUNT = PLATFORM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.PlatformImpl <em>Platform</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PlatformImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPlatform()
	 * @generated
	 */
	int PLATFORM = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__NAME = 0;

	/**
	 * The feature id for the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__COMPATIBLE = 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__TARGET = 2;

	/**
	 * The feature id for the '<em><b>Target Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__TARGET_VERSION = 3;

	/**
	 * The feature id for the '<em><b>Numbering</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__NUMBERING = 4;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__FIRMWARE = 5;

	/**
	 * The feature id for the '<em><b>Oem Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__OEM_ID = 6;

	/**
	 * The feature id for the '<em><b>Oem Table Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__OEM_TABLE_ID = 7;

	/**
	 * The feature id for the '<em><b>Oem Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__OEM_REVISION = 8;

	/**
	 * The feature id for the '<em><b>Creator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__CREATOR_ID = 9;

	/**
	 * The feature id for the '<em><b>Creator Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__CREATOR_REVISION = 10;

	/**
	 * The feature id for the '<em><b>Host Bridges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__HOST_BRIDGES = 11;

	/**
	 * The feature id for the '<em><b>Platform Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__PLATFORM_DEVICES = 12;

	/**
	 * The feature id for the '<em><b>Mmio Iommus</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__MMIO_IOMMUS = 13;

	/**
	 * The feature id for the '<em><b>Msi Controllers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__MSI_CONTROLLERS = 14;

	/**
	 * The feature id for the '<em><b>Interrupt Controllers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__INTERRUPT_CONTROLLERS = 15;

	/**
	 * The feature id for the '<em><b>Reserved Memory Regions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__RESERVED_MEMORY_REGIONS = 16;

	/**
	 * The feature id for the '<em><b>Dma Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__DMA_MAPPINGS = 17;

	/**
	 * The feature id for the '<em><b>Msi Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__MSI_MAPPINGS = 18;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__SUPPRESSIONS = 19;

	/**
	 * The feature id for the '<em><b>Diagram</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__DIAGRAM = 20;

	/**
	 * The number of structural features of the '<em>Platform</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_FEATURE_COUNT = 21;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.PciHostBridgeImpl <em>Pci Host Bridge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PciHostBridgeImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPciHostBridge()
	 * @generated
	 */
	int PCI_HOST_BRIDGE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__ID = DMA_SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__NAME = DMA_SOURCE__NAME;

	/**
	 * The feature id for the '<em><b>Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__SEGMENT = DMA_SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>First Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__FIRST_BUS = DMA_SOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Last Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__LAST_BUS = DMA_SOURCE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Iommu Map Mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__IOMMU_MAP_MASK = DMA_SOURCE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Msi Map Mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__MSI_MAP_MASK = DMA_SOURCE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__COMPATIBLE = DMA_SOURCE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Ecam Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__ECAM_BASE = DMA_SOURCE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Interrupt Slots</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__INTERRUPT_SLOTS = DMA_SOURCE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Coherent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__COHERENT = DMA_SOURCE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Ats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__ATS = DMA_SOURCE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Address Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__ADDRESS_BITS = DMA_SOURCE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Windows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__WINDOWS = DMA_SOURCE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Interrupt Routes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__INTERRUPT_ROUTES = DMA_SOURCE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Functions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE__FUNCTIONS = DMA_SOURCE_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Pci Host Bridge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_HOST_BRIDGE_FEATURE_COUNT = DMA_SOURCE_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.AddressWindowImpl <em>Address Window</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.AddressWindowImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getAddressWindow()
	 * @generated
	 */
	int ADDRESS_WINDOW = 7;

	/**
	 * The feature id for the '<em><b>Space</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__SPACE = 0;

	/**
	 * The feature id for the '<em><b>Pci Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__PCI_BASE = 1;

	/**
	 * The feature id for the '<em><b>Cpu Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__CPU_BASE = 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__SIZE = 3;

	/**
	 * The number of structural features of the '<em>Address Window</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.InterruptRouteImpl <em>Interrupt Route</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.InterruptRouteImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getInterruptRoute()
	 * @generated
	 */
	int INTERRUPT_ROUTE = 8;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT_ROUTE__SLOT = 0;

	/**
	 * The feature id for the '<em><b>Pin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT_ROUTE__PIN = 1;

	/**
	 * The feature id for the '<em><b>Gsiv</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT_ROUTE__GSIV = 2;

	/**
	 * The number of structural features of the '<em>Interrupt Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT_ROUTE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.PciFunctionImpl <em>Pci Function</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PciFunctionImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPciFunction()
	 * @generated
	 */
	int PCI_FUNCTION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__ID = DMA_MASTER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__NAME = DMA_MASTER__NAME;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__SLOT = DMA_MASTER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__FUNCTION = DMA_MASTER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Multifunction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__MULTIFUNCTION = DMA_MASTER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Acs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__ACS = DMA_MASTER_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Pci Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION_FEATURE_COUNT = DMA_MASTER_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.PciEndpointImpl <em>Pci Endpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PciEndpointImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPciEndpoint()
	 * @generated
	 */
	int PCI_ENDPOINT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_ENDPOINT__ID = PCI_FUNCTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_ENDPOINT__NAME = PCI_FUNCTION__NAME;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_ENDPOINT__SLOT = PCI_FUNCTION__SLOT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_ENDPOINT__FUNCTION = PCI_FUNCTION__FUNCTION;

	/**
	 * The feature id for the '<em><b>Multifunction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_ENDPOINT__MULTIFUNCTION = PCI_FUNCTION__MULTIFUNCTION;

	/**
	 * The feature id for the '<em><b>Acs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_ENDPOINT__ACS = PCI_FUNCTION__ACS;

	/**
	 * The feature id for the '<em><b>Virtio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_ENDPOINT__VIRTIO = PCI_FUNCTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Access Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_ENDPOINT__ACCESS_PLATFORM = PCI_FUNCTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Alias Devfns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_ENDPOINT__ALIAS_DEVFNS = PCI_FUNCTION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sriov</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_ENDPOINT__SRIOV = PCI_FUNCTION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Pci Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_ENDPOINT_FEATURE_COUNT = PCI_FUNCTION_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.SriovCapabilityImpl <em>Sriov Capability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.SriovCapabilityImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getSriovCapability()
	 * @generated
	 */
	int SRIOV_CAPABILITY = 11;

	/**
	 * The feature id for the '<em><b>Total Vfs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SRIOV_CAPABILITY__TOTAL_VFS = 0;

	/**
	 * The feature id for the '<em><b>Enabled Vfs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SRIOV_CAPABILITY__ENABLED_VFS = 1;

	/**
	 * The feature id for the '<em><b>First Vf Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SRIOV_CAPABILITY__FIRST_VF_OFFSET = 2;

	/**
	 * The feature id for the '<em><b>Vf Stride</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SRIOV_CAPABILITY__VF_STRIDE = 3;

	/**
	 * The feature id for the '<em><b>Ari</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SRIOV_CAPABILITY__ARI = 4;

	/**
	 * The number of structural features of the '<em>Sriov Capability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SRIOV_CAPABILITY_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.PciBridgeImpl <em>Pci Bridge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PciBridgeImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPciBridge()
	 * @generated
	 */
	int PCI_BRIDGE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__ID = PCI_FUNCTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__NAME = PCI_FUNCTION__NAME;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__SLOT = PCI_FUNCTION__SLOT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__FUNCTION = PCI_FUNCTION__FUNCTION;

	/**
	 * The feature id for the '<em><b>Multifunction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__MULTIFUNCTION = PCI_FUNCTION__MULTIFUNCTION;

	/**
	 * The feature id for the '<em><b>Acs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__ACS = PCI_FUNCTION__ACS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__KIND = PCI_FUNCTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Secondary Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__SECONDARY_BUS = PCI_FUNCTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Subordinate Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__SUBORDINATE_BUS = PCI_FUNCTION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hot Plug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__HOT_PLUG = PCI_FUNCTION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reserved Buses</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__RESERVED_BUSES = PCI_FUNCTION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Functions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__FUNCTIONS = PCI_FUNCTION_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Pci Bridge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE_FEATURE_COUNT = PCI_FUNCTION_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.PciIommuImpl <em>Pci Iommu</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PciIommuImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPciIommu()
	 * @generated
	 */
	int PCI_IOMMU = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_IOMMU__ID = PCI_FUNCTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_IOMMU__NAME = PCI_FUNCTION__NAME;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_IOMMU__SLOT = PCI_FUNCTION__SLOT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_IOMMU__FUNCTION = PCI_FUNCTION__FUNCTION;

	/**
	 * The feature id for the '<em><b>Multifunction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_IOMMU__MULTIFUNCTION = PCI_FUNCTION__MULTIFUNCTION;

	/**
	 * The feature id for the '<em><b>Acs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_IOMMU__ACS = PCI_FUNCTION__ACS;

	/**
	 * The feature id for the '<em><b>Id Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_IOMMU__ID_BITS = PCI_FUNCTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Boot Bypass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_IOMMU__BOOT_BYPASS = PCI_FUNCTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_IOMMU__KIND = PCI_FUNCTION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Access Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_IOMMU__ACCESS_PLATFORM = PCI_FUNCTION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Pci Iommu</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_IOMMU_FEATURE_COUNT = PCI_FUNCTION_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.PlatformDeviceImpl <em>Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PlatformDeviceImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPlatformDevice()
	 * @generated
	 */
	int PLATFORM_DEVICE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__ID = DMA_MASTER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__NAME = DMA_MASTER__NAME;

	/**
	 * The feature id for the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__COMPATIBLE = DMA_MASTER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Acpi Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__ACPI_PATH = DMA_MASTER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Coherent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__COHERENT = DMA_MASTER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Address Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__ADDRESS_BITS = DMA_MASTER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Virtio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__VIRTIO = DMA_MASTER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Access Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__ACCESS_PLATFORM = DMA_MASTER_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Fixed Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__FIXED_ADDRESS = DMA_MASTER_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__BUS = DMA_MASTER_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Registers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__REGISTERS = DMA_MASTER_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Interrupts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__INTERRUPTS = DMA_MASTER_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE_FEATURE_COUNT = DMA_MASTER_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.MmioIommuImpl <em>Mmio Iommu</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.MmioIommuImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getMmioIommu()
	 * @generated
	 */
	int MMIO_IOMMU = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_IOMMU__ID = IOMMU__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_IOMMU__NAME = IOMMU__NAME;

	/**
	 * The feature id for the '<em><b>Id Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_IOMMU__ID_BITS = IOMMU__ID_BITS;

	/**
	 * The feature id for the '<em><b>Boot Bypass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_IOMMU__BOOT_BYPASS = IOMMU__BOOT_BYPASS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_IOMMU__KIND = IOMMU_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_IOMMU__COMPATIBLE = IOMMU_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Specifier Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_IOMMU__SPECIFIER_CELLS = IOMMU_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stream Match Groups</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_IOMMU__STREAM_MATCH_GROUPS = IOMMU_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Coherent Walk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_IOMMU__COHERENT_WALK = IOMMU_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Acpi Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_IOMMU__ACPI_PATH = IOMMU_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Registers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_IOMMU__REGISTERS = IOMMU_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Interrupts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_IOMMU__INTERRUPTS = IOMMU_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Mmio Iommu</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_IOMMU_FEATURE_COUNT = IOMMU_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.RegisterWindowImpl <em>Register Window</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.RegisterWindowImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getRegisterWindow()
	 * @generated
	 */
	int REGISTER_WINDOW = 16;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_WINDOW__BASE = 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_WINDOW__SIZE = 1;

	/**
	 * The number of structural features of the '<em>Register Window</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_WINDOW_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.InterruptImpl <em>Interrupt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.InterruptImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getInterrupt()
	 * @generated
	 */
	int INTERRUPT = 17;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Gsiv</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT__GSIV = 1;

	/**
	 * The feature id for the '<em><b>Edge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT__EDGE = 2;

	/**
	 * The number of structural features of the '<em>Interrupt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.MsiControllerImpl <em>Msi Controller</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.MsiControllerImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getMsiController()
	 * @generated
	 */
	int MSI_CONTROLLER = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CONTROLLER__ID = PLATFORM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CONTROLLER__NAME = PLATFORM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CONTROLLER__KIND = PLATFORM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CONTROLLER__COMPATIBLE = PLATFORM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Its Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CONTROLLER__ITS_ID = PLATFORM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Device Id Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CONTROLLER__DEVICE_ID_BITS = PLATFORM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Specifier Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CONTROLLER__SPECIFIER_CELLS = PLATFORM_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Registers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CONTROLLER__REGISTERS = PLATFORM_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Msi Controller</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CONTROLLER_FEATURE_COUNT = PLATFORM_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.InterruptControllerImpl <em>Interrupt Controller</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.InterruptControllerImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getInterruptController()
	 * @generated
	 */
	int INTERRUPT_CONTROLLER = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT_CONTROLLER__ID = PLATFORM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT_CONTROLLER__NAME = PLATFORM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT_CONTROLLER__KIND = PLATFORM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT_CONTROLLER__COMPATIBLE = PLATFORM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Interrupt Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT_CONTROLLER__INTERRUPT_CELLS = PLATFORM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Registers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT_CONTROLLER__REGISTERS = PLATFORM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Interrupt Controller</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPT_CONTROLLER_FEATURE_COUNT = PLATFORM_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.ReservedMemoryRegionImpl <em>Reserved Memory Region</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.ReservedMemoryRegionImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getReservedMemoryRegion()
	 * @generated
	 */
	int RESERVED_MEMORY_REGION = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY_REGION__ID = PLATFORM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY_REGION__NAME = PLATFORM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY_REGION__BASE = PLATFORM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY_REGION__SIZE = PLATFORM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Remappable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY_REGION__REMAPPABLE = PLATFORM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Privileged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY_REGION__PRIVILEGED = PLATFORM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Masters</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY_REGION__MASTERS = PLATFORM_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Reserved Memory Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY_REGION_FEATURE_COUNT = PLATFORM_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.DmaMappingImpl <em>Dma Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.DmaMappingImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getDmaMapping()
	 * @generated
	 */
	int DMA_MAPPING = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_MAPPING__ID = PLATFORM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_MAPPING__NAME = PLATFORM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_MAPPING__SOURCE = PLATFORM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Iommu</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_MAPPING__IOMMU = PLATFORM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bypass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_MAPPING__BYPASS = PLATFORM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Input Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_MAPPING__INPUT_BASE = PLATFORM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_MAPPING__COUNT = PLATFORM_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_MAPPING__OUTPUT = PLATFORM_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Dma Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_MAPPING_FEATURE_COUNT = PLATFORM_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.MsiMappingImpl <em>Msi Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.MsiMappingImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getMsiMapping()
	 * @generated
	 */
	int MSI_MAPPING = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_MAPPING__ID = PLATFORM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_MAPPING__NAME = PLATFORM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_MAPPING__SOURCE = PLATFORM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Controller</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_MAPPING__CONTROLLER = PLATFORM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Input Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_MAPPING__INPUT_BASE = PLATFORM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_MAPPING__COUNT = PLATFORM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Output Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_MAPPING__OUTPUT_BASE = PLATFORM_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Msi Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_MAPPING_FEATURE_COUNT = PLATFORM_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.SuppressionImpl <em>Suppression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.SuppressionImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getSuppression()
	 * @generated
	 */
	int SUPPRESSION = 23;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__RULE = 0;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__REASON = 2;

	/**
	 * The number of structural features of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.DiagramImpl <em>Diagram</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.DiagramImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getDiagram()
	 * @generated
	 */
	int DIAGRAM = 24;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__POSITIONS = 0;

	/**
	 * The number of structural features of the '<em>Diagram</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.impl.NodePositionImpl <em>Node Position</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.NodePositionImpl
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getNodePosition()
	 * @generated
	 */
	int NODE_POSITION = 25;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_POSITION__ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_POSITION__X = 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_POSITION__Y = 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_POSITION__WIDTH = 3;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_POSITION__HEIGHT = 4;

	/**
	 * The number of structural features of the '<em>Node Position</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_POSITION_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.TargetKind <em>Target Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.TargetKind
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getTargetKind()
	 * @generated
	 */
	int TARGET_KIND = 26;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.NumberingPolicy <em>Numbering Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.NumberingPolicy
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getNumberingPolicy()
	 * @generated
	 */
	int NUMBERING_POLICY = 27;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.FirmwareInterface <em>Firmware Interface</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.FirmwareInterface
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getFirmwareInterface()
	 * @generated
	 */
	int FIRMWARE_INTERFACE = 28;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.AddressSpace <em>Address Space</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.AddressSpace
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getAddressSpace()
	 * @generated
	 */
	int ADDRESS_SPACE = 29;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.VirtioTransport <em>Virtio Transport</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.VirtioTransport
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getVirtioTransport()
	 * @generated
	 */
	int VIRTIO_TRANSPORT = 30;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.BridgeKind <em>Bridge Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.BridgeKind
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getBridgeKind()
	 * @generated
	 */
	int BRIDGE_KIND = 31;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.PciIommuKind <em>Pci Iommu Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.PciIommuKind
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPciIommuKind()
	 * @generated
	 */
	int PCI_IOMMU_KIND = 32;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.MmioIommuKind <em>Mmio Iommu Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.MmioIommuKind
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getMmioIommuKind()
	 * @generated
	 */
	int MMIO_IOMMU_KIND = 33;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.MsiControllerKind <em>Msi Controller Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.MsiControllerKind
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getMsiControllerKind()
	 * @generated
	 */
	int MSI_CONTROLLER_KIND = 34;

	/**
	 * The meta object id for the '{@link org.ridgeline.model.InterruptControllerKind <em>Interrupt Controller Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.InterruptControllerKind
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getInterruptControllerKind()
	 * @generated
	 */
	int INTERRUPT_CONTROLLER_KIND = 35;

	/**
	 * The meta object id for the '<em>Identifier</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getIdentifier()
	 * @generated
	 */
	int IDENTIFIER = 36;

	/**
	 * The meta object id for the '<em>Address</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Long
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getAddress()
	 * @generated
	 */
	int ADDRESS = 37;

	/**
	 * The meta object id for the '<em>Size</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Long
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getSize()
	 * @generated
	 */
	int SIZE = 38;

	/**
	 * The meta object id for the '<em>Input Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Long
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getInputId()
	 * @generated
	 */
	int INPUT_ID = 39;

	/**
	 * The meta object id for the '<em>Id Count</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Long
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getIdCount()
	 * @generated
	 */
	int ID_COUNT = 40;

	/**
	 * The meta object id for the '<em>Gsiv</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Long
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getGsiv()
	 * @generated
	 */
	int GSIV = 41;

	/**
	 * The meta object id for the '<em>Unsigned32</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getUnsigned32()
	 * @generated
	 */
	int UNSIGNED32 = 42;

	/**
	 * The meta object id for the '<em>Segment</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getSegment()
	 * @generated
	 */
	int SEGMENT = 43;

	/**
	 * The meta object id for the '<em>Bus</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getBus()
	 * @generated
	 */
	int BUS = 44;

	/**
	 * The meta object id for the '<em>Bus Behind</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getBusBehind()
	 * @generated
	 */
	int BUS_BEHIND = 45;

	/**
	 * The meta object id for the '<em>Bus Count</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getBusCount()
	 * @generated
	 */
	int BUS_COUNT = 46;

	/**
	 * The meta object id for the '<em>Rid Mask</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getRidMask()
	 * @generated
	 */
	int RID_MASK = 47;

	/**
	 * The meta object id for the '<em>Slot</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getSlot()
	 * @generated
	 */
	int SLOT = 48;

	/**
	 * The meta object id for the '<em>Function Number</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getFunctionNumber()
	 * @generated
	 */
	int FUNCTION_NUMBER = 49;

	/**
	 * The meta object id for the '<em>Pin</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPin()
	 * @generated
	 */
	int PIN = 50;

	/**
	 * The meta object id for the '<em>Slot Count</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getSlotCount()
	 * @generated
	 */
	int SLOT_COUNT = 51;

	/**
	 * The meta object id for the '<em>Id Bits</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getIdBits()
	 * @generated
	 */
	int ID_BITS = 52;

	/**
	 * The meta object id for the '<em>Address Bits</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getAddressBits()
	 * @generated
	 */
	int ADDRESS_BITS = 53;

	/**
	 * The meta object id for the '<em>Iommu Cells</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getIommuCells()
	 * @generated
	 */
	int IOMMU_CELLS = 54;

	/**
	 * The meta object id for the '<em>Msi Cells</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getMsiCells()
	 * @generated
	 */
	int MSI_CELLS = 55;

	/**
	 * The meta object id for the '<em>Interrupt Cells</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getInterruptCells()
	 * @generated
	 */
	int INTERRUPT_CELLS = 56;

	/**
	 * The meta object id for the '<em>Stream Match Groups</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getStreamMatchGroups()
	 * @generated
	 */
	int STREAM_MATCH_GROUPS = 57;

	/**
	 * The meta object id for the '<em>Vf Count</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getVfCount()
	 * @generated
	 */
	int VF_COUNT = 58;

	/**
	 * The meta object id for the '<em>Rid Distance</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getRidDistance()
	 * @generated
	 */
	int RID_DISTANCE = 59;

	/**
	 * The meta object id for the '<em>Extent</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getExtent()
	 * @generated
	 */
	int EXTENT = 60;

	/**
	 * The meta object id for the '<em>String List</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.util.List
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getStringList()
	 * @generated
	 */
	int STRING_LIST = 61;

	/**
	 * The meta object id for the '<em>Cell List</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.util.List
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getCellList()
	 * @generated
	 */
	int CELL_LIST = 62;

	/**
	 * The meta object id for the '<em>Devfn List</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.util.List
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getDevfnList()
	 * @generated
	 */
	int DEVFN_LIST = 63;

	/**
	 * The meta object id for the '<em>Pci Address</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ridgeline.core.id.PciAddress
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPciAddress()
	 * @generated
	 */
	int PCI_ADDRESS = 64;

	/**
	 * The meta object id for the '<em>Oem Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getOemId()
	 * @generated
	 */
	int OEM_ID = 65;

	/**
	 * The meta object id for the '<em>Oem Table Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getOemTableId()
	 * @generated
	 */
	int OEM_TABLE_ID = 66;

	/**
	 * The meta object id for the '<em>Creator Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.ridgeline.model.impl.PlatformPackageImpl#getCreatorId()
	 * @generated
	 */
	int CREATOR_ID = 67;


	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.PlatformElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.ridgeline.model.PlatformElement
	 * @generated
	 */
	EClass getPlatformElement();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PlatformElement#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.ridgeline.model.PlatformElement#getId()
	 * @see #getPlatformElement()
	 * @generated
	 */
	EAttribute getPlatformElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PlatformElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ridgeline.model.PlatformElement#getName()
	 * @see #getPlatformElement()
	 * @generated
	 */
	EAttribute getPlatformElement_Name();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.MsiSource <em>Msi Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Msi Source</em>'.
	 * @see org.ridgeline.model.MsiSource
	 * @generated
	 */
	EClass getMsiSource();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.DmaSource <em>Dma Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dma Source</em>'.
	 * @see org.ridgeline.model.DmaSource
	 * @generated
	 */
	EClass getDmaSource();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.DmaMaster <em>Dma Master</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dma Master</em>'.
	 * @see org.ridgeline.model.DmaMaster
	 * @generated
	 */
	EClass getDmaMaster();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.Iommu <em>Iommu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Iommu</em>'.
	 * @see org.ridgeline.model.Iommu
	 * @generated
	 */
	EClass getIommu();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Iommu#getIdBits <em>Id Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id Bits</em>'.
	 * @see org.ridgeline.model.Iommu#getIdBits()
	 * @see #getIommu()
	 * @generated
	 */
	EAttribute getIommu_IdBits();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Iommu#isBootBypass <em>Boot Bypass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boot Bypass</em>'.
	 * @see org.ridgeline.model.Iommu#isBootBypass()
	 * @see #getIommu()
	 * @generated
	 */
	EAttribute getIommu_BootBypass();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.Platform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Platform</em>'.
	 * @see org.ridgeline.model.Platform
	 * @generated
	 */
	EClass getPlatform();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Platform#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ridgeline.model.Platform#getName()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Platform#getCompatible <em>Compatible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compatible</em>'.
	 * @see org.ridgeline.model.Platform#getCompatible()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_Compatible();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Platform#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.ridgeline.model.Platform#getTarget()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Platform#getTargetVersion <em>Target Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Version</em>'.
	 * @see org.ridgeline.model.Platform#getTargetVersion()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_TargetVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Platform#getNumbering <em>Numbering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Numbering</em>'.
	 * @see org.ridgeline.model.Platform#getNumbering()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_Numbering();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Platform#getFirmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Firmware</em>'.
	 * @see org.ridgeline.model.Platform#getFirmware()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_Firmware();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Platform#getOemId <em>Oem Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Oem Id</em>'.
	 * @see org.ridgeline.model.Platform#getOemId()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_OemId();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Platform#getOemTableId <em>Oem Table Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Oem Table Id</em>'.
	 * @see org.ridgeline.model.Platform#getOemTableId()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_OemTableId();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Platform#getOemRevision <em>Oem Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Oem Revision</em>'.
	 * @see org.ridgeline.model.Platform#getOemRevision()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_OemRevision();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Platform#getCreatorId <em>Creator Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Creator Id</em>'.
	 * @see org.ridgeline.model.Platform#getCreatorId()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_CreatorId();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Platform#getCreatorRevision <em>Creator Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Creator Revision</em>'.
	 * @see org.ridgeline.model.Platform#getCreatorRevision()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_CreatorRevision();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.Platform#getHostBridges <em>Host Bridges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Host Bridges</em>'.
	 * @see org.ridgeline.model.Platform#getHostBridges()
	 * @see #getPlatform()
	 * @generated
	 */
	EReference getPlatform_HostBridges();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.Platform#getPlatformDevices <em>Platform Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Platform Devices</em>'.
	 * @see org.ridgeline.model.Platform#getPlatformDevices()
	 * @see #getPlatform()
	 * @generated
	 */
	EReference getPlatform_PlatformDevices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.Platform#getMmioIommus <em>Mmio Iommus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mmio Iommus</em>'.
	 * @see org.ridgeline.model.Platform#getMmioIommus()
	 * @see #getPlatform()
	 * @generated
	 */
	EReference getPlatform_MmioIommus();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.Platform#getMsiControllers <em>Msi Controllers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Msi Controllers</em>'.
	 * @see org.ridgeline.model.Platform#getMsiControllers()
	 * @see #getPlatform()
	 * @generated
	 */
	EReference getPlatform_MsiControllers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.Platform#getInterruptControllers <em>Interrupt Controllers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interrupt Controllers</em>'.
	 * @see org.ridgeline.model.Platform#getInterruptControllers()
	 * @see #getPlatform()
	 * @generated
	 */
	EReference getPlatform_InterruptControllers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.Platform#getReservedMemoryRegions <em>Reserved Memory Regions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reserved Memory Regions</em>'.
	 * @see org.ridgeline.model.Platform#getReservedMemoryRegions()
	 * @see #getPlatform()
	 * @generated
	 */
	EReference getPlatform_ReservedMemoryRegions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.Platform#getDmaMappings <em>Dma Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dma Mappings</em>'.
	 * @see org.ridgeline.model.Platform#getDmaMappings()
	 * @see #getPlatform()
	 * @generated
	 */
	EReference getPlatform_DmaMappings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.Platform#getMsiMappings <em>Msi Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Msi Mappings</em>'.
	 * @see org.ridgeline.model.Platform#getMsiMappings()
	 * @see #getPlatform()
	 * @generated
	 */
	EReference getPlatform_MsiMappings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.Platform#getSuppressions <em>Suppressions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suppressions</em>'.
	 * @see org.ridgeline.model.Platform#getSuppressions()
	 * @see #getPlatform()
	 * @generated
	 */
	EReference getPlatform_Suppressions();

	/**
	 * Returns the meta object for the containment reference '{@link org.ridgeline.model.Platform#getDiagram <em>Diagram</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Diagram</em>'.
	 * @see org.ridgeline.model.Platform#getDiagram()
	 * @see #getPlatform()
	 * @generated
	 */
	EReference getPlatform_Diagram();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.PciHostBridge <em>Pci Host Bridge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pci Host Bridge</em>'.
	 * @see org.ridgeline.model.PciHostBridge
	 * @generated
	 */
	EClass getPciHostBridge();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciHostBridge#getSegment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Segment</em>'.
	 * @see org.ridgeline.model.PciHostBridge#getSegment()
	 * @see #getPciHostBridge()
	 * @generated
	 */
	EAttribute getPciHostBridge_Segment();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciHostBridge#getFirstBus <em>First Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Bus</em>'.
	 * @see org.ridgeline.model.PciHostBridge#getFirstBus()
	 * @see #getPciHostBridge()
	 * @generated
	 */
	EAttribute getPciHostBridge_FirstBus();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciHostBridge#getLastBus <em>Last Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Bus</em>'.
	 * @see org.ridgeline.model.PciHostBridge#getLastBus()
	 * @see #getPciHostBridge()
	 * @generated
	 */
	EAttribute getPciHostBridge_LastBus();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciHostBridge#getIommuMapMask <em>Iommu Map Mask</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iommu Map Mask</em>'.
	 * @see org.ridgeline.model.PciHostBridge#getIommuMapMask()
	 * @see #getPciHostBridge()
	 * @generated
	 */
	EAttribute getPciHostBridge_IommuMapMask();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciHostBridge#getMsiMapMask <em>Msi Map Mask</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Msi Map Mask</em>'.
	 * @see org.ridgeline.model.PciHostBridge#getMsiMapMask()
	 * @see #getPciHostBridge()
	 * @generated
	 */
	EAttribute getPciHostBridge_MsiMapMask();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciHostBridge#getCompatible <em>Compatible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compatible</em>'.
	 * @see org.ridgeline.model.PciHostBridge#getCompatible()
	 * @see #getPciHostBridge()
	 * @generated
	 */
	EAttribute getPciHostBridge_Compatible();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciHostBridge#getEcamBase <em>Ecam Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ecam Base</em>'.
	 * @see org.ridgeline.model.PciHostBridge#getEcamBase()
	 * @see #getPciHostBridge()
	 * @generated
	 */
	EAttribute getPciHostBridge_EcamBase();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciHostBridge#getInterruptSlots <em>Interrupt Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interrupt Slots</em>'.
	 * @see org.ridgeline.model.PciHostBridge#getInterruptSlots()
	 * @see #getPciHostBridge()
	 * @generated
	 */
	EAttribute getPciHostBridge_InterruptSlots();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciHostBridge#isCoherent <em>Coherent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coherent</em>'.
	 * @see org.ridgeline.model.PciHostBridge#isCoherent()
	 * @see #getPciHostBridge()
	 * @generated
	 */
	EAttribute getPciHostBridge_Coherent();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciHostBridge#isAts <em>Ats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ats</em>'.
	 * @see org.ridgeline.model.PciHostBridge#isAts()
	 * @see #getPciHostBridge()
	 * @generated
	 */
	EAttribute getPciHostBridge_Ats();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciHostBridge#getAddressBits <em>Address Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address Bits</em>'.
	 * @see org.ridgeline.model.PciHostBridge#getAddressBits()
	 * @see #getPciHostBridge()
	 * @generated
	 */
	EAttribute getPciHostBridge_AddressBits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.PciHostBridge#getWindows <em>Windows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Windows</em>'.
	 * @see org.ridgeline.model.PciHostBridge#getWindows()
	 * @see #getPciHostBridge()
	 * @generated
	 */
	EReference getPciHostBridge_Windows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.PciHostBridge#getInterruptRoutes <em>Interrupt Routes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interrupt Routes</em>'.
	 * @see org.ridgeline.model.PciHostBridge#getInterruptRoutes()
	 * @see #getPciHostBridge()
	 * @generated
	 */
	EReference getPciHostBridge_InterruptRoutes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.PciHostBridge#getFunctions <em>Functions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Functions</em>'.
	 * @see org.ridgeline.model.PciHostBridge#getFunctions()
	 * @see #getPciHostBridge()
	 * @generated
	 */
	EReference getPciHostBridge_Functions();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.AddressWindow <em>Address Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Address Window</em>'.
	 * @see org.ridgeline.model.AddressWindow
	 * @generated
	 */
	EClass getAddressWindow();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.AddressWindow#getSpace <em>Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Space</em>'.
	 * @see org.ridgeline.model.AddressWindow#getSpace()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_Space();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.AddressWindow#getPciBase <em>Pci Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pci Base</em>'.
	 * @see org.ridgeline.model.AddressWindow#getPciBase()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_PciBase();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.AddressWindow#getCpuBase <em>Cpu Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Base</em>'.
	 * @see org.ridgeline.model.AddressWindow#getCpuBase()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_CpuBase();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.AddressWindow#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ridgeline.model.AddressWindow#getSize()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_Size();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.InterruptRoute <em>Interrupt Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interrupt Route</em>'.
	 * @see org.ridgeline.model.InterruptRoute
	 * @generated
	 */
	EClass getInterruptRoute();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.InterruptRoute#getSlot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slot</em>'.
	 * @see org.ridgeline.model.InterruptRoute#getSlot()
	 * @see #getInterruptRoute()
	 * @generated
	 */
	EAttribute getInterruptRoute_Slot();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.InterruptRoute#getPin <em>Pin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pin</em>'.
	 * @see org.ridgeline.model.InterruptRoute#getPin()
	 * @see #getInterruptRoute()
	 * @generated
	 */
	EAttribute getInterruptRoute_Pin();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.InterruptRoute#getGsiv <em>Gsiv</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gsiv</em>'.
	 * @see org.ridgeline.model.InterruptRoute#getGsiv()
	 * @see #getInterruptRoute()
	 * @generated
	 */
	EAttribute getInterruptRoute_Gsiv();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.PciFunction <em>Pci Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pci Function</em>'.
	 * @see org.ridgeline.model.PciFunction
	 * @generated
	 */
	EClass getPciFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciFunction#getSlot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slot</em>'.
	 * @see org.ridgeline.model.PciFunction#getSlot()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_Slot();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciFunction#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.ridgeline.model.PciFunction#getFunction()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciFunction#isMultifunction <em>Multifunction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multifunction</em>'.
	 * @see org.ridgeline.model.PciFunction#isMultifunction()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_Multifunction();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciFunction#isAcs <em>Acs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acs</em>'.
	 * @see org.ridgeline.model.PciFunction#isAcs()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_Acs();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.PciEndpoint <em>Pci Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pci Endpoint</em>'.
	 * @see org.ridgeline.model.PciEndpoint
	 * @generated
	 */
	EClass getPciEndpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciEndpoint#getVirtio <em>Virtio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Virtio</em>'.
	 * @see org.ridgeline.model.PciEndpoint#getVirtio()
	 * @see #getPciEndpoint()
	 * @generated
	 */
	EAttribute getPciEndpoint_Virtio();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciEndpoint#isAccessPlatform <em>Access Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Access Platform</em>'.
	 * @see org.ridgeline.model.PciEndpoint#isAccessPlatform()
	 * @see #getPciEndpoint()
	 * @generated
	 */
	EAttribute getPciEndpoint_AccessPlatform();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciEndpoint#getAliasDevfns <em>Alias Devfns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alias Devfns</em>'.
	 * @see org.ridgeline.model.PciEndpoint#getAliasDevfns()
	 * @see #getPciEndpoint()
	 * @generated
	 */
	EAttribute getPciEndpoint_AliasDevfns();

	/**
	 * Returns the meta object for the containment reference '{@link org.ridgeline.model.PciEndpoint#getSriov <em>Sriov</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Sriov</em>'.
	 * @see org.ridgeline.model.PciEndpoint#getSriov()
	 * @see #getPciEndpoint()
	 * @generated
	 */
	EReference getPciEndpoint_Sriov();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.SriovCapability <em>Sriov Capability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sriov Capability</em>'.
	 * @see org.ridgeline.model.SriovCapability
	 * @generated
	 */
	EClass getSriovCapability();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.SriovCapability#getTotalVfs <em>Total Vfs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total Vfs</em>'.
	 * @see org.ridgeline.model.SriovCapability#getTotalVfs()
	 * @see #getSriovCapability()
	 * @generated
	 */
	EAttribute getSriovCapability_TotalVfs();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.SriovCapability#getEnabledVfs <em>Enabled Vfs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled Vfs</em>'.
	 * @see org.ridgeline.model.SriovCapability#getEnabledVfs()
	 * @see #getSriovCapability()
	 * @generated
	 */
	EAttribute getSriovCapability_EnabledVfs();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.SriovCapability#getFirstVfOffset <em>First Vf Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Vf Offset</em>'.
	 * @see org.ridgeline.model.SriovCapability#getFirstVfOffset()
	 * @see #getSriovCapability()
	 * @generated
	 */
	EAttribute getSriovCapability_FirstVfOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.SriovCapability#getVfStride <em>Vf Stride</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vf Stride</em>'.
	 * @see org.ridgeline.model.SriovCapability#getVfStride()
	 * @see #getSriovCapability()
	 * @generated
	 */
	EAttribute getSriovCapability_VfStride();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.SriovCapability#isAri <em>Ari</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ari</em>'.
	 * @see org.ridgeline.model.SriovCapability#isAri()
	 * @see #getSriovCapability()
	 * @generated
	 */
	EAttribute getSriovCapability_Ari();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.PciBridge <em>Pci Bridge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pci Bridge</em>'.
	 * @see org.ridgeline.model.PciBridge
	 * @generated
	 */
	EClass getPciBridge();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciBridge#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.ridgeline.model.PciBridge#getKind()
	 * @see #getPciBridge()
	 * @generated
	 */
	EAttribute getPciBridge_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciBridge#getSecondaryBus <em>Secondary Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Secondary Bus</em>'.
	 * @see org.ridgeline.model.PciBridge#getSecondaryBus()
	 * @see #getPciBridge()
	 * @generated
	 */
	EAttribute getPciBridge_SecondaryBus();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciBridge#getSubordinateBus <em>Subordinate Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subordinate Bus</em>'.
	 * @see org.ridgeline.model.PciBridge#getSubordinateBus()
	 * @see #getPciBridge()
	 * @generated
	 */
	EAttribute getPciBridge_SubordinateBus();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciBridge#isHotPlug <em>Hot Plug</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hot Plug</em>'.
	 * @see org.ridgeline.model.PciBridge#isHotPlug()
	 * @see #getPciBridge()
	 * @generated
	 */
	EAttribute getPciBridge_HotPlug();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciBridge#getReservedBuses <em>Reserved Buses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reserved Buses</em>'.
	 * @see org.ridgeline.model.PciBridge#getReservedBuses()
	 * @see #getPciBridge()
	 * @generated
	 */
	EAttribute getPciBridge_ReservedBuses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.PciBridge#getFunctions <em>Functions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Functions</em>'.
	 * @see org.ridgeline.model.PciBridge#getFunctions()
	 * @see #getPciBridge()
	 * @generated
	 */
	EReference getPciBridge_Functions();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.PciIommu <em>Pci Iommu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pci Iommu</em>'.
	 * @see org.ridgeline.model.PciIommu
	 * @generated
	 */
	EClass getPciIommu();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciIommu#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.ridgeline.model.PciIommu#getKind()
	 * @see #getPciIommu()
	 * @generated
	 */
	EAttribute getPciIommu_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PciIommu#isAccessPlatform <em>Access Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Access Platform</em>'.
	 * @see org.ridgeline.model.PciIommu#isAccessPlatform()
	 * @see #getPciIommu()
	 * @generated
	 */
	EAttribute getPciIommu_AccessPlatform();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.PlatformDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device</em>'.
	 * @see org.ridgeline.model.PlatformDevice
	 * @generated
	 */
	EClass getPlatformDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PlatformDevice#getCompatible <em>Compatible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compatible</em>'.
	 * @see org.ridgeline.model.PlatformDevice#getCompatible()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EAttribute getPlatformDevice_Compatible();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PlatformDevice#getAcpiPath <em>Acpi Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acpi Path</em>'.
	 * @see org.ridgeline.model.PlatformDevice#getAcpiPath()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EAttribute getPlatformDevice_AcpiPath();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PlatformDevice#isCoherent <em>Coherent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coherent</em>'.
	 * @see org.ridgeline.model.PlatformDevice#isCoherent()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EAttribute getPlatformDevice_Coherent();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PlatformDevice#getAddressBits <em>Address Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address Bits</em>'.
	 * @see org.ridgeline.model.PlatformDevice#getAddressBits()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EAttribute getPlatformDevice_AddressBits();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PlatformDevice#getVirtio <em>Virtio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Virtio</em>'.
	 * @see org.ridgeline.model.PlatformDevice#getVirtio()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EAttribute getPlatformDevice_Virtio();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PlatformDevice#isAccessPlatform <em>Access Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Access Platform</em>'.
	 * @see org.ridgeline.model.PlatformDevice#isAccessPlatform()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EAttribute getPlatformDevice_AccessPlatform();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PlatformDevice#getFixedAddress <em>Fixed Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fixed Address</em>'.
	 * @see org.ridgeline.model.PlatformDevice#getFixedAddress()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EAttribute getPlatformDevice_FixedAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.PlatformDevice#isBus <em>Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bus</em>'.
	 * @see org.ridgeline.model.PlatformDevice#isBus()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EAttribute getPlatformDevice_Bus();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.PlatformDevice#getRegisters <em>Registers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Registers</em>'.
	 * @see org.ridgeline.model.PlatformDevice#getRegisters()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EReference getPlatformDevice_Registers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.PlatformDevice#getInterrupts <em>Interrupts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interrupts</em>'.
	 * @see org.ridgeline.model.PlatformDevice#getInterrupts()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EReference getPlatformDevice_Interrupts();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.MmioIommu <em>Mmio Iommu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mmio Iommu</em>'.
	 * @see org.ridgeline.model.MmioIommu
	 * @generated
	 */
	EClass getMmioIommu();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.MmioIommu#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.ridgeline.model.MmioIommu#getKind()
	 * @see #getMmioIommu()
	 * @generated
	 */
	EAttribute getMmioIommu_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.MmioIommu#getCompatible <em>Compatible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compatible</em>'.
	 * @see org.ridgeline.model.MmioIommu#getCompatible()
	 * @see #getMmioIommu()
	 * @generated
	 */
	EAttribute getMmioIommu_Compatible();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.MmioIommu#getSpecifierCells <em>Specifier Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Specifier Cells</em>'.
	 * @see org.ridgeline.model.MmioIommu#getSpecifierCells()
	 * @see #getMmioIommu()
	 * @generated
	 */
	EAttribute getMmioIommu_SpecifierCells();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.MmioIommu#getStreamMatchGroups <em>Stream Match Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stream Match Groups</em>'.
	 * @see org.ridgeline.model.MmioIommu#getStreamMatchGroups()
	 * @see #getMmioIommu()
	 * @generated
	 */
	EAttribute getMmioIommu_StreamMatchGroups();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.MmioIommu#isCoherentWalk <em>Coherent Walk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coherent Walk</em>'.
	 * @see org.ridgeline.model.MmioIommu#isCoherentWalk()
	 * @see #getMmioIommu()
	 * @generated
	 */
	EAttribute getMmioIommu_CoherentWalk();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.MmioIommu#getAcpiPath <em>Acpi Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acpi Path</em>'.
	 * @see org.ridgeline.model.MmioIommu#getAcpiPath()
	 * @see #getMmioIommu()
	 * @generated
	 */
	EAttribute getMmioIommu_AcpiPath();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.MmioIommu#getRegisters <em>Registers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Registers</em>'.
	 * @see org.ridgeline.model.MmioIommu#getRegisters()
	 * @see #getMmioIommu()
	 * @generated
	 */
	EReference getMmioIommu_Registers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.MmioIommu#getInterrupts <em>Interrupts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interrupts</em>'.
	 * @see org.ridgeline.model.MmioIommu#getInterrupts()
	 * @see #getMmioIommu()
	 * @generated
	 */
	EReference getMmioIommu_Interrupts();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.RegisterWindow <em>Register Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Register Window</em>'.
	 * @see org.ridgeline.model.RegisterWindow
	 * @generated
	 */
	EClass getRegisterWindow();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.RegisterWindow#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.ridgeline.model.RegisterWindow#getBase()
	 * @see #getRegisterWindow()
	 * @generated
	 */
	EAttribute getRegisterWindow_Base();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.RegisterWindow#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ridgeline.model.RegisterWindow#getSize()
	 * @see #getRegisterWindow()
	 * @generated
	 */
	EAttribute getRegisterWindow_Size();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.Interrupt <em>Interrupt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interrupt</em>'.
	 * @see org.ridgeline.model.Interrupt
	 * @generated
	 */
	EClass getInterrupt();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Interrupt#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ridgeline.model.Interrupt#getName()
	 * @see #getInterrupt()
	 * @generated
	 */
	EAttribute getInterrupt_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Interrupt#getGsiv <em>Gsiv</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gsiv</em>'.
	 * @see org.ridgeline.model.Interrupt#getGsiv()
	 * @see #getInterrupt()
	 * @generated
	 */
	EAttribute getInterrupt_Gsiv();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Interrupt#isEdge <em>Edge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edge</em>'.
	 * @see org.ridgeline.model.Interrupt#isEdge()
	 * @see #getInterrupt()
	 * @generated
	 */
	EAttribute getInterrupt_Edge();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.MsiController <em>Msi Controller</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Msi Controller</em>'.
	 * @see org.ridgeline.model.MsiController
	 * @generated
	 */
	EClass getMsiController();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.MsiController#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.ridgeline.model.MsiController#getKind()
	 * @see #getMsiController()
	 * @generated
	 */
	EAttribute getMsiController_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.MsiController#getCompatible <em>Compatible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compatible</em>'.
	 * @see org.ridgeline.model.MsiController#getCompatible()
	 * @see #getMsiController()
	 * @generated
	 */
	EAttribute getMsiController_Compatible();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.MsiController#getItsId <em>Its Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Its Id</em>'.
	 * @see org.ridgeline.model.MsiController#getItsId()
	 * @see #getMsiController()
	 * @generated
	 */
	EAttribute getMsiController_ItsId();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.MsiController#getDeviceIdBits <em>Device Id Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Id Bits</em>'.
	 * @see org.ridgeline.model.MsiController#getDeviceIdBits()
	 * @see #getMsiController()
	 * @generated
	 */
	EAttribute getMsiController_DeviceIdBits();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.MsiController#getSpecifierCells <em>Specifier Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Specifier Cells</em>'.
	 * @see org.ridgeline.model.MsiController#getSpecifierCells()
	 * @see #getMsiController()
	 * @generated
	 */
	EAttribute getMsiController_SpecifierCells();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.MsiController#getRegisters <em>Registers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Registers</em>'.
	 * @see org.ridgeline.model.MsiController#getRegisters()
	 * @see #getMsiController()
	 * @generated
	 */
	EReference getMsiController_Registers();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.InterruptController <em>Interrupt Controller</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interrupt Controller</em>'.
	 * @see org.ridgeline.model.InterruptController
	 * @generated
	 */
	EClass getInterruptController();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.InterruptController#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.ridgeline.model.InterruptController#getKind()
	 * @see #getInterruptController()
	 * @generated
	 */
	EAttribute getInterruptController_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.InterruptController#getCompatible <em>Compatible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compatible</em>'.
	 * @see org.ridgeline.model.InterruptController#getCompatible()
	 * @see #getInterruptController()
	 * @generated
	 */
	EAttribute getInterruptController_Compatible();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.InterruptController#getInterruptCells <em>Interrupt Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interrupt Cells</em>'.
	 * @see org.ridgeline.model.InterruptController#getInterruptCells()
	 * @see #getInterruptController()
	 * @generated
	 */
	EAttribute getInterruptController_InterruptCells();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.InterruptController#getRegisters <em>Registers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Registers</em>'.
	 * @see org.ridgeline.model.InterruptController#getRegisters()
	 * @see #getInterruptController()
	 * @generated
	 */
	EReference getInterruptController_Registers();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.ReservedMemoryRegion <em>Reserved Memory Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reserved Memory Region</em>'.
	 * @see org.ridgeline.model.ReservedMemoryRegion
	 * @generated
	 */
	EClass getReservedMemoryRegion();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.ReservedMemoryRegion#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.ridgeline.model.ReservedMemoryRegion#getBase()
	 * @see #getReservedMemoryRegion()
	 * @generated
	 */
	EAttribute getReservedMemoryRegion_Base();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.ReservedMemoryRegion#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ridgeline.model.ReservedMemoryRegion#getSize()
	 * @see #getReservedMemoryRegion()
	 * @generated
	 */
	EAttribute getReservedMemoryRegion_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.ReservedMemoryRegion#isRemappable <em>Remappable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remappable</em>'.
	 * @see org.ridgeline.model.ReservedMemoryRegion#isRemappable()
	 * @see #getReservedMemoryRegion()
	 * @generated
	 */
	EAttribute getReservedMemoryRegion_Remappable();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.ReservedMemoryRegion#isPrivileged <em>Privileged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Privileged</em>'.
	 * @see org.ridgeline.model.ReservedMemoryRegion#isPrivileged()
	 * @see #getReservedMemoryRegion()
	 * @generated
	 */
	EAttribute getReservedMemoryRegion_Privileged();

	/**
	 * Returns the meta object for the reference list '{@link org.ridgeline.model.ReservedMemoryRegion#getMasters <em>Masters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Masters</em>'.
	 * @see org.ridgeline.model.ReservedMemoryRegion#getMasters()
	 * @see #getReservedMemoryRegion()
	 * @generated
	 */
	EReference getReservedMemoryRegion_Masters();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.DmaMapping <em>Dma Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dma Mapping</em>'.
	 * @see org.ridgeline.model.DmaMapping
	 * @generated
	 */
	EClass getDmaMapping();

	/**
	 * Returns the meta object for the reference '{@link org.ridgeline.model.DmaMapping#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.ridgeline.model.DmaMapping#getSource()
	 * @see #getDmaMapping()
	 * @generated
	 */
	EReference getDmaMapping_Source();

	/**
	 * Returns the meta object for the reference '{@link org.ridgeline.model.DmaMapping#getIommu <em>Iommu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Iommu</em>'.
	 * @see org.ridgeline.model.DmaMapping#getIommu()
	 * @see #getDmaMapping()
	 * @generated
	 */
	EReference getDmaMapping_Iommu();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.DmaMapping#isBypass <em>Bypass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bypass</em>'.
	 * @see org.ridgeline.model.DmaMapping#isBypass()
	 * @see #getDmaMapping()
	 * @generated
	 */
	EAttribute getDmaMapping_Bypass();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.DmaMapping#getInputBase <em>Input Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Input Base</em>'.
	 * @see org.ridgeline.model.DmaMapping#getInputBase()
	 * @see #getDmaMapping()
	 * @generated
	 */
	EAttribute getDmaMapping_InputBase();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.DmaMapping#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.ridgeline.model.DmaMapping#getCount()
	 * @see #getDmaMapping()
	 * @generated
	 */
	EAttribute getDmaMapping_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.DmaMapping#getOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Output</em>'.
	 * @see org.ridgeline.model.DmaMapping#getOutput()
	 * @see #getDmaMapping()
	 * @generated
	 */
	EAttribute getDmaMapping_Output();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.MsiMapping <em>Msi Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Msi Mapping</em>'.
	 * @see org.ridgeline.model.MsiMapping
	 * @generated
	 */
	EClass getMsiMapping();

	/**
	 * Returns the meta object for the reference '{@link org.ridgeline.model.MsiMapping#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.ridgeline.model.MsiMapping#getSource()
	 * @see #getMsiMapping()
	 * @generated
	 */
	EReference getMsiMapping_Source();

	/**
	 * Returns the meta object for the reference '{@link org.ridgeline.model.MsiMapping#getController <em>Controller</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Controller</em>'.
	 * @see org.ridgeline.model.MsiMapping#getController()
	 * @see #getMsiMapping()
	 * @generated
	 */
	EReference getMsiMapping_Controller();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.MsiMapping#getInputBase <em>Input Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Input Base</em>'.
	 * @see org.ridgeline.model.MsiMapping#getInputBase()
	 * @see #getMsiMapping()
	 * @generated
	 */
	EAttribute getMsiMapping_InputBase();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.MsiMapping#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.ridgeline.model.MsiMapping#getCount()
	 * @see #getMsiMapping()
	 * @generated
	 */
	EAttribute getMsiMapping_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.MsiMapping#getOutputBase <em>Output Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Output Base</em>'.
	 * @see org.ridgeline.model.MsiMapping#getOutputBase()
	 * @see #getMsiMapping()
	 * @generated
	 */
	EAttribute getMsiMapping_OutputBase();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.Suppression <em>Suppression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suppression</em>'.
	 * @see org.ridgeline.model.Suppression
	 * @generated
	 */
	EClass getSuppression();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Suppression#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.ridgeline.model.Suppression#getRule()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Rule();

	/**
	 * Returns the meta object for the reference '{@link org.ridgeline.model.Suppression#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.ridgeline.model.Suppression#getElement()
	 * @see #getSuppression()
	 * @generated
	 */
	EReference getSuppression_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.Suppression#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.ridgeline.model.Suppression#getReason()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Reason();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.Diagram <em>Diagram</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram</em>'.
	 * @see org.ridgeline.model.Diagram
	 * @generated
	 */
	EClass getDiagram();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ridgeline.model.Diagram#getPositions <em>Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Positions</em>'.
	 * @see org.ridgeline.model.Diagram#getPositions()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Positions();

	/**
	 * Returns the meta object for class '{@link org.ridgeline.model.NodePosition <em>Node Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node Position</em>'.
	 * @see org.ridgeline.model.NodePosition
	 * @generated
	 */
	EClass getNodePosition();

	/**
	 * Returns the meta object for the reference '{@link org.ridgeline.model.NodePosition#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.ridgeline.model.NodePosition#getElement()
	 * @see #getNodePosition()
	 * @generated
	 */
	EReference getNodePosition_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.NodePosition#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.ridgeline.model.NodePosition#getX()
	 * @see #getNodePosition()
	 * @generated
	 */
	EAttribute getNodePosition_X();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.NodePosition#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.ridgeline.model.NodePosition#getY()
	 * @see #getNodePosition()
	 * @generated
	 */
	EAttribute getNodePosition_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.NodePosition#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.ridgeline.model.NodePosition#getWidth()
	 * @see #getNodePosition()
	 * @generated
	 */
	EAttribute getNodePosition_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.ridgeline.model.NodePosition#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.ridgeline.model.NodePosition#getHeight()
	 * @see #getNodePosition()
	 * @generated
	 */
	EAttribute getNodePosition_Height();

	/**
	 * Returns the meta object for enum '{@link org.ridgeline.model.TargetKind <em>Target Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Target Kind</em>'.
	 * @see org.ridgeline.model.TargetKind
	 * @generated
	 */
	EEnum getTargetKind();

	/**
	 * Returns the meta object for enum '{@link org.ridgeline.model.NumberingPolicy <em>Numbering Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Numbering Policy</em>'.
	 * @see org.ridgeline.model.NumberingPolicy
	 * @generated
	 */
	EEnum getNumberingPolicy();

	/**
	 * Returns the meta object for enum '{@link org.ridgeline.model.FirmwareInterface <em>Firmware Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Firmware Interface</em>'.
	 * @see org.ridgeline.model.FirmwareInterface
	 * @generated
	 */
	EEnum getFirmwareInterface();

	/**
	 * Returns the meta object for enum '{@link org.ridgeline.model.AddressSpace <em>Address Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Address Space</em>'.
	 * @see org.ridgeline.model.AddressSpace
	 * @generated
	 */
	EEnum getAddressSpace();

	/**
	 * Returns the meta object for enum '{@link org.ridgeline.model.VirtioTransport <em>Virtio Transport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Virtio Transport</em>'.
	 * @see org.ridgeline.model.VirtioTransport
	 * @generated
	 */
	EEnum getVirtioTransport();

	/**
	 * Returns the meta object for enum '{@link org.ridgeline.model.BridgeKind <em>Bridge Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bridge Kind</em>'.
	 * @see org.ridgeline.model.BridgeKind
	 * @generated
	 */
	EEnum getBridgeKind();

	/**
	 * Returns the meta object for enum '{@link org.ridgeline.model.PciIommuKind <em>Pci Iommu Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pci Iommu Kind</em>'.
	 * @see org.ridgeline.model.PciIommuKind
	 * @generated
	 */
	EEnum getPciIommuKind();

	/**
	 * Returns the meta object for enum '{@link org.ridgeline.model.MmioIommuKind <em>Mmio Iommu Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mmio Iommu Kind</em>'.
	 * @see org.ridgeline.model.MmioIommuKind
	 * @generated
	 */
	EEnum getMmioIommuKind();

	/**
	 * Returns the meta object for enum '{@link org.ridgeline.model.MsiControllerKind <em>Msi Controller Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Msi Controller Kind</em>'.
	 * @see org.ridgeline.model.MsiControllerKind
	 * @generated
	 */
	EEnum getMsiControllerKind();

	/**
	 * Returns the meta object for enum '{@link org.ridgeline.model.InterruptControllerKind <em>Interrupt Controller Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Interrupt Controller Kind</em>'.
	 * @see org.ridgeline.model.InterruptControllerKind
	 * @generated
	 */
	EEnum getInterruptControllerKind();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An XML NCName.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Identifier</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getIdentifier();

	/**
	 * Returns the meta object for data type '{@link java.lang.Long <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An address, unsigned 64 bits; written in hexadecimal.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Address</em>'.
	 * @see java.lang.Long
	 * @model instanceClass="java.lang.Long"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.address(it);' convert='return org.ridgeline.model.text.NumberText.hex(it);'"
	 * @generated
	 */
	EDataType getAddress();

	/**
	 * Returns the meta object for data type '{@link java.lang.Long <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A length in bytes, unsigned 64 bits, not 0; written in hexadecimal.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Size</em>'.
	 * @see java.lang.Long
	 * @model instanceClass="java.lang.Long"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.size(it);' convert='return org.ridgeline.model.text.NumberText.hex(it);'"
	 * @generated
	 */
	EDataType getSize();

	/**
	 * Returns the meta object for data type '{@link java.lang.Long <em>Input Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An input or device ID, 32 bits; written in hexadecimal.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Input Id</em>'.
	 * @see java.lang.Long
	 * @model instanceClass="java.lang.Long"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.number(it);' convert='return org.ridgeline.model.text.NumberText.hex(it);'"
	 *        extendedMetaData="minInclusive='0' maxInclusive='4294967295'"
	 * @generated
	 */
	EDataType getInputId();

	/**
	 * Returns the meta object for data type '{@link java.lang.Long <em>Id Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of IDs, 1 to 4294967296.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Id Count</em>'.
	 * @see java.lang.Long
	 * @model instanceClass="java.lang.Long"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.number(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='1' maxInclusive='4294967296'"
	 * @generated
	 */
	EDataType getIdCount();

	/**
	 * Returns the meta object for data type '{@link java.lang.Long <em>Gsiv</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An interrupt vector, 32 bits.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Gsiv</em>'.
	 * @see java.lang.Long
	 * @model instanceClass="java.lang.Long"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.number(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='0' maxInclusive='4294967295'"
	 * @generated
	 */
	EDataType getGsiv();

	/**
	 * Returns the meta object for data type '<em>Unsigned32</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of 32 bits.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Unsigned32</em>'.
	 * @model instanceClass="long"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.number(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='0' maxInclusive='4294967295'"
	 * @generated
	 */
	EDataType getUnsigned32();

	/**
	 * Returns the meta object for data type '<em>Segment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A PCI segment group, 0 to 65535.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Segment</em>'.
	 * @model instanceClass="int"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='0' maxInclusive='65535'"
	 * @generated
	 */
	EDataType getSegment();

	/**
	 * Returns the meta object for data type '<em>Bus</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A bus number, 0 to 0xff; written in hexadecimal.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Bus</em>'.
	 * @model instanceClass="int"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.hex(it);'"
	 *        extendedMetaData="minInclusive='0' maxInclusive='255'"
	 * @generated
	 */
	EDataType getBus();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Bus Behind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The number of a bus behind a bridge, 1 to 0xff; written in hexadecimal.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Bus Behind</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.hex(it);'"
	 *        extendedMetaData="minInclusive='1' maxInclusive='255'"
	 * @generated
	 */
	EDataType getBusBehind();

	/**
	 * Returns the meta object for data type '<em>Bus Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of buses, 0 to 255.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Bus Count</em>'.
	 * @model instanceClass="int"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='0' maxInclusive='255'"
	 * @generated
	 */
	EDataType getBusCount();

	/**
	 * Returns the meta object for data type '<em>Rid Mask</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A mask for requester IDs, 16 bits; written in hexadecimal.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Rid Mask</em>'.
	 * @model instanceClass="int"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.hex(it);'"
	 *        extendedMetaData="minInclusive='0' maxInclusive='65535'"
	 * @generated
	 */
	EDataType getRidMask();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A device number on a bus, 0 to 0x1f; written in hexadecimal.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Slot</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.hex(it);'"
	 *        extendedMetaData="minInclusive='0' maxInclusive='31'"
	 * @generated
	 */
	EDataType getSlot();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Function Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A function number, 0 to 7.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Function Number</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='0' maxInclusive='7'"
	 * @generated
	 */
	EDataType getFunctionNumber();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Pin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An interrupt pin, 1 (INTA) to 4 (INTD).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Pin</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='1' maxInclusive='4'"
	 * @generated
	 */
	EDataType getPin();

	/**
	 * Returns the meta object for data type '<em>Slot Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of slots, 1 to 32.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Slot Count</em>'.
	 * @model instanceClass="int"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='1' maxInclusive='32'"
	 * @generated
	 */
	EDataType getSlotCount();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Id Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The width of an ID in bits, 1 to 32.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Id Bits</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='1' maxInclusive='32'"
	 * @generated
	 */
	EDataType getIdBits();

	/**
	 * Returns the meta object for data type '<em>Address Bits</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The width of an address in bits, 1 to 64.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Address Bits</em>'.
	 * @model instanceClass="int"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='1' maxInclusive='64'"
	 * @generated
	 */
	EDataType getAddressBits();

	/**
	 * Returns the meta object for data type '<em>Iommu Cells</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of specifier cells, 0 to 4.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Iommu Cells</em>'.
	 * @model instanceClass="int"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='0' maxInclusive='4'"
	 * @generated
	 */
	EDataType getIommuCells();

	/**
	 * Returns the meta object for data type '<em>Msi Cells</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of specifier cells, 0 or 1.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Msi Cells</em>'.
	 * @model instanceClass="int"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='0' maxInclusive='1'"
	 * @generated
	 */
	EDataType getMsiCells();

	/**
	 * Returns the meta object for data type '<em>Interrupt Cells</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of specifier cells, 1 to 4.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Interrupt Cells</em>'.
	 * @model instanceClass="int"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='1' maxInclusive='4'"
	 * @generated
	 */
	EDataType getInterruptCells();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Stream Match Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of stream match registers, 1 to 65535.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Stream Match Groups</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='1' maxInclusive='65535'"
	 * @generated
	 */
	EDataType getStreamMatchGroups();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Vf Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of virtual functions, 0 to 65535.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Vf Count</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='0' maxInclusive='65535'"
	 * @generated
	 */
	EDataType getVfCount();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Rid Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A distance in requester IDs, 1 to 65535.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Rid Distance</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='1' maxInclusive='65535'"
	 * @generated
	 */
	EDataType getRidDistance();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Extent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A width or height in pixels at 100 %, 1 to 65535.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Extent</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.NumberText.integer(it);' convert='return org.ridgeline.model.text.NumberText.decimal(it);'"
	 *        extendedMetaData="minInclusive='1' maxInclusive='65535'"
	 * @generated
	 */
	EDataType getExtent();

	/**
	 * Returns the meta object for data type '{@link java.util.List <em>String List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Strings without blanks, separated by blanks.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>String List</em>'.
	 * @see java.util.List
	 * @model instanceClass="java.util.List&lt;java.lang.String&gt;"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.ListText.strings(it);' convert='return org.ridgeline.model.text.ListText.ofStrings(it);'"
	 * @generated
	 */
	EDataType getStringList();

	/**
	 * Returns the meta object for data type '{@link java.util.List <em>Cell List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Numbers of 32 bits, separated by blanks; written in hexadecimal.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Cell List</em>'.
	 * @see java.util.List
	 * @model instanceClass="java.util.List&lt;java.lang.Long&gt;"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.ListText.cells(it);' convert='return org.ridgeline.model.text.ListText.ofCells(it);'"
	 * @generated
	 */
	EDataType getCellList();

	/**
	 * Returns the meta object for data type '{@link java.util.List <em>Devfn List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Device and function numbers of one byte, separated by blanks; written in hexadecimal.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Devfn List</em>'.
	 * @see java.util.List
	 * @model instanceClass="java.util.List&lt;java.lang.Integer&gt;"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.ListText.devfns(it);' convert='return org.ridgeline.model.text.ListText.ofDevfns(it);'"
	 * @generated
	 */
	EDataType getDevfnList();

	/**
	 * Returns the meta object for data type '{@link org.ridgeline.core.id.PciAddress <em>Pci Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Segment, bus, device and function as Linux writes them, for example 0000:f0:1f.0.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Pci Address</em>'.
	 * @see org.ridgeline.core.id.PciAddress
	 * @model instanceClass="org.ridgeline.core.id.PciAddress"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ridgeline.model.text.PciAddressText.parse(it);' convert='return org.ridgeline.model.text.PciAddressText.format(it);'"
	 * @generated
	 */
	EDataType getPciAddress();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Oem Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * At most 6 printable ASCII characters.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Oem Id</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        extendedMetaData="maxLength='6'"
	 * @generated
	 */
	EDataType getOemId();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Oem Table Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * At most 8 printable ASCII characters.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Oem Table Id</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        extendedMetaData="maxLength='8'"
	 * @generated
	 */
	EDataType getOemTableId();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Creator Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * At most 4 printable ASCII characters.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Creator Id</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        extendedMetaData="maxLength='4'"
	 * @generated
	 */
	EDataType getCreatorId();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PlatformFactory getPlatformFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.PlatformElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PlatformElementImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPlatformElement()
		 * @generated
		 */
		EClass PLATFORM_ELEMENT = eINSTANCE.getPlatformElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM_ELEMENT__ID = eINSTANCE.getPlatformElement_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM_ELEMENT__NAME = eINSTANCE.getPlatformElement_Name();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.MsiSource <em>Msi Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.MsiSource
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getMsiSource()
		 * @generated
		 */
		EClass MSI_SOURCE = eINSTANCE.getMsiSource();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.DmaSource <em>Dma Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.DmaSource
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getDmaSource()
		 * @generated
		 */
		EClass DMA_SOURCE = eINSTANCE.getDmaSource();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.DmaMaster <em>Dma Master</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.DmaMaster
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getDmaMaster()
		 * @generated
		 */
		EClass DMA_MASTER = eINSTANCE.getDmaMaster();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.Iommu <em>Iommu</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.Iommu
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getIommu()
		 * @generated
		 */
		EClass IOMMU = eINSTANCE.getIommu();

		/**
		 * The meta object literal for the '<em><b>Id Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IOMMU__ID_BITS = eINSTANCE.getIommu_IdBits();

		/**
		 * The meta object literal for the '<em><b>Boot Bypass</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IOMMU__BOOT_BYPASS = eINSTANCE.getIommu_BootBypass();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.PlatformImpl <em>Platform</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PlatformImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPlatform()
		 * @generated
		 */
		EClass PLATFORM = eINSTANCE.getPlatform();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__NAME = eINSTANCE.getPlatform_Name();

		/**
		 * The meta object literal for the '<em><b>Compatible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__COMPATIBLE = eINSTANCE.getPlatform_Compatible();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__TARGET = eINSTANCE.getPlatform_Target();

		/**
		 * The meta object literal for the '<em><b>Target Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__TARGET_VERSION = eINSTANCE.getPlatform_TargetVersion();

		/**
		 * The meta object literal for the '<em><b>Numbering</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__NUMBERING = eINSTANCE.getPlatform_Numbering();

		/**
		 * The meta object literal for the '<em><b>Firmware</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__FIRMWARE = eINSTANCE.getPlatform_Firmware();

		/**
		 * The meta object literal for the '<em><b>Oem Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__OEM_ID = eINSTANCE.getPlatform_OemId();

		/**
		 * The meta object literal for the '<em><b>Oem Table Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__OEM_TABLE_ID = eINSTANCE.getPlatform_OemTableId();

		/**
		 * The meta object literal for the '<em><b>Oem Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__OEM_REVISION = eINSTANCE.getPlatform_OemRevision();

		/**
		 * The meta object literal for the '<em><b>Creator Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__CREATOR_ID = eINSTANCE.getPlatform_CreatorId();

		/**
		 * The meta object literal for the '<em><b>Creator Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__CREATOR_REVISION = eINSTANCE.getPlatform_CreatorRevision();

		/**
		 * The meta object literal for the '<em><b>Host Bridges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM__HOST_BRIDGES = eINSTANCE.getPlatform_HostBridges();

		/**
		 * The meta object literal for the '<em><b>Platform Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM__PLATFORM_DEVICES = eINSTANCE.getPlatform_PlatformDevices();

		/**
		 * The meta object literal for the '<em><b>Mmio Iommus</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM__MMIO_IOMMUS = eINSTANCE.getPlatform_MmioIommus();

		/**
		 * The meta object literal for the '<em><b>Msi Controllers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM__MSI_CONTROLLERS = eINSTANCE.getPlatform_MsiControllers();

		/**
		 * The meta object literal for the '<em><b>Interrupt Controllers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM__INTERRUPT_CONTROLLERS = eINSTANCE.getPlatform_InterruptControllers();

		/**
		 * The meta object literal for the '<em><b>Reserved Memory Regions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM__RESERVED_MEMORY_REGIONS = eINSTANCE.getPlatform_ReservedMemoryRegions();

		/**
		 * The meta object literal for the '<em><b>Dma Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM__DMA_MAPPINGS = eINSTANCE.getPlatform_DmaMappings();

		/**
		 * The meta object literal for the '<em><b>Msi Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM__MSI_MAPPINGS = eINSTANCE.getPlatform_MsiMappings();

		/**
		 * The meta object literal for the '<em><b>Suppressions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM__SUPPRESSIONS = eINSTANCE.getPlatform_Suppressions();

		/**
		 * The meta object literal for the '<em><b>Diagram</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM__DIAGRAM = eINSTANCE.getPlatform_Diagram();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.PciHostBridgeImpl <em>Pci Host Bridge</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PciHostBridgeImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPciHostBridge()
		 * @generated
		 */
		EClass PCI_HOST_BRIDGE = eINSTANCE.getPciHostBridge();

		/**
		 * The meta object literal for the '<em><b>Segment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_HOST_BRIDGE__SEGMENT = eINSTANCE.getPciHostBridge_Segment();

		/**
		 * The meta object literal for the '<em><b>First Bus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_HOST_BRIDGE__FIRST_BUS = eINSTANCE.getPciHostBridge_FirstBus();

		/**
		 * The meta object literal for the '<em><b>Last Bus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_HOST_BRIDGE__LAST_BUS = eINSTANCE.getPciHostBridge_LastBus();

		/**
		 * The meta object literal for the '<em><b>Iommu Map Mask</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_HOST_BRIDGE__IOMMU_MAP_MASK = eINSTANCE.getPciHostBridge_IommuMapMask();

		/**
		 * The meta object literal for the '<em><b>Msi Map Mask</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_HOST_BRIDGE__MSI_MAP_MASK = eINSTANCE.getPciHostBridge_MsiMapMask();

		/**
		 * The meta object literal for the '<em><b>Compatible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_HOST_BRIDGE__COMPATIBLE = eINSTANCE.getPciHostBridge_Compatible();

		/**
		 * The meta object literal for the '<em><b>Ecam Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_HOST_BRIDGE__ECAM_BASE = eINSTANCE.getPciHostBridge_EcamBase();

		/**
		 * The meta object literal for the '<em><b>Interrupt Slots</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_HOST_BRIDGE__INTERRUPT_SLOTS = eINSTANCE.getPciHostBridge_InterruptSlots();

		/**
		 * The meta object literal for the '<em><b>Coherent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_HOST_BRIDGE__COHERENT = eINSTANCE.getPciHostBridge_Coherent();

		/**
		 * The meta object literal for the '<em><b>Ats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_HOST_BRIDGE__ATS = eINSTANCE.getPciHostBridge_Ats();

		/**
		 * The meta object literal for the '<em><b>Address Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_HOST_BRIDGE__ADDRESS_BITS = eINSTANCE.getPciHostBridge_AddressBits();

		/**
		 * The meta object literal for the '<em><b>Windows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PCI_HOST_BRIDGE__WINDOWS = eINSTANCE.getPciHostBridge_Windows();

		/**
		 * The meta object literal for the '<em><b>Interrupt Routes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PCI_HOST_BRIDGE__INTERRUPT_ROUTES = eINSTANCE.getPciHostBridge_InterruptRoutes();

		/**
		 * The meta object literal for the '<em><b>Functions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PCI_HOST_BRIDGE__FUNCTIONS = eINSTANCE.getPciHostBridge_Functions();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.AddressWindowImpl <em>Address Window</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.AddressWindowImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getAddressWindow()
		 * @generated
		 */
		EClass ADDRESS_WINDOW = eINSTANCE.getAddressWindow();

		/**
		 * The meta object literal for the '<em><b>Space</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_WINDOW__SPACE = eINSTANCE.getAddressWindow_Space();

		/**
		 * The meta object literal for the '<em><b>Pci Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_WINDOW__PCI_BASE = eINSTANCE.getAddressWindow_PciBase();

		/**
		 * The meta object literal for the '<em><b>Cpu Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_WINDOW__CPU_BASE = eINSTANCE.getAddressWindow_CpuBase();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_WINDOW__SIZE = eINSTANCE.getAddressWindow_Size();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.InterruptRouteImpl <em>Interrupt Route</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.InterruptRouteImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getInterruptRoute()
		 * @generated
		 */
		EClass INTERRUPT_ROUTE = eINSTANCE.getInterruptRoute();

		/**
		 * The meta object literal for the '<em><b>Slot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERRUPT_ROUTE__SLOT = eINSTANCE.getInterruptRoute_Slot();

		/**
		 * The meta object literal for the '<em><b>Pin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERRUPT_ROUTE__PIN = eINSTANCE.getInterruptRoute_Pin();

		/**
		 * The meta object literal for the '<em><b>Gsiv</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERRUPT_ROUTE__GSIV = eINSTANCE.getInterruptRoute_Gsiv();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.PciFunctionImpl <em>Pci Function</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PciFunctionImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPciFunction()
		 * @generated
		 */
		EClass PCI_FUNCTION = eINSTANCE.getPciFunction();

		/**
		 * The meta object literal for the '<em><b>Slot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__SLOT = eINSTANCE.getPciFunction_Slot();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__FUNCTION = eINSTANCE.getPciFunction_Function();

		/**
		 * The meta object literal for the '<em><b>Multifunction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__MULTIFUNCTION = eINSTANCE.getPciFunction_Multifunction();

		/**
		 * The meta object literal for the '<em><b>Acs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__ACS = eINSTANCE.getPciFunction_Acs();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.PciEndpointImpl <em>Pci Endpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PciEndpointImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPciEndpoint()
		 * @generated
		 */
		EClass PCI_ENDPOINT = eINSTANCE.getPciEndpoint();

		/**
		 * The meta object literal for the '<em><b>Virtio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_ENDPOINT__VIRTIO = eINSTANCE.getPciEndpoint_Virtio();

		/**
		 * The meta object literal for the '<em><b>Access Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_ENDPOINT__ACCESS_PLATFORM = eINSTANCE.getPciEndpoint_AccessPlatform();

		/**
		 * The meta object literal for the '<em><b>Alias Devfns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_ENDPOINT__ALIAS_DEVFNS = eINSTANCE.getPciEndpoint_AliasDevfns();

		/**
		 * The meta object literal for the '<em><b>Sriov</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PCI_ENDPOINT__SRIOV = eINSTANCE.getPciEndpoint_Sriov();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.SriovCapabilityImpl <em>Sriov Capability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.SriovCapabilityImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getSriovCapability()
		 * @generated
		 */
		EClass SRIOV_CAPABILITY = eINSTANCE.getSriovCapability();

		/**
		 * The meta object literal for the '<em><b>Total Vfs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SRIOV_CAPABILITY__TOTAL_VFS = eINSTANCE.getSriovCapability_TotalVfs();

		/**
		 * The meta object literal for the '<em><b>Enabled Vfs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SRIOV_CAPABILITY__ENABLED_VFS = eINSTANCE.getSriovCapability_EnabledVfs();

		/**
		 * The meta object literal for the '<em><b>First Vf Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SRIOV_CAPABILITY__FIRST_VF_OFFSET = eINSTANCE.getSriovCapability_FirstVfOffset();

		/**
		 * The meta object literal for the '<em><b>Vf Stride</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SRIOV_CAPABILITY__VF_STRIDE = eINSTANCE.getSriovCapability_VfStride();

		/**
		 * The meta object literal for the '<em><b>Ari</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SRIOV_CAPABILITY__ARI = eINSTANCE.getSriovCapability_Ari();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.PciBridgeImpl <em>Pci Bridge</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PciBridgeImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPciBridge()
		 * @generated
		 */
		EClass PCI_BRIDGE = eINSTANCE.getPciBridge();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_BRIDGE__KIND = eINSTANCE.getPciBridge_Kind();

		/**
		 * The meta object literal for the '<em><b>Secondary Bus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_BRIDGE__SECONDARY_BUS = eINSTANCE.getPciBridge_SecondaryBus();

		/**
		 * The meta object literal for the '<em><b>Subordinate Bus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_BRIDGE__SUBORDINATE_BUS = eINSTANCE.getPciBridge_SubordinateBus();

		/**
		 * The meta object literal for the '<em><b>Hot Plug</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_BRIDGE__HOT_PLUG = eINSTANCE.getPciBridge_HotPlug();

		/**
		 * The meta object literal for the '<em><b>Reserved Buses</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_BRIDGE__RESERVED_BUSES = eINSTANCE.getPciBridge_ReservedBuses();

		/**
		 * The meta object literal for the '<em><b>Functions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PCI_BRIDGE__FUNCTIONS = eINSTANCE.getPciBridge_Functions();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.PciIommuImpl <em>Pci Iommu</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PciIommuImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPciIommu()
		 * @generated
		 */
		EClass PCI_IOMMU = eINSTANCE.getPciIommu();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_IOMMU__KIND = eINSTANCE.getPciIommu_Kind();

		/**
		 * The meta object literal for the '<em><b>Access Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_IOMMU__ACCESS_PLATFORM = eINSTANCE.getPciIommu_AccessPlatform();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.PlatformDeviceImpl <em>Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PlatformDeviceImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPlatformDevice()
		 * @generated
		 */
		EClass PLATFORM_DEVICE = eINSTANCE.getPlatformDevice();

		/**
		 * The meta object literal for the '<em><b>Compatible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM_DEVICE__COMPATIBLE = eINSTANCE.getPlatformDevice_Compatible();

		/**
		 * The meta object literal for the '<em><b>Acpi Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM_DEVICE__ACPI_PATH = eINSTANCE.getPlatformDevice_AcpiPath();

		/**
		 * The meta object literal for the '<em><b>Coherent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM_DEVICE__COHERENT = eINSTANCE.getPlatformDevice_Coherent();

		/**
		 * The meta object literal for the '<em><b>Address Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM_DEVICE__ADDRESS_BITS = eINSTANCE.getPlatformDevice_AddressBits();

		/**
		 * The meta object literal for the '<em><b>Virtio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM_DEVICE__VIRTIO = eINSTANCE.getPlatformDevice_Virtio();

		/**
		 * The meta object literal for the '<em><b>Access Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM_DEVICE__ACCESS_PLATFORM = eINSTANCE.getPlatformDevice_AccessPlatform();

		/**
		 * The meta object literal for the '<em><b>Fixed Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM_DEVICE__FIXED_ADDRESS = eINSTANCE.getPlatformDevice_FixedAddress();

		/**
		 * The meta object literal for the '<em><b>Bus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM_DEVICE__BUS = eINSTANCE.getPlatformDevice_Bus();

		/**
		 * The meta object literal for the '<em><b>Registers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM_DEVICE__REGISTERS = eINSTANCE.getPlatformDevice_Registers();

		/**
		 * The meta object literal for the '<em><b>Interrupts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM_DEVICE__INTERRUPTS = eINSTANCE.getPlatformDevice_Interrupts();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.MmioIommuImpl <em>Mmio Iommu</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.MmioIommuImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getMmioIommu()
		 * @generated
		 */
		EClass MMIO_IOMMU = eINSTANCE.getMmioIommu();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MMIO_IOMMU__KIND = eINSTANCE.getMmioIommu_Kind();

		/**
		 * The meta object literal for the '<em><b>Compatible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MMIO_IOMMU__COMPATIBLE = eINSTANCE.getMmioIommu_Compatible();

		/**
		 * The meta object literal for the '<em><b>Specifier Cells</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MMIO_IOMMU__SPECIFIER_CELLS = eINSTANCE.getMmioIommu_SpecifierCells();

		/**
		 * The meta object literal for the '<em><b>Stream Match Groups</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MMIO_IOMMU__STREAM_MATCH_GROUPS = eINSTANCE.getMmioIommu_StreamMatchGroups();

		/**
		 * The meta object literal for the '<em><b>Coherent Walk</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MMIO_IOMMU__COHERENT_WALK = eINSTANCE.getMmioIommu_CoherentWalk();

		/**
		 * The meta object literal for the '<em><b>Acpi Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MMIO_IOMMU__ACPI_PATH = eINSTANCE.getMmioIommu_AcpiPath();

		/**
		 * The meta object literal for the '<em><b>Registers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MMIO_IOMMU__REGISTERS = eINSTANCE.getMmioIommu_Registers();

		/**
		 * The meta object literal for the '<em><b>Interrupts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MMIO_IOMMU__INTERRUPTS = eINSTANCE.getMmioIommu_Interrupts();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.RegisterWindowImpl <em>Register Window</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.RegisterWindowImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getRegisterWindow()
		 * @generated
		 */
		EClass REGISTER_WINDOW = eINSTANCE.getRegisterWindow();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_WINDOW__BASE = eINSTANCE.getRegisterWindow_Base();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER_WINDOW__SIZE = eINSTANCE.getRegisterWindow_Size();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.InterruptImpl <em>Interrupt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.InterruptImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getInterrupt()
		 * @generated
		 */
		EClass INTERRUPT = eINSTANCE.getInterrupt();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERRUPT__NAME = eINSTANCE.getInterrupt_Name();

		/**
		 * The meta object literal for the '<em><b>Gsiv</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERRUPT__GSIV = eINSTANCE.getInterrupt_Gsiv();

		/**
		 * The meta object literal for the '<em><b>Edge</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERRUPT__EDGE = eINSTANCE.getInterrupt_Edge();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.MsiControllerImpl <em>Msi Controller</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.MsiControllerImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getMsiController()
		 * @generated
		 */
		EClass MSI_CONTROLLER = eINSTANCE.getMsiController();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_CONTROLLER__KIND = eINSTANCE.getMsiController_Kind();

		/**
		 * The meta object literal for the '<em><b>Compatible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_CONTROLLER__COMPATIBLE = eINSTANCE.getMsiController_Compatible();

		/**
		 * The meta object literal for the '<em><b>Its Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_CONTROLLER__ITS_ID = eINSTANCE.getMsiController_ItsId();

		/**
		 * The meta object literal for the '<em><b>Device Id Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_CONTROLLER__DEVICE_ID_BITS = eINSTANCE.getMsiController_DeviceIdBits();

		/**
		 * The meta object literal for the '<em><b>Specifier Cells</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_CONTROLLER__SPECIFIER_CELLS = eINSTANCE.getMsiController_SpecifierCells();

		/**
		 * The meta object literal for the '<em><b>Registers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MSI_CONTROLLER__REGISTERS = eINSTANCE.getMsiController_Registers();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.InterruptControllerImpl <em>Interrupt Controller</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.InterruptControllerImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getInterruptController()
		 * @generated
		 */
		EClass INTERRUPT_CONTROLLER = eINSTANCE.getInterruptController();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERRUPT_CONTROLLER__KIND = eINSTANCE.getInterruptController_Kind();

		/**
		 * The meta object literal for the '<em><b>Compatible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERRUPT_CONTROLLER__COMPATIBLE = eINSTANCE.getInterruptController_Compatible();

		/**
		 * The meta object literal for the '<em><b>Interrupt Cells</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERRUPT_CONTROLLER__INTERRUPT_CELLS = eINSTANCE.getInterruptController_InterruptCells();

		/**
		 * The meta object literal for the '<em><b>Registers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERRUPT_CONTROLLER__REGISTERS = eINSTANCE.getInterruptController_Registers();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.ReservedMemoryRegionImpl <em>Reserved Memory Region</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.ReservedMemoryRegionImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getReservedMemoryRegion()
		 * @generated
		 */
		EClass RESERVED_MEMORY_REGION = eINSTANCE.getReservedMemoryRegion();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESERVED_MEMORY_REGION__BASE = eINSTANCE.getReservedMemoryRegion_Base();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESERVED_MEMORY_REGION__SIZE = eINSTANCE.getReservedMemoryRegion_Size();

		/**
		 * The meta object literal for the '<em><b>Remappable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESERVED_MEMORY_REGION__REMAPPABLE = eINSTANCE.getReservedMemoryRegion_Remappable();

		/**
		 * The meta object literal for the '<em><b>Privileged</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESERVED_MEMORY_REGION__PRIVILEGED = eINSTANCE.getReservedMemoryRegion_Privileged();

		/**
		 * The meta object literal for the '<em><b>Masters</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESERVED_MEMORY_REGION__MASTERS = eINSTANCE.getReservedMemoryRegion_Masters();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.DmaMappingImpl <em>Dma Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.DmaMappingImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getDmaMapping()
		 * @generated
		 */
		EClass DMA_MAPPING = eINSTANCE.getDmaMapping();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DMA_MAPPING__SOURCE = eINSTANCE.getDmaMapping_Source();

		/**
		 * The meta object literal for the '<em><b>Iommu</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DMA_MAPPING__IOMMU = eINSTANCE.getDmaMapping_Iommu();

		/**
		 * The meta object literal for the '<em><b>Bypass</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DMA_MAPPING__BYPASS = eINSTANCE.getDmaMapping_Bypass();

		/**
		 * The meta object literal for the '<em><b>Input Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DMA_MAPPING__INPUT_BASE = eINSTANCE.getDmaMapping_InputBase();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DMA_MAPPING__COUNT = eINSTANCE.getDmaMapping_Count();

		/**
		 * The meta object literal for the '<em><b>Output</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DMA_MAPPING__OUTPUT = eINSTANCE.getDmaMapping_Output();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.MsiMappingImpl <em>Msi Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.MsiMappingImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getMsiMapping()
		 * @generated
		 */
		EClass MSI_MAPPING = eINSTANCE.getMsiMapping();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MSI_MAPPING__SOURCE = eINSTANCE.getMsiMapping_Source();

		/**
		 * The meta object literal for the '<em><b>Controller</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MSI_MAPPING__CONTROLLER = eINSTANCE.getMsiMapping_Controller();

		/**
		 * The meta object literal for the '<em><b>Input Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_MAPPING__INPUT_BASE = eINSTANCE.getMsiMapping_InputBase();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_MAPPING__COUNT = eINSTANCE.getMsiMapping_Count();

		/**
		 * The meta object literal for the '<em><b>Output Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_MAPPING__OUTPUT_BASE = eINSTANCE.getMsiMapping_OutputBase();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.SuppressionImpl <em>Suppression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.SuppressionImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getSuppression()
		 * @generated
		 */
		EClass SUPPRESSION = eINSTANCE.getSuppression();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__RULE = eINSTANCE.getSuppression_Rule();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPRESSION__ELEMENT = eINSTANCE.getSuppression_Element();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__REASON = eINSTANCE.getSuppression_Reason();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.DiagramImpl <em>Diagram</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.DiagramImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getDiagram()
		 * @generated
		 */
		EClass DIAGRAM = eINSTANCE.getDiagram();

		/**
		 * The meta object literal for the '<em><b>Positions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__POSITIONS = eINSTANCE.getDiagram_Positions();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.impl.NodePositionImpl <em>Node Position</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.NodePositionImpl
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getNodePosition()
		 * @generated
		 */
		EClass NODE_POSITION = eINSTANCE.getNodePosition();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_POSITION__ELEMENT = eINSTANCE.getNodePosition_Element();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_POSITION__X = eINSTANCE.getNodePosition_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_POSITION__Y = eINSTANCE.getNodePosition_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_POSITION__WIDTH = eINSTANCE.getNodePosition_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_POSITION__HEIGHT = eINSTANCE.getNodePosition_Height();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.TargetKind <em>Target Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.TargetKind
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getTargetKind()
		 * @generated
		 */
		EEnum TARGET_KIND = eINSTANCE.getTargetKind();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.NumberingPolicy <em>Numbering Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.NumberingPolicy
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getNumberingPolicy()
		 * @generated
		 */
		EEnum NUMBERING_POLICY = eINSTANCE.getNumberingPolicy();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.FirmwareInterface <em>Firmware Interface</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.FirmwareInterface
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getFirmwareInterface()
		 * @generated
		 */
		EEnum FIRMWARE_INTERFACE = eINSTANCE.getFirmwareInterface();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.AddressSpace <em>Address Space</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.AddressSpace
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getAddressSpace()
		 * @generated
		 */
		EEnum ADDRESS_SPACE = eINSTANCE.getAddressSpace();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.VirtioTransport <em>Virtio Transport</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.VirtioTransport
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getVirtioTransport()
		 * @generated
		 */
		EEnum VIRTIO_TRANSPORT = eINSTANCE.getVirtioTransport();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.BridgeKind <em>Bridge Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.BridgeKind
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getBridgeKind()
		 * @generated
		 */
		EEnum BRIDGE_KIND = eINSTANCE.getBridgeKind();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.PciIommuKind <em>Pci Iommu Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.PciIommuKind
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPciIommuKind()
		 * @generated
		 */
		EEnum PCI_IOMMU_KIND = eINSTANCE.getPciIommuKind();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.MmioIommuKind <em>Mmio Iommu Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.MmioIommuKind
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getMmioIommuKind()
		 * @generated
		 */
		EEnum MMIO_IOMMU_KIND = eINSTANCE.getMmioIommuKind();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.MsiControllerKind <em>Msi Controller Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.MsiControllerKind
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getMsiControllerKind()
		 * @generated
		 */
		EEnum MSI_CONTROLLER_KIND = eINSTANCE.getMsiControllerKind();

		/**
		 * The meta object literal for the '{@link org.ridgeline.model.InterruptControllerKind <em>Interrupt Controller Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.InterruptControllerKind
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getInterruptControllerKind()
		 * @generated
		 */
		EEnum INTERRUPT_CONTROLLER_KIND = eINSTANCE.getInterruptControllerKind();

		/**
		 * The meta object literal for the '<em>Identifier</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getIdentifier()
		 * @generated
		 */
		EDataType IDENTIFIER = eINSTANCE.getIdentifier();

		/**
		 * The meta object literal for the '<em>Address</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Long
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getAddress()
		 * @generated
		 */
		EDataType ADDRESS = eINSTANCE.getAddress();

		/**
		 * The meta object literal for the '<em>Size</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Long
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getSize()
		 * @generated
		 */
		EDataType SIZE = eINSTANCE.getSize();

		/**
		 * The meta object literal for the '<em>Input Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Long
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getInputId()
		 * @generated
		 */
		EDataType INPUT_ID = eINSTANCE.getInputId();

		/**
		 * The meta object literal for the '<em>Id Count</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Long
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getIdCount()
		 * @generated
		 */
		EDataType ID_COUNT = eINSTANCE.getIdCount();

		/**
		 * The meta object literal for the '<em>Gsiv</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Long
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getGsiv()
		 * @generated
		 */
		EDataType GSIV = eINSTANCE.getGsiv();

		/**
		 * The meta object literal for the '<em>Unsigned32</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getUnsigned32()
		 * @generated
		 */
		EDataType UNSIGNED32 = eINSTANCE.getUnsigned32();

		/**
		 * The meta object literal for the '<em>Segment</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getSegment()
		 * @generated
		 */
		EDataType SEGMENT = eINSTANCE.getSegment();

		/**
		 * The meta object literal for the '<em>Bus</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getBus()
		 * @generated
		 */
		EDataType BUS = eINSTANCE.getBus();

		/**
		 * The meta object literal for the '<em>Bus Behind</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getBusBehind()
		 * @generated
		 */
		EDataType BUS_BEHIND = eINSTANCE.getBusBehind();

		/**
		 * The meta object literal for the '<em>Bus Count</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getBusCount()
		 * @generated
		 */
		EDataType BUS_COUNT = eINSTANCE.getBusCount();

		/**
		 * The meta object literal for the '<em>Rid Mask</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getRidMask()
		 * @generated
		 */
		EDataType RID_MASK = eINSTANCE.getRidMask();

		/**
		 * The meta object literal for the '<em>Slot</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getSlot()
		 * @generated
		 */
		EDataType SLOT = eINSTANCE.getSlot();

		/**
		 * The meta object literal for the '<em>Function Number</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getFunctionNumber()
		 * @generated
		 */
		EDataType FUNCTION_NUMBER = eINSTANCE.getFunctionNumber();

		/**
		 * The meta object literal for the '<em>Pin</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPin()
		 * @generated
		 */
		EDataType PIN = eINSTANCE.getPin();

		/**
		 * The meta object literal for the '<em>Slot Count</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getSlotCount()
		 * @generated
		 */
		EDataType SLOT_COUNT = eINSTANCE.getSlotCount();

		/**
		 * The meta object literal for the '<em>Id Bits</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getIdBits()
		 * @generated
		 */
		EDataType ID_BITS = eINSTANCE.getIdBits();

		/**
		 * The meta object literal for the '<em>Address Bits</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getAddressBits()
		 * @generated
		 */
		EDataType ADDRESS_BITS = eINSTANCE.getAddressBits();

		/**
		 * The meta object literal for the '<em>Iommu Cells</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getIommuCells()
		 * @generated
		 */
		EDataType IOMMU_CELLS = eINSTANCE.getIommuCells();

		/**
		 * The meta object literal for the '<em>Msi Cells</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getMsiCells()
		 * @generated
		 */
		EDataType MSI_CELLS = eINSTANCE.getMsiCells();

		/**
		 * The meta object literal for the '<em>Interrupt Cells</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getInterruptCells()
		 * @generated
		 */
		EDataType INTERRUPT_CELLS = eINSTANCE.getInterruptCells();

		/**
		 * The meta object literal for the '<em>Stream Match Groups</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getStreamMatchGroups()
		 * @generated
		 */
		EDataType STREAM_MATCH_GROUPS = eINSTANCE.getStreamMatchGroups();

		/**
		 * The meta object literal for the '<em>Vf Count</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getVfCount()
		 * @generated
		 */
		EDataType VF_COUNT = eINSTANCE.getVfCount();

		/**
		 * The meta object literal for the '<em>Rid Distance</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getRidDistance()
		 * @generated
		 */
		EDataType RID_DISTANCE = eINSTANCE.getRidDistance();

		/**
		 * The meta object literal for the '<em>Extent</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getExtent()
		 * @generated
		 */
		EDataType EXTENT = eINSTANCE.getExtent();

		/**
		 * The meta object literal for the '<em>String List</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.util.List
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getStringList()
		 * @generated
		 */
		EDataType STRING_LIST = eINSTANCE.getStringList();

		/**
		 * The meta object literal for the '<em>Cell List</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.util.List
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getCellList()
		 * @generated
		 */
		EDataType CELL_LIST = eINSTANCE.getCellList();

		/**
		 * The meta object literal for the '<em>Devfn List</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.util.List
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getDevfnList()
		 * @generated
		 */
		EDataType DEVFN_LIST = eINSTANCE.getDevfnList();

		/**
		 * The meta object literal for the '<em>Pci Address</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ridgeline.core.id.PciAddress
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getPciAddress()
		 * @generated
		 */
		EDataType PCI_ADDRESS = eINSTANCE.getPciAddress();

		/**
		 * The meta object literal for the '<em>Oem Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getOemId()
		 * @generated
		 */
		EDataType OEM_ID = eINSTANCE.getOemId();

		/**
		 * The meta object literal for the '<em>Oem Table Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getOemTableId()
		 * @generated
		 */
		EDataType OEM_TABLE_ID = eINSTANCE.getOemTableId();

		/**
		 * The meta object literal for the '<em>Creator Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.ridgeline.model.impl.PlatformPackageImpl#getCreatorId()
		 * @generated
		 */
		EDataType CREATOR_ID = eINSTANCE.getCreatorId();

	}

} //PlatformPackage
