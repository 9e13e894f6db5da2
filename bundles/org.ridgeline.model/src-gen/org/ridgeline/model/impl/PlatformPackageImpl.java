/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.impl;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EValidator;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.ridgeline.core.id.PciAddress;

import org.ridgeline.model.AddressSpace;
import org.ridgeline.model.AddressWindow;
import org.ridgeline.model.BridgeKind;
import org.ridgeline.model.Diagram;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.DmaMaster;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.FirmwareInterface;
import org.ridgeline.model.Interrupt;
import org.ridgeline.model.InterruptController;
import org.ridgeline.model.InterruptControllerKind;
import org.ridgeline.model.InterruptRoute;
import org.ridgeline.model.Iommu;
import org.ridgeline.model.MmioIommu;
import org.ridgeline.model.MmioIommuKind;
import org.ridgeline.model.MsiController;
import org.ridgeline.model.MsiControllerKind;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.MsiSource;
import org.ridgeline.model.NodePosition;
import org.ridgeline.model.NumberingPolicy;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciEndpoint;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.PciIommu;
import org.ridgeline.model.PciIommuKind;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformDevice;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.RegisterWindow;
import org.ridgeline.model.ReservedMemoryRegion;
import org.ridgeline.model.SriovCapability;
import org.ridgeline.model.Suppression;
import org.ridgeline.model.TargetKind;
import org.ridgeline.model.VirtioTransport;

