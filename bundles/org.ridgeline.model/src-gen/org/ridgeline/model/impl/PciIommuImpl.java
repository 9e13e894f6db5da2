/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ridgeline.model.Iommu;
import org.ridgeline.model.PciIommu;
import org.ridgeline.model.PciIommuKind;
import org.ridgeline.model.PlatformPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pci Iommu</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.PciIommuImpl#getIdBits <em>Id Bits</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciIommuImpl#isBootBypass <em>Boot Bypass</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciIommuImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciIommuImpl#isAccessPlatform <em>Access Platform</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PciIommuImpl extends PciFunctionImpl implements PciIommu {
	/**
	 * The default value of the '{@link #getIdBits() <em>Id Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdBits()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ID_BITS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdBits() <em>Id Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdBits()
	 * @generated
	 * @ordered
	 */
	protected Integer idBits = ID_BITS_EDEFAULT;

	/**
	 * The default value of the '{@link #isBootBypass() <em>Boot Bypass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBootBypass()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BOOT_BYPASS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isBootBypass() <em>Boot Bypass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBootBypass()
	 * @generated
	 * @ordered
	 */
	protected boolean bootBypass = BOOT_BYPASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final PciIommuKind KIND_EDEFAULT = PciIommuKind.VIRTIO;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected PciIommuKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #isAccessPlatform() <em>Access Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAccessPlatform()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACCESS_PLATFORM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAccessPlatform() <em>Access Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAccessPlatform()
	 * @generated
	 * @ordered
	 */
	protected boolean accessPlatform = ACCESS_PLATFORM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PciIommuImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.PCI_IOMMU;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getIdBits() {
		return idBits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdBits(Integer newIdBits) {
		Integer oldIdBits = idBits;
		idBits = newIdBits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_IOMMU__ID_BITS, oldIdBits, idBits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBootBypass() {
		return bootBypass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootBypass(boolean newBootBypass) {
		boolean oldBootBypass = bootBypass;
		bootBypass = newBootBypass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_IOMMU__BOOT_BYPASS, oldBootBypass, bootBypass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciIommuKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PciIommuKind newKind) {
		PciIommuKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_IOMMU__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAccessPlatform() {
		return accessPlatform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccessPlatform(boolean newAccessPlatform) {
		boolean oldAccessPlatform = accessPlatform;
		accessPlatform = newAccessPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_IOMMU__ACCESS_PLATFORM, oldAccessPlatform, accessPlatform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlatformPackage.PCI_IOMMU__ID_BITS:
				return getIdBits();
			case PlatformPackage.PCI_IOMMU__BOOT_BYPASS:
				return isBootBypass();
			case PlatformPackage.PCI_IOMMU__KIND:
				return getKind();
			case PlatformPackage.PCI_IOMMU__ACCESS_PLATFORM:
				return isAccessPlatform();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlatformPackage.PCI_IOMMU__ID_BITS:
				setIdBits((Integer)newValue);
				return;
			case PlatformPackage.PCI_IOMMU__BOOT_BYPASS:
				setBootBypass((Boolean)newValue);
				return;
			case PlatformPackage.PCI_IOMMU__KIND:
				setKind((PciIommuKind)newValue);
				return;
			case PlatformPackage.PCI_IOMMU__ACCESS_PLATFORM:
				setAccessPlatform((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PlatformPackage.PCI_IOMMU__ID_BITS:
				setIdBits(ID_BITS_EDEFAULT);
				return;
			case PlatformPackage.PCI_IOMMU__BOOT_BYPASS:
				setBootBypass(BOOT_BYPASS_EDEFAULT);
				return;
			case PlatformPackage.PCI_IOMMU__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlatformPackage.PCI_IOMMU__ACCESS_PLATFORM:
				setAccessPlatform(ACCESS_PLATFORM_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PlatformPackage.PCI_IOMMU__ID_BITS:
				return ID_BITS_EDEFAULT == null ? idBits != null : !ID_BITS_EDEFAULT.equals(idBits);
			case PlatformPackage.PCI_IOMMU__BOOT_BYPASS:
				return bootBypass != BOOT_BYPASS_EDEFAULT;
			case PlatformPackage.PCI_IOMMU__KIND:
				return kind != KIND_EDEFAULT;
			case PlatformPackage.PCI_IOMMU__ACCESS_PLATFORM:
				return accessPlatform != ACCESS_PLATFORM_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Iommu.class) {
			switch (derivedFeatureID) {
				case PlatformPackage.PCI_IOMMU__ID_BITS: return PlatformPackage.IOMMU__ID_BITS;
				case PlatformPackage.PCI_IOMMU__BOOT_BYPASS: return PlatformPackage.IOMMU__BOOT_BYPASS;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Iommu.class) {
			switch (baseFeatureID) {
				case PlatformPackage.IOMMU__ID_BITS: return PlatformPackage.PCI_IOMMU__ID_BITS;
				case PlatformPackage.IOMMU__BOOT_BYPASS: return PlatformPackage.PCI_IOMMU__BOOT_BYPASS;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (idBits: ");
		result.append(idBits);
		result.append(", bootBypass: ");
		result.append(bootBypass);
		result.append(", kind: ");
		result.append(kind);
		result.append(", accessPlatform: ");
		result.append(accessPlatform);
		result.append(')');
		return result.toString();
	}

} //PciIommuImpl
