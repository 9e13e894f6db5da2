/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.util;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.EObjectValidator;

import org.ridgeline.core.id.PciAddress;

import org.ridgeline.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Validator</b> for the model.
 * <!-- end-user-doc -->
 * @see org.ridgeline.model.PlatformPackage
 * @generated
 */
public class PlatformValidator extends EObjectValidator {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final PlatformValidator INSTANCE = new PlatformValidator();

	/**
	 * A constant for the {@link org.eclipse.emf.common.util.Diagnostic#getSource() source} of diagnostic {@link org.eclipse.emf.common.util.Diagnostic#getCode() codes} from this package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.common.util.Diagnostic#getSource()
	 * @see org.eclipse.emf.common.util.Diagnostic#getCode()
	 * @generated
	 */
	public static final String DIAGNOSTIC_SOURCE = "org.ridgeline.model";

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final int GENERATED_DIAGNOSTIC_CODE_COUNT = 0;

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants in a derived class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static final int DIAGNOSTIC_CODE_COUNT = GENERATED_DIAGNOSTIC_CODE_COUNT;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlatformValidator() {
		super();
	}

	/**
	 * Returns the package of this validator switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EPackage getEPackage() {
	  return PlatformPackage.eINSTANCE;
	}

	/**
	 * Calls <code>validateXXX</code> for the corresponding classifier of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	@SuppressWarnings("unchecked")
	protected boolean validate(int classifierID, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
		switch (classifierID) {
			case PlatformPackage.PLATFORM_ELEMENT:
				return validatePlatformElement((PlatformElement)value, diagnostics, context);
			case PlatformPackage.MSI_SOURCE:
				return validateMsiSource((MsiSource)value, diagnostics, context);
			case PlatformPackage.DMA_SOURCE:
				return validateDmaSource((DmaSource)value, diagnostics, context);
			case PlatformPackage.DMA_MASTER:
				return validateDmaMaster((DmaMaster)value, diagnostics, context);
			case PlatformPackage.IOMMU:
				return validateIommu((Iommu)value, diagnostics, context);
			case PlatformPackage.PLATFORM:
				return validatePlatform((Platform)value, diagnostics, context);
			case PlatformPackage.PCI_HOST_BRIDGE:
				return validatePciHostBridge((PciHostBridge)value, diagnostics, context);
			case PlatformPackage.ADDRESS_WINDOW:
				return validateAddressWindow((AddressWindow)value, diagnostics, context);
			case PlatformPackage.INTERRUPT_ROUTE:
				return validateInterruptRoute((InterruptRoute)value, diagnostics, context);
			case PlatformPackage.PCI_FUNCTION:
				return validatePciFunction((PciFunction)value, diagnostics, context);
			case PlatformPackage.PCI_ENDPOINT:
				return validatePciEndpoint((PciEndpoint)value, diagnostics, context);
			case PlatformPackage.SRIOV_CAPABILITY:
				return validateSriovCapability((SriovCapability)value, diagnostics, context);
			case PlatformPackage.PCI_BRIDGE:
				return validatePciBridge((PciBridge)value, diagnostics, context);
			case PlatformPackage.PCI_IOMMU:
				return validatePciIommu((PciIommu)value, diagnostics, context);
			case PlatformPackage.PLATFORM_DEVICE:
				return validatePlatformDevice((PlatformDevice)value, diagnostics, context);
			case PlatformPackage.MMIO_IOMMU:
				return validateMmioIommu((MmioIommu)value, diagnostics, context);
			case PlatformPackage.REGISTER_WINDOW:
				return validateRegisterWindow((RegisterWindow)value, diagnostics, context);
			case PlatformPackage.INTERRUPT:
				return validateInterrupt((Interrupt)value, diagnostics, context);
			case PlatformPackage.MSI_CONTROLLER:
				return validateMsiController((MsiController)value, diagnostics, context);
			case PlatformPackage.INTERRUPT_CONTROLLER:
				return validateInterruptController((InterruptController)value, diagnostics, context);
			case PlatformPackage.RESERVED_MEMORY_REGION:
				return validateReservedMemoryRegion((ReservedMemoryRegion)value, diagnostics, context);
			case PlatformPackage.DMA_MAPPING:
				return validateDmaMapping((DmaMapping)value, diagnostics, context);
			case PlatformPackage.MSI_MAPPING:
				return validateMsiMapping((MsiMapping)value, diagnostics, context);
			case PlatformPackage.SUPPRESSION:
				return validateSuppression((Suppression)value, diagnostics, context);
			case PlatformPackage.DIAGRAM:
				return validateDiagram((Diagram)value, diagnostics, context);
			case PlatformPackage.NODE_POSITION:
				return validateNodePosition((NodePosition)value, diagnostics, context);
			case PlatformPackage.TARGET_KIND:
				return validateTargetKind((TargetKind)value, diagnostics, context);
			case PlatformPackage.NUMBERING_POLICY:
				return validateNumberingPolicy((NumberingPolicy)value, diagnostics, context);
			case PlatformPackage.FIRMWARE_INTERFACE:
				return validateFirmwareInterface((FirmwareInterface)value, diagnostics, context);
			case PlatformPackage.ADDRESS_SPACE:
				return validateAddressSpace((AddressSpace)value, diagnostics, context);
			case PlatformPackage.VIRTIO_TRANSPORT:
				return validateVirtioTransport((VirtioTransport)value, diagnostics, context);
			case PlatformPackage.BRIDGE_KIND:
				return validateBridgeKind((BridgeKind)value, diagnostics, context);
			case PlatformPackage.PCI_IOMMU_KIND:
				return validatePciIommuKind((PciIommuKind)value, diagnostics, context);
			case PlatformPackage.MMIO_IOMMU_KIND:
				return validateMmioIommuKind((MmioIommuKind)value, diagnostics, context);
			case PlatformPackage.MSI_CONTROLLER_KIND:
				return validateMsiControllerKind((MsiControllerKind)value, diagnostics, context);
			case PlatformPackage.INTERRUPT_CONTROLLER_KIND:
				return validateInterruptControllerKind((InterruptControllerKind)value, diagnostics, context);
			case PlatformPackage.IDENTIFIER:
				return validateIdentifier((String)value, diagnostics, context);
			case PlatformPackage.ADDRESS:
				return validateAddress((Long)value, diagnostics, context);
			case PlatformPackage.SIZE:
				return validateSize((Long)value, diagnostics, context);
			case PlatformPackage.INPUT_ID:
				return validateInputId((Long)value, diagnostics, context);
			case PlatformPackage.ID_COUNT:
				return validateIdCount((Long)value, diagnostics, context);
			case PlatformPackage.GSIV:
				return validateGsiv((Long)value, diagnostics, context);
			case PlatformPackage.UNSIGNED32:
				return validateUnsigned32((Long)value, diagnostics, context);
			case PlatformPackage.SEGMENT:
				return validateSegment((Integer)value, diagnostics, context);
			case PlatformPackage.BUS:
				return validateBus((Integer)value, diagnostics, context);
			case PlatformPackage.BUS_BEHIND:
				return validateBusBehind((Integer)value, diagnostics, context);
			case PlatformPackage.BUS_COUNT:
				return validateBusCount((Integer)value, diagnostics, context);
			case PlatformPackage.RID_MASK:
				return validateRidMask((Integer)value, diagnostics, context);
			case PlatformPackage.SLOT:
				return validateSlot((Integer)value, diagnostics, context);
			case PlatformPackage.FUNCTION_NUMBER:
				return validateFunctionNumber((Integer)value, diagnostics, context);
			case PlatformPackage.PIN:
				return validatePin((Integer)value, diagnostics, context);
			case PlatformPackage.SLOT_COUNT:
				return validateSlotCount((Integer)value, diagnostics, context);
			case PlatformPackage.ID_BITS:
				return validateIdBits((Integer)value, diagnostics, context);
			case PlatformPackage.ADDRESS_BITS:
				return validateAddressBits((Integer)value, diagnostics, context);
			case PlatformPackage.IOMMU_CELLS:
				return validateIommuCells((Integer)value, diagnostics, context);
			case PlatformPackage.MSI_CELLS:
				return validateMsiCells((Integer)value, diagnostics, context);
			case PlatformPackage.INTERRUPT_CELLS:
				return validateInterruptCells((Integer)value, diagnostics, context);
			case PlatformPackage.STREAM_MATCH_GROUPS:
				return validateStreamMatchGroups((Integer)value, diagnostics, context);
			case PlatformPackage.VF_COUNT:
				return validateVfCount((Integer)value, diagnostics, context);
			case PlatformPackage.RID_DISTANCE:
				return validateRidDistance((Integer)value, diagnostics, context);
			case PlatformPackage.EXTENT:
				return validateExtent((Integer)value, diagnostics, context);
			case PlatformPackage.STRING_LIST:
				return validateStringList((List<String>)value, diagnostics, context);
			case PlatformPackage.CELL_LIST:
				return validateCellList((List<Long>)value, diagnostics, context);
			case PlatformPackage.DEVFN_LIST:
				return validateDevfnList((List<Integer>)value, diagnostics, context);
			case PlatformPackage.PCI_ADDRESS:
				return validatePciAddress((PciAddress)value, diagnostics, context);
			case PlatformPackage.OEM_ID:
				return validateOemId((String)value, diagnostics, context);
			case PlatformPackage.OEM_TABLE_ID:
				return validateOemTableId((String)value, diagnostics, context);
			case PlatformPackage.CREATOR_ID:
				return validateCreatorId((String)value, diagnostics, context);
			default:
				return true;
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlatformElement(PlatformElement platformElement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(platformElement, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMsiSource(MsiSource msiSource, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(msiSource, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDmaSource(DmaSource dmaSource, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(dmaSource, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDmaMaster(DmaMaster dmaMaster, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(dmaMaster, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIommu(Iommu iommu, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(iommu, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlatform(Platform platform, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(platform, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePciHostBridge(PciHostBridge pciHostBridge, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(pciHostBridge, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAddressWindow(AddressWindow addressWindow, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(addressWindow, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInterruptRoute(InterruptRoute interruptRoute, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(interruptRoute, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePciFunction(PciFunction pciFunction, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(pciFunction, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePciEndpoint(PciEndpoint pciEndpoint, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(pciEndpoint, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSriovCapability(SriovCapability sriovCapability, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(sriovCapability, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePciBridge(PciBridge pciBridge, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(pciBridge, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePciIommu(PciIommu pciIommu, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(pciIommu, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlatformDevice(PlatformDevice platformDevice, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(platformDevice, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMmioIommu(MmioIommu mmioIommu, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(mmioIommu, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRegisterWindow(RegisterWindow registerWindow, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(registerWindow, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInterrupt(Interrupt interrupt, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(interrupt, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMsiController(MsiController msiController, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(msiController, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInterruptController(InterruptController interruptController, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(interruptController, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateReservedMemoryRegion(ReservedMemoryRegion reservedMemoryRegion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(reservedMemoryRegion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDmaMapping(DmaMapping dmaMapping, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(dmaMapping, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMsiMapping(MsiMapping msiMapping, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(msiMapping, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSuppression(Suppression suppression, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(suppression, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDiagram(Diagram diagram, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(diagram, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNodePosition(NodePosition nodePosition, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(nodePosition, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTargetKind(TargetKind targetKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNumberingPolicy(NumberingPolicy numberingPolicy, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFirmwareInterface(FirmwareInterface firmwareInterface, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAddressSpace(AddressSpace addressSpace, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateVirtioTransport(VirtioTransport virtioTransport, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBridgeKind(BridgeKind bridgeKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePciIommuKind(PciIommuKind pciIommuKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMmioIommuKind(MmioIommuKind mmioIommuKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMsiControllerKind(MsiControllerKind msiControllerKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInterruptControllerKind(InterruptControllerKind interruptControllerKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIdentifier(String identifier, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAddress(Long address, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSize(Long size, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInputId(Long inputId, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateInputId_Min(inputId, diagnostics, context);
		if (result || diagnostics != null) result &= validateInputId_Max(inputId, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateInputId_Min
	 */
	public static final Long INPUT_ID__MIN__VALUE = Long.valueOf(0L);

