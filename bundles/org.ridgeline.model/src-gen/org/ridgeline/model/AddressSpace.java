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
 * A representation of the literals of the enumeration '<em><b>Address Space</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The address spaces of PCI (IEEE 1275 PCI binding, 2.2.1.1).
 * <!-- end-model-doc -->
 * @see org.ridgeline.model.PlatformPackage#getAddressSpace()
 * @model
 * @generated
 */
public enum AddressSpace implements Enumerator {
	/**
	 * The '<em><b>IO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * I/O ports.
	 * <!-- end-model-doc -->
	 * @see #IO_VALUE
	 * @generated
	 * @ordered
	 */
	IO(0, "IO", "io"),

	/**
	 * The '<em><b>MEMORY32</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 32-bit memory.
	 * <!-- end-model-doc -->
	 * @see #MEMORY32_VALUE
	 * @generated
	 * @ordered
	 */
	MEMORY32(1, "MEMORY32", "memory32"),

	/**
	 * The '<em><b>MEMORY64</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 64-bit memory.
	 * <!-- end-model-doc -->
	 * @see #MEMORY64_VALUE
	 * @generated
	 * @ordered
	 */
	MEMORY64(2, "MEMORY64", "memory64"),

	/**
	 * The '<em><b>PREFETCHABLE64</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 64-bit prefetchable memory.
	 * <!-- end-model-doc -->
	 * @see #PREFETCHABLE64_VALUE
	 * @generated
	 * @ordered
	 */
	PREFETCHABLE64(3, "PREFETCHABLE64", "prefetchable64");

	/**
	 * The '<em><b>IO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * I/O ports.
	 * <!-- end-model-doc -->
	 * @see #IO
	 * @model literal="io"
	 * @generated
	 * @ordered
	 */
	public static final int IO_VALUE = 0;

	/**
	 * The '<em><b>MEMORY32</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 32-bit memory.
	 * <!-- end-model-doc -->
	 * @see #MEMORY32
	 * @model literal="memory32"
	 * @generated
	 * @ordered
	 */
	public static final int MEMORY32_VALUE = 1;

	/**
	 * The '<em><b>MEMORY64</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 64-bit memory.
	 * <!-- end-model-doc -->
	 * @see #MEMORY64
	 * @model literal="memory64"
	 * @generated
	 * @ordered
	 */
	public static final int MEMORY64_VALUE = 2;

	/**
	 * The '<em><b>PREFETCHABLE64</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 64-bit prefetchable memory.
	 * <!-- end-model-doc -->
	 * @see #PREFETCHABLE64
	 * @model literal="prefetchable64"
	 * @generated
	 * @ordered
	 */
	public static final int PREFETCHABLE64_VALUE = 3;

	/**
	 * An array of all the '<em><b>Address Space</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AddressSpace[] VALUES_ARRAY =
		new AddressSpace[] {
			IO,
			MEMORY32,
			MEMORY64,
			PREFETCHABLE64,
		};

	/**
	 * A public read-only list of all the '<em><b>Address Space</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AddressSpace> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Address Space</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AddressSpace get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AddressSpace result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Address Space</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AddressSpace getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AddressSpace result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Address Space</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AddressSpace get(int value) {
		switch (value) {
			case IO_VALUE: return IO;
			case MEMORY32_VALUE: return MEMORY32;
			case MEMORY64_VALUE: return MEMORY64;
			case PREFETCHABLE64_VALUE: return PREFETCHABLE64;
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
	private AddressSpace(int value, String name, String literal) {
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
	
} //AddressSpace