import org.ridgeline.model.util.PlatformValidator;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PlatformPackageImpl extends EPackageImpl implements PlatformPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass platformElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass msiSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dmaSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dmaMasterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass iommuEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass platformEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pciHostBridgeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass addressWindowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interruptRouteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pciFunctionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pciEndpointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sriovCapabilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pciBridgeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pciIommuEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass platformDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mmioIommuEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass registerWindowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interruptEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass msiControllerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interruptControllerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reservedMemoryRegionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dmaMappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass msiMappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass suppressionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nodePositionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum targetKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum numberingPolicyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum firmwareInterfaceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum addressSpaceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum virtioTransportEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bridgeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pciIommuKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mmioIommuKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum msiControllerKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum interruptControllerKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType identifierEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType addressEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType sizeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType inputIdEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType idCountEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType gsivEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType unsigned32EDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType segmentEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType busEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType busBehindEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType busCountEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType ridMaskEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType slotEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType functionNumberEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType pinEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType slotCountEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType idBitsEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType addressBitsEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType iommuCellsEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType msiCellsEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType interruptCellsEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType streamMatchGroupsEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType vfCountEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType ridDistanceEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType extentEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType stringListEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType cellListEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType devfnListEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType pciAddressEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType oemIdEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType oemTableIdEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType creatorIdEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.ridgeline.model.PlatformPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PlatformPackageImpl() {
		super(eNS_URI, PlatformFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link PlatformPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PlatformPackage init() {
		if (isInited) return (PlatformPackage)EPackage.Registry.INSTANCE.getEPackage(PlatformPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPlatformPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PlatformPackageImpl thePlatformPackage = registeredPlatformPackage instanceof PlatformPackageImpl ? (PlatformPackageImpl)registeredPlatformPackage : new PlatformPackageImpl();

		isInited = true;

		// Create package meta-data objects
		thePlatformPackage.createPackageContents();

		// Initialize created meta-data
		thePlatformPackage.initializePackageContents();

		// Register package validator
		EValidator.Registry.INSTANCE.put
			(thePlatformPackage,
			 new EValidator.Descriptor() {
				 @Override
				 public EValidator getEValidator() {
					 return PlatformValidator.INSTANCE;
				 }
			 });

		// Mark meta-data to indicate it can't be changed
		thePlatformPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PlatformPackage.eNS_URI, thePlatformPackage);
		return thePlatformPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlatformElement() {
		return platformElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatformElement_Id() {
		return (EAttribute)platformElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatformElement_Name() {
		return (EAttribute)platformElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMsiSource() {
		return msiSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDmaSource() {
		return dmaSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDmaMaster() {
		return dmaMasterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIommu() {
		return iommuEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommu_IdBits() {
		return (EAttribute)iommuEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommu_BootBypass() {
		return (EAttribute)iommuEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlatform() {
		return platformEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatform_Name() {
		return (EAttribute)platformEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatform_Compatible() {
		return (EAttribute)platformEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatform_Target() {
		return (EAttribute)platformEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatform_TargetVersion() {
		return (EAttribute)platformEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatform_Numbering() {
		return (EAttribute)platformEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatform_Firmware() {
		return (EAttribute)platformEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatform_OemId() {
		return (EAttribute)platformEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatform_OemTableId() {
		return (EAttribute)platformEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatform_OemRevision() {
		return (EAttribute)platformEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatform_CreatorId() {
		return (EAttribute)platformEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatform_CreatorRevision() {
		return (EAttribute)platformEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlatform_HostBridges() {
		return (EReference)platformEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlatform_PlatformDevices() {
		return (EReference)platformEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlatform_MmioIommus() {
		return (EReference)platformEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlatform_MsiControllers() {
		return (EReference)platformEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlatform_InterruptControllers() {
		return (EReference)platformEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlatform_ReservedMemoryRegions() {
		return (EReference)platformEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlatform_DmaMappings() {
		return (EReference)platformEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlatform_MsiMappings() {
		return (EReference)platformEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlatform_Suppressions() {
		return (EReference)platformEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlatform_Diagram() {
		return (EReference)platformEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPciHostBridge() {
		return pciHostBridgeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciHostBridge_Segment() {
		return (EAttribute)pciHostBridgeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciHostBridge_FirstBus() {
		return (EAttribute)pciHostBridgeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciHostBridge_LastBus() {
		return (EAttribute)pciHostBridgeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciHostBridge_IommuMapMask() {
		return (EAttribute)pciHostBridgeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciHostBridge_MsiMapMask() {
		return (EAttribute)pciHostBridgeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciHostBridge_Compatible() {
		return (EAttribute)pciHostBridgeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciHostBridge_EcamBase() {
		return (EAttribute)pciHostBridgeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciHostBridge_InterruptSlots() {
		return (EAttribute)pciHostBridgeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciHostBridge_Coherent() {
		return (EAttribute)pciHostBridgeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciHostBridge_Ats() {
		return (EAttribute)pciHostBridgeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciHostBridge_AddressBits() {
		return (EAttribute)pciHostBridgeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPciHostBridge_Windows() {
		return (EReference)pciHostBridgeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPciHostBridge_InterruptRoutes() {
		return (EReference)pciHostBridgeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPciHostBridge_Functions() {
		return (EReference)pciHostBridgeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAddressWindow() {
		return addressWindowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressWindow_Space() {
		return (EAttribute)addressWindowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressWindow_PciBase() {
		return (EAttribute)addressWindowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressWindow_CpuBase() {
		return (EAttribute)addressWindowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressWindow_Size() {
		return (EAttribute)addressWindowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterruptRoute() {
		return interruptRouteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterruptRoute_Slot() {
		return (EAttribute)interruptRouteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterruptRoute_Pin() {
		return (EAttribute)interruptRouteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterruptRoute_Gsiv() {
		return (EAttribute)interruptRouteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPciFunction() {
		return pciFunctionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_Slot() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_Function() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_Multifunction() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_Acs() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPciEndpoint() {
		return pciEndpointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciEndpoint_Virtio() {
		return (EAttribute)pciEndpointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciEndpoint_AccessPlatform() {
		return (EAttribute)pciEndpointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciEndpoint_AliasDevfns() {
		return (EAttribute)pciEndpointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPciEndpoint_Sriov() {
		return (EReference)pciEndpointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSriovCapability() {
		return sriovCapabilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSriovCapability_TotalVfs() {
		return (EAttribute)sriovCapabilityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSriovCapability_EnabledVfs() {
		return (EAttribute)sriovCapabilityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSriovCapability_FirstVfOffset() {
		return (EAttribute)sriovCapabilityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSriovCapability_VfStride() {
		return (EAttribute)sriovCapabilityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSriovCapability_Ari() {
		return (EAttribute)sriovCapabilityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPciBridge() {
		return pciBridgeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciBridge_Kind() {
		return (EAttribute)pciBridgeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciBridge_SecondaryBus() {
		return (EAttribute)pciBridgeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciBridge_SubordinateBus() {
		return (EAttribute)pciBridgeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciBridge_HotPlug() {
		return (EAttribute)pciBridgeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciBridge_ReservedBuses() {
		return (EAttribute)pciBridgeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPciBridge_Functions() {
		return (EReference)pciBridgeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPciIommu() {
		return pciIommuEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciIommu_Kind() {
		return (EAttribute)pciIommuEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciIommu_AccessPlatform() {
		return (EAttribute)pciIommuEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlatformDevice() {
		return platformDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatformDevice_Compatible() {
		return (EAttribute)platformDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatformDevice_AcpiPath() {
		return (EAttribute)platformDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatformDevice_Coherent() {
		return (EAttribute)platformDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatformDevice_AddressBits() {
		return (EAttribute)platformDeviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatformDevice_Virtio() {
		return (EAttribute)platformDeviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatformDevice_AccessPlatform() {
		return (EAttribute)platformDeviceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatformDevice_FixedAddress() {
		return (EAttribute)platformDeviceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatformDevice_Bus() {
		return (EAttribute)platformDeviceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlatformDevice_Registers() {
		return (EReference)platformDeviceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlatformDevice_Interrupts() {
		return (EReference)platformDeviceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMmioIommu() {
		return mmioIommuEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMmioIommu_Kind() {
		return (EAttribute)mmioIommuEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMmioIommu_Compatible() {
		return (EAttribute)mmioIommuEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMmioIommu_SpecifierCells() {
		return (EAttribute)mmioIommuEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMmioIommu_StreamMatchGroups() {
		return (EAttribute)mmioIommuEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMmioIommu_CoherentWalk() {
		return (EAttribute)mmioIommuEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMmioIommu_AcpiPath() {
		return (EAttribute)mmioIommuEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMmioIommu_Registers() {
		return (EReference)mmioIommuEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMmioIommu_Interrupts() {
		return (EReference)mmioIommuEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRegisterWindow() {
		return registerWindowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterWindow_Base() {
		return (EAttribute)registerWindowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegisterWindow_Size() {
		return (EAttribute)registerWindowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterrupt() {
		return interruptEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterrupt_Name() {
		return (EAttribute)interruptEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterrupt_Gsiv() {
		return (EAttribute)interruptEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterrupt_Edge() {
		return (EAttribute)interruptEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMsiController() {
		return msiControllerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMsiController_Kind() {
		return (EAttribute)msiControllerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMsiController_Compatible() {
		return (EAttribute)msiControllerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMsiController_ItsId() {
		return (EAttribute)msiControllerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMsiController_DeviceIdBits() {
		return (EAttribute)msiControllerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMsiController_SpecifierCells() {
		return (EAttribute)msiControllerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMsiController_Registers() {
		return (EReference)msiControllerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterruptController() {
		return interruptControllerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterruptController_Kind() {
		return (EAttribute)interruptControllerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterruptController_Compatible() {
		return (EAttribute)interruptControllerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterruptController_InterruptCells() {
		return (EAttribute)interruptControllerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterruptController_Registers() {
		return (EReference)interruptControllerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReservedMemoryRegion() {
		return reservedMemoryRegionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservedMemoryRegion_Base() {
		return (EAttribute)reservedMemoryRegionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservedMemoryRegion_Size() {
		return (EAttribute)reservedMemoryRegionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservedMemoryRegion_Remappable() {
		return (EAttribute)reservedMemoryRegionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservedMemoryRegion_Privileged() {
		return (EAttribute)reservedMemoryRegionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReservedMemoryRegion_Masters() {
		return (EReference)reservedMemoryRegionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDmaMapping() {
		return dmaMappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDmaMapping_Source() {
		return (EReference)dmaMappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDmaMapping_Iommu() {
		return (EReference)dmaMappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDmaMapping_Bypass() {
		return (EAttribute)dmaMappingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDmaMapping_InputBase() {
		return (EAttribute)dmaMappingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDmaMapping_Count() {
		return (EAttribute)dmaMappingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDmaMapping_Output() {
		return (EAttribute)dmaMappingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMsiMapping() {
		return msiMappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMsiMapping_Source() {
		return (EReference)msiMappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMsiMapping_Controller() {
		return (EReference)msiMappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMsiMapping_InputBase() {
		return (EAttribute)msiMappingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMsiMapping_Count() {
		return (EAttribute)msiMappingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMsiMapping_OutputBase() {
		return (EAttribute)msiMappingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSuppression() {
		return suppressionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppression_Rule() {
		return (EAttribute)suppressionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuppression_Element() {
		return (EReference)suppressionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppression_Reason() {
		return (EAttribute)suppressionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagram() {
		return diagramEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagram_Positions() {
		return (EReference)diagramEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNodePosition() {
		return nodePositionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNodePosition_Element() {
		return (EReference)nodePositionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodePosition_X() {
		return (EAttribute)nodePositionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodePosition_Y() {
		return (EAttribute)nodePositionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodePosition_Width() {
		return (EAttribute)nodePositionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodePosition_Height() {
		return (EAttribute)nodePositionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTargetKind() {
		return targetKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNumberingPolicy() {
		return numberingPolicyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFirmwareInterface() {
		return firmwareInterfaceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAddressSpace() {
		return addressSpaceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVirtioTransport() {
		return virtioTransportEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBridgeKind() {
		return bridgeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPciIommuKind() {
		return pciIommuKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMmioIommuKind() {
		return mmioIommuKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMsiControllerKind() {
		return msiControllerKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInterruptControllerKind() {
		return interruptControllerKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getIdentifier() {
		return identifierEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getAddress() {
		return addressEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSize() {
		return sizeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInputId() {
		return inputIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getIdCount() {
		return idCountEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getGsiv() {
		return gsivEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getUnsigned32() {
		return unsigned32EDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSegment() {
		return segmentEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getBus() {
		return busEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getBusBehind() {
		return busBehindEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getBusCount() {
		return busCountEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getRidMask() {
		return ridMaskEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSlot() {
		return slotEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getFunctionNumber() {
		return functionNumberEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPin() {
		return pinEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSlotCount() {
		return slotCountEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getIdBits() {
		return idBitsEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getAddressBits() {
		return addressBitsEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getIommuCells() {
		return iommuCellsEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getMsiCells() {
		return msiCellsEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInterruptCells() {
		return interruptCellsEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getStreamMatchGroups() {
		return streamMatchGroupsEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getVfCount() {
		return vfCountEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getRidDistance() {
		return ridDistanceEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getExtent() {
		return extentEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getStringList() {
		return stringListEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getCellList() {
		return cellListEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDevfnList() {
		return devfnListEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPciAddress() {
		return pciAddressEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getOemId() {
		return oemIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getOemTableId() {
		return oemTableIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getCreatorId() {
		return creatorIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlatformFactory getPlatformFactory() {
		return (PlatformFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		platformElementEClass = createEClass(PLATFORM_ELEMENT);
		createEAttribute(platformElementEClass, PLATFORM_ELEMENT__ID);
		createEAttribute(platformElementEClass, PLATFORM_ELEMENT__NAME);

		msiSourceEClass = createEClass(MSI_SOURCE);

		dmaSourceEClass = createEClass(DMA_SOURCE);

		dmaMasterEClass = createEClass(DMA_MASTER);

		iommuEClass = createEClass(IOMMU);
		createEAttribute(iommuEClass, IOMMU__ID_BITS);
		createEAttribute(iommuEClass, IOMMU__BOOT_BYPASS);

		platformEClass = createEClass(PLATFORM);
		createEAttribute(platformEClass, PLATFORM__NAME);
		createEAttribute(platformEClass, PLATFORM__COMPATIBLE);
		createEAttribute(platformEClass, PLATFORM__TARGET);
		createEAttribute(platformEClass, PLATFORM__TARGET_VERSION);
		createEAttribute(platformEClass, PLATFORM__NUMBERING);
		createEAttribute(platformEClass, PLATFORM__FIRMWARE);
		createEAttribute(platformEClass, PLATFORM__OEM_ID);
		createEAttribute(platformEClass, PLATFORM__OEM_TABLE_ID);
		createEAttribute(platformEClass, PLATFORM__OEM_REVISION);
		createEAttribute(platformEClass, PLATFORM__CREATOR_ID);
		createEAttribute(platformEClass, PLATFORM__CREATOR_REVISION);
		createEReference(platformEClass, PLATFORM__HOST_BRIDGES);
		createEReference(platformEClass, PLATFORM__PLATFORM_DEVICES);
		createEReference(platformEClass, PLATFORM__MMIO_IOMMUS);
		createEReference(platformEClass, PLATFORM__MSI_CONTROLLERS);
		createEReference(platformEClass, PLATFORM__INTERRUPT_CONTROLLERS);
		createEReference(platformEClass, PLATFORM__RESERVED_MEMORY_REGIONS);
		createEReference(platformEClass, PLATFORM__DMA_MAPPINGS);
		createEReference(platformEClass, PLATFORM__MSI_MAPPINGS);
		createEReference(platformEClass, PLATFORM__SUPPRESSIONS);
		createEReference(platformEClass, PLATFORM__DIAGRAM);

		pciHostBridgeEClass = createEClass(PCI_HOST_BRIDGE);
		createEAttribute(pciHostBridgeEClass, PCI_HOST_BRIDGE__SEGMENT);
		createEAttribute(pciHostBridgeEClass, PCI_HOST_BRIDGE__FIRST_BUS);
		createEAttribute(pciHostBridgeEClass, PCI_HOST_BRIDGE__LAST_BUS);
		createEAttribute(pciHostBridgeEClass, PCI_HOST_BRIDGE__IOMMU_MAP_MASK);
		createEAttribute(pciHostBridgeEClass, PCI_HOST_BRIDGE__MSI_MAP_MASK);
		createEAttribute(pciHostBridgeEClass, PCI_HOST_BRIDGE__COMPATIBLE);
		createEAttribute(pciHostBridgeEClass, PCI_HOST_BRIDGE__ECAM_BASE);
		createEAttribute(pciHostBridgeEClass, PCI_HOST_BRIDGE__INTERRUPT_SLOTS);
		createEAttribute(pciHostBridgeEClass, PCI_HOST_BRIDGE__COHERENT);
		createEAttribute(pciHostBridgeEClass, PCI_HOST_BRIDGE__ATS);
		createEAttribute(pciHostBridgeEClass, PCI_HOST_BRIDGE__ADDRESS_BITS);
		createEReference(pciHostBridgeEClass, PCI_HOST_BRIDGE__WINDOWS);
		createEReference(pciHostBridgeEClass, PCI_HOST_BRIDGE__INTERRUPT_ROUTES);
		createEReference(pciHostBridgeEClass, PCI_HOST_BRIDGE__FUNCTIONS);

		addressWindowEClass = createEClass(ADDRESS_WINDOW);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__SPACE);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__PCI_BASE);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__CPU_BASE);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__SIZE);

		interruptRouteEClass = createEClass(INTERRUPT_ROUTE);
		createEAttribute(interruptRouteEClass, INTERRUPT_ROUTE__SLOT);
		createEAttribute(interruptRouteEClass, INTERRUPT_ROUTE__PIN);
		createEAttribute(interruptRouteEClass, INTERRUPT_ROUTE__GSIV);

		pciFunctionEClass = createEClass(PCI_FUNCTION);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__SLOT);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__FUNCTION);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__MULTIFUNCTION);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__ACS);

		pciEndpointEClass = createEClass(PCI_ENDPOINT);
		createEAttribute(pciEndpointEClass, PCI_ENDPOINT__VIRTIO);
		createEAttribute(pciEndpointEClass, PCI_ENDPOINT__ACCESS_PLATFORM);
		createEAttribute(pciEndpointEClass, PCI_ENDPOINT__ALIAS_DEVFNS);
		createEReference(pciEndpointEClass, PCI_ENDPOINT__SRIOV);

		sriovCapabilityEClass = createEClass(SRIOV_CAPABILITY);
		createEAttribute(sriovCapabilityEClass, SRIOV_CAPABILITY__TOTAL_VFS);
		createEAttribute(sriovCapabilityEClass, SRIOV_CAPABILITY__ENABLED_VFS);
		createEAttribute(sriovCapabilityEClass, SRIOV_CAPABILITY__FIRST_VF_OFFSET);
		createEAttribute(sriovCapabilityEClass, SRIOV_CAPABILITY__VF_STRIDE);
		createEAttribute(sriovCapabilityEClass, SRIOV_CAPABILITY__ARI);

		pciBridgeEClass = createEClass(PCI_BRIDGE);
		createEAttribute(pciBridgeEClass, PCI_BRIDGE__KIND);
		createEAttribute(pciBridgeEClass, PCI_BRIDGE__SECONDARY_BUS);
		createEAttribute(pciBridgeEClass, PCI_BRIDGE__SUBORDINATE_BUS);
		createEAttribute(pciBridgeEClass, PCI_BRIDGE__HOT_PLUG);
		createEAttribute(pciBridgeEClass, PCI_BRIDGE__RESERVED_BUSES);
		createEReference(pciBridgeEClass, PCI_BRIDGE__FUNCTIONS);

		pciIommuEClass = createEClass(PCI_IOMMU);
		createEAttribute(pciIommuEClass, PCI_IOMMU__KIND);
		createEAttribute(pciIommuEClass, PCI_IOMMU__ACCESS_PLATFORM);

		platformDeviceEClass = createEClass(PLATFORM_DEVICE);
		createEAttribute(platformDeviceEClass, PLATFORM_DEVICE__COMPATIBLE);
		createEAttribute(platformDeviceEClass, PLATFORM_DEVICE__ACPI_PATH);
		createEAttribute(platformDeviceEClass, PLATFORM_DEVICE__COHERENT);
		createEAttribute(platformDeviceEClass, PLATFORM_DEVICE__ADDRESS_BITS);
		createEAttribute(platformDeviceEClass, PLATFORM_DEVICE__VIRTIO);
		createEAttribute(platformDeviceEClass, PLATFORM_DEVICE__ACCESS_PLATFORM);
		createEAttribute(platformDeviceEClass, PLATFORM_DEVICE__FIXED_ADDRESS);
		createEAttribute(platformDeviceEClass, PLATFORM_DEVICE__BUS);
		createEReference(platformDeviceEClass, PLATFORM_DEVICE__REGISTERS);
		createEReference(platformDeviceEClass, PLATFORM_DEVICE__INTERRUPTS);

		mmioIommuEClass = createEClass(MMIO_IOMMU);
		createEAttribute(mmioIommuEClass, MMIO_IOMMU__KIND);
		createEAttribute(mmioIommuEClass, MMIO_IOMMU__COMPATIBLE);
		createEAttribute(mmioIommuEClass, MMIO_IOMMU__SPECIFIER_CELLS);
		createEAttribute(mmioIommuEClass, MMIO_IOMMU__STREAM_MATCH_GROUPS);
		createEAttribute(mmioIommuEClass, MMIO_IOMMU__COHERENT_WALK);
		createEAttribute(mmioIommuEClass, MMIO_IOMMU__ACPI_PATH);
		createEReference(mmioIommuEClass, MMIO_IOMMU__REGISTERS);
		createEReference(mmioIommuEClass, MMIO_IOMMU__INTERRUPTS);

		registerWindowEClass = createEClass(REGISTER_WINDOW);
		createEAttribute(registerWindowEClass, REGISTER_WINDOW__BASE);
		createEAttribute(registerWindowEClass, REGISTER_WINDOW__SIZE);

		interruptEClass = createEClass(INTERRUPT);
		createEAttribute(interruptEClass, INTERRUPT__NAME);
		createEAttribute(interruptEClass, INTERRUPT__GSIV);
		createEAttribute(interruptEClass, INTERRUPT__EDGE);

		msiControllerEClass = createEClass(MSI_CONTROLLER);
		createEAttribute(msiControllerEClass, MSI_CONTROLLER__KIND);
		createEAttribute(msiControllerEClass, MSI_CONTROLLER__COMPATIBLE);
		createEAttribute(msiControllerEClass, MSI_CONTROLLER__ITS_ID);
		createEAttribute(msiControllerEClass, MSI_CONTROLLER__DEVICE_ID_BITS);
		createEAttribute(msiControllerEClass, MSI_CONTROLLER__SPECIFIER_CELLS);
		createEReference(msiControllerEClass, MSI_CONTROLLER__REGISTERS);

		interruptControllerEClass = createEClass(INTERRUPT_CONTROLLER);
		createEAttribute(interruptControllerEClass, INTERRUPT_CONTROLLER__KIND);
		createEAttribute(interruptControllerEClass, INTERRUPT_CONTROLLER__COMPATIBLE);
		createEAttribute(interruptControllerEClass, INTERRUPT_CONTROLLER__INTERRUPT_CELLS);
		createEReference(interruptControllerEClass, INTERRUPT_CONTROLLER__REGISTERS);

		reservedMemoryRegionEClass = createEClass(RESERVED_MEMORY_REGION);
		createEAttribute(reservedMemoryRegionEClass, RESERVED_MEMORY_REGION__BASE);
		createEAttribute(reservedMemoryRegionEClass, RESERVED_MEMORY_REGION__SIZE);
		createEAttribute(reservedMemoryRegionEClass, RESERVED_MEMORY_REGION__REMAPPABLE);
		createEAttribute(reservedMemoryRegionEClass, RESERVED_MEMORY_REGION__PRIVILEGED);
		createEReference(reservedMemoryRegionEClass, RESERVED_MEMORY_REGION__MASTERS);

		dmaMappingEClass = createEClass(DMA_MAPPING);
		createEReference(dmaMappingEClass, DMA_MAPPING__SOURCE);
		createEReference(dmaMappingEClass, DMA_MAPPING__IOMMU);
		createEAttribute(dmaMappingEClass, DMA_MAPPING__BYPASS);
		createEAttribute(dmaMappingEClass, DMA_MAPPING__INPUT_BASE);
		createEAttribute(dmaMappingEClass, DMA_MAPPING__COUNT);
		createEAttribute(dmaMappingEClass, DMA_MAPPING__OUTPUT);

		msiMappingEClass = createEClass(MSI_MAPPING);
		createEReference(msiMappingEClass, MSI_MAPPING__SOURCE);
		createEReference(msiMappingEClass, MSI_MAPPING__CONTROLLER);
		createEAttribute(msiMappingEClass, MSI_MAPPING__INPUT_BASE);
		createEAttribute(msiMappingEClass, MSI_MAPPING__COUNT);
		createEAttribute(msiMappingEClass, MSI_MAPPING__OUTPUT_BASE);

		suppressionEClass = createEClass(SUPPRESSION);
		createEAttribute(suppressionEClass, SUPPRESSION__RULE);
		createEReference(suppressionEClass, SUPPRESSION__ELEMENT);
		createEAttribute(suppressionEClass, SUPPRESSION__REASON);

		diagramEClass = createEClass(DIAGRAM);
		createEReference(diagramEClass, DIAGRAM__POSITIONS);

		nodePositionEClass = createEClass(NODE_POSITION);
		createEReference(nodePositionEClass, NODE_POSITION__ELEMENT);
		createEAttribute(nodePositionEClass, NODE_POSITION__X);
		createEAttribute(nodePositionEClass, NODE_POSITION__Y);
		createEAttribute(nodePositionEClass, NODE_POSITION__WIDTH);
		createEAttribute(nodePositionEClass, NODE_POSITION__HEIGHT);

		// Create enums
		targetKindEEnum = createEEnum(TARGET_KIND);
		numberingPolicyEEnum = createEEnum(NUMBERING_POLICY);
		firmwareInterfaceEEnum = createEEnum(FIRMWARE_INTERFACE);
		addressSpaceEEnum = createEEnum(ADDRESS_SPACE);
		virtioTransportEEnum = createEEnum(VIRTIO_TRANSPORT);
		bridgeKindEEnum = createEEnum(BRIDGE_KIND);
		pciIommuKindEEnum = createEEnum(PCI_IOMMU_KIND);
		mmioIommuKindEEnum = createEEnum(MMIO_IOMMU_KIND);
		msiControllerKindEEnum = createEEnum(MSI_CONTROLLER_KIND);
		interruptControllerKindEEnum = createEEnum(INTERRUPT_CONTROLLER_KIND);

		// Create data types
		identifierEDataType = createEDataType(IDENTIFIER);
		addressEDataType = createEDataType(ADDRESS);
		sizeEDataType = createEDataType(SIZE);
		inputIdEDataType = createEDataType(INPUT_ID);
		idCountEDataType = createEDataType(ID_COUNT);
		gsivEDataType = createEDataType(GSIV);
		unsigned32EDataType = createEDataType(UNSIGNED32);
		segmentEDataType = createEDataType(SEGMENT);
		busEDataType = createEDataType(BUS);
		busBehindEDataType = createEDataType(BUS_BEHIND);
		busCountEDataType = createEDataType(BUS_COUNT);
		ridMaskEDataType = createEDataType(RID_MASK);
		slotEDataType = createEDataType(SLOT);
		functionNumberEDataType = createEDataType(FUNCTION_NUMBER);
		pinEDataType = createEDataType(PIN);
		slotCountEDataType = createEDataType(SLOT_COUNT);
		idBitsEDataType = createEDataType(ID_BITS);
		addressBitsEDataType = createEDataType(ADDRESS_BITS);
		iommuCellsEDataType = createEDataType(IOMMU_CELLS);
		msiCellsEDataType = createEDataType(MSI_CELLS);
		interruptCellsEDataType = createEDataType(INTERRUPT_CELLS);
		streamMatchGroupsEDataType = createEDataType(STREAM_MATCH_GROUPS);
		vfCountEDataType = createEDataType(VF_COUNT);
		ridDistanceEDataType = createEDataType(RID_DISTANCE);
		extentEDataType = createEDataType(EXTENT);
		stringListEDataType = createEDataType(STRING_LIST);
		cellListEDataType = createEDataType(CELL_LIST);
		devfnListEDataType = createEDataType(DEVFN_LIST);
		pciAddressEDataType = createEDataType(PCI_ADDRESS);
		oemIdEDataType = createEDataType(OEM_ID);
		oemTableIdEDataType = createEDataType(OEM_TABLE_ID);
		creatorIdEDataType = createEDataType(CREATOR_ID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		msiSourceEClass.getESuperTypes().add(this.getPlatformElement());
		dmaSourceEClass.getESuperTypes().add(this.getMsiSource());
		dmaMasterEClass.getESuperTypes().add(this.getDmaSource());
		iommuEClass.getESuperTypes().add(this.getPlatformElement());
		pciHostBridgeEClass.getESuperTypes().add(this.getDmaSource());
		pciFunctionEClass.getESuperTypes().add(this.getDmaMaster());
		pciEndpointEClass.getESuperTypes().add(this.getPciFunction());
		pciBridgeEClass.getESuperTypes().add(this.getPciFunction());
		pciIommuEClass.getESuperTypes().add(this.getPciFunction());
		pciIommuEClass.getESuperTypes().add(this.getIommu());
		platformDeviceEClass.getESuperTypes().add(this.getDmaMaster());
		mmioIommuEClass.getESuperTypes().add(this.getIommu());
		mmioIommuEClass.getESuperTypes().add(this.getMsiSource());
		msiControllerEClass.getESuperTypes().add(this.getPlatformElement());
		interruptControllerEClass.getESuperTypes().add(this.getPlatformElement());
		reservedMemoryRegionEClass.getESuperTypes().add(this.getPlatformElement());
		dmaMappingEClass.getESuperTypes().add(this.getPlatformElement());
		msiMappingEClass.getESuperTypes().add(this.getPlatformElement());

		// Initialize classes and features; add operations and parameters
		initEClass(platformElementEClass, PlatformElement.class, "PlatformElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlatformElement_Id(), this.getIdentifier(), "id", null, 1, 1, PlatformElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatformElement_Name(), ecorePackage.getEString(), "name", "", 0, 1, PlatformElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(msiSourceEClass, MsiSource.class, "MsiSource", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(dmaSourceEClass, DmaSource.class, "DmaSource", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(dmaMasterEClass, DmaMaster.class, "DmaMaster", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(iommuEClass, Iommu.class, "Iommu", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIommu_IdBits(), this.getIdBits(), "idBits", null, 0, 1, Iommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIommu_BootBypass(), ecorePackage.getEBoolean(), "bootBypass", "true", 0, 1, Iommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(platformEClass, Platform.class, "Platform", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlatform_Name(), ecorePackage.getEString(), "name", "", 0, 1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatform_Compatible(), this.getStringList(), "compatible", "", 0, 1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatform_Target(), this.getTargetKind(), "target", "generic", 0, 1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatform_TargetVersion(), ecorePackage.getEString(), "targetVersion", "", 0, 1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatform_Numbering(), this.getNumberingPolicy(), "numbering", "linux", 0, 1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatform_Firmware(), this.getFirmwareInterface(), "firmware", "both", 0, 1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatform_OemId(), this.getOemId(), "oemId", "RIDGEL", 0, 1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatform_OemTableId(), this.getOemTableId(), "oemTableId", "RIDGELIN", 0, 1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatform_OemRevision(), this.getUnsigned32(), "oemRevision", "1", 0, 1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatform_CreatorId(), this.getCreatorId(), "creatorId", "RDGL", 0, 1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatform_CreatorRevision(), this.getUnsigned32(), "creatorRevision", "1", 0, 1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlatform_HostBridges(), this.getPciHostBridge(), null, "hostBridges", null, 0, -1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlatform_PlatformDevices(), this.getPlatformDevice(), null, "platformDevices", null, 0, -1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlatform_MmioIommus(), this.getMmioIommu(), null, "mmioIommus", null, 0, -1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlatform_MsiControllers(), this.getMsiController(), null, "msiControllers", null, 0, -1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlatform_InterruptControllers(), this.getInterruptController(), null, "interruptControllers", null, 0, -1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlatform_ReservedMemoryRegions(), this.getReservedMemoryRegion(), null, "reservedMemoryRegions", null, 0, -1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlatform_DmaMappings(), this.getDmaMapping(), null, "dmaMappings", null, 0, -1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlatform_MsiMappings(), this.getMsiMapping(), null, "msiMappings", null, 0, -1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlatform_Suppressions(), this.getSuppression(), null, "suppressions", null, 0, -1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlatform_Diagram(), this.getDiagram(), null, "diagram", null, 0, 1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pciHostBridgeEClass, PciHostBridge.class, "PciHostBridge", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPciHostBridge_Segment(), this.getSegment(), "segment", "0", 0, 1, PciHostBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciHostBridge_FirstBus(), this.getBus(), "firstBus", "0", 0, 1, PciHostBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciHostBridge_LastBus(), this.getBus(), "lastBus", "255", 0, 1, PciHostBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciHostBridge_IommuMapMask(), this.getRidMask(), "iommuMapMask", "65535", 0, 1, PciHostBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciHostBridge_MsiMapMask(), this.getRidMask(), "msiMapMask", "65535", 0, 1, PciHostBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciHostBridge_Compatible(), this.getStringList(), "compatible", "", 0, 1, PciHostBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciHostBridge_EcamBase(), this.getAddress(), "ecamBase", null, 0, 1, PciHostBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciHostBridge_InterruptSlots(), this.getSlotCount(), "interruptSlots", "32", 0, 1, PciHostBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciHostBridge_Coherent(), ecorePackage.getEBoolean(), "coherent", "true", 0, 1, PciHostBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciHostBridge_Ats(), ecorePackage.getEBoolean(), "ats", "false", 0, 1, PciHostBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciHostBridge_AddressBits(), this.getAddressBits(), "addressBits", "64", 0, 1, PciHostBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPciHostBridge_Windows(), this.getAddressWindow(), null, "windows", null, 0, -1, PciHostBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPciHostBridge_InterruptRoutes(), this.getInterruptRoute(), null, "interruptRoutes", null, 0, -1, PciHostBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPciHostBridge_Functions(), this.getPciFunction(), null, "functions", null, 0, -1, PciHostBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(addressWindowEClass, AddressWindow.class, "AddressWindow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAddressWindow_Space(), this.getAddressSpace(), "space", "memory32", 1, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressWindow_PciBase(), this.getAddress(), "pciBase", null, 1, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressWindow_CpuBase(), this.getAddress(), "cpuBase", null, 1, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressWindow_Size(), this.getSize(), "size", null, 1, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interruptRouteEClass, InterruptRoute.class, "InterruptRoute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterruptRoute_Slot(), this.getSlot(), "slot", null, 1, 1, InterruptRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterruptRoute_Pin(), this.getPin(), "pin", null, 1, 1, InterruptRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterruptRoute_Gsiv(), this.getGsiv(), "gsiv", null, 1, 1, InterruptRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pciFunctionEClass, PciFunction.class, "PciFunction", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPciFunction_Slot(), this.getSlot(), "slot", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_Function(), this.getFunctionNumber(), "function", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_Multifunction(), ecorePackage.getEBoolean(), "multifunction", "true", 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_Acs(), ecorePackage.getEBoolean(), "acs", "false", 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pciEndpointEClass, PciEndpoint.class, "PciEndpoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPciEndpoint_Virtio(), this.getVirtioTransport(), "virtio", "none", 0, 1, PciEndpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciEndpoint_AccessPlatform(), ecorePackage.getEBoolean(), "accessPlatform", "false", 0, 1, PciEndpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciEndpoint_AliasDevfns(), this.getDevfnList(), "aliasDevfns", "", 0, 1, PciEndpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPciEndpoint_Sriov(), this.getSriovCapability(), null, "sriov", null, 0, 1, PciEndpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sriovCapabilityEClass, SriovCapability.class, "SriovCapability", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSriovCapability_TotalVfs(), this.getVfCount(), "totalVfs", null, 1, 1, SriovCapability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSriovCapability_EnabledVfs(), this.getVfCount(), "enabledVfs", "0", 0, 1, SriovCapability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSriovCapability_FirstVfOffset(), this.getRidDistance(), "firstVfOffset", null, 1, 1, SriovCapability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSriovCapability_VfStride(), this.getRidDistance(), "vfStride", "1", 0, 1, SriovCapability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSriovCapability_Ari(), ecorePackage.getEBoolean(), "ari", "false", 0, 1, SriovCapability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pciBridgeEClass, PciBridge.class, "PciBridge", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPciBridge_Kind(), this.getBridgeKind(), "kind", "root-port", 1, 1, PciBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciBridge_SecondaryBus(), this.getBusBehind(), "secondaryBus", null, 0, 1, PciBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciBridge_SubordinateBus(), this.getBusBehind(), "subordinateBus", null, 0, 1, PciBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciBridge_HotPlug(), ecorePackage.getEBoolean(), "hotPlug", "false", 0, 1, PciBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciBridge_ReservedBuses(), this.getBusCount(), "reservedBuses", "0", 0, 1, PciBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPciBridge_Functions(), this.getPciFunction(), null, "functions", null, 0, -1, PciBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pciIommuEClass, PciIommu.class, "PciIommu", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPciIommu_Kind(), this.getPciIommuKind(), "kind", "virtio-iommu", 1, 1, PciIommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciIommu_AccessPlatform(), ecorePackage.getEBoolean(), "accessPlatform", "false", 0, 1, PciIommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(platformDeviceEClass, PlatformDevice.class, "PlatformDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlatformDevice_Compatible(), this.getStringList(), "compatible", "", 0, 1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatformDevice_AcpiPath(), ecorePackage.getEString(), "acpiPath", "", 0, 1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatformDevice_Coherent(), ecorePackage.getEBoolean(), "coherent", "true", 0, 1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatformDevice_AddressBits(), this.getAddressBits(), "addressBits", "64", 0, 1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatformDevice_Virtio(), this.getVirtioTransport(), "virtio", "none", 0, 1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatformDevice_AccessPlatform(), ecorePackage.getEBoolean(), "accessPlatform", "false", 0, 1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatformDevice_FixedAddress(), this.getPciAddress(), "fixedAddress", null, 0, 1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlatformDevice_Bus(), ecorePackage.getEBoolean(), "bus", "false", 0, 1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlatformDevice_Registers(), this.getRegisterWindow(), null, "registers", null, 0, -1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlatformDevice_Interrupts(), this.getInterrupt(), null, "interrupts", null, 0, -1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mmioIommuEClass, MmioIommu.class, "MmioIommu", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMmioIommu_Kind(), this.getMmioIommuKind(), "kind", "smmu-v3", 1, 1, MmioIommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmioIommu_Compatible(), this.getStringList(), "compatible", "", 0, 1, MmioIommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmioIommu_SpecifierCells(), this.getIommuCells(), "specifierCells", "1", 0, 1, MmioIommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmioIommu_StreamMatchGroups(), this.getStreamMatchGroups(), "streamMatchGroups", null, 0, 1, MmioIommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmioIommu_CoherentWalk(), ecorePackage.getEBoolean(), "coherentWalk", "true", 0, 1, MmioIommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmioIommu_AcpiPath(), ecorePackage.getEString(), "acpiPath", "", 0, 1, MmioIommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMmioIommu_Registers(), this.getRegisterWindow(), null, "registers", null, 1, -1, MmioIommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMmioIommu_Interrupts(), this.getInterrupt(), null, "interrupts", null, 0, -1, MmioIommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(registerWindowEClass, RegisterWindow.class, "RegisterWindow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRegisterWindow_Base(), this.getAddress(), "base", null, 1, 1, RegisterWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegisterWindow_Size(), this.getSize(), "size", null, 1, 1, RegisterWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interruptEClass, Interrupt.class, "Interrupt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterrupt_Name(), ecorePackage.getEString(), "name", "", 0, 1, Interrupt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterrupt_Gsiv(), this.getGsiv(), "gsiv", null, 1, 1, Interrupt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterrupt_Edge(), ecorePackage.getEBoolean(), "edge", "false", 0, 1, Interrupt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(msiControllerEClass, MsiController.class, "MsiController", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMsiController_Kind(), this.getMsiControllerKind(), "kind", "its", 1, 1, MsiController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMsiController_Compatible(), this.getStringList(), "compatible", "", 0, 1, MsiController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMsiController_ItsId(), this.getUnsigned32(), "itsId", "0", 0, 1, MsiController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMsiController_DeviceIdBits(), this.getIdBits(), "deviceIdBits", "32", 0, 1, MsiController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMsiController_SpecifierCells(), this.getMsiCells(), "specifierCells", "1", 0, 1, MsiController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMsiController_Registers(), this.getRegisterWindow(), null, "registers", null, 1, -1, MsiController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interruptControllerEClass, InterruptController.class, "InterruptController", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterruptController_Kind(), this.getInterruptControllerKind(), "kind", "gic-v3", 1, 1, InterruptController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterruptController_Compatible(), this.getStringList(), "compatible", "", 0, 1, InterruptController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterruptController_InterruptCells(), this.getInterruptCells(), "interruptCells", "3", 0, 1, InterruptController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterruptController_Registers(), this.getRegisterWindow(), null, "registers", null, 0, -1, InterruptController.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reservedMemoryRegionEClass, ReservedMemoryRegion.class, "ReservedMemoryRegion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReservedMemoryRegion_Base(), this.getAddress(), "base", null, 1, 1, ReservedMemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReservedMemoryRegion_Size(), this.getSize(), "size", null, 1, 1, ReservedMemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReservedMemoryRegion_Remappable(), ecorePackage.getEBoolean(), "remappable", "false", 0, 1, ReservedMemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReservedMemoryRegion_Privileged(), ecorePackage.getEBoolean(), "privileged", "false", 0, 1, ReservedMemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReservedMemoryRegion_Masters(), this.getDmaMaster(), null, "masters", null, 0, -1, ReservedMemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dmaMappingEClass, DmaMapping.class, "DmaMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDmaMapping_Source(), this.getDmaSource(), null, "source", null, 1, 1, DmaMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDmaMapping_Iommu(), this.getIommu(), null, "iommu", null, 0, 1, DmaMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDmaMapping_Bypass(), ecorePackage.getEBoolean(), "bypass", "false", 0, 1, DmaMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDmaMapping_InputBase(), this.getInputId(), "inputBase", null, 0, 1, DmaMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDmaMapping_Count(), this.getIdCount(), "count", null, 0, 1, DmaMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDmaMapping_Output(), this.getCellList(), "output", "", 0, 1, DmaMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(msiMappingEClass, MsiMapping.class, "MsiMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMsiMapping_Source(), this.getMsiSource(), null, "source", null, 1, 1, MsiMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMsiMapping_Controller(), this.getMsiController(), null, "controller", null, 1, 1, MsiMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMsiMapping_InputBase(), this.getInputId(), "inputBase", null, 0, 1, MsiMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMsiMapping_Count(), this.getIdCount(), "count", null, 0, 1, MsiMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMsiMapping_OutputBase(), this.getInputId(), "outputBase", null, 0, 1, MsiMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(suppressionEClass, Suppression.class, "Suppression", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSuppression_Rule(), ecorePackage.getEString(), "rule", null, 1, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSuppression_Element(), this.getPlatformElement(), null, "element", null, 1, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuppression_Reason(), ecorePackage.getEString(), "reason", null, 1, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diagramEClass, Diagram.class, "Diagram", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDiagram_Positions(), this.getNodePosition(), null, "positions", null, 0, -1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nodePositionEClass, NodePosition.class, "NodePosition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNodePosition_Element(), this.getPlatformElement(), null, "element", null, 1, 1, NodePosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodePosition_X(), ecorePackage.getEInt(), "x", "0", 0, 1, NodePosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodePosition_Y(), ecorePackage.getEInt(), "y", "0", 0, 1, NodePosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodePosition_Width(), this.getExtent(), "width", null, 0, 1, NodePosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodePosition_Height(), this.getExtent(), "height", null, 0, 1, NodePosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(targetKindEEnum, TargetKind.class, "TargetKind");
		addEEnumLiteral(targetKindEEnum, TargetKind.GENERIC);
		addEEnumLiteral(targetKindEEnum, TargetKind.QEMU);
		addEEnumLiteral(targetKindEEnum, TargetKind.LINUX);

		initEEnum(numberingPolicyEEnum, NumberingPolicy.class, "NumberingPolicy");
		addEEnumLiteral(numberingPolicyEEnum, NumberingPolicy.LINUX);
		addEEnumLiteral(numberingPolicyEEnum, NumberingPolicy.FIRMWARE);
		addEEnumLiteral(numberingPolicyEEnum, NumberingPolicy.QEMU);

		initEEnum(firmwareInterfaceEEnum, FirmwareInterface.class, "FirmwareInterface");
		addEEnumLiteral(firmwareInterfaceEEnum, FirmwareInterface.BOTH);
		addEEnumLiteral(firmwareInterfaceEEnum, FirmwareInterface.DEVICE_TREE);
		addEEnumLiteral(firmwareInterfaceEEnum, FirmwareInterface.ACPI);

		initEEnum(addressSpaceEEnum, AddressSpace.class, "AddressSpace");
		addEEnumLiteral(addressSpaceEEnum, AddressSpace.IO);
		addEEnumLiteral(addressSpaceEEnum, AddressSpace.MEMORY32);
		addEEnumLiteral(addressSpaceEEnum, AddressSpace.MEMORY64);
		addEEnumLiteral(addressSpaceEEnum, AddressSpace.PREFETCHABLE64);

		initEEnum(virtioTransportEEnum, VirtioTransport.class, "VirtioTransport");
		addEEnumLiteral(virtioTransportEEnum, VirtioTransport.NONE);
		addEEnumLiteral(virtioTransportEEnum, VirtioTransport.MODERN);
		addEEnumLiteral(virtioTransportEEnum, VirtioTransport.TRANSITIONAL);
		addEEnumLiteral(virtioTransportEEnum, VirtioTransport.LEGACY);

		initEEnum(bridgeKindEEnum, BridgeKind.class, "BridgeKind");
		addEEnumLiteral(bridgeKindEEnum, BridgeKind.ROOT_PORT);
		addEEnumLiteral(bridgeKindEEnum, BridgeKind.UPSTREAM_PORT);
		addEEnumLiteral(bridgeKindEEnum, BridgeKind.DOWNSTREAM_PORT);
		addEEnumLiteral(bridgeKindEEnum, BridgeKind.PCIE_TO_PCI);
		addEEnumLiteral(bridgeKindEEnum, BridgeKind.PCI_TO_PCI);

		initEEnum(pciIommuKindEEnum, PciIommuKind.class, "PciIommuKind");
		addEEnumLiteral(pciIommuKindEEnum, PciIommuKind.VIRTIO);
		addEEnumLiteral(pciIommuKindEEnum, PciIommuKind.AMD);
		addEEnumLiteral(pciIommuKindEEnum, PciIommuKind.RISCV);

		initEEnum(mmioIommuKindEEnum, MmioIommuKind.class, "MmioIommuKind");
		addEEnumLiteral(mmioIommuKindEEnum, MmioIommuKind.VIRTIO);
		addEEnumLiteral(mmioIommuKindEEnum, MmioIommuKind.SMMU_V2);
		addEEnumLiteral(mmioIommuKindEEnum, MmioIommuKind.SMMU_V3);
		addEEnumLiteral(mmioIommuKindEEnum, MmioIommuKind.VENDOR);

		initEEnum(msiControllerKindEEnum, MsiControllerKind.class, "MsiControllerKind");
		addEEnumLiteral(msiControllerKindEEnum, MsiControllerKind.ITS);
		addEEnumLiteral(msiControllerKindEEnum, MsiControllerKind.V2M);
		addEEnumLiteral(msiControllerKindEEnum, MsiControllerKind.VENDOR);

		initEEnum(interruptControllerKindEEnum, InterruptControllerKind.class, "InterruptControllerKind");
		addEEnumLiteral(interruptControllerKindEEnum, InterruptControllerKind.GIC_V2);
		addEEnumLiteral(interruptControllerKindEEnum, InterruptControllerKind.GIC_V3);
		addEEnumLiteral(interruptControllerKindEEnum, InterruptControllerKind.VENDOR);

		// Initialize data types
		initEDataType(identifierEDataType, String.class, "Identifier", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(addressEDataType, Long.class, "Address", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(sizeEDataType, Long.class, "Size", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(inputIdEDataType, Long.class, "InputId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(idCountEDataType, Long.class, "IdCount", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(gsivEDataType, Long.class, "Gsiv", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(unsigned32EDataType, long.class, "Unsigned32", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(segmentEDataType, int.class, "Segment", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(busEDataType, int.class, "Bus", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(busBehindEDataType, Integer.class, "BusBehind", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(busCountEDataType, int.class, "BusCount", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(ridMaskEDataType, int.class, "RidMask", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(slotEDataType, Integer.class, "Slot", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(functionNumberEDataType, Integer.class, "FunctionNumber", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(pinEDataType, Integer.class, "Pin", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(slotCountEDataType, int.class, "SlotCount", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(idBitsEDataType, Integer.class, "IdBits", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(addressBitsEDataType, int.class, "AddressBits", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(iommuCellsEDataType, int.class, "IommuCells", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(msiCellsEDataType, int.class, "MsiCells", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(interruptCellsEDataType, int.class, "InterruptCells", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(streamMatchGroupsEDataType, Integer.class, "StreamMatchGroups", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(vfCountEDataType, Integer.class, "VfCount", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(ridDistanceEDataType, Integer.class, "RidDistance", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(extentEDataType, Integer.class, "Extent", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(stringListEDataType, List.class, "StringList", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS, "java.util.List<java.lang.String>");
		initEDataType(cellListEDataType, List.class, "CellList", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS, "java.util.List<java.lang.Long>");
		initEDataType(devfnListEDataType, List.class, "DevfnList", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS, "java.util.List<java.lang.Integer>");
		initEDataType(pciAddressEDataType, PciAddress.class, "PciAddress", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(oemIdEDataType, String.class, "OemId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(oemTableIdEDataType, String.class, "OemTableId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(creatorIdEDataType, String.class, "CreatorId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// http:///org/eclipse/emf/ecore/util/ExtendedMetaData
		createExtendedMetaDataAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "What people draw: a platform, the devices on its buses, and the IOMMUs and MSI controllers that serve them."
		   });
		addAnnotation
		  (platformElementEClass,
		   source,
		   new String[] {
			   "documentation", "A part of a platform that references, findings and markers can point at."
		   });
		addAnnotation
		  (getPlatformElement_Id(),
		   source,
		   new String[] {
			   "documentation", "The lasting identity: made once from the first name, unique in the file, kept on rename. References use it."
		   });
		addAnnotation
		  (getPlatformElement_Name(),
		   source,
		   new String[] {
			   "documentation", "What people call it."
		   });
		addAnnotation
		  (msiSourceEClass,
		   source,
		   new String[] {
			   "documentation", "Something whose message signalled interrupts a mapping can route."
		   });
		addAnnotation
		  (dmaSourceEClass,
		   source,
		   new String[] {
			   "documentation", "Something whose memory requests a mapping can lead to an IOMMU."
		   });
		addAnnotation
		  (dmaMasterEClass,
		   source,
		   new String[] {
			   "documentation", "A single device that reads and writes memory by itself: a PCI function or a platform device."
		   });
		addAnnotation
		  (iommuEClass,
		   source,
		   new String[] {
			   "documentation", "Something that translates the requests of others."
		   });
		addAnnotation
		  (getIommu_IdBits(),
		   source,
		   new String[] {
			   "documentation", "Bits of stream ID it takes, 1 to 32; without it what is usual for its kind."
		   });
		addAnnotation
		  (getIommu_BootBypass(),
		   source,
		   new String[] {
			   "documentation", "virtio-iommu: requests pass untranslated before a driver attaches the device."
		   });
		addAnnotation
		  (platformEClass,
		   source,
		   new String[] {
			   "documentation", "A board or virtual machine: everything that its firmware tables have to describe."
		   });
		addAnnotation
		  (getPlatform_Name(),
		   source,
		   new String[] {
			   "documentation", "What people call the platform."
		   });
		addAnnotation
		  (getPlatform_Compatible(),
		   source,
		   new String[] {
			   "documentation", "Compatible strings of the root of the device tree."
		   });
		addAnnotation
		  (getPlatform_Target(),
		   source,
		   new String[] {
			   "documentation", "Whom the firmware is written for; some rules speak only of one."
		   });
		addAnnotation
		  (getPlatform_TargetVersion(),
		   source,
		   new String[] {
			   "documentation", "The version of the target as people write it, for example 6.12."
		   });
		addAnnotation
		  (getPlatform_Numbering(),
		   source,
		   new String[] {
			   "documentation", "Who hands out the slots and bus numbers that nobody fixed."
		   });
		addAnnotation
		  (getPlatform_Firmware(),
		   source,
		   new String[] {
			   "documentation", "How an operating system learns of the platform; what the other kind of firmware could not say is then no concern."
		   });
		addAnnotation
		  (getPlatform_OemId(),
		   source,
		   new String[] {
			   "documentation", "OEMID of the ACPI tables, at most 6 characters (ACPI, 5.2.6)."
		   });
		addAnnotation
		  (getPlatform_OemTableId(),
		   source,
		   new String[] {
			   "documentation", "OEM Table ID of the ACPI tables, at most 8 characters."
		   });
		addAnnotation
		  (getPlatform_OemRevision(),
		   source,
		   new String[] {
			   "documentation", "OEM Revision of the ACPI tables."
		   });
		addAnnotation
		  (getPlatform_CreatorId(),
		   source,
		   new String[] {
			   "documentation", "Creator ID of the ACPI tables, at most 4 characters."
		   });
		addAnnotation
		  (getPlatform_CreatorRevision(),
		   source,
		   new String[] {
			   "documentation", "Creator Revision of the ACPI tables."
		   });
		addAnnotation
		  (getPlatform_HostBridges(),
		   source,
		   new String[] {
			   "documentation", "Where PCI hierarchies start."
		   });
		addAnnotation
		  (getPlatform_PlatformDevices(),
		   source,
		   new String[] {
			   "documentation", "The masters in the address map that are no PCI functions."
		   });
		addAnnotation
		  (getPlatform_MmioIommus(),
		   source,
		   new String[] {
			   "documentation", "The IOMMUs in the address map."
		   });
		addAnnotation
		  (getPlatform_MsiControllers(),
		   source,
		   new String[] {
			   "documentation", "The controllers that receive message signalled interrupts."
		   });
		addAnnotation
		  (getPlatform_InterruptControllers(),
		   source,
		   new String[] {
			   "documentation", "The controllers of wired interrupts; the first is the interrupt parent of the whole tree."
		   });
		addAnnotation
		  (getPlatform_ReservedMemoryRegions(),
		   source,
		   new String[] {
			   "documentation", "Memory that stays mapped for masters which use it before an operating system starts."
		   });
		addAnnotation
		  (getPlatform_DmaMappings(),
		   source,
		   new String[] {
			   "documentation", "Who is translated by which IOMMU, or by none."
		   });
		addAnnotation
		  (getPlatform_MsiMappings(),
		   source,
		   new String[] {
			   "documentation", "Whose messages reach which MSI controller."
		   });
		addAnnotation
		  (getPlatform_Suppressions(),
		   source,
		   new String[] {
			   "documentation", "Findings that somebody looked at and accepts."
		   });
		addAnnotation
		  (getPlatform_Diagram(),
		   source,
		   new String[] {
			   "documentation", "Where people moved the figures; always last in the file."
		   });
		addAnnotation
		  (pciHostBridgeEClass,
		   source,
		   new String[] {
			   "documentation", "Where a PCI hierarchy meets the rest of the platform; it opens a root bus."
		   });
		addAnnotation
		  (getPciHostBridge_Segment(),
		   source,
		   new String[] {
			   "documentation", "PCI segment group (Linux: domain), 0 to 65535; several host bridges may share one."
		   });
		addAnnotation
		  (getPciHostBridge_FirstBus(),
		   source,
		   new String[] {
			   "documentation", "Number of its root bus, 0 to 0xff."
		   });
		addAnnotation
		  (getPciHostBridge_LastBus(),
		   source,
		   new String[] {
			   "documentation", "Highest bus number below it, firstBus to 0xff."
		   });
		addAnnotation
		  (getPciHostBridge_IommuMapMask(),
		   source,
		   new String[] {
			   "documentation", "ANDed with a requester ID before it is looked up on the IOMMU side (iommu-map-mask); 0xffff: no mask."
		   });
		addAnnotation
		  (getPciHostBridge_MsiMapMask(),
		   source,
		   new String[] {
			   "documentation", "The same on the MSI side (msi-map-mask)."
		   });
		addAnnotation
		  (getPciHostBridge_Compatible(),
		   source,
		   new String[] {
			   "documentation", "Device-tree compatible strings, the most specific first. None: pci-host-ecam-generic."
		   });
		addAnnotation
		  (getPciHostBridge_EcamBase(),
		   source,
		   new String[] {
			   "documentation", "Address of the configuration space of its first bus (ECAM)."
		   });
		addAnnotation
		  (getPciHostBridge_InterruptSlots(),
		   source,
		   new String[] {
			   "documentation", "How many slots its interrupt map tells apart: a power of two, 1 to 32. A swizzle over four slots has 4."
		   });
		addAnnotation
		  (getPciHostBridge_Coherent(),
		   source,
		   new String[] {
			   "documentation", "Requests from below it are cache coherent (dma-coherent, _CCA)."
		   });
		addAnnotation
		  (getPciHostBridge_Ats(),
		   source,
		   new String[] {
			   "documentation", "It passes Address Translation Services."
		   });
		addAnnotation
		  (getPciHostBridge_AddressBits(),
		   source,
		   new String[] {
			   "documentation", "Address bits that masters below it can drive, 1 to 64."
		   });
		addAnnotation
		  (getPciHostBridge_Windows(),
		   source,
		   new String[] {
			   "documentation", "Its address windows: the rows of ranges."
		   });
		addAnnotation
		  (getPciHostBridge_InterruptRoutes(),
		   source,
		   new String[] {
			   "documentation", "Where the interrupt pins of its slots end: the rows of interrupt-map."
		   });
		addAnnotation
		  (getPciHostBridge_Functions(),
		   source,
		   new String[] {
			   "documentation", "What sits on its root bus, in plugging order."
		   });
		addAnnotation
		  (addressWindowEClass,
		   source,
		   new String[] {
			   "documentation", "A stretch of the CPU address map through which the buses of a host bridge are reached."
		   });
		addAnnotation
		  (getAddressWindow_Space(),
		   source,
		   new String[] {
			   "documentation", "Which PCI address space it opens."
		   });
		addAnnotation
		  (getAddressWindow_PciBase(),
		   source,
		   new String[] {
			   "documentation", "First address as the bus sees it."
		   });
		addAnnotation
		  (getAddressWindow_CpuBase(),
		   source,
		   new String[] {
			   "documentation", "First address as the CPU sees it."
		   });
		addAnnotation
		  (getAddressWindow_Size(),
		   source,
		   new String[] {
			   "documentation", "Length in bytes, not 0."
		   });
		addAnnotation
		  (interruptRouteEClass,
		   source,
		   new String[] {
			   "documentation", "Where one interrupt pin of a slot ends: a row of interrupt-map."
		   });
		addAnnotation
		  (getInterruptRoute_Slot(),
		   source,
		   new String[] {
			   "documentation", "Device number after the mask of the map, 0 to 0x1f."
		   });
		addAnnotation
		  (getInterruptRoute_Pin(),
		   source,
		   new String[] {
			   "documentation", "1 for INTA to 4 for INTD."
		   });
		addAnnotation
		  (getInterruptRoute_Gsiv(),
		   source,
		   new String[] {
			   "documentation", "Global system interrupt vector; on a GIC the SPI number + 32."
		   });
		addAnnotation
		  (pciFunctionEClass,
		   source,
		   new String[] {
			   "documentation", "A function on a PCI bus; its requester ID follows from its place, its bus and whoever was plugged before it."
		   });
		addAnnotation
		  (getPciFunction_Slot(),
		   source,
		   new String[] {
			   "documentation", "Device number on its bus, 0 to 0x1f, if somebody fixed it; else the first free one."
		   });
		addAnnotation
		  (getPciFunction_Function(),
		   source,
		   new String[] {
			   "documentation", "Function number, 0 to 7, if somebody fixed it; else 0."
		   });
		addAnnotation
		  (getPciFunction_Multifunction(),
		   source,
		   new String[] {
			   "documentation", "Function 0 sets the multi-function bit of its header, so that functions 1 to 7 are looked at."
		   });
		addAnnotation
		  (getPciFunction_Acs(),
		   source,
		   new String[] {
			   "documentation", "It has the Access Control Services capability (PCIe Base Specification, 6.12)."
		   });
		addAnnotation
		  (pciEndpointEClass,
		   source,
		   new String[] {
			   "documentation", "A function that is neither a bridge nor an IOMMU."
		   });
		addAnnotation
		  (getPciEndpoint_Virtio(),
		   source,
		   new String[] {
			   "documentation", "Whether it speaks virtio, and which version of its interface."
		   });
		addAnnotation
		  (getPciEndpoint_AccessPlatform(),
		   source,
		   new String[] {
			   "documentation", "It offers VIRTIO_F_ACCESS_PLATFORM (QEMU: iommu_platform=on); without it a virtio device bypasses every IOMMU."
		   });
		addAnnotation
		  (getPciEndpoint_AliasDevfns(),
		   source,
		   new String[] {
			   "documentation", "Further device and function numbers of its bus, one byte each, under which it sends requests."
		   });
		addAnnotation
		  (getPciEndpoint_Sriov(),
		   source,
		   new String[] {
			   "documentation", "Its SR-IOV capability, if it has one."
		   });
		addAnnotation
		  (sriovCapabilityEClass,
		   source,
		   new String[] {
			   "documentation", "The Single Root I/O Virtualization capability of a physical function (PCIe Base Specification, 9.3.3)."
		   });
		addAnnotation
		  (getSriovCapability_TotalVfs(),
		   source,
		   new String[] {
			   "documentation", "How many virtual functions the device has (TotalVFs)."
		   });
		addAnnotation
		  (getSriovCapability_EnabledVfs(),
		   source,
		   new String[] {
			   "documentation", "How many of them are enabled (NumVFs), at most totalVfs."
		   });
		addAnnotation
		  (getSriovCapability_FirstVfOffset(),
		   source,
		   new String[] {
			   "documentation", "Distance from the physical function to its first virtual function in requester IDs, 1 to 65535."
		   });
		addAnnotation
		  (getSriovCapability_VfStride(),
		   source,
		   new String[] {
			   "documentation", "Distance between virtual functions in requester IDs, 1 to 65535."
		   });
		addAnnotation
		  (getSriovCapability_Ari(),
		   source,
		   new String[] {
			   "documentation", "Offset and stride were read with ARI Capable Hierarchy set."
		   });
		addAnnotation
		  (pciBridgeEClass,
		   source,
		   new String[] {
			   "documentation", "A function that opens a further bus."
		   });
		addAnnotation
		  (getPciBridge_Kind(),
		   source,
		   new String[] {
			   "documentation", "What kind of bridge it is; decides which requester IDs it puts on requests from behind it."
		   });
		addAnnotation
		  (getPciBridge_SecondaryBus(),
		   source,
		   new String[] {
			   "documentation", "Number that firmware fixed for the bus right behind it, 1 to 0xff."
		   });
		addAnnotation
		  (getPciBridge_SubordinateBus(),
		   source,
		   new String[] {
			   "documentation", "Highest bus number that firmware fixed behind it, 1 to 0xff."
		   });
		addAnnotation
		  (getPciBridge_HotPlug(),
		   source,
		   new String[] {
			   "documentation", "It is a hot-plug port."
		   });
		addAnnotation
		  (getPciBridge_ReservedBuses(),
		   source,
		   new String[] {
			   "documentation", "Bus numbers that firmware keeps behind it beyond the secondary one, for later plugging; 0 to 255."
		   });
		addAnnotation
		  (getPciBridge_Functions(),
		   source,
		   new String[] {
			   "documentation", "What sits on its secondary bus, in plugging order."
		   });
		addAnnotation
		  (pciIommuEClass,
		   source,
		   new String[] {
			   "documentation", "An IOMMU that is itself a PCI function. Its own requester ID must not be translated: firmware leaves a hole for it."
		   });
		addAnnotation
		  (getPciIommu_Kind(),
		   source,
		   new String[] {
			   "documentation", "What it is."
		   });
		addAnnotation
		  (getPciIommu_AccessPlatform(),
		   source,
		   new String[] {
			   "documentation", "virtio-iommu: it offers VIRTIO_F_ACCESS_PLATFORM, which its own queues do not need."
		   });
		addAnnotation
		  (platformDeviceEClass,
		   source,
		   new String[] {
			   "documentation", "A device in the address map that masters memory but is no PCI function."
		   });
		addAnnotation
		  (getPlatformDevice_Compatible(),
		   source,
		   new String[] {
			   "documentation", "Device-tree compatible strings, the most specific first."
		   });
		addAnnotation
		  (getPlatformDevice_AcpiPath(),
		   source,
		   new String[] {
			   "documentation", "Its full ACPI namespace path with names of four characters, for example \\_SB_.NIC0."
		   });
		addAnnotation
		  (getPlatformDevice_Coherent(),
		   source,
		   new String[] {
			   "documentation", "Its requests are cache coherent."
		   });
		addAnnotation
		  (getPlatformDevice_AddressBits(),
		   source,
		   new String[] {
			   "documentation", "Address bits it can drive, 1 to 64."
		   });
		addAnnotation
		  (getPlatformDevice_Virtio(),
		   source,
		   new String[] {
			   "documentation", "Whether it speaks virtio over MMIO, and which version of its interface."
		   });
		addAnnotation
		  (getPlatformDevice_AccessPlatform(),
		   source,
		   new String[] {
			   "documentation", "It offers VIRTIO_F_ACCESS_PLATFORM; without it a virtio device bypasses every IOMMU."
		   });
		addAnnotation
		  (getPlatformDevice_FixedAddress(),
		   source,
		   new String[] {
			   "documentation", "The requester ID that an IOAPIC or HPET of an x86 platform uses, for example 0000:f0:1f.0."
		   });
		addAnnotation
		  (getPlatformDevice_Bus(),
		   source,
		   new String[] {
			   "documentation", "It is a bus, though no PCI bus, that hands on input IDs of 16 bits from what sits on it (Layerscape\'s fsl-mc, Tegra\'s host1x): its mappings with an input base are an iommu-map or msi-map."
		   });
		addAnnotation
		  (getPlatformDevice_Registers(),
		   source,
		   new String[] {
			   "documentation", "Its register windows; VIOT names the device by the first one."
		   });
		addAnnotation
		  (getPlatformDevice_Interrupts(),
		   source,
		   new String[] {
			   "documentation", "Its wired interrupts."
		   });
		addAnnotation
		  (mmioIommuEClass,
		   source,
		   new String[] {
			   "documentation", "An IOMMU in the address map; it has no requester ID, so nothing needs a hole for it."
		   });
		addAnnotation
		  (getMmioIommu_Kind(),
		   source,
		   new String[] {
			   "documentation", "What it is."
		   });
		addAnnotation
		  (getMmioIommu_Compatible(),
		   source,
		   new String[] {
			   "documentation", "Device-tree compatible strings, the most specific first. None: those of its kind."
		   });
		addAnnotation
		  (getMmioIommu_SpecifierCells(),
		   source,
		   new String[] {
			   "documentation", "Cells of a stream ID in a device tree (#iommu-cells), 0 to 4."
		   });
		addAnnotation
		  (getMmioIommu_StreamMatchGroups(),
		   source,
		   new String[] {
			   "documentation", "How many stream match registers an SMMUv2 has."
		   });
		addAnnotation
		  (getMmioIommu_CoherentWalk(),
		   source,
		   new String[] {
			   "documentation", "Its table walks are cache coherent."
		   });
		addAnnotation
		  (getMmioIommu_AcpiPath(),
		   source,
		   new String[] {
			   "documentation", "Its ACPI namespace path, for example \\_SB_.VR00."
		   });
		addAnnotation
		  (getMmioIommu_Registers(),
		   source,
		   new String[] {
			   "documentation", "Its register windows; the first one is its address."
		   });
		addAnnotation
		  (getMmioIommu_Interrupts(),
		   source,
		   new String[] {
			   "documentation", "Its wired interrupts, named as in its binding."
		   });
		addAnnotation
		  (registerWindowEClass,
		   source,
		   new String[] {
			   "documentation", "A stretch of the CPU address map."
		   });
		addAnnotation
		  (getRegisterWindow_Base(),
		   source,
		   new String[] {
			   "documentation", "First address."
		   });
		addAnnotation
		  (getRegisterWindow_Size(),
		   source,
		   new String[] {
			   "documentation", "Length in bytes, not 0."
		   });
		addAnnotation
		  (interruptEClass,
		   source,
		   new String[] {
			   "documentation", "A wired interrupt."
		   });
		addAnnotation
		  (getInterrupt_Name(),
		   source,
		   new String[] {
			   "documentation", "What the binding of the device calls the line, for example eventq."
		   });
		addAnnotation
		  (getInterrupt_Gsiv(),
		   source,
		   new String[] {
			   "documentation", "Global system interrupt vector; on a GIC the SPI number + 32."
		   });
		addAnnotation
		  (getInterrupt_Edge(),
		   source,
		   new String[] {
			   "documentation", "It is edge triggered; level otherwise."
		   });
		addAnnotation
		  (msiControllerEClass,
		   source,
		   new String[] {
			   "documentation", "A controller that receives message signalled interrupts."
		   });
		addAnnotation
		  (getMsiController_Kind(),
		   source,
		   new String[] {
			   "documentation", "What it is."
		   });
		addAnnotation
		  (getMsiController_Compatible(),
		   source,
		   new String[] {
			   "documentation", "Device-tree compatible strings, the most specific first. None: those of its kind."
		   });
		addAnnotation
		  (getMsiController_ItsId(),
		   source,
		   new String[] {
			   "documentation", "Translation ID of an ITS as the MADT has it."
		   });
		addAnnotation
		  (getMsiController_DeviceIdBits(),
		   source,
		   new String[] {
			   "documentation", "Bits of device ID (GITS_TYPER.Devbits), 1 to 32."
		   });
		addAnnotation
		  (getMsiController_SpecifierCells(),
		   source,
		   new String[] {
			   "documentation", "Cells of a device ID in a device tree (#msi-cells), 0 or 1."
		   });
		addAnnotation
		  (getMsiController_Registers(),
		   source,
		   new String[] {
			   "documentation", "Its register windows."
		   });
		addAnnotation
		  (interruptControllerEClass,
		   source,
		   new String[] {
			   "documentation", "The controller that wired interrupts end at."
		   });
		addAnnotation
		  (getInterruptController_Kind(),
		   source,
		   new String[] {
			   "documentation", "What it is."
		   });
		addAnnotation
		  (getInterruptController_Compatible(),
		   source,
		   new String[] {
			   "documentation", "Device-tree compatible strings, the most specific first. None: those of its kind."
		   });
		addAnnotation
		  (getInterruptController_InterruptCells(),
		   source,
		   new String[] {
			   "documentation", "Cells of an interrupt in a device tree (#interrupt-cells), 1 to 4; 3 for a GIC."
		   });
		addAnnotation
		  (getInterruptController_Registers(),
		   source,
		   new String[] {
			   "documentation", "Its register windows, in the order of its binding."
		   });
		addAnnotation
		  (reservedMemoryRegionEClass,
		   source,
		   new String[] {
			   "documentation", "Memory that masters use before an operating system starts and that an IOMMU must keep mapped for them (IORT RMR node)."
		   });
		addAnnotation
		  (getReservedMemoryRegion_Base(),
		   source,
		   new String[] {
			   "documentation", "First address; IORT wants it aligned to 64 KiB."
		   });
		addAnnotation
		  (getReservedMemoryRegion_Size(),
		   source,
		   new String[] {
			   "documentation", "Length in bytes, not 0; IORT wants a multiple of 64 KiB."
		   });
		addAnnotation
		  (getReservedMemoryRegion_Remappable(),
		   source,
		   new String[] {
			   "documentation", "An operating system may move it."
		   });
		addAnnotation
		  (getReservedMemoryRegion_Privileged(),
		   source,
		   new String[] {
			   "documentation", "Its accesses are privileged."
		   });
		addAnnotation
		  (getReservedMemoryRegion_Masters(),
		   source,
		   new String[] {
			   "documentation", "Who uses it."
		   });
		addAnnotation
		  (dmaMappingEClass,
		   source,
		   new String[] {
			   "documentation", "A connection from masters to the IOMMU that translates them, or to none: bypass."
		   });
		addAnnotation
		  (getDmaMapping_Source(),
		   source,
		   new String[] {
			   "documentation", "The host bridge, bridge, PCI function or platform device it starts at."
		   });
		addAnnotation
		  (getDmaMapping_Iommu(),
		   source,
		   new String[] {
			   "documentation", "The IOMMU it leads to; none for a bypass."
		   });
		addAnnotation
		  (getDmaMapping_Bypass(),
		   source,
		   new String[] {
			   "documentation", "Its masters are not translated; says so instead of an IOMMU."
		   });
		addAnnotation
		  (getDmaMapping_InputBase(),
		   source,
		   new String[] {
			   "documentation", "First input ID; without it all of the source."
		   });
		addAnnotation
		  (getDmaMapping_Count(),
		   source,
		   new String[] {
			   "documentation", "How many input IDs; without it up to the end of the source."
		   });
		addAnnotation
		  (getDmaMapping_Output(),
		   source,
		   new String[] {
			   "documentation", "Specifier of the first stream, one number a cell; none: the identity, with the segment above bit 15."
		   });
		addAnnotation
		  (msiMappingEClass,
		   source,
		   new String[] {
			   "documentation", "A connection from devices to the MSI controller that their messages reach."
		   });
		addAnnotation
		  (getMsiMapping_Source(),
		   source,
		   new String[] {
			   "documentation", "The host bridge, bridge, PCI function, platform device or MMIO IOMMU it starts at."
		   });
		addAnnotation
		  (getMsiMapping_Controller(),
		   source,
		   new String[] {
			   "documentation", "The MSI controller it leads to."
		   });
		addAnnotation
		  (getMsiMapping_InputBase(),
		   source,
		   new String[] {
			   "documentation", "First input ID; without it all of the source."
		   });
		addAnnotation
		  (getMsiMapping_Count(),
		   source,
		   new String[] {
			   "documentation", "How many input IDs; without it up to the end of the source."
		   });
		addAnnotation
		  (getMsiMapping_OutputBase(),
		   source,
		   new String[] {
			   "documentation", "First device ID; without it the identity, with the segment above bit 15."
		   });
		addAnnotation
		  (suppressionEClass,
		   source,
		   new String[] {
			   "documentation", "What a rule finds at one element is accepted and not shown, for a reason."
		   });
		addAnnotation
		  (getSuppression_Rule(),
		   source,
		   new String[] {
			   "documentation", "The name of the rule, for example untranslated."
		   });
		addAnnotation
		  (getSuppression_Element(),
		   source,
		   new String[] {
			   "documentation", "The element that the finding is about, or that takes part in it."
		   });
		addAnnotation
		  (getSuppression_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why it is accepted, for whoever reads the file next."
		   });
		addAnnotation
		  (diagramEClass,
		   source,
		   new String[] {
			   "documentation", "Where people moved the figures of a platform; nothing here changes what firmware says."
		   });
		addAnnotation
		  (getDiagram_Positions(),
		   source,
		   new String[] {
			   "documentation", "One for each figure that somebody moved."
		   });
		addAnnotation
		  (nodePositionEClass,
		   source,
		   new String[] {
			   "documentation", "The place that somebody gave to a figure, and its size if somebody gave one."
		   });
		addAnnotation
		  (getNodePosition_Element(),
		   source,
		   new String[] {
			   "documentation", "The element that the figure shows."
		   });
		addAnnotation
		  (getNodePosition_X(),
		   source,
		   new String[] {
			   "documentation", "Distance from the left edge of its parent figure, in pixels at 100 %."
		   });
		addAnnotation
		  (getNodePosition_Y(),
		   source,
		   new String[] {
			   "documentation", "Distance from the upper edge of its parent figure, in pixels at 100 %."
		   });
		addAnnotation
		  (getNodePosition_Width(),
		   source,
		   new String[] {
			   "documentation", "Width that somebody gave to the figure, in pixels at 100 %, 1 to 65535; without it what its content needs."
		   });
		addAnnotation
		  (getNodePosition_Height(),
		   source,
		   new String[] {
			   "documentation", "Height that somebody gave to the figure, in pixels at 100 %, 1 to 65535; without it what its content needs."
		   });
		addAnnotation
		  (targetKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Whom firmware is written for."
		   });
		addAnnotation
		  (targetKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Anything that follows the specifications."
		   });
		addAnnotation
		  (targetKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A QEMU machine, whose IOMMUs take the requester ID itself as stream ID."
		   });
		addAnnotation
		  (targetKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A Linux kernel of a version."
		   });
		addAnnotation
		  (numberingPolicyEEnum,
		   source,
		   new String[] {
			   "documentation", "Who hands out the slots and bus numbers that nobody fixed."
		   });
		addAnnotation
		  (numberingPolicyEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Linux: buses depth-first in device order; fixed slots are taken first, the others get the first free ones."
		   });
		addAnnotation
		  (numberingPolicyEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Firmware fixed the bus numbers and keeps reserved buses; whatever it left open is numbered as Linux would."
		   });
		addAnnotation
		  (numberingPolicyEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "QEMU: slots strictly in plugging order; buses by the firmware behind it."
		   });
		addAnnotation
		  (firmwareInterfaceEEnum,
		   source,
		   new String[] {
			   "documentation", "How an operating system learns of a platform."
		   });
		addAnnotation
		  (firmwareInterfaceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "By a device tree or by ACPI tables, whichever it is booted with."
		   });
		addAnnotation
		  (firmwareInterfaceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "By a device tree alone."
		   });
		addAnnotation
		  (firmwareInterfaceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "By ACPI tables alone."
		   });
		addAnnotation
		  (addressSpaceEEnum,
		   source,
		   new String[] {
			   "documentation", "The address spaces of PCI (IEEE 1275 PCI binding, 2.2.1.1)."
		   });
		addAnnotation
		  (addressSpaceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "I/O ports."
		   });
		addAnnotation
		  (addressSpaceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "32-bit memory."
		   });
		addAnnotation
		  (addressSpaceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "64-bit memory."
		   });
		addAnnotation
		  (addressSpaceEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "64-bit prefetchable memory."
		   });
		addAnnotation
		  (virtioTransportEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether a device speaks virtio, and which version of its interface (virtio specification, 6 and 7.4)."
		   });
		addAnnotation
		  (virtioTransportEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "No virtio device."
		   });
		addAnnotation
		  (virtioTransportEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "VIRTIO_F_VERSION_1 only; the only kind that can offer VIRTIO_F_ACCESS_PLATFORM."
		   });
		addAnnotation
		  (virtioTransportEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Offers the legacy interface beside the modern one."
		   });
		addAnnotation
		  (virtioTransportEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Offers the legacy interface alone."
		   });
		addAnnotation
		  (bridgeKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The kinds of PCI bridges (PCIe Base Specification, Device/Port Type)."
		   });
		addAnnotation
		  (bridgeKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Root port of a PCIe root complex; only device 0 is behind it."
		   });
		addAnnotation
		  (bridgeKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Upstream port of a PCIe switch; the downstream ports sit on its bus."
		   });
		addAnnotation
		  (bridgeKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Downstream port of a PCIe switch; only device 0 is behind it."
		   });
		addAnnotation
		  (bridgeKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "PCIe to conventional PCI or PCI-X: requests may also carry the secondary bus number with device and function 0."
		   });
		addAnnotation
		  (bridgeKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Conventional PCI to PCI: requests may also carry the requester ID of the bridge."
		   });
		addAnnotation
		  (pciIommuKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The IOMMUs that are PCI functions themselves."
		   });
		addAnnotation
		  (pciIommuKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "virtio-iommu over PCI, 1af4:1057 (virtio specification, 5.13)."
		   });
		addAnnotation
		  (pciIommuKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "AMD I/O virtualization, described by IVRS."
		   });
		addAnnotation
		  (pciIommuKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "RISC-V IOMMU over PCI, 1efd:edf1."
		   });
		addAnnotation
		  (mmioIommuKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The IOMMUs that sit in the address map."
		   });
		addAnnotation
		  (mmioIommuKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "virtio-iommu over virtio-mmio."
		   });
		addAnnotation
		  (mmioIommuKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Arm SMMU architecture 1 or 2."
		   });
		addAnnotation
		  (mmioIommuKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Arm SMMU architecture 3."
		   });
		addAnnotation
		  (mmioIommuKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Anything else that takes stream IDs, told by its compatible strings."
		   });
		addAnnotation
		  (msiControllerKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What turns messages into interrupts."
		   });
		addAnnotation
		  (msiControllerKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Arm GICv3 Interrupt Translation Service; takes device IDs."
		   });
		addAnnotation
		  (msiControllerKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Arm GICv2m frame; takes no device ID."
		   });
		addAnnotation
		  (msiControllerKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Anything else, told by its compatible strings."
		   });
		addAnnotation
		  (interruptControllerKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Where wired interrupts end."
		   });
		addAnnotation
		  (interruptControllerKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Arm Generic Interrupt Controller version 2."
		   });
		addAnnotation
		  (interruptControllerKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Arm Generic Interrupt Controller version 3 or 4."
		   });
		addAnnotation
		  (interruptControllerKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Anything else, told by its compatible strings."
		   });
		addAnnotation
		  (identifierEDataType,
		   source,
		   new String[] {
			   "documentation", "An XML NCName."
		   });
		addAnnotation
		  (addressEDataType,
		   source,
		   new String[] {
			   "documentation", "An address, unsigned 64 bits; written in hexadecimal.",
			   "create", "return org.ridgeline.model.text.NumberText.address(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.hex(it);"
		   });
		addAnnotation
		  (sizeEDataType,
		   source,
		   new String[] {
			   "documentation", "A length in bytes, unsigned 64 bits, not 0; written in hexadecimal.",
			   "create", "return org.ridgeline.model.text.NumberText.size(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.hex(it);"
		   });
		addAnnotation
		  (inputIdEDataType,
		   source,
		   new String[] {
			   "documentation", "An input or device ID, 32 bits; written in hexadecimal.",
			   "create", "return org.ridgeline.model.text.NumberText.number(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.hex(it);"
		   });
		addAnnotation
		  (idCountEDataType,
		   source,
		   new String[] {
			   "documentation", "A number of IDs, 1 to 4294967296.",
			   "create", "return org.ridgeline.model.text.NumberText.number(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (gsivEDataType,
		   source,
		   new String[] {
			   "documentation", "An interrupt vector, 32 bits.",
			   "create", "return org.ridgeline.model.text.NumberText.number(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (unsigned32EDataType,
		   source,
		   new String[] {
			   "documentation", "A number of 32 bits.",
			   "create", "return org.ridgeline.model.text.NumberText.number(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (segmentEDataType,
		   source,
		   new String[] {
			   "documentation", "A PCI segment group, 0 to 65535.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (busEDataType,
		   source,
		   new String[] {
			   "documentation", "A bus number, 0 to 0xff; written in hexadecimal.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.hex(it);"
		   });
		addAnnotation
		  (busBehindEDataType,
		   source,
		   new String[] {
			   "documentation", "The number of a bus behind a bridge, 1 to 0xff; written in hexadecimal.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.hex(it);"
		   });
		addAnnotation
		  (busCountEDataType,
		   source,
		   new String[] {
			   "documentation", "A number of buses, 0 to 255.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (ridMaskEDataType,
		   source,
		   new String[] {
			   "documentation", "A mask for requester IDs, 16 bits; written in hexadecimal.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.hex(it);"
		   });
		addAnnotation
		  (slotEDataType,
		   source,
		   new String[] {
			   "documentation", "A device number on a bus, 0 to 0x1f; written in hexadecimal.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.hex(it);"
		   });
		addAnnotation
		  (functionNumberEDataType,
		   source,
		   new String[] {
			   "documentation", "A function number, 0 to 7.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (pinEDataType,
		   source,
		   new String[] {
			   "documentation", "An interrupt pin, 1 (INTA) to 4 (INTD).",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (slotCountEDataType,
		   source,
		   new String[] {
			   "documentation", "A number of slots, 1 to 32.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (idBitsEDataType,
		   source,
		   new String[] {
			   "documentation", "The width of an ID in bits, 1 to 32.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (addressBitsEDataType,
		   source,
		   new String[] {
			   "documentation", "The width of an address in bits, 1 to 64.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (iommuCellsEDataType,
		   source,
		   new String[] {
			   "documentation", "A number of specifier cells, 0 to 4.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (msiCellsEDataType,
		   source,
		   new String[] {
			   "documentation", "A number of specifier cells, 0 or 1.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (interruptCellsEDataType,
		   source,
		   new String[] {
			   "documentation", "A number of specifier cells, 1 to 4.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (streamMatchGroupsEDataType,
		   source,
		   new String[] {
			   "documentation", "A number of stream match registers, 1 to 65535.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (vfCountEDataType,
		   source,
		   new String[] {
			   "documentation", "A number of virtual functions, 0 to 65535.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (ridDistanceEDataType,
		   source,
		   new String[] {
			   "documentation", "A distance in requester IDs, 1 to 65535.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (extentEDataType,
		   source,
		   new String[] {
			   "documentation", "A width or height in pixels at 100 %, 1 to 65535.",
			   "create", "return org.ridgeline.model.text.NumberText.integer(it);",
			   "convert", "return org.ridgeline.model.text.NumberText.decimal(it);"
		   });
		addAnnotation
		  (stringListEDataType,
		   source,
		   new String[] {
			   "documentation", "Strings without blanks, separated by blanks.",
			   "create", "return org.ridgeline.model.text.ListText.strings(it);",
			   "convert", "return org.ridgeline.model.text.ListText.ofStrings(it);"
		   });
		addAnnotation
		  (cellListEDataType,
		   source,
		   new String[] {
			   "documentation", "Numbers of 32 bits, separated by blanks; written in hexadecimal.",
			   "create", "return org.ridgeline.model.text.ListText.cells(it);",
			   "convert", "return org.ridgeline.model.text.ListText.ofCells(it);"
		   });
		addAnnotation
		  (devfnListEDataType,
		   source,
		   new String[] {
			   "documentation", "Device and function numbers of one byte, separated by blanks; written in hexadecimal.",
			   "create", "return org.ridgeline.model.text.ListText.devfns(it);",
			   "convert", "return org.ridgeline.model.text.ListText.ofDevfns(it);"
		   });
		addAnnotation
		  (pciAddressEDataType,
		   source,
		   new String[] {
			   "documentation", "Segment, bus, device and function as Linux writes them, for example 0000:f0:1f.0.",
			   "create", "return org.ridgeline.model.text.PciAddressText.parse(it);",
			   "convert", "return org.ridgeline.model.text.PciAddressText.format(it);"
		   });
		addAnnotation
		  (oemIdEDataType,
		   source,
		   new String[] {
			   "documentation", "At most 6 printable ASCII characters."
		   });
		addAnnotation
		  (oemTableIdEDataType,
		   source,
		   new String[] {
			   "documentation", "At most 8 printable ASCII characters."
		   });
		addAnnotation
		  (creatorIdEDataType,
		   source,
		   new String[] {
			   "documentation", "At most 4 printable ASCII characters."
		   });
	}

	/**
	 * Initializes the annotations for <b>http:///org/eclipse/emf/ecore/util/ExtendedMetaData</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createExtendedMetaDataAnnotations() {
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
		addAnnotation
		  (getPlatform_HostBridges(),
		   source,
		   new String[] {
			   "name", "hostBridge",
			   "kind", "element"
		   });
		addAnnotation
		  (getPlatform_PlatformDevices(),
		   source,
		   new String[] {
			   "name", "platformDevice",
			   "kind", "element"
		   });
		addAnnotation
		  (getPlatform_MmioIommus(),
		   source,
		   new String[] {
			   "name", "mmioIommu",
			   "kind", "element"
		   });
		addAnnotation
		  (getPlatform_MsiControllers(),
		   source,
		   new String[] {
			   "name", "msiController",
			   "kind", "element"
		   });
		addAnnotation
		  (getPlatform_InterruptControllers(),
		   source,
		   new String[] {
			   "name", "interruptController",
			   "kind", "element"
		   });
		addAnnotation
		  (getPlatform_ReservedMemoryRegions(),
		   source,
		   new String[] {
			   "name", "reservedMemory",
			   "kind", "element"
		   });
		addAnnotation
		  (getPlatform_DmaMappings(),
		   source,
		   new String[] {
			   "name", "dmaMapping",
			   "kind", "element"
		   });
		addAnnotation
		  (getPlatform_MsiMappings(),
		   source,
		   new String[] {
			   "name", "msiMapping",
			   "kind", "element"
		   });
		addAnnotation
		  (getPlatform_Suppressions(),
		   source,
		   new String[] {
			   "name", "suppression",
			   "kind", "element"
		   });
		addAnnotation
		  (getPlatform_Diagram(),
		   source,
		   new String[] {
			   "name", "diagram",
			   "kind", "element"
		   });
		addAnnotation
		  (getPciHostBridge_Windows(),
		   source,
		   new String[] {
			   "name", "window",
			   "kind", "element"
		   });
		addAnnotation
		  (getPciHostBridge_InterruptRoutes(),
		   source,
		   new String[] {
			   "name", "route",
			   "kind", "element"
		   });
		addAnnotation
		  (getPciHostBridge_Functions(),
		   source,
		   new String[] {
			   "name", "function",
			   "kind", "element"
		   });
		addAnnotation
		  (getPciEndpoint_Sriov(),
		   source,
		   new String[] {
			   "name", "sriov",
			   "kind", "element"
		   });
		addAnnotation
		  (getPciBridge_Functions(),
		   source,
		   new String[] {
			   "name", "function",
			   "kind", "element"
		   });
		addAnnotation
		  (getPlatformDevice_Registers(),
		   source,
		   new String[] {
			   "name", "register",
			   "kind", "element"
		   });
		addAnnotation
		  (getPlatformDevice_Interrupts(),
		   source,
		   new String[] {
			   "name", "interrupt",
			   "kind", "element"
		   });
		addAnnotation
		  (getMmioIommu_Registers(),
		   source,
		   new String[] {
			   "name", "register",
			   "kind", "element"
		   });
		addAnnotation
		  (getMmioIommu_Interrupts(),
		   source,
		   new String[] {
			   "name", "interrupt",
			   "kind", "element"
		   });
		addAnnotation
		  (getMsiController_Registers(),
		   source,
		   new String[] {
			   "name", "register",
			   "kind", "element"
		   });
		addAnnotation
		  (getInterruptController_Registers(),
		   source,
		   new String[] {
			   "name", "register",
			   "kind", "element"
		   });
		addAnnotation
		  (getDiagram_Positions(),
		   source,
		   new String[] {
			   "name", "position",
			   "kind", "element"
		   });
		addAnnotation
		  (inputIdEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "4294967295"
		   });
		addAnnotation
		  (idCountEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "4294967296"
		   });
		addAnnotation
		  (gsivEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "4294967295"
		   });
		addAnnotation
		  (unsigned32EDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "4294967295"
		   });
		addAnnotation
		  (segmentEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "65535"
		   });
		addAnnotation
		  (busEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "255"
		   });
		addAnnotation
		  (busBehindEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "255"
		   });
		addAnnotation
		  (busCountEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "255"
		   });
		addAnnotation
		  (ridMaskEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "65535"
		   });
		addAnnotation
		  (slotEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "31"
		   });
		addAnnotation
		  (functionNumberEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "7"
		   });
		addAnnotation
		  (pinEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "4"
		   });
		addAnnotation
		  (slotCountEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "32"
		   });
		addAnnotation
		  (idBitsEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "32"
		   });
		addAnnotation
		  (addressBitsEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "64"
		   });
		addAnnotation
		  (iommuCellsEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "4"
		   });
		addAnnotation
		  (msiCellsEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "1"
		   });
		addAnnotation
		  (interruptCellsEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "4"
		   });
		addAnnotation
		  (streamMatchGroupsEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "65535"
		   });
		addAnnotation
		  (vfCountEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "65535"
		   });
		addAnnotation
		  (ridDistanceEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "65535"
		   });
		addAnnotation
		  (extentEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "65535"
		   });
		addAnnotation
		  (oemIdEDataType,
		   source,
		   new String[] {
			   "maxLength", "6"
		   });
		addAnnotation
		  (oemTableIdEDataType,
		   source,
		   new String[] {
			   "maxLength", "8"
		   });
		addAnnotation
		  (creatorIdEDataType,
		   source,
		   new String[] {
			   "maxLength", "4"
		   });
	}

} //PlatformPackageImpl
