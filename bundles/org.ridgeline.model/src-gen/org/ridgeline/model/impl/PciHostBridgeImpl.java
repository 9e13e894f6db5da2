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

import org.ridgeline.model.AddressWindow;
import org.ridgeline.model.InterruptRoute;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pci Host Bridge</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.PciHostBridgeImpl#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciHostBridgeImpl#getFirstBus <em>First Bus</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciHostBridgeImpl#getLastBus <em>Last Bus</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciHostBridgeImpl#getIommuMapMask <em>Iommu Map Mask</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciHostBridgeImpl#getMsiMapMask <em>Msi Map Mask</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciHostBridgeImpl#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciHostBridgeImpl#getEcamBase <em>Ecam Base</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciHostBridgeImpl#getInterruptSlots <em>Interrupt Slots</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciHostBridgeImpl#isCoherent <em>Coherent</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciHostBridgeImpl#isAts <em>Ats</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciHostBridgeImpl#getAddressBits <em>Address Bits</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciHostBridgeImpl#getWindows <em>Windows</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciHostBridgeImpl#getInterruptRoutes <em>Interrupt Routes</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciHostBridgeImpl#getFunctions <em>Functions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PciHostBridgeImpl extends PlatformElementImpl implements PciHostBridge {
	/**
	 * The default value of the '{@link #getSegment() <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegment()
	 * @generated
	 * @ordered
	 */
	protected static final int SEGMENT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSegment() <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegment()
	 * @generated
	 * @ordered
	 */
	protected int segment = SEGMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstBus() <em>First Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstBus()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_BUS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFirstBus() <em>First Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstBus()
	 * @generated
	 * @ordered
	 */
	protected int firstBus = FIRST_BUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastBus() <em>Last Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastBus()
	 * @generated
	 * @ordered
	 */
	protected static final int LAST_BUS_EDEFAULT = 255;

	/**
	 * The cached value of the '{@link #getLastBus() <em>Last Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastBus()
	 * @generated
	 * @ordered
	 */
	protected int lastBus = LAST_BUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getIommuMapMask() <em>Iommu Map Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommuMapMask()
	 * @generated
	 * @ordered
	 */
	protected static final int IOMMU_MAP_MASK_EDEFAULT = 65535;

	/**
	 * The cached value of the '{@link #getIommuMapMask() <em>Iommu Map Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommuMapMask()
	 * @generated
	 * @ordered
	 */
	protected int iommuMapMask = IOMMU_MAP_MASK_EDEFAULT;

	/**
	 * The default value of the '{@link #getMsiMapMask() <em>Msi Map Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMsiMapMask()
	 * @generated
	 * @ordered
	 */
	protected static final int MSI_MAP_MASK_EDEFAULT = 65535;

	/**
	 * The cached value of the '{@link #getMsiMapMask() <em>Msi Map Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMsiMapMask()
	 * @generated
	 * @ordered
	 */
	protected int msiMapMask = MSI_MAP_MASK_EDEFAULT;

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
	 * The default value of the '{@link #getEcamBase() <em>Ecam Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEcamBase()
	 * @generated
	 * @ordered
	 */
	protected static final Long ECAM_BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEcamBase() <em>Ecam Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEcamBase()
	 * @generated
	 * @ordered
	 */
	protected Long ecamBase = ECAM_BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInterruptSlots() <em>Interrupt Slots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterruptSlots()
	 * @generated
	 * @ordered
	 */
	protected static final int INTERRUPT_SLOTS_EDEFAULT = 32;

	/**
	 * The cached value of the '{@link #getInterruptSlots() <em>Interrupt Slots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterruptSlots()
	 * @generated
	 * @ordered
	 */
	protected int interruptSlots = INTERRUPT_SLOTS_EDEFAULT;

	/**
	 * The default value of the '{@link #isCoherent() <em>Coherent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCoherent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COHERENT_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCoherent() <em>Coherent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCoherent()
	 * @generated
	 * @ordered
	 */
	protected boolean coherent = COHERENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isAts() <em>Ats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAts()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ATS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAts() <em>Ats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAts()
	 * @generated
	 * @ordered
	 */
	protected boolean ats = ATS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddressBits() <em>Address Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressBits()
	 * @generated
	 * @ordered
	 */
	protected static final int ADDRESS_BITS_EDEFAULT = 64;

	/**
	 * The cached value of the '{@link #getAddressBits() <em>Address Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressBits()
	 * @generated
	 * @ordered
	 */
	protected int addressBits = ADDRESS_BITS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWindows() <em>Windows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindows()
	 * @generated
	 * @ordered
	 */
	protected EList<AddressWindow> windows;

	/**
	 * The cached value of the '{@link #getInterruptRoutes() <em>Interrupt Routes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterruptRoutes()
	 * @generated
	 * @ordered
	 */
	protected EList<InterruptRoute> interruptRoutes;

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
	protected PciHostBridgeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.PCI_HOST_BRIDGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSegment() {
		return segment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSegment(int newSegment) {
		int oldSegment = segment;
		segment = newSegment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_HOST_BRIDGE__SEGMENT, oldSegment, segment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFirstBus() {
		return firstBus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstBus(int newFirstBus) {
		int oldFirstBus = firstBus;
		firstBus = newFirstBus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_HOST_BRIDGE__FIRST_BUS, oldFirstBus, firstBus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLastBus() {
		return lastBus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastBus(int newLastBus) {
		int oldLastBus = lastBus;
		lastBus = newLastBus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_HOST_BRIDGE__LAST_BUS, oldLastBus, lastBus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIommuMapMask() {
		return iommuMapMask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIommuMapMask(int newIommuMapMask) {
		int oldIommuMapMask = iommuMapMask;
		iommuMapMask = newIommuMapMask;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_HOST_BRIDGE__IOMMU_MAP_MASK, oldIommuMapMask, iommuMapMask));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMsiMapMask() {
		return msiMapMask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMsiMapMask(int newMsiMapMask) {
		int oldMsiMapMask = msiMapMask;
		msiMapMask = newMsiMapMask;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_HOST_BRIDGE__MSI_MAP_MASK, oldMsiMapMask, msiMapMask));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_HOST_BRIDGE__COMPATIBLE, oldCompatible, compatible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getEcamBase() {
		return ecamBase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEcamBase(Long newEcamBase) {
		Long oldEcamBase = ecamBase;
		ecamBase = newEcamBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_HOST_BRIDGE__ECAM_BASE, oldEcamBase, ecamBase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInterruptSlots() {
		return interruptSlots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterruptSlots(int newInterruptSlots) {
		int oldInterruptSlots = interruptSlots;
		interruptSlots = newInterruptSlots;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_HOST_BRIDGE__INTERRUPT_SLOTS, oldInterruptSlots, interruptSlots));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCoherent() {
		return coherent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoherent(boolean newCoherent) {
		boolean oldCoherent = coherent;
		coherent = newCoherent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_HOST_BRIDGE__COHERENT, oldCoherent, coherent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAts() {
		return ats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAts(boolean newAts) {
		boolean oldAts = ats;
		ats = newAts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_HOST_BRIDGE__ATS, oldAts, ats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAddressBits() {
		return addressBits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddressBits(int newAddressBits) {
		int oldAddressBits = addressBits;
		addressBits = newAddressBits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_HOST_BRIDGE__ADDRESS_BITS, oldAddressBits, addressBits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AddressWindow> getWindows() {
		if (windows == null) {
			windows = new EObjectContainmentEList<AddressWindow>(AddressWindow.class, this, PlatformPackage.PCI_HOST_BRIDGE__WINDOWS);
		}
		return windows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InterruptRoute> getInterruptRoutes() {
		if (interruptRoutes == null) {
			interruptRoutes = new EObjectContainmentEList<InterruptRoute>(InterruptRoute.class, this, PlatformPackage.PCI_HOST_BRIDGE__INTERRUPT_ROUTES);
		}
		return interruptRoutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PciFunction> getFunctions() {
		if (functions == null) {
			functions = new EObjectContainmentEList<PciFunction>(PciFunction.class, this, PlatformPackage.PCI_HOST_BRIDGE__FUNCTIONS);
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
			case PlatformPackage.PCI_HOST_BRIDGE__WINDOWS:
				return ((InternalEList<?>)getWindows()).basicRemove(otherEnd, msgs);
			case PlatformPackage.PCI_HOST_BRIDGE__INTERRUPT_ROUTES:
				return ((InternalEList<?>)getInterruptRoutes()).basicRemove(otherEnd, msgs);
			case PlatformPackage.PCI_HOST_BRIDGE__FUNCTIONS:
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
			case PlatformPackage.PCI_HOST_BRIDGE__SEGMENT:
				return getSegment();
			case PlatformPackage.PCI_HOST_BRIDGE__FIRST_BUS:
				return getFirstBus();
			case PlatformPackage.PCI_HOST_BRIDGE__LAST_BUS:
				return getLastBus();
			case PlatformPackage.PCI_HOST_BRIDGE__IOMMU_MAP_MASK:
				return getIommuMapMask();
			case PlatformPackage.PCI_HOST_BRIDGE__MSI_MAP_MASK:
				return getMsiMapMask();
			case PlatformPackage.PCI_HOST_BRIDGE__COMPATIBLE:
				return getCompatible();
			case PlatformPackage.PCI_HOST_BRIDGE__ECAM_BASE:
				return getEcamBase();
			case PlatformPackage.PCI_HOST_BRIDGE__INTERRUPT_SLOTS:
				return getInterruptSlots();
			case PlatformPackage.PCI_HOST_BRIDGE__COHERENT:
				return isCoherent();
			case PlatformPackage.PCI_HOST_BRIDGE__ATS:
				return isAts();
			case PlatformPackage.PCI_HOST_BRIDGE__ADDRESS_BITS:
				return getAddressBits();
			case PlatformPackage.PCI_HOST_BRIDGE__WINDOWS:
				return getWindows();
			case PlatformPackage.PCI_HOST_BRIDGE__INTERRUPT_ROUTES:
				return getInterruptRoutes();
			case PlatformPackage.PCI_HOST_BRIDGE__FUNCTIONS:
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
			case PlatformPackage.PCI_HOST_BRIDGE__SEGMENT:
				setSegment((Integer)newValue);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__FIRST_BUS:
				setFirstBus((Integer)newValue);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__LAST_BUS:
				setLastBus((Integer)newValue);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__IOMMU_MAP_MASK:
				setIommuMapMask((Integer)newValue);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__MSI_MAP_MASK:
				setMsiMapMask((Integer)newValue);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__COMPATIBLE:
				setCompatible((List<String>)newValue);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__ECAM_BASE:
				setEcamBase((Long)newValue);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__INTERRUPT_SLOTS:
				setInterruptSlots((Integer)newValue);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__COHERENT:
				setCoherent((Boolean)newValue);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__ATS:
				setAts((Boolean)newValue);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__ADDRESS_BITS:
				setAddressBits((Integer)newValue);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__WINDOWS:
				getWindows().clear();
				getWindows().addAll((Collection<? extends AddressWindow>)newValue);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__INTERRUPT_ROUTES:
				getInterruptRoutes().clear();
				getInterruptRoutes().addAll((Collection<? extends InterruptRoute>)newValue);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__FUNCTIONS:
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
			case PlatformPackage.PCI_HOST_BRIDGE__SEGMENT:
				setSegment(SEGMENT_EDEFAULT);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__FIRST_BUS:
				setFirstBus(FIRST_BUS_EDEFAULT);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__LAST_BUS:
				setLastBus(LAST_BUS_EDEFAULT);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__IOMMU_MAP_MASK:
				setIommuMapMask(IOMMU_MAP_MASK_EDEFAULT);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__MSI_MAP_MASK:
				setMsiMapMask(MSI_MAP_MASK_EDEFAULT);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__COMPATIBLE:
				setCompatible(COMPATIBLE_EDEFAULT);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__ECAM_BASE:
				setEcamBase(ECAM_BASE_EDEFAULT);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__INTERRUPT_SLOTS:
				setInterruptSlots(INTERRUPT_SLOTS_EDEFAULT);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__COHERENT:
				setCoherent(COHERENT_EDEFAULT);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__ATS:
				setAts(ATS_EDEFAULT);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__ADDRESS_BITS:
				setAddressBits(ADDRESS_BITS_EDEFAULT);
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__WINDOWS:
				getWindows().clear();
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__INTERRUPT_ROUTES:
				getInterruptRoutes().clear();
				return;
			case PlatformPackage.PCI_HOST_BRIDGE__FUNCTIONS:
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
			case PlatformPackage.PCI_HOST_BRIDGE__SEGMENT:
				return segment != SEGMENT_EDEFAULT;
			case PlatformPackage.PCI_HOST_BRIDGE__FIRST_BUS:
				return firstBus != FIRST_BUS_EDEFAULT;
			case PlatformPackage.PCI_HOST_BRIDGE__LAST_BUS:
				return lastBus != LAST_BUS_EDEFAULT;
			case PlatformPackage.PCI_HOST_BRIDGE__IOMMU_MAP_MASK:
				return iommuMapMask != IOMMU_MAP_MASK_EDEFAULT;
			case PlatformPackage.PCI_HOST_BRIDGE__MSI_MAP_MASK:
				return msiMapMask != MSI_MAP_MASK_EDEFAULT;
			case PlatformPackage.PCI_HOST_BRIDGE__COMPATIBLE:
				return COMPATIBLE_EDEFAULT == null ? compatible != null : !COMPATIBLE_EDEFAULT.equals(compatible);
			case PlatformPackage.PCI_HOST_BRIDGE__ECAM_BASE:
				return ECAM_BASE_EDEFAULT == null ? ecamBase != null : !ECAM_BASE_EDEFAULT.equals(ecamBase);
			case PlatformPackage.PCI_HOST_BRIDGE__INTERRUPT_SLOTS:
				return interruptSlots != INTERRUPT_SLOTS_EDEFAULT;
			case PlatformPackage.PCI_HOST_BRIDGE__COHERENT:
				return coherent != COHERENT_EDEFAULT;
			case PlatformPackage.PCI_HOST_BRIDGE__ATS:
				return ats != ATS_EDEFAULT;
			case PlatformPackage.PCI_HOST_BRIDGE__ADDRESS_BITS:
				return addressBits != ADDRESS_BITS_EDEFAULT;
			case PlatformPackage.PCI_HOST_BRIDGE__WINDOWS:
				return windows != null && !windows.isEmpty();
			case PlatformPackage.PCI_HOST_BRIDGE__INTERRUPT_ROUTES:
				return interruptRoutes != null && !interruptRoutes.isEmpty();
			case PlatformPackage.PCI_HOST_BRIDGE__FUNCTIONS:
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
		result.append(" (segment: ");
		result.append(segment);
		result.append(", firstBus: ");
		result.append(firstBus);
		result.append(", lastBus: ");
		result.append(lastBus);
		result.append(", iommuMapMask: ");
		result.append(iommuMapMask);
		result.append(", msiMapMask: ");
		result.append(msiMapMask);
		result.append(", compatible: ");
		result.append(compatible);
		result.append(", ecamBase: ");
		result.append(ecamBase);
		result.append(", interruptSlots: ");
		result.append(interruptSlots);
		result.append(", coherent: ");
		result.append(coherent);
		result.append(", ats: ");
		result.append(ats);
		result.append(", addressBits: ");
		result.append(addressBits);
		result.append(')');
		return result.toString();
	}

} //PciHostBridgeImpl
