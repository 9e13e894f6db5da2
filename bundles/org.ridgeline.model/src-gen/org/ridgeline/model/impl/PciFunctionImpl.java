/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PlatformPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pci Function</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.PciFunctionImpl#getSlot <em>Slot</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciFunctionImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciFunctionImpl#isMultifunction <em>Multifunction</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciFunctionImpl#isAcs <em>Acs</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PciFunctionImpl extends PlatformElementImpl implements PciFunction {
	/**
	 * The default value of the '{@link #getSlot() <em>Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlot()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SLOT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSlot() <em>Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlot()
	 * @generated
	 * @ordered
	 */
	protected Integer slot = SLOT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FUNCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected Integer function = FUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #isMultifunction() <em>Multifunction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMultifunction()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MULTIFUNCTION_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isMultifunction() <em>Multifunction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMultifunction()
	 * @generated
	 * @ordered
	 */
	protected boolean multifunction = MULTIFUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #isAcs() <em>Acs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAcs()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAcs() <em>Acs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAcs()
	 * @generated
	 * @ordered
	 */
	protected boolean acs = ACS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PciFunctionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.PCI_FUNCTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSlot() {
		return slot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlot(Integer newSlot) {
		Integer oldSlot = slot;
		slot = newSlot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_FUNCTION__SLOT, oldSlot, slot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFunction() {
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunction(Integer newFunction) {
		Integer oldFunction = function;
		function = newFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_FUNCTION__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMultifunction() {
		return multifunction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultifunction(boolean newMultifunction) {
		boolean oldMultifunction = multifunction;
		multifunction = newMultifunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_FUNCTION__MULTIFUNCTION, oldMultifunction, multifunction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAcs() {
		return acs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcs(boolean newAcs) {
		boolean oldAcs = acs;
		acs = newAcs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_FUNCTION__ACS, oldAcs, acs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlatformPackage.PCI_FUNCTION__SLOT:
				return getSlot();
			case PlatformPackage.PCI_FUNCTION__FUNCTION:
				return getFunction();
			case PlatformPackage.PCI_FUNCTION__MULTIFUNCTION:
				return isMultifunction();
			case PlatformPackage.PCI_FUNCTION__ACS:
				return isAcs();
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
			case PlatformPackage.PCI_FUNCTION__SLOT:
				setSlot((Integer)newValue);
				return;
			case PlatformPackage.PCI_FUNCTION__FUNCTION:
				setFunction((Integer)newValue);
				return;
			case PlatformPackage.PCI_FUNCTION__MULTIFUNCTION:
				setMultifunction((Boolean)newValue);
				return;
			case PlatformPackage.PCI_FUNCTION__ACS:
				setAcs((Boolean)newValue);
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
			case PlatformPackage.PCI_FUNCTION__SLOT:
				setSlot(SLOT_EDEFAULT);
				return;
			case PlatformPackage.PCI_FUNCTION__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
				return;
			case PlatformPackage.PCI_FUNCTION__MULTIFUNCTION:
				setMultifunction(MULTIFUNCTION_EDEFAULT);
				return;
			case PlatformPackage.PCI_FUNCTION__ACS:
				setAcs(ACS_EDEFAULT);
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
			case PlatformPackage.PCI_FUNCTION__SLOT:
				return SLOT_EDEFAULT == null ? slot != null : !SLOT_EDEFAULT.equals(slot);
			case PlatformPackage.PCI_FUNCTION__FUNCTION:
				return FUNCTION_EDEFAULT == null ? function != null : !FUNCTION_EDEFAULT.equals(function);
			case PlatformPackage.PCI_FUNCTION__MULTIFUNCTION:
				return multifunction != MULTIFUNCTION_EDEFAULT;
			case PlatformPackage.PCI_FUNCTION__ACS:
				return acs != ACS_EDEFAULT;
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
		result.append(" (slot: ");
		result.append(slot);
		result.append(", function: ");
		result.append(function);
		result.append(", multifunction: ");
		result.append(multifunction);
		result.append(", acs: ");
		result.append(acs);
		result.append(')');
		return result.toString();
	}

} //PciFunctionImpl