	/**
	 * Validates the Min constraint of '<em>Input Id</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInputId_Min(Long inputId, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = inputId.compareTo(INPUT_ID__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.INPUT_ID, inputId, INPUT_ID__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateInputId_Max
	 */
	public static final Long INPUT_ID__MAX__VALUE = Long.valueOf(4294967295L);

	/**
	 * Validates the Max constraint of '<em>Input Id</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInputId_Max(Long inputId, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = inputId.compareTo(INPUT_ID__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.INPUT_ID, inputId, INPUT_ID__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIdCount(Long idCount, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateIdCount_Min(idCount, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdCount_Max(idCount, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateIdCount_Min
	 */
	public static final Long ID_COUNT__MIN__VALUE = Long.valueOf(1L);

	/**
	 * Validates the Min constraint of '<em>Id Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIdCount_Min(Long idCount, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = idCount.compareTo(ID_COUNT__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.ID_COUNT, idCount, ID_COUNT__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateIdCount_Max
	 */
	public static final Long ID_COUNT__MAX__VALUE = Long.valueOf(4294967296L);

	/**
	 * Validates the Max constraint of '<em>Id Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIdCount_Max(Long idCount, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = idCount.compareTo(ID_COUNT__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.ID_COUNT, idCount, ID_COUNT__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGsiv(Long gsiv, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateGsiv_Min(gsiv, diagnostics, context);
		if (result || diagnostics != null) result &= validateGsiv_Max(gsiv, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateGsiv_Min
	 */
	public static final Long GSIV__MIN__VALUE = Long.valueOf(0L);

