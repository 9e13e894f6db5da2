/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ridgeline.model.InterruptRoute;
import org.ridgeline.model.PlatformPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interrupt Route</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.InterruptRouteImpl#getSlot <em>Slot</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.InterruptRouteImpl#getPin <em>Pin</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.InterruptRouteImpl#getGsiv <em>Gsiv</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterruptRouteImpl extends MinimalEObjectImpl.Container implements InterruptRoute {
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
	 * The default value of the '{@link #getPin() <em>Pin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPin()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPin() <em>Pin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPin()
	 * @generated
	 * @ordered
	 */
	protected Integer pin = PIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getGsiv() <em>Gsiv</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGsiv()
	 * @generated
	 * @ordered
	 */
	protected static final Long GSIV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGsiv() <em>Gsiv</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGsiv()
	 * @generated
	 * @ordered
	 */
	protected Long gsiv = GSIV_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterruptRouteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.INTERRUPT_ROUTE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.INTERRUPT_ROUTE__SLOT, oldSlot, slot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPin() {
		return pin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPin(Integer newPin) {
		Integer oldPin = pin;
		pin = newPin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.INTERRUPT_ROUTE__PIN, oldPin, pin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getGsiv() {
		return gsiv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGsiv(Long newGsiv) {
		Long oldGsiv = gsiv;
		gsiv = newGsiv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.INTERRUPT_ROUTE__GSIV, oldGsiv, gsiv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlatformPackage.INTERRUPT_ROUTE__SLOT:
				return getSlot();
			case PlatformPackage.INTERRUPT_ROUTE__PIN:
				return getPin();
			case PlatformPackage.INTERRUPT_ROUTE__GSIV:
				return getGsiv();
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
			case PlatformPackage.INTERRUPT_ROUTE__SLOT:
				setSlot((Integer)newValue);
				return;
			case PlatformPackage.INTERRUPT_ROUTE__PIN:
				setPin((Integer)newValue);
				return;
			case PlatformPackage.INTERRUPT_ROUTE__GSIV:
				setGsiv((Long)newValue);
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
			case PlatformPackage.INTERRUPT_ROUTE__SLOT:
				setSlot(SLOT_EDEFAULT);
				return;
			case PlatformPackage.INTERRUPT_ROUTE__PIN:
				setPin(PIN_EDEFAULT);
				return;
			case PlatformPackage.INTERRUPT_ROUTE__GSIV:
				setGsiv(GSIV_EDEFAULT);
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
			case PlatformPackage.INTERRUPT_ROUTE__SLOT:
				return SLOT_EDEFAULT == null ? slot != null : !SLOT_EDEFAULT.equals(slot);
			case PlatformPackage.INTERRUPT_ROUTE__PIN:
				return PIN_EDEFAULT == null ? pin != null : !PIN_EDEFAULT.equals(pin);
			case PlatformPackage.INTERRUPT_ROUTE__GSIV:
				return GSIV_EDEFAULT == null ? gsiv != null : !GSIV_EDEFAULT.equals(gsiv);
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
		result.append(", pin: ");
		result.append(pin);
		result.append(", gsiv: ");
		result.append(gsiv);
		result.append(')');
		return result.toString();
	}

} //InterruptRouteImpl
