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
 * A representation of the literals of the enumeration '<em><b>Virtio Transport</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether a device speaks virtio, and which version of its interface (virtio specification, 6 and 7.4).
 * <!-- end-model-doc -->
 * @see org.ridgeline.model.PlatformPackage#getVirtioTransport()
 * @model
 * @generated
 */
public enum VirtioTransport implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No virtio device.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "none"),

	/**
	 * The '<em><b>MODERN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VIRTIO_F_VERSION_1 only; the only kind that can offer VIRTIO_F_ACCESS_PLATFORM.
	 * <!-- end-model-doc -->
	 * @see #MODERN_VALUE
	 * @generated
	 * @ordered
	 */
	MODERN(1, "MODERN", "modern"),

	/**
	 * The '<em><b>TRANSITIONAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offers the legacy interface beside the modern one.
	 * <!-- end-model-doc -->
	 * @see #TRANSITIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSITIONAL(2, "TRANSITIONAL", "transitional"),

	/**
	 * The '<em><b>LEGACY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offers the legacy interface alone.
	 * <!-- end-model-doc -->
	 * @see #LEGACY_VALUE
	 * @generated
	 * @ordered
	 */
	LEGACY(3, "LEGACY", "legacy");

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No virtio device.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model literal="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>MODERN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VIRTIO_F_VERSION_1 only; the only kind that can offer VIRTIO_F_ACCESS_PLATFORM.
	 * <!-- end-model-doc -->
	 * @see #MODERN
	 * @model literal="modern"
	 * @generated
	 * @ordered
	 */
	public static final int MODERN_VALUE = 1;

	/**
	 * The '<em><b>TRANSITIONAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offers the legacy interface beside the modern one.
	 * <!-- end-model-doc -->
	 * @see #TRANSITIONAL
	 * @model literal="transitional"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSITIONAL_VALUE = 2;

	/**
	 * The '<em><b>LEGACY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offers the legacy interface alone.
	 * <!-- end-model-doc -->
	 * @see #LEGACY
	 * @model literal="legacy"
	 * @generated
	 * @ordered
	 */
	public static final int LEGACY_VALUE = 3;

	/**
	 * An array of all the '<em><b>Virtio Transport</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VirtioTransport[] VALUES_ARRAY =
		new VirtioTransport[] {
			NONE,
			MODERN,
			TRANSITIONAL,
			LEGACY,
		};

	/**
	 * A public read-only list of all the '<em><b>Virtio Transport</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VirtioTransport> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Virtio Transport</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VirtioTransport get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VirtioTransport result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Virtio Transport</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VirtioTransport getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VirtioTransport result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Virtio Transport</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VirtioTransport get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case MODERN_VALUE: return MODERN;
			case TRANSITIONAL_VALUE: return TRANSITIONAL;
			case LEGACY_VALUE: return LEGACY;
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
	private VirtioTransport(int value, String name, String literal) {
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
	
} //VirtioTransport
