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
 * A representation of the literals of the enumeration '<em><b>Pci Iommu Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The IOMMUs that are PCI functions themselves.
 * <!-- end-model-doc -->
 * @see org.ridgeline.model.PlatformPackage#getPciIommuKind()
 * @model
 * @generated
 */
public enum PciIommuKind implements Enumerator {
	/**
	 * The '<em><b>VIRTIO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * virtio-iommu over PCI, 1af4:1057 (virtio specification, 5.13).
	 * <!-- end-model-doc -->
	 * @see #VIRTIO_VALUE
	 * @generated
	 * @ordered
	 */
	VIRTIO(0, "VIRTIO", "virtio-iommu"),

	/**
	 * The '<em><b>AMD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * AMD I/O virtualization, described by IVRS.
	 * <!-- end-model-doc -->
	 * @see #AMD_VALUE
	 * @generated
	 * @ordered
	 */
	AMD(1, "AMD", "amd-iommu"),

	/**
	 * The '<em><b>RISCV</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RISC-V IOMMU over PCI, 1efd:edf1.
	 * <!-- end-model-doc -->
	 * @see #RISCV_VALUE
	 * @generated
	 * @ordered
	 */
	RISCV(2, "RISCV", "riscv-iommu");

	/**
	 * The '<em><b>VIRTIO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * virtio-iommu over PCI, 1af4:1057 (virtio specification, 5.13).
	 * <!-- end-model-doc -->
	 * @see #VIRTIO
	 * @model literal="virtio-iommu"
	 * @generated
	 * @ordered
	 */
	public static final int VIRTIO_VALUE = 0;

	/**
	 * The '<em><b>AMD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * AMD I/O virtualization, described by IVRS.
	 * <!-- end-model-doc -->
	 * @see #AMD
	 * @model literal="amd-iommu"
	 * @generated
	 * @ordered
	 */
	public static final int AMD_VALUE = 1;

	/**
	 * The '<em><b>RISCV</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RISC-V IOMMU over PCI, 1efd:edf1.
	 * <!-- end-model-doc -->
	 * @see #RISCV
	 * @model literal="riscv-iommu"
	 * @generated
	 * @ordered
	 */
	public static final int RISCV_VALUE = 2;

	/**
	 * An array of all the '<em><b>Pci Iommu Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PciIommuKind[] VALUES_ARRAY =
		new PciIommuKind[] {
			VIRTIO,
			AMD,
			RISCV,
		};

	/**
	 * A public read-only list of all the '<em><b>Pci Iommu Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PciIommuKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Pci Iommu Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PciIommuKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PciIommuKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pci Iommu Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PciIommuKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PciIommuKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pci Iommu Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PciIommuKind get(int value) {
		switch (value) {
			case VIRTIO_VALUE: return VIRTIO;
			case AMD_VALUE: return AMD;
			case RISCV_VALUE: return RISCV;
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
	private PciIommuKind(int value, String name, String literal) {
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
	
} //PciIommuKind
