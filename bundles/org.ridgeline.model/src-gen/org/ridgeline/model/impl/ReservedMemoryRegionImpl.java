/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.ridgeline.model.DmaMaster;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.ReservedMemoryRegion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reserved Memory Region</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.ReservedMemoryRegionImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.ReservedMemoryRegionImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.ReservedMemoryRegionImpl#isRemappable <em>Remappable</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.ReservedMemoryRegionImpl#isPrivileged <em>Privileged</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.ReservedMemoryRegionImpl#getMasters <em>Masters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReservedMemoryRegionImpl extends PlatformElementImpl implements ReservedMemoryRegion {
	/**
	 * The default value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected static final Long BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected Long base = BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected Long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #isRemappable() <em>Remappable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRemappable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REMAPPABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRemappable() <em>Remappable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRemappable()
	 * @generated
	 * @ordered
	 */
	protected boolean remappable = REMAPPABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isPrivileged() <em>Privileged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrivileged()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRIVILEGED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPrivileged() <em>Privileged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrivileged()
	 * @generated
	 * @ordered
	 */
	protected boolean privileged = PRIVILEGED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMasters() <em>Masters</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMasters()
	 * @generated
	 * @ordered
	 */
	protected EList<DmaMaster> masters;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReservedMemoryRegionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.RESERVED_MEMORY_REGION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getBase() {
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(Long newBase) {
		Long oldBase = base;
		base = newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.RESERVED_MEMORY_REGION__BASE, oldBase, base));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Long newSize) {
		Long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.RESERVED_MEMORY_REGION__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRemappable() {
		return remappable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemappable(boolean newRemappable) {
		boolean oldRemappable = remappable;
		remappable = newRemappable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.RESERVED_MEMORY_REGION__REMAPPABLE, oldRemappable, remappable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPrivileged() {
		return privileged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivileged(boolean newPrivileged) {
		boolean oldPrivileged = privileged;
		privileged = newPrivileged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.RESERVED_MEMORY_REGION__PRIVILEGED, oldPrivileged, privileged));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DmaMaster> getMasters() {
		if (masters == null) {
			masters = new EObjectEList<DmaMaster>(DmaMaster.class, this, PlatformPackage.RESERVED_MEMORY_REGION__MASTERS);
		}
		return masters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlatformPackage.RESERVED_MEMORY_REGION__BASE:
				return getBase();
			case PlatformPackage.RESERVED_MEMORY_REGION__SIZE:
				return getSize();
			case PlatformPackage.RESERVED_MEMORY_REGION__REMAPPABLE:
				return isRemappable();
			case PlatformPackage.RESERVED_MEMORY_REGION__PRIVILEGED:
				return isPrivileged();
			case PlatformPackage.RESERVED_MEMORY_REGION__MASTERS:
				return getMasters();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlatformPackage.RESERVED_MEMORY_REGION__BASE:
				setBase((Long)newValue);
				return;
			case PlatformPackage.RESERVED_MEMORY_REGION__SIZE:
				setSize((Long)newValue);
				return;
			case PlatformPackage.RESERVED_MEMORY_REGION__REMAPPABLE:
				setRemappable((Boolean)newValue);
				return;
			case PlatformPackage.RESERVED_MEMORY_REGION__PRIVILEGED:
				setPrivileged((Boolean)newValue);
				return;
			case PlatformPackage.RESERVED_MEMORY_REGION__MASTERS:
				getMasters().clear();
				getMasters().addAll((Collection<? extends DmaMaster>)newValue);
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
			case PlatformPackage.RESERVED_MEMORY_REGION__BASE:
				setBase(BASE_EDEFAULT);
				return;
			case PlatformPackage.RESERVED_MEMORY_REGION__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case PlatformPackage.RESERVED_MEMORY_REGION__REMAPPABLE:
				setRemappable(REMAPPABLE_EDEFAULT);
				return;
			case PlatformPackage.RESERVED_MEMORY_REGION__PRIVILEGED:
				setPrivileged(PRIVILEGED_EDEFAULT);
				return;
			case PlatformPackage.RESERVED_MEMORY_REGION__MASTERS:
				getMasters().clear();
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
			case PlatformPackage.RESERVED_MEMORY_REGION__BASE:
				return BASE_EDEFAULT == null ? base != null : !BASE_EDEFAULT.equals(base);
			case PlatformPackage.RESERVED_MEMORY_REGION__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case PlatformPackage.RESERVED_MEMORY_REGION__REMAPPABLE:
				return remappable != REMAPPABLE_EDEFAULT;
			case PlatformPackage.RESERVED_MEMORY_REGION__PRIVILEGED:
				return privileged != PRIVILEGED_EDEFAULT;
			case PlatformPackage.RESERVED_MEMORY_REGION__MASTERS:
				return masters != null && !masters.isEmpty();
		}
		return super.eIsSet(featureID);
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
		result.append(" (base: ");
		result.append(base);
		result.append(", size: ");
		result.append(size);
		result.append(", remappable: ");
		result.append(remappable);
		result.append(", privileged: ");
		result.append(privileged);
		result.append(')');
		return result.toString();
	}

} //ReservedMemoryRegionImpl