	/**
	 * Validates the Min constraint of '<em>Gsiv</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGsiv_Min(Long gsiv, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = gsiv.compareTo(GSIV__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.GSIV, gsiv, GSIV__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateGsiv_Max
	 */
	public static final Long GSIV__MAX__VALUE = Long.valueOf(4294967295L);

	/**
	 * Validates the Max constraint of '<em>Gsiv</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGsiv_Max(Long gsiv, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = gsiv.compareTo(GSIV__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.GSIV, gsiv, GSIV__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateUnsigned32(long unsigned32, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateUnsigned32_Min(unsigned32, diagnostics, context);
		if (result || diagnostics != null) result &= validateUnsigned32_Max(unsigned32, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateUnsigned32_Min
	 */
	public static final long UNSIGNED32__MIN__VALUE = 0L;

	/**
	 * Validates the Min constraint of '<em>Unsigned32</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateUnsigned32_Min(long unsigned32, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = unsigned32 >= UNSIGNED32__MIN__VALUE;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.UNSIGNED32, unsigned32, UNSIGNED32__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateUnsigned32_Max
	 */
	public static final long UNSIGNED32__MAX__VALUE = 4294967295L;

	/**
	 * Validates the Max constraint of '<em>Unsigned32</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateUnsigned32_Max(long unsigned32, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = unsigned32 <= UNSIGNED32__MAX__VALUE;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.UNSIGNED32, unsigned32, UNSIGNED32__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSegment(int segment, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateSegment_Min(segment, diagnostics, context);
		if (result || diagnostics != null) result &= validateSegment_Max(segment, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateSegment_Min
	 */
	public static final int SEGMENT__MIN__VALUE = 0;

