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

import org.ridgeline.model.InterruptController;
import org.ridgeline.model.InterruptControllerKind;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.RegisterWindow;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interrupt Controller</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.InterruptControllerImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.InterruptControllerImpl#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.InterruptControllerImpl#getInterruptCells <em>Interrupt Cells</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.InterruptControllerImpl#getRegisters <em>Registers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterruptControllerImpl extends PlatformElementImpl implements InterruptController {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final InterruptControllerKind KIND_EDEFAULT = InterruptControllerKind.GIC_V3;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected InterruptControllerKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getInterruptCells() <em>Interrupt Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterruptCells()
	 * @generated
	 * @ordered
	 */
	protected static final int INTERRUPT_CELLS_EDEFAULT = 3;

	/**
	 * The cached value of the '{@link #getInterruptCells() <em>Interrupt Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterruptCells()
	 * @generated
	 * @ordered
	 */
	protected int interruptCells = INTERRUPT_CELLS_EDEFAULT;

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
	protected InterruptControllerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.INTERRUPT_CONTROLLER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterruptControllerKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(InterruptControllerKind newKind) {
		InterruptControllerKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.INTERRUPT_CONTROLLER__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.INTERRUPT_CONTROLLER__COMPATIBLE, oldCompatible, compatible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInterruptCells() {
		return interruptCells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterruptCells(int newInterruptCells) {
		int oldInterruptCells = interruptCells;
		interruptCells = newInterruptCells;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.INTERRUPT_CONTROLLER__INTERRUPT_CELLS, oldInterruptCells, interruptCells));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RegisterWindow> getRegisters() {
		if (registers == null) {
			registers = new EObjectContainmentEList<RegisterWindow>(RegisterWindow.class, this, PlatformPackage.INTERRUPT_CONTROLLER__REGISTERS);
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
			case PlatformPackage.INTERRUPT_CONTROLLER__REGISTERS:
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
			case PlatformPackage.INTERRUPT_CONTROLLER__KIND:
				return getKind();
			case PlatformPackage.INTERRUPT_CONTROLLER__COMPATIBLE:
				return getCompatible();
			case PlatformPackage.INTERRUPT_CONTROLLER__INTERRUPT_CELLS:
				return getInterruptCells();
			case PlatformPackage.INTERRUPT_CONTROLLER__REGISTERS:
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
			case PlatformPackage.INTERRUPT_CONTROLLER__KIND:
				setKind((InterruptControllerKind)newValue);
				return;
			case PlatformPackage.INTERRUPT_CONTROLLER__COMPATIBLE:
				setCompatible((List<String>)newValue);
				return;
			case PlatformPackage.INTERRUPT_CONTROLLER__INTERRUPT_CELLS:
				setInterruptCells((Integer)newValue);
				return;
			case PlatformPackage.INTERRUPT_CONTROLLER__REGISTERS:
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
			case PlatformPackage.INTERRUPT_CONTROLLER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlatformPackage.INTERRUPT_CONTROLLER__COMPATIBLE:
				setCompatible(COMPATIBLE_EDEFAULT);
				return;
			case PlatformPackage.INTERRUPT_CONTROLLER__INTERRUPT_CELLS:
				setInterruptCells(INTERRUPT_CELLS_EDEFAULT);
				return;
			case PlatformPackage.INTERRUPT_CONTROLLER__REGISTERS:
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
			case PlatformPackage.INTERRUPT_CONTROLLER__KIND:
				return kind != KIND_EDEFAULT;
			case PlatformPackage.INTERRUPT_CONTROLLER__COMPATIBLE:
				return COMPATIBLE_EDEFAULT == null ? compatible != null : !COMPATIBLE_EDEFAULT.equals(compatible);
			case PlatformPackage.INTERRUPT_CONTROLLER__INTERRUPT_CELLS:
				return interruptCells != INTERRUPT_CELLS_EDEFAULT;
			case PlatformPackage.INTERRUPT_CONTROLLER__REGISTERS:
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
		result.append(", interruptCells: ");
		result.append(interruptCells);
		result.append(')');
		return result.toString();
	}

} //InterruptControllerImpl
