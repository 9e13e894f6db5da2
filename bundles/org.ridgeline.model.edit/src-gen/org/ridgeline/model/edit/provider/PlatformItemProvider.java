/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformPackage;

import org.ridgeline.model.edit.ElementItemProvider;

/**
 * This is the item provider adapter for a {@link org.ridgeline.model.Platform} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PlatformItemProvider 
	extends ElementItemProvider
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlatformItemProvider(AdapterFactory adapterFactory) {
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

			addNamePropertyDescriptor(object);
			addCompatiblePropertyDescriptor(object);
			addTargetPropertyDescriptor(object);
			addTargetVersionPropertyDescriptor(object);
			addNumberingPropertyDescriptor(object);
			addFirmwarePropertyDescriptor(object);
			addOemIdPropertyDescriptor(object);
			addOemTableIdPropertyDescriptor(object);
			addOemRevisionPropertyDescriptor(object);
			addCreatorIdPropertyDescriptor(object);
			addCreatorRevisionPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Platform_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Platform_name_feature", "_UI_Platform_type"),
				 PlatformPackage.Literals.PLATFORM__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
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
				 getString("_UI_Platform_compatible_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Platform_compatible_feature", "_UI_Platform_type"),
				 PlatformPackage.Literals.PLATFORM__COMPATIBLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Target feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTargetPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Platform_target_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Platform_target_feature", "_UI_Platform_type"),
				 PlatformPackage.Literals.PLATFORM__TARGET,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Target Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTargetVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Platform_targetVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Platform_targetVersion_feature", "_UI_Platform_type"),
				 PlatformPackage.Literals.PLATFORM__TARGET_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Numbering feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNumberingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Platform_numbering_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Platform_numbering_feature", "_UI_Platform_type"),
				 PlatformPackage.Literals.PLATFORM__NUMBERING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Firmware feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFirmwarePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Platform_firmware_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Platform_firmware_feature", "_UI_Platform_type"),
				 PlatformPackage.Literals.PLATFORM__FIRMWARE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Oem Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOemIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Platform_oemId_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Platform_oemId_feature", "_UI_Platform_type"),
				 PlatformPackage.Literals.PLATFORM__OEM_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Oem Table Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOemTableIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Platform_oemTableId_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Platform_oemTableId_feature", "_UI_Platform_type"),
				 PlatformPackage.Literals.PLATFORM__OEM_TABLE_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Oem Revision feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOemRevisionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Platform_oemRevision_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Platform_oemRevision_feature", "_UI_Platform_type"),
				 PlatformPackage.Literals.PLATFORM__OEM_REVISION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Creator Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCreatorIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Platform_creatorId_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Platform_creatorId_feature", "_UI_Platform_type"),
				 PlatformPackage.Literals.PLATFORM__CREATOR_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Creator Revision feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCreatorRevisionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Platform_creatorRevision_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Platform_creatorRevision_feature", "_UI_Platform_type"),
				 PlatformPackage.Literals.PLATFORM__CREATOR_REVISION,
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
			childrenFeatures.add(PlatformPackage.Literals.PLATFORM__HOST_BRIDGES);
			childrenFeatures.add(PlatformPackage.Literals.PLATFORM__PLATFORM_DEVICES);
			childrenFeatures.add(PlatformPackage.Literals.PLATFORM__MMIO_IOMMUS);
			childrenFeatures.add(PlatformPackage.Literals.PLATFORM__MSI_CONTROLLERS);
			childrenFeatures.add(PlatformPackage.Literals.PLATFORM__INTERRUPT_CONTROLLERS);
			childrenFeatures.add(PlatformPackage.Literals.PLATFORM__RESERVED_MEMORY_REGIONS);
			childrenFeatures.add(PlatformPackage.Literals.PLATFORM__DMA_MAPPINGS);
			childrenFeatures.add(PlatformPackage.Literals.PLATFORM__MSI_MAPPINGS);
			childrenFeatures.add(PlatformPackage.Literals.PLATFORM__SUPPRESSIONS);
			childrenFeatures.add(PlatformPackage.Literals.PLATFORM__DIAGRAM);
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
		String label = ((Platform)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Platform_type") :
			getString("_UI_Platform_type") + " " + label;
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

		switch (notification.getFeatureID(Platform.class)) {
			case PlatformPackage.PLATFORM__NAME:
			case PlatformPackage.PLATFORM__COMPATIBLE:
			case PlatformPackage.PLATFORM__TARGET:
			case PlatformPackage.PLATFORM__TARGET_VERSION:
			case PlatformPackage.PLATFORM__NUMBERING:
			case PlatformPackage.PLATFORM__FIRMWARE:
			case PlatformPackage.PLATFORM__OEM_ID:
			case PlatformPackage.PLATFORM__OEM_TABLE_ID:
			case PlatformPackage.PLATFORM__OEM_REVISION:
			case PlatformPackage.PLATFORM__CREATOR_ID:
			case PlatformPackage.PLATFORM__CREATOR_REVISION:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PlatformPackage.PLATFORM__HOST_BRIDGES:
			case PlatformPackage.PLATFORM__PLATFORM_DEVICES:
			case PlatformPackage.PLATFORM__MMIO_IOMMUS:
			case PlatformPackage.PLATFORM__MSI_CONTROLLERS:
			case PlatformPackage.PLATFORM__INTERRUPT_CONTROLLERS:
			case PlatformPackage.PLATFORM__RESERVED_MEMORY_REGIONS:
			case PlatformPackage.PLATFORM__DMA_MAPPINGS:
			case PlatformPackage.PLATFORM__MSI_MAPPINGS:
			case PlatformPackage.PLATFORM__SUPPRESSIONS:
			case PlatformPackage.PLATFORM__DIAGRAM:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return PlatformEditPlugin.INSTANCE;
	}

}