	/**
	 * Validates the Min constraint of '<em>Segment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSegment_Min(int segment, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = segment >= SEGMENT__MIN__VALUE;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.SEGMENT, segment, SEGMENT__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateSegment_Max
	 */
	public static final int SEGMENT__MAX__VALUE = 65535;

	/**
	 * Validates the Max constraint of '<em>Segment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSegment_Max(int segment, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = segment <= SEGMENT__MAX__VALUE;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.SEGMENT, segment, SEGMENT__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBus(int bus, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateBus_Min(bus, diagnostics, context);
		if (result || diagnostics != null) result &= validateBus_Max(bus, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateBus_Min
	 */
	public static final int BUS__MIN__VALUE = 0;

	/**
	 * Validates the Min constraint of '<em>Bus</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBus_Min(int bus, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = bus >= BUS__MIN__VALUE;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.BUS, bus, BUS__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateBus_Max
	 */
	public static final int BUS__MAX__VALUE = 255;

	/**
	 * Validates the Max constraint of '<em>Bus</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBus_Max(int bus, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = bus <= BUS__MAX__VALUE;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.BUS, bus, BUS__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBusBehind(Integer busBehind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateBusBehind_Min(busBehind, diagnostics, context);
		if (result || diagnostics != null) result &= validateBusBehind_Max(busBehind, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateBusBehind_Min
	 */
	public static final Integer BUS_BEHIND__MIN__VALUE = Integer.valueOf(1);

