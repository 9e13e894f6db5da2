/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ridgeline.model.MsiController;
import org.ridgeline.model.MsiControllerKind;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.RegisterWindow;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Msi Controller</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.MsiControllerImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MsiControllerImpl#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MsiControllerImpl#getItsId <em>Its Id</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MsiControllerImpl#getDeviceIdBits <em>Device Id Bits</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MsiControllerImpl#getSpecifierCells <em>Specifier Cells</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MsiControllerImpl#getRegisters <em>Registers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MsiControllerImpl extends PlatformElementImpl implements MsiController {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MsiControllerKind KIND_EDEFAULT = MsiControllerKind.ITS;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MsiControllerKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompatible() <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompatible()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> COMPATIBLE_EDEFAULT = (List<String>)PlatformFactory.eINSTANCE.createFromString(PlatformPackage.eINSTANCE.getStringList(), "");

	/**
	 * The cached value of the '{@link #getCompatible() <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompatible()
	 * @generated
	 * @ordered
	 */
	protected List<String> compatible = COMPATIBLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getItsId() <em>Its Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItsId()
	 * @generated
	 * @ordered
	 */
	protected static final long ITS_ID_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getItsId() <em>Its Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItsId()
	 * @generated
	 * @ordered
	 */
	protected long itsId = ITS_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeviceIdBits() <em>Device Id Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceIdBits()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DEVICE_ID_BITS_EDEFAULT = Integer.valueOf(32);

	/**
	 * The cached value of the '{@link #getDeviceIdBits() <em>Device Id Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceIdBits()
	 * @generated
	 * @ordered
	 */
	protected Integer deviceIdBits = DEVICE_ID_BITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpecifierCells() <em>Specifier Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecifierCells()
	 * @generated
	 * @ordered
	 */
	protected static final int SPECIFIER_CELLS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSpecifierCells() <em>Specifier Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecifierCells()
	 * @generated
	 * @ordered
	 */
	protected int specifierCells = SPECIFIER_CELLS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRegisters() <em>Registers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegisters()
	 * @generated
	 * @ordered
	 */
	protected EList<RegisterWindow> registers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MsiControllerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.MSI_CONTROLLER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MsiControllerKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MsiControllerKind newKind) {
		MsiControllerKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MSI_CONTROLLER__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getCompatible() {
		return compatible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompatible(List<String> newCompatible) {
		List<String> oldCompatible = compatible;
		compatible = newCompatible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MSI_CONTROLLER__COMPATIBLE, oldCompatible, compatible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getItsId() {
		return itsId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItsId(long newItsId) {
		long oldItsId = itsId;
		itsId = newItsId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MSI_CONTROLLER__ITS_ID, oldItsId, itsId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDeviceIdBits() {
		return deviceIdBits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceIdBits(Integer newDeviceIdBits) {
		Integer oldDeviceIdBits = deviceIdBits;
		deviceIdBits = newDeviceIdBits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MSI_CONTROLLER__DEVICE_ID_BITS, oldDeviceIdBits, deviceIdBits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSpecifierCells() {
		return specifierCells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpecifierCells(int newSpecifierCells) {
		int oldSpecifierCells = specifierCells;
		specifierCells = newSpecifierCells;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MSI_CONTROLLER__SPECIFIER_CELLS, oldSpecifierCells, specifierCells));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RegisterWindow> getRegisters() {
		if (registers == null) {
			registers = new EObjectContainmentEList<RegisterWindow>(RegisterWindow.class, this, PlatformPackage.MSI_CONTROLLER__REGISTERS);
		}
		return registers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlatformPackage.MSI_CONTROLLER__REGISTERS:
				return ((InternalEList<?>)getRegisters()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlatformPackage.MSI_CONTROLLER__KIND:
				return getKind();
			case PlatformPackage.MSI_CONTROLLER__COMPATIBLE:
				return getCompatible();
			case PlatformPackage.MSI_CONTROLLER__ITS_ID:
				return getItsId();
			case PlatformPackage.MSI_CONTROLLER__DEVICE_ID_BITS:
				return getDeviceIdBits();
			case PlatformPackage.MSI_CONTROLLER__SPECIFIER_CELLS:
				return getSpecifierCells();
			case PlatformPackage.MSI_CONTROLLER__REGISTERS:
				return getRegisters();
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
			case PlatformPackage.MSI_CONTROLLER__KIND:
				setKind((MsiControllerKind)newValue);
				return;
			case PlatformPackage.MSI_CONTROLLER__COMPATIBLE:
				setCompatible((List<String>)newValue);
				return;
			case PlatformPackage.MSI_CONTROLLER__ITS_ID:
				setItsId((Long)newValue);
				return;
			case PlatformPackage.MSI_CONTROLLER__DEVICE_ID_BITS:
				setDeviceIdBits((Integer)newValue);
				return;
			case PlatformPackage.MSI_CONTROLLER__SPECIFIER_CELLS:
				setSpecifierCells((Integer)newValue);
				return;
			case PlatformPackage.MSI_CONTROLLER__REGISTERS:
				getRegisters().clear();
				getRegisters().addAll((Collection<? extends RegisterWindow>)newValue);
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
			case PlatformPackage.MSI_CONTROLLER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlatformPackage.MSI_CONTROLLER__COMPATIBLE:
				setCompatible(COMPATIBLE_EDEFAULT);
				return;
			case PlatformPackage.MSI_CONTROLLER__ITS_ID:
				setItsId(ITS_ID_EDEFAULT);
				return;
			case PlatformPackage.MSI_CONTROLLER__DEVICE_ID_BITS:
				setDeviceIdBits(DEVICE_ID_BITS_EDEFAULT);
				return;
			case PlatformPackage.MSI_CONTROLLER__SPECIFIER_CELLS:
				setSpecifierCells(SPECIFIER_CELLS_EDEFAULT);
				return;
			case PlatformPackage.MSI_CONTROLLER__REGISTERS:
				getRegisters().clear();
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
			case PlatformPackage.MSI_CONTROLLER__KIND:
				return kind != KIND_EDEFAULT;
			case PlatformPackage.MSI_CONTROLLER__COMPATIBLE:
				return COMPATIBLE_EDEFAULT == null ? compatible != null : !COMPATIBLE_EDEFAULT.equals(compatible);
			case PlatformPackage.MSI_CONTROLLER__ITS_ID:
				return itsId != ITS_ID_EDEFAULT;
			case PlatformPackage.MSI_CONTROLLER__DEVICE_ID_BITS:
				return DEVICE_ID_BITS_EDEFAULT == null ? deviceIdBits != null : !DEVICE_ID_BITS_EDEFAULT.equals(deviceIdBits);
			case PlatformPackage.MSI_CONTROLLER__SPECIFIER_CELLS:
				return specifierCells != SPECIFIER_CELLS_EDEFAULT;
			case PlatformPackage.MSI_CONTROLLER__REGISTERS:
				return registers != null && !registers.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", compatible: ");
		result.append(compatible);
		result.append(", itsId: ");
		result.append(itsId);
		result.append(", deviceIdBits: ");
		result.append(deviceIdBits);
		result.append(", specifierCells: ");
		result.append(specifierCells);
		result.append(')');
		return result.toString();
	}

} //MsiControllerImpl
