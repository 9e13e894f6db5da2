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
 * A representation of the literals of the enumeration '<em><b>Mmio Iommu Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The IOMMUs that sit in the address map.
 * <!-- end-model-doc -->
 * @see org.ridgeline.model.PlatformPackage#getMmioIommuKind()
 * @model
 * @generated
 */
public enum MmioIommuKind implements Enumerator {
	/**
	 * The '<em><b>VIRTIO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * virtio-iommu over virtio-mmio.
	 * <!-- end-model-doc -->
	 * @see #VIRTIO_VALUE
	 * @generated
	 * @ordered
	 */
	VIRTIO(0, "VIRTIO", "virtio-iommu"),

	/**
	 * The '<em><b>SMMU V2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arm SMMU architecture 1 or 2.
	 * <!-- end-model-doc -->
	 * @see #SMMU_V2_VALUE
	 * @generated
	 * @ordered
	 */
	SMMU_V2(1, "SMMU_V2", "smmu-v2"),

	/**
	 * The '<em><b>SMMU V3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arm SMMU architecture 3.
	 * <!-- end-model-doc -->
	 * @see #SMMU_V3_VALUE
	 * @generated
	 * @ordered
	 */
	SMMU_V3(2, "SMMU_V3", "smmu-v3"),

	/**
	 * The '<em><b>VENDOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else that takes stream IDs, told by its compatible strings.
	 * <!-- end-model-doc -->
	 * @see #VENDOR_VALUE
	 * @generated
	 * @ordered
	 */
	VENDOR(3, "VENDOR", "vendor");

	/**
	 * The '<em><b>VIRTIO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * virtio-iommu over virtio-mmio.
	 * <!-- end-model-doc -->
	 * @see #VIRTIO
	 * @model literal="virtio-iommu"
	 * @generated
	 * @ordered
	 */
	public static final int VIRTIO_VALUE = 0;

	/**
	 * The '<em><b>SMMU V2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arm SMMU architecture 1 or 2.
	 * <!-- end-model-doc -->
	 * @see #SMMU_V2
	 * @model literal="smmu-v2"
	 * @generated
	 * @ordered
	 */
	public static final int SMMU_V2_VALUE = 1;

	/**
	 * The '<em><b>SMMU V3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arm SMMU architecture 3.
	 * <!-- end-model-doc -->
	 * @see #SMMU_V3
	 * @model literal="smmu-v3"
	 * @generated
	 * @ordered
	 */
	public static final int SMMU_V3_VALUE = 2;

	/**
	 * The '<em><b>VENDOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else that takes stream IDs, told by its compatible strings.
	 * <!-- end-model-doc -->
	 * @see #VENDOR
	 * @model literal="vendor"
	 * @generated
	 * @ordered
	 */
	public static final int VENDOR_VALUE = 3;

	/**
	 * An array of all the '<em><b>Mmio Iommu Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MmioIommuKind[] VALUES_ARRAY =
		new MmioIommuKind[] {
			VIRTIO,
			SMMU_V2,
			SMMU_V3,
			VENDOR,
		};

	/**
	 * A public read-only list of all the '<em><b>Mmio Iommu Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MmioIommuKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Mmio Iommu Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MmioIommuKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MmioIommuKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mmio Iommu Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MmioIommuKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MmioIommuKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mmio Iommu Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MmioIommuKind get(int value) {
		switch (value) {
			case VIRTIO_VALUE: return VIRTIO;
			case SMMU_V2_VALUE: return SMMU_V2;
			case SMMU_V3_VALUE: return SMMU_V3;
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
	private MmioIommuKind(int value, String name, String literal) {
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
	
} //MmioIommuKind
