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
 * A representation of the literals of the enumeration '<em><b>Msi Controller Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What turns messages into interrupts.
 * <!-- end-model-doc -->
 * @see org.ridgeline.model.PlatformPackage#getMsiControllerKind()
 * @model
 * @generated
 */
public enum MsiControllerKind implements Enumerator {
	/**
	 * The '<em><b>ITS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arm GICv3 Interrupt Translation Service; takes device IDs.
	 * <!-- end-model-doc -->
	 * @see #ITS_VALUE
	 * @generated
	 * @ordered
	 */
	ITS(0, "ITS", "its"),

	/**
	 * The '<em><b>V2M</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arm GICv2m frame; takes no device ID.
	 * <!-- end-model-doc -->
	 * @see #V2M_VALUE
	 * @generated
	 * @ordered
	 */
	V2M(1, "V2M", "v2m"),

	/**
	 * The '<em><b>VENDOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else, told by its compatible strings.
	 * <!-- end-model-doc -->
	 * @see #VENDOR_VALUE
	 * @generated
	 * @ordered
	 */
	VENDOR(2, "VENDOR", "vendor");

	/**
	 * The '<em><b>ITS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arm GICv3 Interrupt Translation Service; takes device IDs.
	 * <!-- end-model-doc -->
	 * @see #ITS
	 * @model literal="its"
	 * @generated
	 * @ordered
	 */
	public static final int ITS_VALUE = 0;

	/**
	 * The '<em><b>V2M</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arm GICv2m frame; takes no device ID.
	 * <!-- end-model-doc -->
	 * @see #V2M
	 * @model literal="v2m"
	 * @generated
	 * @ordered
	 */
	public static final int V2M_VALUE = 1;

	/**
	 * The '<em><b>VENDOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else, told by its compatible strings.
	 * <!-- end-model-doc -->
	 * @see #VENDOR
	 * @model literal="vendor"
	 * @generated
	 * @ordered
	 */
	public static final int VENDOR_VALUE = 2;

	/**
	 * An array of all the '<em><b>Msi Controller Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MsiControllerKind[] VALUES_ARRAY =
		new MsiControllerKind[] {
			ITS,
			V2M,
			VENDOR,
		};

	/**
	 * A public read-only list of all the '<em><b>Msi Controller Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MsiControllerKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Msi Controller Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MsiControllerKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MsiControllerKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Msi Controller Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MsiControllerKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MsiControllerKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Msi Controller Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MsiControllerKind get(int value) {
		switch (value) {
			case ITS_VALUE: return ITS;
			case V2M_VALUE: return V2M;
			case VENDOR_VALUE: return VENDOR;
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
	private MsiControllerKind(int value, String name, String literal) {
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
	
} //MsiControllerKind
