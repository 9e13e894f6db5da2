/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pci Bridge</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A function that opens a further bus.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.PciBridge#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ridgeline.model.PciBridge#getSecondaryBus <em>Secondary Bus</em>}</li>
 *   <li>{@link org.ridgeline.model.PciBridge#getSubordinateBus <em>Subordinate Bus</em>}</li>
 *   <li>{@link org.ridgeline.model.PciBridge#isHotPlug <em>Hot Plug</em>}</li>
 *   <li>{@link org.ridgeline.model.PciBridge#getReservedBuses <em>Reserved Buses</em>}</li>
 *   <li>{@link org.ridgeline.model.PciBridge#getFunctions <em>Functions</em>}</li>
 * </ul>
 *
 * @see org.ridgeline.model.PlatformPackage#getPciBridge()
 * @model
 * @generated
 */
public interface PciBridge extends PciFunction {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"root-port"</code>.
	 * The literals are from the enumeration {@link org.ridgeline.model.BridgeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of bridge it is; decides which requester IDs it puts on requests from behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ridgeline.model.BridgeKind
	 * @see #setKind(BridgeKind)
	 * @see org.ridgeline.model.PlatformPackage#getPciBridge_Kind()
	 * @model default="root-port" required="true"
	 * @generated
	 */
	BridgeKind getKind();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciBridge#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ridgeline.model.BridgeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(BridgeKind value);

	/**
	 * Returns the value of the '<em><b>Secondary Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number that firmware fixed for the bus right behind it, 1 to 0xff.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secondary Bus</em>' attribute.
	 * @see #setSecondaryBus(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getPciBridge_SecondaryBus()
	 * @model dataType="org.ridgeline.model.BusBehind"
	 * @generated
	 */
	Integer getSecondaryBus();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciBridge#getSecondaryBus <em>Secondary Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secondary Bus</em>' attribute.
	 * @see #getSecondaryBus()
	 * @generated
	 */
	void setSecondaryBus(Integer value);

	/**
	 * Returns the value of the '<em><b>Subordinate Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest bus number that firmware fixed behind it, 1 to 0xff.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subordinate Bus</em>' attribute.
	 * @see #setSubordinateBus(Integer)
	 * @see org.ridgeline.model.PlatformPackage#getPciBridge_SubordinateBus()
	 * @model dataType="org.ridgeline.model.BusBehind"
	 * @generated
	 */
	Integer getSubordinateBus();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciBridge#getSubordinateBus <em>Subordinate Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subordinate Bus</em>' attribute.
	 * @see #getSubordinateBus()
	 * @generated
	 */
	void setSubordinateBus(Integer value);

	/**
	 * Returns the value of the '<em><b>Hot Plug</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is a hot-plug port.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hot Plug</em>' attribute.
	 * @see #setHotPlug(boolean)
	 * @see org.ridgeline.model.PlatformPackage#getPciBridge_HotPlug()
	 * @model default="false"
	 * @generated
	 */
	boolean isHotPlug();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciBridge#isHotPlug <em>Hot Plug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hot Plug</em>' attribute.
	 * @see #isHotPlug()
	 * @generated
	 */
	void setHotPlug(boolean value);

	/**
	 * Returns the value of the '<em><b>Reserved Buses</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bus numbers that firmware keeps behind it beyond the secondary one, for later plugging; 0 to 255.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reserved Buses</em>' attribute.
	 * @see #setReservedBuses(int)
	 * @see org.ridgeline.model.PlatformPackage#getPciBridge_ReservedBuses()
	 * @model default="0" dataType="org.ridgeline.model.BusCount"
	 * @generated
	 */
	int getReservedBuses();

	/**
	 * Sets the value of the '{@link org.ridgeline.model.PciBridge#getReservedBuses <em>Reserved Buses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reserved Buses</em>' attribute.
	 * @see #getReservedBuses()
	 * @generated
	 */
	void setReservedBuses(int value);

	/**
	 * Returns the value of the '<em><b>Functions</b></em>' containment reference list.
	 * The list contents are of type {@link org.ridgeline.model.PciFunction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sits on its secondary bus, in plugging order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Functions</em>' containment reference list.
	 * @see org.ridgeline.model.PlatformPackage#getPciBridge_Functions()
	 * @model containment="true"
	 *        extendedMetaData="name='function' kind='element'"
	 * @generated
	 */
	EList<PciFunction> getFunctions();

} // PciBridge
