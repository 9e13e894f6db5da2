/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ridgeline.model.AddressSpace;
import org.ridgeline.model.AddressWindow;
import org.ridgeline.model.PlatformPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Address Window</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.AddressWindowImpl#getSpace <em>Space</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.AddressWindowImpl#getPciBase <em>Pci Base</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.AddressWindowImpl#getCpuBase <em>Cpu Base</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.AddressWindowImpl#getSize <em>Size</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AddressWindowImpl extends MinimalEObjectImpl.Container implements AddressWindow {
	/**
	 * The default value of the '{@link #getSpace() <em>Space</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpace()
	 * @generated
	 * @ordered
	 */
	protected static final AddressSpace SPACE_EDEFAULT = AddressSpace.MEMORY32;

	/**
	 * The cached value of the '{@link #getSpace() <em>Space</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpace()
	 * @generated
	 * @ordered
	 */
	protected AddressSpace space = SPACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPciBase() <em>Pci Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPciBase()
	 * @generated
	 * @ordered
	 */
	protected static final Long PCI_BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPciBase() <em>Pci Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPciBase()
	 * @generated
	 * @ordered
	 */
	protected Long pciBase = PCI_BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpuBase() <em>Cpu Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuBase()
	 * @generated
	 * @ordered
	 */
	protected static final Long CPU_BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCpuBase() <em>Cpu Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuBase()
	 * @generated
	 * @ordered
	 */
	protected Long cpuBase = CPU_BASE_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AddressWindowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.ADDRESS_WINDOW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AddressSpace getSpace() {
		return space;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpace(AddressSpace newSpace) {
		AddressSpace oldSpace = space;
		space = newSpace == null ? SPACE_EDEFAULT : newSpace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.ADDRESS_WINDOW__SPACE, oldSpace, space));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPciBase() {
		return pciBase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPciBase(Long newPciBase) {
		Long oldPciBase = pciBase;
		pciBase = newPciBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.ADDRESS_WINDOW__PCI_BASE, oldPciBase, pciBase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getCpuBase() {
		return cpuBase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuBase(Long newCpuBase) {
		Long oldCpuBase = cpuBase;
		cpuBase = newCpuBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.ADDRESS_WINDOW__CPU_BASE, oldCpuBase, cpuBase));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.ADDRESS_WINDOW__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlatformPackage.ADDRESS_WINDOW__SPACE:
				return getSpace();
			case PlatformPackage.ADDRESS_WINDOW__PCI_BASE:
				return getPciBase();
			case PlatformPackage.ADDRESS_WINDOW__CPU_BASE:
				return getCpuBase();
			case PlatformPackage.ADDRESS_WINDOW__SIZE:
				return getSize();
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
			case PlatformPackage.ADDRESS_WINDOW__SPACE:
				setSpace((AddressSpace)newValue);
				return;
			case PlatformPackage.ADDRESS_WINDOW__PCI_BASE:
				setPciBase((Long)newValue);
				return;
			case PlatformPackage.ADDRESS_WINDOW__CPU_BASE:
				setCpuBase((Long)newValue);
				return;
			case PlatformPackage.ADDRESS_WINDOW__SIZE:
				setSize((Long)newValue);
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
			case PlatformPackage.ADDRESS_WINDOW__SPACE:
				setSpace(SPACE_EDEFAULT);
				return;
			case PlatformPackage.ADDRESS_WINDOW__PCI_BASE:
				setPciBase(PCI_BASE_EDEFAULT);
				return;
			case PlatformPackage.ADDRESS_WINDOW__CPU_BASE:
				setCpuBase(CPU_BASE_EDEFAULT);
				return;
			case PlatformPackage.ADDRESS_WINDOW__SIZE:
				setSize(SIZE_EDEFAULT);
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
			case PlatformPackage.ADDRESS_WINDOW__SPACE:
				return space != SPACE_EDEFAULT;
			case PlatformPackage.ADDRESS_WINDOW__PCI_BASE:
				return PCI_BASE_EDEFAULT == null ? pciBase != null : !PCI_BASE_EDEFAULT.equals(pciBase);
			case PlatformPackage.ADDRESS_WINDOW__CPU_BASE:
				return CPU_BASE_EDEFAULT == null ? cpuBase != null : !CPU_BASE_EDEFAULT.equals(cpuBase);
			case PlatformPackage.ADDRESS_WINDOW__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
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
		result.append(" (space: ");
		result.append(space);
		result.append(", pciBase: ");
		result.append(pciBase);
		result.append(", cpuBase: ");
		result.append(cpuBase);
		result.append(", size: ");
		result.append(size);
		result.append(')');
		return result.toString();
	}

} //AddressWindowImpl
