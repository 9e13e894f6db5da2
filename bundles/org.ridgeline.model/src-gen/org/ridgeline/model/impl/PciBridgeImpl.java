/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ridgeline.model.BridgeKind;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PlatformPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pci Bridge</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.PciBridgeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciBridgeImpl#getSecondaryBus <em>Secondary Bus</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciBridgeImpl#getSubordinateBus <em>Subordinate Bus</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciBridgeImpl#isHotPlug <em>Hot Plug</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciBridgeImpl#getReservedBuses <em>Reserved Buses</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciBridgeImpl#getFunctions <em>Functions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PciBridgeImpl extends PciFunctionImpl implements PciBridge {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final BridgeKind KIND_EDEFAULT = BridgeKind.ROOT_PORT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected BridgeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondaryBus() <em>Secondary Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondaryBus()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SECONDARY_BUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecondaryBus() <em>Secondary Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondaryBus()
	 * @generated
	 * @ordered
	 */
	protected Integer secondaryBus = SECONDARY_BUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubordinateBus() <em>Subordinate Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubordinateBus()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SUBORDINATE_BUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubordinateBus() <em>Subordinate Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubordinateBus()
	 * @generated
	 * @ordered
	 */
	protected Integer subordinateBus = SUBORDINATE_BUS_EDEFAULT;

	/**
	 * The default value of the '{@link #isHotPlug() <em>Hot Plug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHotPlug()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HOT_PLUG_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHotPlug() <em>Hot Plug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHotPlug()
	 * @generated
	 * @ordered
	 */
	protected boolean hotPlug = HOT_PLUG_EDEFAULT;

	/**
	 * The default value of the '{@link #getReservedBuses() <em>Reserved Buses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservedBuses()
	 * @generated
	 * @ordered
	 */
	protected static final int RESERVED_BUSES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getReservedBuses() <em>Reserved Buses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservedBuses()
	 * @generated
	 * @ordered
	 */
	protected int reservedBuses = RESERVED_BUSES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFunctions() <em>Functions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctions()
	 * @generated
	 * @ordered
	 */
	protected EList<PciFunction> functions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PciBridgeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.PCI_BRIDGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BridgeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(BridgeKind newKind) {
		BridgeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_BRIDGE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSecondaryBus() {
		return secondaryBus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondaryBus(Integer newSecondaryBus) {
		Integer oldSecondaryBus = secondaryBus;
		secondaryBus = newSecondaryBus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_BRIDGE__SECONDARY_BUS, oldSecondaryBus, secondaryBus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSubordinateBus() {
		return subordinateBus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubordinateBus(Integer newSubordinateBus) {
		Integer oldSubordinateBus = subordinateBus;
		subordinateBus = newSubordinateBus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_BRIDGE__SUBORDINATE_BUS, oldSubordinateBus, subordinateBus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHotPlug() {
		return hotPlug;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHotPlug(boolean newHotPlug) {
		boolean oldHotPlug = hotPlug;
		hotPlug = newHotPlug;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_BRIDGE__HOT_PLUG, oldHotPlug, hotPlug));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReservedBuses() {
		return reservedBuses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReservedBuses(int newReservedBuses) {
		int oldReservedBuses = reservedBuses;
		reservedBuses = newReservedBuses;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_BRIDGE__RESERVED_BUSES, oldReservedBuses, reservedBuses));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PciFunction> getFunctions() {
		if (functions == null) {
			functions = new EObjectContainmentEList<PciFunction>(PciFunction.class, this, PlatformPackage.PCI_BRIDGE__FUNCTIONS);
		}
		return functions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlatformPackage.PCI_BRIDGE__FUNCTIONS:
				return ((InternalEList<?>)getFunctions()).basicRemove(otherEnd, msgs);
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
			case PlatformPackage.PCI_BRIDGE__KIND:
				return getKind();
			case PlatformPackage.PCI_BRIDGE__SECONDARY_BUS:
				return getSecondaryBus();
			case PlatformPackage.PCI_BRIDGE__SUBORDINATE_BUS:
				return getSubordinateBus();
			case PlatformPackage.PCI_BRIDGE__HOT_PLUG:
				return isHotPlug();
			case PlatformPackage.PCI_BRIDGE__RESERVED_BUSES:
				return getReservedBuses();
			case PlatformPackage.PCI_BRIDGE__FUNCTIONS:
				return getFunctions();
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
			case PlatformPackage.PCI_BRIDGE__KIND:
				setKind((BridgeKind)newValue);
				return;
			case PlatformPackage.PCI_BRIDGE__SECONDARY_BUS:
				setSecondaryBus((Integer)newValue);
				return;
			case PlatformPackage.PCI_BRIDGE__SUBORDINATE_BUS:
				setSubordinateBus((Integer)newValue);
				return;
			case PlatformPackage.PCI_BRIDGE__HOT_PLUG:
				setHotPlug((Boolean)newValue);
				return;
			case PlatformPackage.PCI_BRIDGE__RESERVED_BUSES:
				setReservedBuses((Integer)newValue);
				return;
			case PlatformPackage.PCI_BRIDGE__FUNCTIONS:
				getFunctions().clear();
				getFunctions().addAll((Collection<? extends PciFunction>)newValue);
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
			case PlatformPackage.PCI_BRIDGE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlatformPackage.PCI_BRIDGE__SECONDARY_BUS:
				setSecondaryBus(SECONDARY_BUS_EDEFAULT);
				return;
			case PlatformPackage.PCI_BRIDGE__SUBORDINATE_BUS:
				setSubordinateBus(SUBORDINATE_BUS_EDEFAULT);
				return;
			case PlatformPackage.PCI_BRIDGE__HOT_PLUG:
				setHotPlug(HOT_PLUG_EDEFAULT);
				return;
			case PlatformPackage.PCI_BRIDGE__RESERVED_BUSES:
				setReservedBuses(RESERVED_BUSES_EDEFAULT);
				return;
			case PlatformPackage.PCI_BRIDGE__FUNCTIONS:
				getFunctions().clear();
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
			case PlatformPackage.PCI_BRIDGE__KIND:
				return kind != KIND_EDEFAULT;
			case PlatformPackage.PCI_BRIDGE__SECONDARY_BUS:
				return SECONDARY_BUS_EDEFAULT == null ? secondaryBus != null : !SECONDARY_BUS_EDEFAULT.equals(secondaryBus);
			case PlatformPackage.PCI_BRIDGE__SUBORDINATE_BUS:
				return SUBORDINATE_BUS_EDEFAULT == null ? subordinateBus != null : !SUBORDINATE_BUS_EDEFAULT.equals(subordinateBus);
			case PlatformPackage.PCI_BRIDGE__HOT_PLUG:
				return hotPlug != HOT_PLUG_EDEFAULT;
			case PlatformPackage.PCI_BRIDGE__RESERVED_BUSES:
				return reservedBuses != RESERVED_BUSES_EDEFAULT;
			case PlatformPackage.PCI_BRIDGE__FUNCTIONS:
				return functions != null && !functions.isEmpty();
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
		result.append(", secondaryBus: ");
		result.append(secondaryBus);
		result.append(", subordinateBus: ");
		result.append(subordinateBus);
		result.append(", hotPlug: ");
		result.append(hotPlug);
		result.append(", reservedBuses: ");
		result.append(reservedBuses);
		result.append(')');
		return result.toString();
	}

} //PciBridgeImpl