	/**
	 * Validates the Min constraint of '<em>Bus Behind</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBusBehind_Min(Integer busBehind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = busBehind.compareTo(BUS_BEHIND__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.BUS_BEHIND, busBehind, BUS_BEHIND__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateBusBehind_Max
	 */
	public static final Integer BUS_BEHIND__MAX__VALUE = Integer.valueOf(255);

	/**
	 * Validates the Max constraint of '<em>Bus Behind</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBusBehind_Max(Integer busBehind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = busBehind.compareTo(BUS_BEHIND__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.BUS_BEHIND, busBehind, BUS_BEHIND__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBusCount(int busCount, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateBusCount_Min(busCount, diagnostics, context);
		if (result || diagnostics != null) result &= validateBusCount_Max(busCount, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateBusCount_Min
	 */
	public static final int BUS_COUNT__MIN__VALUE = 0;

	/**
	 * Validates the Min constraint of '<em>Bus Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBusCount_Min(int busCount, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = busCount >= BUS_COUNT__MIN__VALUE;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.BUS_COUNT, busCount, BUS_COUNT__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateBusCount_Max
	 */
	public static final int BUS_COUNT__MAX__VALUE = 255;

	/**
	 * Validates the Max constraint of '<em>Bus Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBusCount_Max(int busCount, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = busCount <= BUS_COUNT__MAX__VALUE;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.BUS_COUNT, busCount, BUS_COUNT__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRidMask(int ridMask, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateRidMask_Min(ridMask, diagnostics, context);
		if (result || diagnostics != null) result &= validateRidMask_Max(ridMask, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateRidMask_Min
	 */
	public static final int RID_MASK__MIN__VALUE = 0;

	/**
	 * Validates the Min constraint of '<em>Rid Mask</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRidMask_Min(int ridMask, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = ridMask >= RID_MASK__MIN__VALUE;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.RID_MASK, ridMask, RID_MASK__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateRidMask_Max
	 */
	public static final int RID_MASK__MAX__VALUE = 65535;

	/**
	 * Validates the Max constraint of '<em>Rid Mask</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRidMask_Max(int ridMask, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = ridMask <= RID_MASK__MAX__VALUE;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.RID_MASK, ridMask, RID_MASK__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSlot(Integer slot, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateSlot_Min(slot, diagnostics, context);
		if (result || diagnostics != null) result &= validateSlot_Max(slot, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateSlot_Min
	 */
	public static final Integer SLOT__MIN__VALUE = Integer.valueOf(0);

	/**
	 * Validates the Min constraint of '<em>Slot</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSlot_Min(Integer slot, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = slot.compareTo(SLOT__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.SLOT, slot, SLOT__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateSlot_Max
	 */
	public static final Integer SLOT__MAX__VALUE = Integer.valueOf(31);

	/**
	 * Validates the Max constraint of '<em>Slot</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSlot_Max(Integer slot, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = slot.compareTo(SLOT__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.SLOT, slot, SLOT__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFunctionNumber(Integer functionNumber, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateFunctionNumber_Min(functionNumber, diagnostics, context);
		if (result || diagnostics != null) result &= validateFunctionNumber_Max(functionNumber, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateFunctionNumber_Min
	 */
	public static final Integer FUNCTION_NUMBER__MIN__VALUE = Integer.valueOf(0);

	/**
	 * Validates the Min constraint of '<em>Function Number</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFunctionNumber_Min(Integer functionNumber, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = functionNumber.compareTo(FUNCTION_NUMBER__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.FUNCTION_NUMBER, functionNumber, FUNCTION_NUMBER__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateFunctionNumber_Max
	 */
	public static final Integer FUNCTION_NUMBER__MAX__VALUE = Integer.valueOf(7);

