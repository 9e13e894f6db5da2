/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.PlatformPackage;

/**
 * This is the item provider adapter for a {@link org.ridgeline.model.PciHostBridge} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PciHostBridgeItemProvider extends PlatformElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PciHostBridgeItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addSegmentPropertyDescriptor(object);
			addFirstBusPropertyDescriptor(object);
			addLastBusPropertyDescriptor(object);
			addIommuMapMaskPropertyDescriptor(object);
			addMsiMapMaskPropertyDescriptor(object);
			addCompatiblePropertyDescriptor(object);
			addEcamBasePropertyDescriptor(object);
			addInterruptSlotsPropertyDescriptor(object);
			addCoherentPropertyDescriptor(object);
			addAtsPropertyDescriptor(object);
			addAddressBitsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Segment feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSegmentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PciHostBridge_segment_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PciHostBridge_segment_feature", "_UI_PciHostBridge_type"),
				 PlatformPackage.Literals.PCI_HOST_BRIDGE__SEGMENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the First Bus feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFirstBusPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PciHostBridge_firstBus_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PciHostBridge_firstBus_feature", "_UI_PciHostBridge_type"),
				 PlatformPackage.Literals.PCI_HOST_BRIDGE__FIRST_BUS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Last Bus feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLastBusPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PciHostBridge_lastBus_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PciHostBridge_lastBus_feature", "_UI_PciHostBridge_type"),
				 PlatformPackage.Literals.PCI_HOST_BRIDGE__LAST_BUS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Iommu Map Mask feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIommuMapMaskPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PciHostBridge_iommuMapMask_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PciHostBridge_iommuMapMask_feature", "_UI_PciHostBridge_type"),
				 PlatformPackage.Literals.PCI_HOST_BRIDGE__IOMMU_MAP_MASK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Msi Map Mask feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMsiMapMaskPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PciHostBridge_msiMapMask_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PciHostBridge_msiMapMask_feature", "_UI_PciHostBridge_type"),
				 PlatformPackage.Literals.PCI_HOST_BRIDGE__MSI_MAP_MASK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Compatible feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCompatiblePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PciHostBridge_compatible_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PciHostBridge_compatible_feature", "_UI_PciHostBridge_type"),
				 PlatformPackage.Literals.PCI_HOST_BRIDGE__COMPATIBLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ecam Base feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEcamBasePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PciHostBridge_ecamBase_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PciHostBridge_ecamBase_feature", "_UI_PciHostBridge_type"),
				 PlatformPackage.Literals.PCI_HOST_BRIDGE__ECAM_BASE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Interrupt Slots feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInterruptSlotsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PciHostBridge_interruptSlots_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PciHostBridge_interruptSlots_feature", "_UI_PciHostBridge_type"),
				 PlatformPackage.Literals.PCI_HOST_BRIDGE__INTERRUPT_SLOTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Coherent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCoherentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PciHostBridge_coherent_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PciHostBridge_coherent_feature", "_UI_PciHostBridge_type"),
				 PlatformPackage.Literals.PCI_HOST_BRIDGE__COHERENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ats feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAtsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PciHostBridge_ats_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PciHostBridge_ats_feature", "_UI_PciHostBridge_type"),
				 PlatformPackage.Literals.PCI_HOST_BRIDGE__ATS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Address Bits feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAddressBitsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PciHostBridge_addressBits_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PciHostBridge_addressBits_feature", "_UI_PciHostBridge_type"),
				 PlatformPackage.Literals.PCI_HOST_BRIDGE__ADDRESS_BITS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(PlatformPackage.Literals.PCI_HOST_BRIDGE__WINDOWS);
			childrenFeatures.add(PlatformPackage.Literals.PCI_HOST_BRIDGE__INTERRUPT_ROUTES);
			childrenFeatures.add(PlatformPackage.Literals.PCI_HOST_BRIDGE__FUNCTIONS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((PciHostBridge)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_PciHostBridge_type") :
			getString("_UI_PciHostBridge_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(PciHostBridge.class)) {
			case PlatformPackage.PCI_HOST_BRIDGE__SEGMENT:
			case PlatformPackage.PCI_HOST_BRIDGE__FIRST_BUS:
			case PlatformPackage.PCI_HOST_BRIDGE__LAST_BUS:
			case PlatformPackage.PCI_HOST_BRIDGE__IOMMU_MAP_MASK:
			case PlatformPackage.PCI_HOST_BRIDGE__MSI_MAP_MASK:
			case PlatformPackage.PCI_HOST_BRIDGE__COMPATIBLE:
			case PlatformPackage.PCI_HOST_BRIDGE__ECAM_BASE:
			case PlatformPackage.PCI_HOST_BRIDGE__INTERRUPT_SLOTS:
			case PlatformPackage.PCI_HOST_BRIDGE__COHERENT:
			case PlatformPackage.PCI_HOST_BRIDGE__ATS:
			case PlatformPackage.PCI_HOST_BRIDGE__ADDRESS_BITS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__WINDOWS:
			case PlatformPackage.PCI_HOST_BRIDGE__INTERRUPT_ROUTES:
			case PlatformPackage.PCI_HOST_BRIDGE__FUNCTIONS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

}
