/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Bridge Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kinds of PCI bridges (PCIe Base Specification, Device/Port Type).
 * <!-- end-model-doc -->
 * @see org.ridgeline.model.PlatformPackage#getBridgeKind()
 * @model
 * @generated
 */
public enum BridgeKind implements Enumerator {
	/**
	 * The '<em><b>ROOT PORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Root port of a PCIe root complex; only device 0 is behind it.
	 * <!-- end-model-doc -->
	 * @see #ROOT_PORT_VALUE
	 * @generated
	 * @ordered
	 */
	ROOT_PORT(0, "ROOT_PORT", "root-port"),

	/**
	 * The '<em><b>UPSTREAM PORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upstream port of a PCIe switch; the downstream ports sit on its bus.
	 * <!-- end-model-doc -->
	 * @see #UPSTREAM_PORT_VALUE
	 * @generated
	 * @ordered
	 */
	UPSTREAM_PORT(1, "UPSTREAM_PORT", "upstream-port"),

	/**
	 * The '<em><b>DOWNSTREAM PORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Downstream port of a PCIe switch; only device 0 is behind it.
	 * <!-- end-model-doc -->
	 * @see #DOWNSTREAM_PORT_VALUE
	 * @generated
	 * @ordered
	 */
	DOWNSTREAM_PORT(2, "DOWNSTREAM_PORT", "downstream-port"),

	/**
	 * The '<em><b>PCIE TO PCI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * PCIe to conventional PCI or PCI-X: requests may also carry the secondary bus number with device and function 0.
	 * <!-- end-model-doc -->
	 * @see #PCIE_TO_PCI_VALUE
	 * @generated
	 * @ordered
	 */
	PCIE_TO_PCI(3, "PCIE_TO_PCI", "pcie-to-pci"),

	/**
	 * The '<em><b>PCI TO PCI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conventional PCI to PCI: requests may also carry the requester ID of the bridge.
	 * <!-- end-model-doc -->
	 * @see #PCI_TO_PCI_VALUE
	 * @generated
	 * @ordered
	 */
	PCI_TO_PCI(4, "PCI_TO_PCI", "pci-to-pci");

	/**
	 * The '<em><b>ROOT PORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Root port of a PCIe root complex; only device 0 is behind it.
	 * <!-- end-model-doc -->
	 * @see #ROOT_PORT
	 * @model literal="root-port"
	 * @generated
	 * @ordered
	 */
	public static final int ROOT_PORT_VALUE = 0;

	/**
	 * The '<em><b>UPSTREAM PORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upstream port of a PCIe switch; the downstream ports sit on its bus.
	 * <!-- end-model-doc -->
	 * @see #UPSTREAM_PORT
	 * @model literal="upstream-port"
	 * @generated
	 * @ordered
	 */
	public static final int UPSTREAM_PORT_VALUE = 1;

	/**
	 * The '<em><b>DOWNSTREAM PORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Downstream port of a PCIe switch; only device 0 is behind it.
	 * <!-- end-model-doc -->
	 * @see #DOWNSTREAM_PORT
	 * @model literal="downstream-port"
	 * @generated
	 * @ordered
	 */
	public static final int DOWNSTREAM_PORT_VALUE = 2;

	/**
	 * The '<em><b>PCIE TO PCI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * PCIe to conventional PCI or PCI-X: requests may also carry the secondary bus number with device and function 0.
	 * <!-- end-model-doc -->
	 * @see #PCIE_TO_PCI
	 * @model literal="pcie-to-pci"
	 * @generated
	 * @ordered
	 */
	public static final int PCIE_TO_PCI_VALUE = 3;

	/**
	 * The '<em><b>PCI TO PCI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conventional PCI to PCI: requests may also carry the requester ID of the bridge.
	 * <!-- end-model-doc -->
	 * @see #PCI_TO_PCI
	 * @model literal="pci-to-pci"
	 * @generated
	 * @ordered
	 */
	public static final int PCI_TO_PCI_VALUE = 4;

	/**
	 * An array of all the '<em><b>Bridge Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BridgeKind[] VALUES_ARRAY =
		new BridgeKind[] {
			ROOT_PORT,
			UPSTREAM_PORT,
			DOWNSTREAM_PORT,
			PCIE_TO_PCI,
			PCI_TO_PCI,
		};

	/**
	 * A public read-only list of all the '<em><b>Bridge Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BridgeKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Bridge Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BridgeKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BridgeKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Bridge Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BridgeKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BridgeKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Bridge Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BridgeKind get(int value) {
		switch (value) {
			case ROOT_PORT_VALUE: return ROOT_PORT;
			case UPSTREAM_PORT_VALUE: return UPSTREAM_PORT;
			case DOWNSTREAM_PORT_VALUE: return DOWNSTREAM_PORT;
			case PCIE_TO_PCI_VALUE: return PCIE_TO_PCI;
			case PCI_TO_PCI_VALUE: return PCI_TO_PCI;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private BridgeKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //BridgeKind