	/**
	 * Validates the Max constraint of '<em>Function Number</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFunctionNumber_Max(Integer functionNumber, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = functionNumber.compareTo(FUNCTION_NUMBER__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.FUNCTION_NUMBER, functionNumber, FUNCTION_NUMBER__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePin(Integer pin, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validatePin_Min(pin, diagnostics, context);
		if (result || diagnostics != null) result &= validatePin_Max(pin, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validatePin_Min
	 */
	public static final Integer PIN__MIN__VALUE = Integer.valueOf(1);

	/**
	 * Validates the Min constraint of '<em>Pin</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePin_Min(Integer pin, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = pin.compareTo(PIN__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.PIN, pin, PIN__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validatePin_Max
	 */
	public static final Integer PIN__MAX__VALUE = Integer.valueOf(4);

	/**
	 * Validates the Max constraint of '<em>Pin</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePin_Max(Integer pin, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = pin.compareTo(PIN__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.PIN, pin, PIN__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSlotCount(int slotCount, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateSlotCount_Min(slotCount, diagnostics, context);
		if (result || diagnostics != null) result &= validateSlotCount_Max(slotCount, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateSlotCount_Min
	 */
	public static final int SLOT_COUNT__MIN__VALUE = 1;

	/**
	 * Validates the Min constraint of '<em>Slot Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSlotCount_Min(int slotCount, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = slotCount >= SLOT_COUNT__MIN__VALUE;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.SLOT_COUNT, slotCount, SLOT_COUNT__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateSlotCount_Max
	 */
	public static final int SLOT_COUNT__MAX__VALUE = 32;

	/**
	 * Validates the Max constraint of '<em>Slot Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSlotCount_Max(int slotCount, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = slotCount <= SLOT_COUNT__MAX__VALUE;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.SLOT_COUNT, slotCount, SLOT_COUNT__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIdBits(Integer idBits, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateIdBits_Min(idBits, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdBits_Max(idBits, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateIdBits_Min
	 */
	public static final Integer ID_BITS__MIN__VALUE = Integer.valueOf(1);

	/**
	 * Validates the Min constraint of '<em>Id Bits</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIdBits_Min(Integer idBits, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = idBits.compareTo(ID_BITS__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.ID_BITS, idBits, ID_BITS__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateIdBits_Max
	 */
	public static final Integer ID_BITS__MAX__VALUE = Integer.valueOf(32);

	/**
	 * Validates the Max constraint of '<em>Id Bits</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIdBits_Max(Integer idBits, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = idBits.compareTo(ID_BITS__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.ID_BITS, idBits, ID_BITS__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAddressBits(int addressBits, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateAddressBits_Min(addressBits, diagnostics, context);
		if (result || diagnostics != null) result &= validateAddressBits_Max(addressBits, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateAddressBits_Min
	 */
	public static final int ADDRESS_BITS__MIN__VALUE = 1;

	/**
	 * Validates the Min constraint of '<em>Address Bits</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAddressBits_Min(int addressBits, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = addressBits >= ADDRESS_BITS__MIN__VALUE;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.ADDRESS_BITS, addressBits, ADDRESS_BITS__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateAddressBits_Max
	 */
	public static final int ADDRESS_BITS__MAX__VALUE = 64;

	/**
	 * Validates the Max constraint of '<em>Address Bits</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAddressBits_Max(int addressBits, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = addressBits <= ADDRESS_BITS__MAX__VALUE;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.ADDRESS_BITS, addressBits, ADDRESS_BITS__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIommuCells(int iommuCells, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateIommuCells_Min(iommuCells, diagnostics, context);
		if (result || diagnostics != null) result &= validateIommuCells_Max(iommuCells, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateIommuCells_Min
	 */
	public static final int IOMMU_CELLS__MIN__VALUE = 0;

