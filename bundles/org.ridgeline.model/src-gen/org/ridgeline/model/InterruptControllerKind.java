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
 * A representation of the literals of the enumeration '<em><b>Interrupt Controller Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where wired interrupts end.
 * <!-- end-model-doc -->
 * @see org.ridgeline.model.PlatformPackage#getInterruptControllerKind()
 * @model
 * @generated
 */
public enum InterruptControllerKind implements Enumerator {
	/**
	 * The '<em><b>GIC V2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arm Generic Interrupt Controller version 2.
	 * <!-- end-model-doc -->
	 * @see #GIC_V2_VALUE
	 * @generated
	 * @ordered
	 */
	GIC_V2(0, "GIC_V2", "gic-v2"),

	/**
	 * The '<em><b>GIC V3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arm Generic Interrupt Controller version 3 or 4.
	 * <!-- end-model-doc -->
	 * @see #GIC_V3_VALUE
	 * @generated
	 * @ordered
	 */
	GIC_V3(1, "GIC_V3", "gic-v3"),

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
	 * The '<em><b>GIC V2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arm Generic Interrupt Controller version 2.
	 * <!-- end-model-doc -->
	 * @see #GIC_V2
	 * @model literal="gic-v2"
	 * @generated
	 * @ordered
	 */
	public static final int GIC_V2_VALUE = 0;

	/**
	 * The '<em><b>GIC V3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arm Generic Interrupt Controller version 3 or 4.
	 * <!-- end-model-doc -->
	 * @see #GIC_V3
	 * @model literal="gic-v3"
	 * @generated
	 * @ordered
	 */
	public static final int GIC_V3_VALUE = 1;

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
	 * An array of all the '<em><b>Interrupt Controller Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final InterruptControllerKind[] VALUES_ARRAY =
		new InterruptControllerKind[] {
			GIC_V2,
			GIC_V3,
			VENDOR,
		};

	/**
	 * A public read-only list of all the '<em><b>Interrupt Controller Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<InterruptControllerKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Interrupt Controller Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InterruptControllerKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InterruptControllerKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Interrupt Controller Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InterruptControllerKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InterruptControllerKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Interrupt Controller Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InterruptControllerKind get(int value) {
		switch (value) {
			case GIC_V2_VALUE: return GIC_V2;
			case GIC_V3_VALUE: return GIC_V3;
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
	private InterruptControllerKind(int value, String name, String literal) {
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
	
} //InterruptControllerKind
