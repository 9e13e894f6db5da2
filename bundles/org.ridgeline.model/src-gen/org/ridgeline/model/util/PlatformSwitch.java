/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.ridgeline.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.ridgeline.model.PlatformPackage
 * @generated
 */
public class PlatformSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static PlatformPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlatformSwitch() {
		if (modelPackage == null) {
			modelPackage = PlatformPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case PlatformPackage.PLATFORM_ELEMENT: {
				PlatformElement platformElement = (PlatformElement)theEObject;
				T result = casePlatformElement(platformElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.MSI_SOURCE: {
				MsiSource msiSource = (MsiSource)theEObject;
				T result = caseMsiSource(msiSource);
				if (result == null) result = casePlatformElement(msiSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.DMA_SOURCE: {
				DmaSource dmaSource = (DmaSource)theEObject;
				T result = caseDmaSource(dmaSource);
				if (result == null) result = caseMsiSource(dmaSource);
				if (result == null) result = casePlatformElement(dmaSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.DMA_MASTER: {
				DmaMaster dmaMaster = (DmaMaster)theEObject;
				T result = caseDmaMaster(dmaMaster);
				if (result == null) result = caseDmaSource(dmaMaster);
				if (result == null) result = caseMsiSource(dmaMaster);
				if (result == null) result = casePlatformElement(dmaMaster);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.IOMMU: {
				Iommu iommu = (Iommu)theEObject;
				T result = caseIommu(iommu);
				if (result == null) result = casePlatformElement(iommu);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.PLATFORM: {
				Platform platform = (Platform)theEObject;
				T result = casePlatform(platform);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.PCI_HOST_BRIDGE: {
				PciHostBridge pciHostBridge = (PciHostBridge)theEObject;
				T result = casePciHostBridge(pciHostBridge);
				if (result == null) result = caseDmaSource(pciHostBridge);
				if (result == null) result = caseMsiSource(pciHostBridge);
				if (result == null) result = casePlatformElement(pciHostBridge);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.ADDRESS_WINDOW: {
				AddressWindow addressWindow = (AddressWindow)theEObject;
				T result = caseAddressWindow(addressWindow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.INTERRUPT_ROUTE: {
				InterruptRoute interruptRoute = (InterruptRoute)theEObject;
				T result = caseInterruptRoute(interruptRoute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.PCI_FUNCTION: {
				PciFunction pciFunction = (PciFunction)theEObject;
				T result = casePciFunction(pciFunction);
				if (result == null) result = caseDmaMaster(pciFunction);
				if (result == null) result = caseDmaSource(pciFunction);
				if (result == null) result = caseMsiSource(pciFunction);
				if (result == null) result = casePlatformElement(pciFunction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.PCI_ENDPOINT: {
				PciEndpoint pciEndpoint = (PciEndpoint)theEObject;
				T result = casePciEndpoint(pciEndpoint);
				if (result == null) result = casePciFunction(pciEndpoint);
				if (result == null) result = caseDmaMaster(pciEndpoint);
				if (result == null) result = caseDmaSource(pciEndpoint);
				if (result == null) result = caseMsiSource(pciEndpoint);
				if (result == null) result = casePlatformElement(pciEndpoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.SRIOV_CAPABILITY: {
				SriovCapability sriovCapability = (SriovCapability)theEObject;
				T result = caseSriovCapability(sriovCapability);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.PCI_BRIDGE: {
				PciBridge pciBridge = (PciBridge)theEObject;
				T result = casePciBridge(pciBridge);
				if (result == null) result = casePciFunction(pciBridge);
				if (result == null) result = caseDmaMaster(pciBridge);
				if (result == null) result = caseDmaSource(pciBridge);
				if (result == null) result = caseMsiSource(pciBridge);
				if (result == null) result = casePlatformElement(pciBridge);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.PCI_IOMMU: {
				PciIommu pciIommu = (PciIommu)theEObject;
				T result = casePciIommu(pciIommu);
				if (result == null) result = casePciFunction(pciIommu);
				if (result == null) result = caseIommu(pciIommu);
				if (result == null) result = caseDmaMaster(pciIommu);
				if (result == null) result = caseDmaSource(pciIommu);
				if (result == null) result = caseMsiSource(pciIommu);
				if (result == null) result = casePlatformElement(pciIommu);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.PLATFORM_DEVICE: {
				PlatformDevice platformDevice = (PlatformDevice)theEObject;
				T result = casePlatformDevice(platformDevice);
				if (result == null) result = caseDmaMaster(platformDevice);
				if (result == null) result = caseDmaSource(platformDevice);
				if (result == null) result = caseMsiSource(platformDevice);
				if (result == null) result = casePlatformElement(platformDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.MMIO_IOMMU: {
				MmioIommu mmioIommu = (MmioIommu)theEObject;
				T result = caseMmioIommu(mmioIommu);
				if (result == null) result = caseIommu(mmioIommu);
				if (result == null) result = caseMsiSource(mmioIommu);
				if (result == null) result = casePlatformElement(mmioIommu);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.REGISTER_WINDOW: {
				RegisterWindow registerWindow = (RegisterWindow)theEObject;
				T result = caseRegisterWindow(registerWindow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.INTERRUPT: {
				Interrupt interrupt = (Interrupt)theEObject;
				T result = caseInterrupt(interrupt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.MSI_CONTROLLER: {
				MsiController msiController = (MsiController)theEObject;
				T result = caseMsiController(msiController);
				if (result == null) result = casePlatformElement(msiController);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.INTERRUPT_CONTROLLER: {
				InterruptController interruptController = (InterruptController)theEObject;
				T result = caseInterruptController(interruptController);
				if (result == null) result = casePlatformElement(interruptController);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.RESERVED_MEMORY_REGION: {
				ReservedMemoryRegion reservedMemoryRegion = (ReservedMemoryRegion)theEObject;
				T result = caseReservedMemoryRegion(reservedMemoryRegion);
				if (result == null) result = casePlatformElement(reservedMemoryRegion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.DMA_MAPPING: {
				DmaMapping dmaMapping = (DmaMapping)theEObject;
				T result = caseDmaMapping(dmaMapping);
				if (result == null) result = casePlatformElement(dmaMapping);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.MSI_MAPPING: {
				MsiMapping msiMapping = (MsiMapping)theEObject;
				T result = caseMsiMapping(msiMapping);
				if (result == null) result = casePlatformElement(msiMapping);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.SUPPRESSION: {
				Suppression suppression = (Suppression)theEObject;
				T result = caseSuppression(suppression);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.DIAGRAM: {
				Diagram diagram = (Diagram)theEObject;
				T result = caseDiagram(diagram);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PlatformPackage.NODE_POSITION: {
				NodePosition nodePosition = (NodePosition)theEObject;
				T result = caseNodePosition(nodePosition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlatformElement(PlatformElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Msi Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Msi Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMsiSource(MsiSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dma Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dma Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDmaSource(DmaSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dma Master</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dma Master</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDmaMaster(DmaMaster object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Iommu</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Iommu</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIommu(Iommu object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Platform</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Platform</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlatform(Platform object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pci Host Bridge</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pci Host Bridge</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePciHostBridge(PciHostBridge object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Address Window</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Address Window</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAddressWindow(AddressWindow object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interrupt Route</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interrupt Route</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterruptRoute(InterruptRoute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pci Function</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pci Function</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePciFunction(PciFunction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pci Endpoint</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pci Endpoint</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePciEndpoint(PciEndpoint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sriov Capability</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sriov Capability</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSriovCapability(SriovCapability object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pci Bridge</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pci Bridge</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePciBridge(PciBridge object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pci Iommu</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pci Iommu</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePciIommu(PciIommu object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlatformDevice(PlatformDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mmio Iommu</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mmio Iommu</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMmioIommu(MmioIommu object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Register Window</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Register Window</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRegisterWindow(RegisterWindow object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interrupt</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interrupt</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterrupt(Interrupt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Msi Controller</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Msi Controller</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMsiController(MsiController object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interrupt Controller</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interrupt Controller</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterruptController(InterruptController object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reserved Memory Region</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reserved Memory Region</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReservedMemoryRegion(ReservedMemoryRegion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dma Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dma Mapping</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDmaMapping(DmaMapping object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Msi Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Msi Mapping</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMsiMapping(MsiMapping object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Suppression</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Suppression</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSuppression(Suppression object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Diagram</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Diagram</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiagram(Diagram object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Node Position</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Node Position</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNodePosition(NodePosition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //PlatformSwitch
