/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.ridgeline.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.ridgeline.model.PlatformPackage
 * @generated
 */
public class PlatformAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static PlatformPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlatformAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = PlatformPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlatformSwitch<Adapter> modelSwitch =
		new PlatformSwitch<Adapter>() {
			@Override
			public Adapter casePlatformElement(PlatformElement object) {
				return createPlatformElementAdapter();
			}
			@Override
			public Adapter caseMsiSource(MsiSource object) {
				return createMsiSourceAdapter();
			}
			@Override
			public Adapter caseDmaSource(DmaSource object) {
				return createDmaSourceAdapter();
			}
			@Override
			public Adapter caseDmaMaster(DmaMaster object) {
				return createDmaMasterAdapter();
			}
			@Override
			public Adapter caseIommu(Iommu object) {
				return createIommuAdapter();
			}
			@Override
			public Adapter casePlatform(Platform object) {
				return createPlatformAdapter();
			}
			@Override
			public Adapter casePciHostBridge(PciHostBridge object) {
				return createPciHostBridgeAdapter();
			}
			@Override
			public Adapter caseAddressWindow(AddressWindow object) {
				return createAddressWindowAdapter();
			}
			@Override
			public Adapter caseInterruptRoute(InterruptRoute object) {
				return createInterruptRouteAdapter();
			}
			@Override
			public Adapter casePciFunction(PciFunction object) {
				return createPciFunctionAdapter();
			}
			@Override
			public Adapter casePciEndpoint(PciEndpoint object) {
				return createPciEndpointAdapter();
			}
			@Override
			public Adapter caseSriovCapability(SriovCapability object) {
				return createSriovCapabilityAdapter();
			}
			@Override
			public Adapter casePciBridge(PciBridge object) {
				return createPciBridgeAdapter();
			}
			@Override
			public Adapter casePciIommu(PciIommu object) {
				return createPciIommuAdapter();
			}
			@Override
			public Adapter casePlatformDevice(PlatformDevice object) {
				return createPlatformDeviceAdapter();
			}
			@Override
			public Adapter caseMmioIommu(MmioIommu object) {
				return createMmioIommuAdapter();
			}
			@Override
			public Adapter caseRegisterWindow(RegisterWindow object) {
				return createRegisterWindowAdapter();
			}
			@Override
			public Adapter caseInterrupt(Interrupt object) {
				return createInterruptAdapter();
			}
			@Override
			public Adapter caseMsiController(MsiController object) {
				return createMsiControllerAdapter();
			}
			@Override
			public Adapter caseInterruptController(InterruptController object) {
				return createInterruptControllerAdapter();
			}
			@Override
			public Adapter caseReservedMemoryRegion(ReservedMemoryRegion object) {
				return createReservedMemoryRegionAdapter();
			}
			@Override
			public Adapter caseDmaMapping(DmaMapping object) {
				return createDmaMappingAdapter();
			}
			@Override
			public Adapter caseMsiMapping(MsiMapping object) {
				return createMsiMappingAdapter();
			}
			@Override
			public Adapter caseSuppression(Suppression object) {
				return createSuppressionAdapter();
			}
			@Override
			public Adapter caseDiagram(Diagram object) {
				return createDiagramAdapter();
			}
			@Override
			public Adapter caseNodePosition(NodePosition object) {
				return createNodePositionAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.PlatformElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.PlatformElement
	 * @generated
	 */
	public Adapter createPlatformElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.MsiSource <em>Msi Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.MsiSource
	 * @generated
	 */
	public Adapter createMsiSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.DmaSource <em>Dma Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.DmaSource
	 * @generated
	 */
	public Adapter createDmaSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.DmaMaster <em>Dma Master</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.DmaMaster
	 * @generated
	 */
	public Adapter createDmaMasterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.Iommu <em>Iommu</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.Iommu
	 * @generated
	 */
	public Adapter createIommuAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.Platform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.Platform
	 * @generated
	 */
	public Adapter createPlatformAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.PciHostBridge <em>Pci Host Bridge</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.PciHostBridge
	 * @generated
	 */
	public Adapter createPciHostBridgeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.AddressWindow <em>Address Window</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.AddressWindow
	 * @generated
	 */
	public Adapter createAddressWindowAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.InterruptRoute <em>Interrupt Route</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.InterruptRoute
	 * @generated
	 */
	public Adapter createInterruptRouteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.PciFunction <em>Pci Function</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.PciFunction
	 * @generated
	 */
	public Adapter createPciFunctionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.PciEndpoint <em>Pci Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.PciEndpoint
	 * @generated
	 */
	public Adapter createPciEndpointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.SriovCapability <em>Sriov Capability</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.SriovCapability
	 * @generated
	 */
	public Adapter createSriovCapabilityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.PciBridge <em>Pci Bridge</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.PciBridge
	 * @generated
	 */
	public Adapter createPciBridgeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.PciIommu <em>Pci Iommu</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.PciIommu
	 * @generated
	 */
	public Adapter createPciIommuAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.PlatformDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.PlatformDevice
	 * @generated
	 */
	public Adapter createPlatformDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.MmioIommu <em>Mmio Iommu</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.MmioIommu
	 * @generated
	 */
	public Adapter createMmioIommuAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.RegisterWindow <em>Register Window</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.RegisterWindow
	 * @generated
	 */
	public Adapter createRegisterWindowAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.Interrupt <em>Interrupt</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.Interrupt
	 * @generated
	 */
	public Adapter createInterruptAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.MsiController <em>Msi Controller</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.MsiController
	 * @generated
	 */
	public Adapter createMsiControllerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.InterruptController <em>Interrupt Controller</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.InterruptController
	 * @generated
	 */
	public Adapter createInterruptControllerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.ReservedMemoryRegion <em>Reserved Memory Region</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.ReservedMemoryRegion
	 * @generated
	 */
	public Adapter createReservedMemoryRegionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.DmaMapping <em>Dma Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.DmaMapping
	 * @generated
	 */
	public Adapter createDmaMappingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.MsiMapping <em>Msi Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.MsiMapping
	 * @generated
	 */
	public Adapter createMsiMappingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.Suppression <em>Suppression</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.Suppression
	 * @generated
	 */
	public Adapter createSuppressionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.Diagram <em>Diagram</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.Diagram
	 * @generated
	 */
	public Adapter createDiagramAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ridgeline.model.NodePosition <em>Node Position</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ridgeline.model.NodePosition
	 * @generated
	 */
	public Adapter createNodePositionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //PlatformAdapterFactory