	/**
	 * Validates the Min constraint of '<em>Iommu Cells</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIommuCells_Min(int iommuCells, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = iommuCells >= IOMMU_CELLS__MIN__VALUE;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.IOMMU_CELLS, iommuCells, IOMMU_CELLS__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateIommuCells_Max
	 */
	public static final int IOMMU_CELLS__MAX__VALUE = 4;

	/**
	 * Validates the Max constraint of '<em>Iommu Cells</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIommuCells_Max(int iommuCells, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = iommuCells <= IOMMU_CELLS__MAX__VALUE;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.IOMMU_CELLS, iommuCells, IOMMU_CELLS__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMsiCells(int msiCells, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateMsiCells_Min(msiCells, diagnostics, context);
		if (result || diagnostics != null) result &= validateMsiCells_Max(msiCells, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateMsiCells_Min
	 */
	public static final int MSI_CELLS__MIN__VALUE = 0;

	/**
	 * Validates the Min constraint of '<em>Msi Cells</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMsiCells_Min(int msiCells, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = msiCells >= MSI_CELLS__MIN__VALUE;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.MSI_CELLS, msiCells, MSI_CELLS__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateMsiCells_Max
	 */
	public static final int MSI_CELLS__MAX__VALUE = 1;

	/**
	 * Validates the Max constraint of '<em>Msi Cells</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMsiCells_Max(int msiCells, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = msiCells <= MSI_CELLS__MAX__VALUE;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.MSI_CELLS, msiCells, MSI_CELLS__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInterruptCells(int interruptCells, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateInterruptCells_Min(interruptCells, diagnostics, context);
		if (result || diagnostics != null) result &= validateInterruptCells_Max(interruptCells, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateInterruptCells_Min
	 */
	public static final int INTERRUPT_CELLS__MIN__VALUE = 1;

	/**
	 * Validates the Min constraint of '<em>Interrupt Cells</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInterruptCells_Min(int interruptCells, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = interruptCells >= INTERRUPT_CELLS__MIN__VALUE;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.INTERRUPT_CELLS, interruptCells, INTERRUPT_CELLS__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateInterruptCells_Max
	 */
	public static final int INTERRUPT_CELLS__MAX__VALUE = 4;

	/**
	 * Validates the Max constraint of '<em>Interrupt Cells</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInterruptCells_Max(int interruptCells, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = interruptCells <= INTERRUPT_CELLS__MAX__VALUE;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.INTERRUPT_CELLS, interruptCells, INTERRUPT_CELLS__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStreamMatchGroups(Integer streamMatchGroups, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateStreamMatchGroups_Min(streamMatchGroups, diagnostics, context);
		if (result || diagnostics != null) result &= validateStreamMatchGroups_Max(streamMatchGroups, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateStreamMatchGroups_Min
	 */
	public static final Integer STREAM_MATCH_GROUPS__MIN__VALUE = Integer.valueOf(1);

	/**
	 * Validates the Min constraint of '<em>Stream Match Groups</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStreamMatchGroups_Min(Integer streamMatchGroups, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = streamMatchGroups.compareTo(STREAM_MATCH_GROUPS__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.STREAM_MATCH_GROUPS, streamMatchGroups, STREAM_MATCH_GROUPS__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateStreamMatchGroups_Max
	 */
	public static final Integer STREAM_MATCH_GROUPS__MAX__VALUE = Integer.valueOf(65535);

	/**
	 * Validates the Max constraint of '<em>Stream Match Groups</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStreamMatchGroups_Max(Integer streamMatchGroups, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = streamMatchGroups.compareTo(STREAM_MATCH_GROUPS__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.STREAM_MATCH_GROUPS, streamMatchGroups, STREAM_MATCH_GROUPS__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateVfCount(Integer vfCount, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateVfCount_Min(vfCount, diagnostics, context);
		if (result || diagnostics != null) result &= validateVfCount_Max(vfCount, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateVfCount_Min
	 */
	public static final Integer VF_COUNT__MIN__VALUE = Integer.valueOf(0);

	/**
	 * Validates the Min constraint of '<em>Vf Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateVfCount_Min(Integer vfCount, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = vfCount.compareTo(VF_COUNT__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.VF_COUNT, vfCount, VF_COUNT__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateVfCount_Max
	 */
	public static final Integer VF_COUNT__MAX__VALUE = Integer.valueOf(65535);

