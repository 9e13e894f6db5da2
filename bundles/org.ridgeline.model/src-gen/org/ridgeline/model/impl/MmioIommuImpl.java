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

import org.ridgeline.model.Interrupt;
import org.ridgeline.model.MmioIommu;
import org.ridgeline.model.MmioIommuKind;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.RegisterWindow;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mmio Iommu</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.MmioIommuImpl#getIdBits <em>Id Bits</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MmioIommuImpl#isBootBypass <em>Boot Bypass</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MmioIommuImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MmioIommuImpl#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MmioIommuImpl#getSpecifierCells <em>Specifier Cells</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MmioIommuImpl#getStreamMatchGroups <em>Stream Match Groups</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MmioIommuImpl#isCoherentWalk <em>Coherent Walk</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MmioIommuImpl#getAcpiPath <em>Acpi Path</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MmioIommuImpl#getRegisters <em>Registers</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MmioIommuImpl#getInterrupts <em>Interrupts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MmioIommuImpl extends PlatformElementImpl implements MmioIommu {
	/**
	 * The default value of the '{@link #getIdBits() <em>Id Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdBits()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ID_BITS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdBits() <em>Id Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdBits()
	 * @generated
	 * @ordered
	 */
	protected Integer idBits = ID_BITS_EDEFAULT;

	/**
	 * The default value of the '{@link #isBootBypass() <em>Boot Bypass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBootBypass()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BOOT_BYPASS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isBootBypass() <em>Boot Bypass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBootBypass()
	 * @generated
	 * @ordered
	 */
	protected boolean bootBypass = BOOT_BYPASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MmioIommuKind KIND_EDEFAULT = MmioIommuKind.SMMU_V3;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MmioIommuKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getSpecifierCells() <em>Specifier Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecifierCells()
	 * @generated
	 * @ordered
	 */
	protected static final int SPECIFIER_CELLS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSpecifierCells() <em>Specifier Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecifierCells()
	 * @generated
	 * @ordered
	 */
	protected int specifierCells = SPECIFIER_CELLS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStreamMatchGroups() <em>Stream Match Groups</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreamMatchGroups()
	 * @generated
	 * @ordered
	 */
	protected static final Integer STREAM_MATCH_GROUPS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStreamMatchGroups() <em>Stream Match Groups</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreamMatchGroups()
	 * @generated
	 * @ordered
	 */
	protected Integer streamMatchGroups = STREAM_MATCH_GROUPS_EDEFAULT;

	/**
	 * The default value of the '{@link #isCoherentWalk() <em>Coherent Walk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCoherentWalk()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COHERENT_WALK_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCoherentWalk() <em>Coherent Walk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCoherentWalk()
	 * @generated
	 * @ordered
	 */
	protected boolean coherentWalk = COHERENT_WALK_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcpiPath() <em>Acpi Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcpiPath()
	 * @generated
	 * @ordered
	 */
	protected static final String ACPI_PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getAcpiPath() <em>Acpi Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcpiPath()
	 * @generated
	 * @ordered
	 */
	protected String acpiPath = ACPI_PATH_EDEFAULT;

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
	 * The cached value of the '{@link #getInterrupts() <em>Interrupts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterrupts()
	 * @generated
	 * @ordered
	 */
	protected EList<Interrupt> interrupts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MmioIommuImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.MMIO_IOMMU;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getIdBits() {
		return idBits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdBits(Integer newIdBits) {
		Integer oldIdBits = idBits;
		idBits = newIdBits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MMIO_IOMMU__ID_BITS, oldIdBits, idBits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBootBypass() {
		return bootBypass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootBypass(boolean newBootBypass) {
		boolean oldBootBypass = bootBypass;
		bootBypass = newBootBypass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MMIO_IOMMU__BOOT_BYPASS, oldBootBypass, bootBypass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MmioIommuKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MmioIommuKind newKind) {
		MmioIommuKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MMIO_IOMMU__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MMIO_IOMMU__COMPATIBLE, oldCompatible, compatible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSpecifierCells() {
		return specifierCells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpecifierCells(int newSpecifierCells) {
		int oldSpecifierCells = specifierCells;
		specifierCells = newSpecifierCells;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MMIO_IOMMU__SPECIFIER_CELLS, oldSpecifierCells, specifierCells));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getStreamMatchGroups() {
		return streamMatchGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStreamMatchGroups(Integer newStreamMatchGroups) {
		Integer oldStreamMatchGroups = streamMatchGroups;
		streamMatchGroups = newStreamMatchGroups;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MMIO_IOMMU__STREAM_MATCH_GROUPS, oldStreamMatchGroups, streamMatchGroups));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCoherentWalk() {
		return coherentWalk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoherentWalk(boolean newCoherentWalk) {
		boolean oldCoherentWalk = coherentWalk;
		coherentWalk = newCoherentWalk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MMIO_IOMMU__COHERENT_WALK, oldCoherentWalk, coherentWalk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcpiPath() {
		return acpiPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcpiPath(String newAcpiPath) {
		String oldAcpiPath = acpiPath;
		acpiPath = newAcpiPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MMIO_IOMMU__ACPI_PATH, oldAcpiPath, acpiPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RegisterWindow> getRegisters() {
		if (registers == null) {
			registers = new EObjectContainmentEList<RegisterWindow>(RegisterWindow.class, this, PlatformPackage.MMIO_IOMMU__REGISTERS);
		}
		return registers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Interrupt> getInterrupts() {
		if (interrupts == null) {
			interrupts = new EObjectContainmentEList<Interrupt>(Interrupt.class, this, PlatformPackage.MMIO_IOMMU__INTERRUPTS);
		}
		return interrupts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlatformPackage.MMIO_IOMMU__REGISTERS:
				return ((InternalEList<?>)getRegisters()).basicRemove(otherEnd, msgs);
			case PlatformPackage.MMIO_IOMMU__INTERRUPTS:
				return ((InternalEList<?>)getInterrupts()).basicRemove(otherEnd, msgs);
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
			case PlatformPackage.MMIO_IOMMU__ID_BITS:
				return getIdBits();
			case PlatformPackage.MMIO_IOMMU__BOOT_BYPASS:
				return isBootBypass();
			case PlatformPackage.MMIO_IOMMU__KIND:
				return getKind();
			case PlatformPackage.MMIO_IOMMU__COMPATIBLE:
				return getCompatible();
			case PlatformPackage.MMIO_IOMMU__SPECIFIER_CELLS:
				return getSpecifierCells();
			case PlatformPackage.MMIO_IOMMU__STREAM_MATCH_GROUPS:
				return getStreamMatchGroups();
			case PlatformPackage.MMIO_IOMMU__COHERENT_WALK:
				return isCoherentWalk();
			case PlatformPackage.MMIO_IOMMU__ACPI_PATH:
				return getAcpiPath();
			case PlatformPackage.MMIO_IOMMU__REGISTERS:
				return getRegisters();
			case PlatformPackage.MMIO_IOMMU__INTERRUPTS:
				return getInterrupts();
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
			case PlatformPackage.MMIO_IOMMU__ID_BITS:
				setIdBits((Integer)newValue);
				return;
			case PlatformPackage.MMIO_IOMMU__BOOT_BYPASS:
				setBootBypass((Boolean)newValue);
				return;
			case PlatformPackage.MMIO_IOMMU__KIND:
				setKind((MmioIommuKind)newValue);
				return;
			case PlatformPackage.MMIO_IOMMU__COMPATIBLE:
				setCompatible((List<String>)newValue);
				return;
			case PlatformPackage.MMIO_IOMMU__SPECIFIER_CELLS:
				setSpecifierCells((Integer)newValue);
				return;
			case PlatformPackage.MMIO_IOMMU__STREAM_MATCH_GROUPS:
				setStreamMatchGroups((Integer)newValue);
				return;
			case PlatformPackage.MMIO_IOMMU__COHERENT_WALK:
				setCoherentWalk((Boolean)newValue);
				return;
			case PlatformPackage.MMIO_IOMMU__ACPI_PATH:
				setAcpiPath((String)newValue);
				return;
			case PlatformPackage.MMIO_IOMMU__REGISTERS:
				getRegisters().clear();
				getRegisters().addAll((Collection<? extends RegisterWindow>)newValue);
				return;
			case PlatformPackage.MMIO_IOMMU__INTERRUPTS:
				getInterrupts().clear();
				getInterrupts().addAll((Collection<? extends Interrupt>)newValue);
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
			case PlatformPackage.MMIO_IOMMU__ID_BITS:
				setIdBits(ID_BITS_EDEFAULT);
				return;
			case PlatformPackage.MMIO_IOMMU__BOOT_BYPASS:
				setBootBypass(BOOT_BYPASS_EDEFAULT);
				return;
			case PlatformPackage.MMIO_IOMMU__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlatformPackage.MMIO_IOMMU__COMPATIBLE:
				setCompatible(COMPATIBLE_EDEFAULT);
				return;
			case PlatformPackage.MMIO_IOMMU__SPECIFIER_CELLS:
				setSpecifierCells(SPECIFIER_CELLS_EDEFAULT);
				return;
			case PlatformPackage.MMIO_IOMMU__STREAM_MATCH_GROUPS:
				setStreamMatchGroups(STREAM_MATCH_GROUPS_EDEFAULT);
				return;
			case PlatformPackage.MMIO_IOMMU__COHERENT_WALK:
				setCoherentWalk(COHERENT_WALK_EDEFAULT);
				return;
			case PlatformPackage.MMIO_IOMMU__ACPI_PATH:
				setAcpiPath(ACPI_PATH_EDEFAULT);
				return;
			case PlatformPackage.MMIO_IOMMU__REGISTERS:
				getRegisters().clear();
				return;
			case PlatformPackage.MMIO_IOMMU__INTERRUPTS:
				getInterrupts().clear();
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
			case PlatformPackage.MMIO_IOMMU__ID_BITS:
				return ID_BITS_EDEFAULT == null ? idBits != null : !ID_BITS_EDEFAULT.equals(idBits);
			case PlatformPackage.MMIO_IOMMU__BOOT_BYPASS:
				return bootBypass != BOOT_BYPASS_EDEFAULT;
			case PlatformPackage.MMIO_IOMMU__KIND:
				return kind != KIND_EDEFAULT;
			case PlatformPackage.MMIO_IOMMU__COMPATIBLE:
				return COMPATIBLE_EDEFAULT == null ? compatible != null : !COMPATIBLE_EDEFAULT.equals(compatible);
			case PlatformPackage.MMIO_IOMMU__SPECIFIER_CELLS:
				return specifierCells != SPECIFIER_CELLS_EDEFAULT;
			case PlatformPackage.MMIO_IOMMU__STREAM_MATCH_GROUPS:
				return STREAM_MATCH_GROUPS_EDEFAULT == null ? streamMatchGroups != null : !STREAM_MATCH_GROUPS_EDEFAULT.equals(streamMatchGroups);
			case PlatformPackage.MMIO_IOMMU__COHERENT_WALK:
				return coherentWalk != COHERENT_WALK_EDEFAULT;
			case PlatformPackage.MMIO_IOMMU__ACPI_PATH:
				return ACPI_PATH_EDEFAULT == null ? acpiPath != null : !ACPI_PATH_EDEFAULT.equals(acpiPath);
			case PlatformPackage.MMIO_IOMMU__REGISTERS:
				return registers != null && !registers.isEmpty();
			case PlatformPackage.MMIO_IOMMU__INTERRUPTS:
				return interrupts != null && !interrupts.isEmpty();
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
		result.append(" (idBits: ");
		result.append(idBits);
		result.append(", bootBypass: ");
		result.append(bootBypass);
		result.append(", kind: ");
		result.append(kind);
		result.append(", compatible: ");
		result.append(compatible);
		result.append(", specifierCells: ");
		result.append(specifierCells);
		result.append(", streamMatchGroups: ");
		result.append(streamMatchGroups);
		result.append(", coherentWalk: ");
		result.append(coherentWalk);
		result.append(", acpiPath: ");
		result.append(acpiPath);
		result.append(')');
		return result.toString();
	}

} //MmioIommuImpl
