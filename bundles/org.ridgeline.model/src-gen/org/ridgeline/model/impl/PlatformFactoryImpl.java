/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.impl;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.ridgeline.core.id.PciAddress;

import org.ridgeline.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PlatformFactoryImpl extends EFactoryImpl implements PlatformFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PlatformFactory init() {
		try {
			PlatformFactory thePlatformFactory = (PlatformFactory)EPackage.Registry.INSTANCE.getEFactory(PlatformPackage.eNS_URI);
			if (thePlatformFactory != null) {
				return thePlatformFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PlatformFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlatformFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PlatformPackage.PLATFORM: return createPlatform();
			case PlatformPackage.PCI_HOST_BRIDGE: return createPciHostBridge();
			case PlatformPackage.ADDRESS_WINDOW: return createAddressWindow();
			case PlatformPackage.INTERRUPT_ROUTE: return createInterruptRoute();
			case PlatformPackage.PCI_ENDPOINT: return createPciEndpoint();
			case PlatformPackage.SRIOV_CAPABILITY: return createSriovCapability();
			case PlatformPackage.PCI_BRIDGE: return createPciBridge();
			case PlatformPackage.PCI_IOMMU: return createPciIommu();
			case PlatformPackage.PLATFORM_DEVICE: return createPlatformDevice();
			case PlatformPackage.MMIO_IOMMU: return createMmioIommu();
			case PlatformPackage.REGISTER_WINDOW: return createRegisterWindow();
			case PlatformPackage.INTERRUPT: return createInterrupt();
			case PlatformPackage.MSI_CONTROLLER: return createMsiController();
			case PlatformPackage.INTERRUPT_CONTROLLER: return createInterruptController();
			case PlatformPackage.RESERVED_MEMORY_REGION: return createReservedMemoryRegion();
			case PlatformPackage.DMA_MAPPING: return createDmaMapping();
			case PlatformPackage.MSI_MAPPING: return createMsiMapping();
			case PlatformPackage.SUPPRESSION: return createSuppression();
			case PlatformPackage.DIAGRAM: return createDiagram();
			case PlatformPackage.NODE_POSITION: return createNodePosition();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case PlatformPackage.TARGET_KIND:
				return createTargetKindFromString(eDataType, initialValue);
			case PlatformPackage.NUMBERING_POLICY:
				return createNumberingPolicyFromString(eDataType, initialValue);
			case PlatformPackage.FIRMWARE_INTERFACE:
				return createFirmwareInterfaceFromString(eDataType, initialValue);
			case PlatformPackage.ADDRESS_SPACE:
				return createAddressSpaceFromString(eDataType, initialValue);
			case PlatformPackage.VIRTIO_TRANSPORT:
				return createVirtioTransportFromString(eDataType, initialValue);
			case PlatformPackage.BRIDGE_KIND:
				return createBridgeKindFromString(eDataType, initialValue);
			case PlatformPackage.PCI_IOMMU_KIND:
				return createPciIommuKindFromString(eDataType, initialValue);
			case PlatformPackage.MMIO_IOMMU_KIND:
				return createMmioIommuKindFromString(eDataType, initialValue);
			case PlatformPackage.MSI_CONTROLLER_KIND:
				return createMsiControllerKindFromString(eDataType, initialValue);
			case PlatformPackage.INTERRUPT_CONTROLLER_KIND:
				return createInterruptControllerKindFromString(eDataType, initialValue);
			case PlatformPackage.IDENTIFIER:
				return createIdentifierFromString(eDataType, initialValue);
			case PlatformPackage.ADDRESS:
				return createAddressFromString(eDataType, initialValue);
			case PlatformPackage.SIZE:
				return createSizeFromString(eDataType, initialValue);
			case PlatformPackage.INPUT_ID:
				return createInputIdFromString(eDataType, initialValue);
			case PlatformPackage.ID_COUNT:
				return createIdCountFromString(eDataType, initialValue);
			case PlatformPackage.GSIV:
				return createGsivFromString(eDataType, initialValue);
			case PlatformPackage.UNSIGNED32:
				return createUnsigned32FromString(eDataType, initialValue);
			case PlatformPackage.SEGMENT:
				return createSegmentFromString(eDataType, initialValue);
			case PlatformPackage.BUS:
				return createBusFromString(eDataType, initialValue);
			case PlatformPackage.BUS_BEHIND:
				return createBusBehindFromString(eDataType, initialValue);
			case PlatformPackage.BUS_COUNT:
				return createBusCountFromString(eDataType, initialValue);
			case PlatformPackage.RID_MASK:
				return createRidMaskFromString(eDataType, initialValue);
			case PlatformPackage.SLOT:
				return createSlotFromString(eDataType, initialValue);
			case PlatformPackage.FUNCTION_NUMBER:
				return createFunctionNumberFromString(eDataType, initialValue);
			case PlatformPackage.PIN:
				return createPinFromString(eDataType, initialValue);
			case PlatformPackage.SLOT_COUNT:
				return createSlotCountFromString(eDataType, initialValue);
			case PlatformPackage.ID_BITS:
				return createIdBitsFromString(eDataType, initialValue);
			case PlatformPackage.ADDRESS_BITS:
				return createAddressBitsFromString(eDataType, initialValue);
			case PlatformPackage.IOMMU_CELLS:
				return createIommuCellsFromString(eDataType, initialValue);
			case PlatformPackage.MSI_CELLS:
				return createMsiCellsFromString(eDataType, initialValue);
			case PlatformPackage.INTERRUPT_CELLS:
				return createInterruptCellsFromString(eDataType, initialValue);
			case PlatformPackage.STREAM_MATCH_GROUPS:
				return createStreamMatchGroupsFromString(eDataType, initialValue);
			case PlatformPackage.VF_COUNT:
				return createVfCountFromString(eDataType, initialValue);
			case PlatformPackage.RID_DISTANCE:
				return createRidDistanceFromString(eDataType, initialValue);
			case PlatformPackage.EXTENT:
				return createExtentFromString(eDataType, initialValue);
			case PlatformPackage.STRING_LIST:
				return createStringListFromString(eDataType, initialValue);
			case PlatformPackage.CELL_LIST:
				return createCellListFromString(eDataType, initialValue);
			case PlatformPackage.DEVFN_LIST:
				return createDevfnListFromString(eDataType, initialValue);
			case PlatformPackage.PCI_ADDRESS:
				return createPciAddressFromString(eDataType, initialValue);
			case PlatformPackage.OEM_ID:
				return createOemIdFromString(eDataType, initialValue);
			case PlatformPackage.OEM_TABLE_ID:
				return createOemTableIdFromString(eDataType, initialValue);
			case PlatformPackage.CREATOR_ID:
				return createCreatorIdFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case PlatformPackage.TARGET_KIND:
				return convertTargetKindToString(eDataType, instanceValue);
			case PlatformPackage.NUMBERING_POLICY:
				return convertNumberingPolicyToString(eDataType, instanceValue);
			case PlatformPackage.FIRMWARE_INTERFACE:
				return convertFirmwareInterfaceToString(eDataType, instanceValue);
			case PlatformPackage.ADDRESS_SPACE:
				return convertAddressSpaceToString(eDataType, instanceValue);
			case PlatformPackage.VIRTIO_TRANSPORT:
				return convertVirtioTransportToString(eDataType, instanceValue);
			case PlatformPackage.BRIDGE_KIND:
				return convertBridgeKindToString(eDataType, instanceValue);
			case PlatformPackage.PCI_IOMMU_KIND:
				return convertPciIommuKindToString(eDataType, instanceValue);
			case PlatformPackage.MMIO_IOMMU_KIND:
				return convertMmioIommuKindToString(eDataType, instanceValue);
			case PlatformPackage.MSI_CONTROLLER_KIND:
				return convertMsiControllerKindToString(eDataType, instanceValue);
			case PlatformPackage.INTERRUPT_CONTROLLER_KIND:
				return convertInterruptControllerKindToString(eDataType, instanceValue);
			case PlatformPackage.IDENTIFIER:
				return convertIdentifierToString(eDataType, instanceValue);
			case PlatformPackage.ADDRESS:
				return convertAddressToString(eDataType, instanceValue);
			case PlatformPackage.SIZE:
				return convertSizeToString(eDataType, instanceValue);
			case PlatformPackage.INPUT_ID:
				return convertInputIdToString(eDataType, instanceValue);
			case PlatformPackage.ID_COUNT:
				return convertIdCountToString(eDataType, instanceValue);
			case PlatformPackage.GSIV:
				return convertGsivToString(eDataType, instanceValue);
			case PlatformPackage.UNSIGNED32:
				return convertUnsigned32ToString(eDataType, instanceValue);
			case PlatformPackage.SEGMENT:
				return convertSegmentToString(eDataType, instanceValue);
			case PlatformPackage.BUS:
				return convertBusToString(eDataType, instanceValue);
			case PlatformPackage.BUS_BEHIND:
				return convertBusBehindToString(eDataType, instanceValue);
			case PlatformPackage.BUS_COUNT:
				return convertBusCountToString(eDataType, instanceValue);
			case PlatformPackage.RID_MASK:
				return convertRidMaskToString(eDataType, instanceValue);
			case PlatformPackage.SLOT:
				return convertSlotToString(eDataType, instanceValue);
			case PlatformPackage.FUNCTION_NUMBER:
				return convertFunctionNumberToString(eDataType, instanceValue);
			case PlatformPackage.PIN:
				return convertPinToString(eDataType, instanceValue);
			case PlatformPackage.SLOT_COUNT:
				return convertSlotCountToString(eDataType, instanceValue);
			case PlatformPackage.ID_BITS:
				return convertIdBitsToString(eDataType, instanceValue);
			case PlatformPackage.ADDRESS_BITS:
				return convertAddressBitsToString(eDataType, instanceValue);
			case PlatformPackage.IOMMU_CELLS:
				return convertIommuCellsToString(eDataType, instanceValue);
			case PlatformPackage.MSI_CELLS:
				return convertMsiCellsToString(eDataType, instanceValue);
			case PlatformPackage.INTERRUPT_CELLS:
				return convertInterruptCellsToString(eDataType, instanceValue);
			case PlatformPackage.STREAM_MATCH_GROUPS:
				return convertStreamMatchGroupsToString(eDataType, instanceValue);
			case PlatformPackage.VF_COUNT:
				return convertVfCountToString(eDataType, instanceValue);
			case PlatformPackage.RID_DISTANCE:
				return convertRidDistanceToString(eDataType, instanceValue);
			case PlatformPackage.EXTENT:
				return convertExtentToString(eDataType, instanceValue);
			case PlatformPackage.STRING_LIST:
				return convertStringListToString(eDataType, instanceValue);
			case PlatformPackage.CELL_LIST:
				return convertCellListToString(eDataType, instanceValue);
			case PlatformPackage.DEVFN_LIST:
				return convertDevfnListToString(eDataType, instanceValue);
			case PlatformPackage.PCI_ADDRESS:
				return convertPciAddressToString(eDataType, instanceValue);
			case PlatformPackage.OEM_ID:
				return convertOemIdToString(eDataType, instanceValue);
			case PlatformPackage.OEM_TABLE_ID:
				return convertOemTableIdToString(eDataType, instanceValue);
			case PlatformPackage.CREATOR_ID:
				return convertCreatorIdToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Platform createPlatform() {
		PlatformImpl platform = new PlatformImpl();
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciHostBridge createPciHostBridge() {
		PciHostBridgeImpl pciHostBridge = new PciHostBridgeImpl();
		return pciHostBridge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AddressWindow createAddressWindow() {
		AddressWindowImpl addressWindow = new AddressWindowImpl();
		return addressWindow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterruptRoute createInterruptRoute() {
		InterruptRouteImpl interruptRoute = new InterruptRouteImpl();
		return interruptRoute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciEndpoint createPciEndpoint() {
		PciEndpointImpl pciEndpoint = new PciEndpointImpl();
		return pciEndpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SriovCapability createSriovCapability() {
		SriovCapabilityImpl sriovCapability = new SriovCapabilityImpl();
		return sriovCapability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciBridge createPciBridge() {
		PciBridgeImpl pciBridge = new PciBridgeImpl();
		return pciBridge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciIommu createPciIommu() {
		PciIommuImpl pciIommu = new PciIommuImpl();
		return pciIommu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlatformDevice createPlatformDevice() {
		PlatformDeviceImpl platformDevice = new PlatformDeviceImpl();
		return platformDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MmioIommu createMmioIommu() {
		MmioIommuImpl mmioIommu = new MmioIommuImpl();
		return mmioIommu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegisterWindow createRegisterWindow() {
		RegisterWindowImpl registerWindow = new RegisterWindowImpl();
		return registerWindow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interrupt createInterrupt() {
		InterruptImpl interrupt = new InterruptImpl();
		return interrupt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MsiController createMsiController() {
		MsiControllerImpl msiController = new MsiControllerImpl();
		return msiController;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterruptController createInterruptController() {
		InterruptControllerImpl interruptController = new InterruptControllerImpl();
		return interruptController;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReservedMemoryRegion createReservedMemoryRegion() {
		ReservedMemoryRegionImpl reservedMemoryRegion = new ReservedMemoryRegionImpl();
		return reservedMemoryRegion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DmaMapping createDmaMapping() {
		DmaMappingImpl dmaMapping = new DmaMappingImpl();
		return dmaMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MsiMapping createMsiMapping() {
		MsiMappingImpl msiMapping = new MsiMappingImpl();
		return msiMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Suppression createSuppression() {
		SuppressionImpl suppression = new SuppressionImpl();
		return suppression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Diagram createDiagram() {
		DiagramImpl diagram = new DiagramImpl();
		return diagram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NodePosition createNodePosition() {
		NodePositionImpl nodePosition = new NodePositionImpl();
		return nodePosition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TargetKind createTargetKindFromString(EDataType eDataType, String initialValue) {
		TargetKind result = TargetKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTargetKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NumberingPolicy createNumberingPolicyFromString(EDataType eDataType, String initialValue) {
		NumberingPolicy result = NumberingPolicy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNumberingPolicyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FirmwareInterface createFirmwareInterfaceFromString(EDataType eDataType, String initialValue) {
		FirmwareInterface result = FirmwareInterface.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFirmwareInterfaceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AddressSpace createAddressSpaceFromString(EDataType eDataType, String initialValue) {
		AddressSpace result = AddressSpace.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddressSpaceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VirtioTransport createVirtioTransportFromString(EDataType eDataType, String initialValue) {
		VirtioTransport result = VirtioTransport.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVirtioTransportToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BridgeKind createBridgeKindFromString(EDataType eDataType, String initialValue) {
		BridgeKind result = BridgeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBridgeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PciIommuKind createPciIommuKindFromString(EDataType eDataType, String initialValue) {
		PciIommuKind result = PciIommuKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPciIommuKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MmioIommuKind createMmioIommuKindFromString(EDataType eDataType, String initialValue) {
		MmioIommuKind result = MmioIommuKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMmioIommuKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MsiControllerKind createMsiControllerKindFromString(EDataType eDataType, String initialValue) {
		MsiControllerKind result = MsiControllerKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMsiControllerKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InterruptControllerKind createInterruptControllerKindFromString(EDataType eDataType, String initialValue) {
		InterruptControllerKind result = InterruptControllerKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInterruptControllerKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createIdentifierFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIdentifierToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createAddress(final String it) {
		return org.ridgeline.model.text.NumberText.address(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createAddressFromString(EDataType eDataType, String initialValue) {
		return createAddress(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddress(final Long it) {
		return org.ridgeline.model.text.NumberText.hex(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddressToString(EDataType eDataType, Object instanceValue) {
		return convertAddress((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createSize(final String it) {
		return org.ridgeline.model.text.NumberText.size(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createSizeFromString(EDataType eDataType, String initialValue) {
		return createSize(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSize(final Long it) {
		return org.ridgeline.model.text.NumberText.hex(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSizeToString(EDataType eDataType, Object instanceValue) {
		return convertSize((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createInputId(final String it) {
		return org.ridgeline.model.text.NumberText.number(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createInputIdFromString(EDataType eDataType, String initialValue) {
		return createInputId(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInputId(final Long it) {
		return org.ridgeline.model.text.NumberText.hex(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInputIdToString(EDataType eDataType, Object instanceValue) {
		return convertInputId((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createIdCount(final String it) {
		return org.ridgeline.model.text.NumberText.number(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createIdCountFromString(EDataType eDataType, String initialValue) {
		return createIdCount(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIdCount(final Long it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIdCountToString(EDataType eDataType, Object instanceValue) {
		return convertIdCount((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createGsiv(final String it) {
		return org.ridgeline.model.text.NumberText.number(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createGsivFromString(EDataType eDataType, String initialValue) {
		return createGsiv(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGsiv(final Long it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGsivToString(EDataType eDataType, Object instanceValue) {
		return convertGsiv((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public long createUnsigned32(final String it) {
		return org.ridgeline.model.text.NumberText.number(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createUnsigned32FromString(EDataType eDataType, String initialValue) {
		return createUnsigned32(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUnsigned32(final long it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUnsigned32ToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertUnsigned32((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public int createSegment(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createSegmentFromString(EDataType eDataType, String initialValue) {
		return createSegment(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSegment(final int it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSegmentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertSegment((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public int createBus(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createBusFromString(EDataType eDataType, String initialValue) {
		return createBus(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBus(final int it) {
		return org.ridgeline.model.text.NumberText.hex(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertBus((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createBusBehind(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createBusBehindFromString(EDataType eDataType, String initialValue) {
		return createBusBehind(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBusBehind(final Integer it) {
		return org.ridgeline.model.text.NumberText.hex(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBusBehindToString(EDataType eDataType, Object instanceValue) {
		return convertBusBehind((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public int createBusCount(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createBusCountFromString(EDataType eDataType, String initialValue) {
		return createBusCount(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBusCount(final int it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBusCountToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertBusCount((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public int createRidMask(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createRidMaskFromString(EDataType eDataType, String initialValue) {
		return createRidMask(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRidMask(final int it) {
		return org.ridgeline.model.text.NumberText.hex(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRidMaskToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertRidMask((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createSlot(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createSlotFromString(EDataType eDataType, String initialValue) {
		return createSlot(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSlot(final Integer it) {
		return org.ridgeline.model.text.NumberText.hex(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSlotToString(EDataType eDataType, Object instanceValue) {
		return convertSlot((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createFunctionNumber(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createFunctionNumberFromString(EDataType eDataType, String initialValue) {
		return createFunctionNumber(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFunctionNumber(final Integer it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFunctionNumberToString(EDataType eDataType, Object instanceValue) {
		return convertFunctionNumber((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createPin(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createPinFromString(EDataType eDataType, String initialValue) {
		return createPin(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPin(final Integer it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPinToString(EDataType eDataType, Object instanceValue) {
		return convertPin((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public int createSlotCount(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createSlotCountFromString(EDataType eDataType, String initialValue) {
		return createSlotCount(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSlotCount(final int it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSlotCountToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertSlotCount((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createIdBits(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createIdBitsFromString(EDataType eDataType, String initialValue) {
		return createIdBits(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIdBits(final Integer it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIdBitsToString(EDataType eDataType, Object instanceValue) {
		return convertIdBits((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public int createAddressBits(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createAddressBitsFromString(EDataType eDataType, String initialValue) {
		return createAddressBits(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddressBits(final int it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddressBitsToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertAddressBits((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public int createIommuCells(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createIommuCellsFromString(EDataType eDataType, String initialValue) {
		return createIommuCells(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIommuCells(final int it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIommuCellsToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertIommuCells((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public int createMsiCells(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createMsiCellsFromString(EDataType eDataType, String initialValue) {
		return createMsiCells(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMsiCells(final int it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMsiCellsToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertMsiCells((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public int createInterruptCells(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createInterruptCellsFromString(EDataType eDataType, String initialValue) {
		return createInterruptCells(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInterruptCells(final int it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInterruptCellsToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertInterruptCells((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createStreamMatchGroups(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createStreamMatchGroupsFromString(EDataType eDataType, String initialValue) {
		return createStreamMatchGroups(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStreamMatchGroups(final Integer it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStreamMatchGroupsToString(EDataType eDataType, Object instanceValue) {
		return convertStreamMatchGroups((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createVfCount(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createVfCountFromString(EDataType eDataType, String initialValue) {
		return createVfCount(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVfCount(final Integer it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVfCountToString(EDataType eDataType, Object instanceValue) {
		return convertVfCount((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createRidDistance(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createRidDistanceFromString(EDataType eDataType, String initialValue) {
		return createRidDistance(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRidDistance(final Integer it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRidDistanceToString(EDataType eDataType, Object instanceValue) {
		return convertRidDistance((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createExtent(final String it) {
		return org.ridgeline.model.text.NumberText.integer(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createExtentFromString(EDataType eDataType, String initialValue) {
		return createExtent(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExtent(final Integer it) {
		return org.ridgeline.model.text.NumberText.decimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExtentToString(EDataType eDataType, Object instanceValue) {
		return convertExtent((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<String> createStringList(final String it) {
		return org.ridgeline.model.text.ListText.strings(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<String> createStringListFromString(EDataType eDataType, String initialValue) {
		return createStringList(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStringList(final List<String> it) {
		return org.ridgeline.model.text.ListText.ofStrings(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public String convertStringListToString(EDataType eDataType, Object instanceValue) {
		return convertStringList((List<String>)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<Long> createCellList(final String it) {
		return org.ridgeline.model.text.ListText.cells(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<Long> createCellListFromString(EDataType eDataType, String initialValue) {
		return createCellList(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCellList(final List<Long> it) {
		return org.ridgeline.model.text.ListText.ofCells(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public String convertCellListToString(EDataType eDataType, Object instanceValue) {
		return convertCellList((List<Long>)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<Integer> createDevfnList(final String it) {
		return org.ridgeline.model.text.ListText.devfns(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<Integer> createDevfnListFromString(EDataType eDataType, String initialValue) {
		return createDevfnList(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDevfnList(final List<Integer> it) {
		return org.ridgeline.model.text.ListText.ofDevfns(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public String convertDevfnListToString(EDataType eDataType, Object instanceValue) {
		return convertDevfnList((List<Integer>)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PciAddress createPciAddress(final String it) {
		return org.ridgeline.model.text.PciAddressText.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PciAddress createPciAddressFromString(EDataType eDataType, String initialValue) {
		return createPciAddress(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPciAddress(final PciAddress it) {
		return org.ridgeline.model.text.PciAddressText.format(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPciAddressToString(EDataType eDataType, Object instanceValue) {
		return convertPciAddress((PciAddress)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createOemIdFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOemIdToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createOemTableIdFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOemTableIdToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createCreatorIdFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCreatorIdToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlatformPackage getPlatformPackage() {
		return (PlatformPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PlatformPackage getPackage() {
		return PlatformPackage.eINSTANCE;
	}

} //PlatformFactoryImpl