	/**
	 * Validates the Max constraint of '<em>Vf Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateVfCount_Max(Integer vfCount, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = vfCount.compareTo(VF_COUNT__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.VF_COUNT, vfCount, VF_COUNT__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRidDistance(Integer ridDistance, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateRidDistance_Min(ridDistance, diagnostics, context);
		if (result || diagnostics != null) result &= validateRidDistance_Max(ridDistance, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateRidDistance_Min
	 */
	public static final Integer RID_DISTANCE__MIN__VALUE = Integer.valueOf(1);

	/**
	 * Validates the Min constraint of '<em>Rid Distance</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRidDistance_Min(Integer ridDistance, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = ridDistance.compareTo(RID_DISTANCE__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.RID_DISTANCE, ridDistance, RID_DISTANCE__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateRidDistance_Max
	 */
	public static final Integer RID_DISTANCE__MAX__VALUE = Integer.valueOf(65535);

	/**
	 * Validates the Max constraint of '<em>Rid Distance</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRidDistance_Max(Integer ridDistance, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = ridDistance.compareTo(RID_DISTANCE__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.RID_DISTANCE, ridDistance, RID_DISTANCE__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateExtent(Integer extent, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateExtent_Min(extent, diagnostics, context);
		if (result || diagnostics != null) result &= validateExtent_Max(extent, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateExtent_Min
	 */
	public static final Integer EXTENT__MIN__VALUE = Integer.valueOf(1);

	/**
	 * Validates the Min constraint of '<em>Extent</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateExtent_Min(Integer extent, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = extent.compareTo(EXTENT__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(PlatformPackage.Literals.EXTENT, extent, EXTENT__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateExtent_Max
	 */
	public static final Integer EXTENT__MAX__VALUE = Integer.valueOf(65535);

	/**
	 * Validates the Max constraint of '<em>Extent</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateExtent_Max(Integer extent, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = extent.compareTo(EXTENT__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(PlatformPackage.Literals.EXTENT, extent, EXTENT__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStringList(List<String> stringList, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCellList(List<Long> cellList, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDevfnList(List<Integer> devfnList, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePciAddress(PciAddress pciAddress, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOemId(String oemId, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateOemId_MaxLength(oemId, diagnostics, context);
		return result;
	}

	/**
	 * Validates the MaxLength constraint of '<em>Oem Id</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOemId_MaxLength(String oemId, DiagnosticChain diagnostics, Map<Object, Object> context) {
		int length = oemId.length();
		boolean result = length <= 6;
		if (!result && diagnostics != null)
			reportMaxLengthViolation(PlatformPackage.Literals.OEM_ID, oemId, length, 6, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOemTableId(String oemTableId, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateOemTableId_MaxLength(oemTableId, diagnostics, context);
		return result;
	}

	/**
	 * Validates the MaxLength constraint of '<em>Oem Table Id</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOemTableId_MaxLength(String oemTableId, DiagnosticChain diagnostics, Map<Object, Object> context) {
		int length = oemTableId.length();
		boolean result = length <= 8;
		if (!result && diagnostics != null)
			reportMaxLengthViolation(PlatformPackage.Literals.OEM_TABLE_ID, oemTableId, length, 8, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCreatorId(String creatorId, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateCreatorId_MaxLength(creatorId, diagnostics, context);
		return result;
	}

	/**
	 * Validates the MaxLength constraint of '<em>Creator Id</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCreatorId_MaxLength(String creatorId, DiagnosticChain diagnostics, Map<Object, Object> context) {
		int length = creatorId.length();
		boolean result = length <= 4;
		if (!result && diagnostics != null)
			reportMaxLengthViolation(PlatformPackage.Literals.CREATOR_ID, creatorId, length, 4, diagnostics, context);
		return result;
	}

	/**
	 * Returns the resource locator that will be used to fetch messages for this validator's diagnostics.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		// TODO
		// Specialize this to return a resource locator for messages specific to this validator.
		// Ensure that you remove @generated or mark it @generated NOT
		return super.getResourceLocator();
	}

} //PlatformValidator
