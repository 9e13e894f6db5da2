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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ridgeline.model.Diagram;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.FirmwareInterface;
import org.ridgeline.model.InterruptController;
import org.ridgeline.model.MmioIommu;
import org.ridgeline.model.MsiController;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.NumberingPolicy;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformDevice;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.ReservedMemoryRegion;
import org.ridgeline.model.Suppression;
import org.ridgeline.model.TargetKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Platform</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getTargetVersion <em>Target Version</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getOemId <em>Oem Id</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getOemTableId <em>Oem Table Id</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getOemRevision <em>Oem Revision</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getCreatorId <em>Creator Id</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getCreatorRevision <em>Creator Revision</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getHostBridges <em>Host Bridges</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getPlatformDevices <em>Platform Devices</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getMmioIommus <em>Mmio Iommus</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getMsiControllers <em>Msi Controllers</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getInterruptControllers <em>Interrupt Controllers</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getReservedMemoryRegions <em>Reserved Memory Regions</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getDmaMappings <em>Dma Mappings</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getMsiMappings <em>Msi Mappings</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getSuppressions <em>Suppressions</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformImpl#getDiagram <em>Diagram</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlatformImpl extends MinimalEObjectImpl.Container implements Platform {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

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
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final TargetKind TARGET_EDEFAULT = TargetKind.GENERIC;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected TargetKind target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetVersion() <em>Target Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_VERSION_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTargetVersion() <em>Target Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetVersion()
	 * @generated
	 * @ordered
	 */
	protected String targetVersion = TARGET_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumbering() <em>Numbering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbering()
	 * @generated
	 * @ordered
	 */
	protected static final NumberingPolicy NUMBERING_EDEFAULT = NumberingPolicy.LINUX;

	/**
	 * The cached value of the '{@link #getNumbering() <em>Numbering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbering()
	 * @generated
	 * @ordered
	 */
	protected NumberingPolicy numbering = NUMBERING_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected static final FirmwareInterface FIRMWARE_EDEFAULT = FirmwareInterface.BOTH;

	/**
	 * The cached value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected FirmwareInterface firmware = FIRMWARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOemId() <em>Oem Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOemId()
	 * @generated
	 * @ordered
	 */
	protected static final String OEM_ID_EDEFAULT = "RIDGEL";

	/**
	 * The cached value of the '{@link #getOemId() <em>Oem Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOemId()
	 * @generated
	 * @ordered
	 */
	protected String oemId = OEM_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getOemTableId() <em>Oem Table Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOemTableId()
	 * @generated
	 * @ordered
	 */
	protected static final String OEM_TABLE_ID_EDEFAULT = "RIDGELIN";

	/**
	 * The cached value of the '{@link #getOemTableId() <em>Oem Table Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOemTableId()
	 * @generated
	 * @ordered
	 */
	protected String oemTableId = OEM_TABLE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getOemRevision() <em>Oem Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOemRevision()
	 * @generated
	 * @ordered
	 */
	protected static final long OEM_REVISION_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getOemRevision() <em>Oem Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOemRevision()
	 * @generated
	 * @ordered
	 */
	protected long oemRevision = OEM_REVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatorId() <em>Creator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatorId()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATOR_ID_EDEFAULT = "RDGL";

	/**
	 * The cached value of the '{@link #getCreatorId() <em>Creator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatorId()
	 * @generated
	 * @ordered
	 */
	protected String creatorId = CREATOR_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatorRevision() <em>Creator Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatorRevision()
	 * @generated
	 * @ordered
	 */
	protected static final long CREATOR_REVISION_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getCreatorRevision() <em>Creator Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatorRevision()
	 * @generated
	 * @ordered
	 */
	protected long creatorRevision = CREATOR_REVISION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHostBridges() <em>Host Bridges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostBridges()
	 * @generated
	 * @ordered
	 */
	protected EList<PciHostBridge> hostBridges;

	/**
	 * The cached value of the '{@link #getPlatformDevices() <em>Platform Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatformDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<PlatformDevice> platformDevices;

	/**
	 * The cached value of the '{@link #getMmioIommus() <em>Mmio Iommus</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMmioIommus()
	 * @generated
	 * @ordered
	 */
	protected EList<MmioIommu> mmioIommus;

	/**
	 * The cached value of the '{@link #getMsiControllers() <em>Msi Controllers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMsiControllers()
	 * @generated
	 * @ordered
	 */
	protected EList<MsiController> msiControllers;

	/**
	 * The cached value of the '{@link #getInterruptControllers() <em>Interrupt Controllers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterruptControllers()
	 * @generated
	 * @ordered
	 */
	protected EList<InterruptController> interruptControllers;

	/**
	 * The cached value of the '{@link #getReservedMemoryRegions() <em>Reserved Memory Regions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservedMemoryRegions()
	 * @generated
	 * @ordered
	 */
	protected EList<ReservedMemoryRegion> reservedMemoryRegions;

	/**
	 * The cached value of the '{@link #getDmaMappings() <em>Dma Mappings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDmaMappings()
	 * @generated
	 * @ordered
	 */
	protected EList<DmaMapping> dmaMappings;

	/**
	 * The cached value of the '{@link #getMsiMappings() <em>Msi Mappings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMsiMappings()
	 * @generated
	 * @ordered
	 */
	protected EList<MsiMapping> msiMappings;

	/**
	 * The cached value of the '{@link #getSuppressions() <em>Suppressions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuppressions()
	 * @generated
	 * @ordered
	 */
	protected EList<Suppression> suppressions;

	/**
	 * The cached value of the '{@link #getDiagram() <em>Diagram</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagram()
	 * @generated
	 * @ordered
	 */
	protected Diagram diagram;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlatformImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.PLATFORM;
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM__COMPATIBLE, oldCompatible, compatible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TargetKind getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(TargetKind newTarget) {
		TargetKind oldTarget = target;
		target = newTarget == null ? TARGET_EDEFAULT : newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTargetVersion() {
		return targetVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetVersion(String newTargetVersion) {
		String oldTargetVersion = targetVersion;
		targetVersion = newTargetVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM__TARGET_VERSION, oldTargetVersion, targetVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumberingPolicy getNumbering() {
		return numbering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumbering(NumberingPolicy newNumbering) {
		NumberingPolicy oldNumbering = numbering;
		numbering = newNumbering == null ? NUMBERING_EDEFAULT : newNumbering;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM__NUMBERING, oldNumbering, numbering));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FirmwareInterface getFirmware() {
		return firmware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirmware(FirmwareInterface newFirmware) {
		FirmwareInterface oldFirmware = firmware;
		firmware = newFirmware == null ? FIRMWARE_EDEFAULT : newFirmware;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM__FIRMWARE, oldFirmware, firmware));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOemId() {
		return oemId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOemId(String newOemId) {
		String oldOemId = oemId;
		oemId = newOemId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM__OEM_ID, oldOemId, oemId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOemTableId() {
		return oemTableId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOemTableId(String newOemTableId) {
		String oldOemTableId = oemTableId;
		oemTableId = newOemTableId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM__OEM_TABLE_ID, oldOemTableId, oemTableId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOemRevision() {
		return oemRevision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOemRevision(long newOemRevision) {
		long oldOemRevision = oemRevision;
		oemRevision = newOemRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM__OEM_REVISION, oldOemRevision, oemRevision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatorId() {
		return creatorId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatorId(String newCreatorId) {
		String oldCreatorId = creatorId;
		creatorId = newCreatorId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM__CREATOR_ID, oldCreatorId, creatorId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCreatorRevision() {
		return creatorRevision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatorRevision(long newCreatorRevision) {
		long oldCreatorRevision = creatorRevision;
		creatorRevision = newCreatorRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM__CREATOR_REVISION, oldCreatorRevision, creatorRevision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PciHostBridge> getHostBridges() {
		if (hostBridges == null) {
			hostBridges = new EObjectContainmentEList<PciHostBridge>(PciHostBridge.class, this, PlatformPackage.PLATFORM__HOST_BRIDGES);
		}
		return hostBridges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlatformDevice> getPlatformDevices() {
		if (platformDevices == null) {
			platformDevices = new EObjectContainmentEList<PlatformDevice>(PlatformDevice.class, this, PlatformPackage.PLATFORM__PLATFORM_DEVICES);
		}
		return platformDevices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MmioIommu> getMmioIommus() {
		if (mmioIommus == null) {
			mmioIommus = new EObjectContainmentEList<MmioIommu>(MmioIommu.class, this, PlatformPackage.PLATFORM__MMIO_IOMMUS);
		}
		return mmioIommus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MsiController> getMsiControllers() {
		if (msiControllers == null) {
			msiControllers = new EObjectContainmentEList<MsiController>(MsiController.class, this, PlatformPackage.PLATFORM__MSI_CONTROLLERS);
		}
		return msiControllers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InterruptController> getInterruptControllers() {
		if (interruptControllers == null) {
			interruptControllers = new EObjectContainmentEList<InterruptController>(InterruptController.class, this, PlatformPackage.PLATFORM__INTERRUPT_CONTROLLERS);
		}
		return interruptControllers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReservedMemoryRegion> getReservedMemoryRegions() {
		if (reservedMemoryRegions == null) {
			reservedMemoryRegions = new EObjectContainmentEList<ReservedMemoryRegion>(ReservedMemoryRegion.class, this, PlatformPackage.PLATFORM__RESERVED_MEMORY_REGIONS);
		}
		return reservedMemoryRegions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DmaMapping> getDmaMappings() {
		if (dmaMappings == null) {
			dmaMappings = new EObjectContainmentEList<DmaMapping>(DmaMapping.class, this, PlatformPackage.PLATFORM__DMA_MAPPINGS);
		}
		return dmaMappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MsiMapping> getMsiMappings() {
		if (msiMappings == null) {
			msiMappings = new EObjectContainmentEList<MsiMapping>(MsiMapping.class, this, PlatformPackage.PLATFORM__MSI_MAPPINGS);
		}
		return msiMappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Suppression> getSuppressions() {
		if (suppressions == null) {
			suppressions = new EObjectContainmentEList<Suppression>(Suppression.class, this, PlatformPackage.PLATFORM__SUPPRESSIONS);
		}
		return suppressions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Diagram getDiagram() {
		return diagram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDiagram(Diagram newDiagram, NotificationChain msgs) {
		Diagram oldDiagram = diagram;
		diagram = newDiagram;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM__DIAGRAM, oldDiagram, newDiagram);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiagram(Diagram newDiagram) {
		if (newDiagram != diagram) {
			NotificationChain msgs = null;
			if (diagram != null)
				msgs = ((InternalEObject)diagram).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlatformPackage.PLATFORM__DIAGRAM, null, msgs);
			if (newDiagram != null)
				msgs = ((InternalEObject)newDiagram).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlatformPackage.PLATFORM__DIAGRAM, null, msgs);
			msgs = basicSetDiagram(newDiagram, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM__DIAGRAM, newDiagram, newDiagram));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlatformPackage.PLATFORM__HOST_BRIDGES:
				return ((InternalEList<?>)getHostBridges()).basicRemove(otherEnd, msgs);
			case PlatformPackage.PLATFORM__PLATFORM_DEVICES:
				return ((InternalEList<?>)getPlatformDevices()).basicRemove(otherEnd, msgs);
			case PlatformPackage.PLATFORM__MMIO_IOMMUS:
				return ((InternalEList<?>)getMmioIommus()).basicRemove(otherEnd, msgs);
			case PlatformPackage.PLATFORM__MSI_CONTROLLERS:
				return ((InternalEList<?>)getMsiControllers()).basicRemove(otherEnd, msgs);
			case PlatformPackage.PLATFORM__INTERRUPT_CONTROLLERS:
				return ((InternalEList<?>)getInterruptControllers()).basicRemove(otherEnd, msgs);
			case PlatformPackage.PLATFORM__RESERVED_MEMORY_REGIONS:
				return ((InternalEList<?>)getReservedMemoryRegions()).basicRemove(otherEnd, msgs);
			case PlatformPackage.PLATFORM__DMA_MAPPINGS:
				return ((InternalEList<?>)getDmaMappings()).basicRemove(otherEnd, msgs);
			case PlatformPackage.PLATFORM__MSI_MAPPINGS:
				return ((InternalEList<?>)getMsiMappings()).basicRemove(otherEnd, msgs);
			case PlatformPackage.PLATFORM__SUPPRESSIONS:
				return ((InternalEList<?>)getSuppressions()).basicRemove(otherEnd, msgs);
			case PlatformPackage.PLATFORM__DIAGRAM:
				return basicSetDiagram(null, msgs);
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
			case PlatformPackage.PLATFORM__NAME:
				return getName();
			case PlatformPackage.PLATFORM__COMPATIBLE:
				return getCompatible();
			case PlatformPackage.PLATFORM__TARGET:
				return getTarget();
			case PlatformPackage.PLATFORM__TARGET_VERSION:
				return getTargetVersion();
			case PlatformPackage.PLATFORM__NUMBERING:
				return getNumbering();
			case PlatformPackage.PLATFORM__FIRMWARE:
				return getFirmware();
			case PlatformPackage.PLATFORM__OEM_ID:
				return getOemId();
			case PlatformPackage.PLATFORM__OEM_TABLE_ID:
				return getOemTableId();
			case PlatformPackage.PLATFORM__OEM_REVISION:
				return getOemRevision();
			case PlatformPackage.PLATFORM__CREATOR_ID:
				return getCreatorId();
			case PlatformPackage.PLATFORM__CREATOR_REVISION:
				return getCreatorRevision();
			case PlatformPackage.PLATFORM__HOST_BRIDGES:
				return getHostBridges();
			case PlatformPackage.PLATFORM__PLATFORM_DEVICES:
				return getPlatformDevices();
			case PlatformPackage.PLATFORM__MMIO_IOMMUS:
				return getMmioIommus();
			case PlatformPackage.PLATFORM__MSI_CONTROLLERS:
				return getMsiControllers();
			case PlatformPackage.PLATFORM__INTERRUPT_CONTROLLERS:
				return getInterruptControllers();
			case PlatformPackage.PLATFORM__RESERVED_MEMORY_REGIONS:
				return getReservedMemoryRegions();
			case PlatformPackage.PLATFORM__DMA_MAPPINGS:
				return getDmaMappings();
			case PlatformPackage.PLATFORM__MSI_MAPPINGS:
				return getMsiMappings();
			case PlatformPackage.PLATFORM__SUPPRESSIONS:
				return getSuppressions();
			case PlatformPackage.PLATFORM__DIAGRAM:
				return getDiagram();
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
			case PlatformPackage.PLATFORM__NAME:
				setName((String)newValue);
				return;
			case PlatformPackage.PLATFORM__COMPATIBLE:
				setCompatible((List<String>)newValue);
				return;
			case PlatformPackage.PLATFORM__TARGET:
				setTarget((TargetKind)newValue);
				return;
			case PlatformPackage.PLATFORM__TARGET_VERSION:
				setTargetVersion((String)newValue);
				return;
			case PlatformPackage.PLATFORM__NUMBERING:
				setNumbering((NumberingPolicy)newValue);
				return;
			case PlatformPackage.PLATFORM__FIRMWARE:
				setFirmware((FirmwareInterface)newValue);
				return;
			case PlatformPackage.PLATFORM__OEM_ID:
				setOemId((String)newValue);
				return;
			case PlatformPackage.PLATFORM__OEM_TABLE_ID:
				setOemTableId((String)newValue);
				return;
			case PlatformPackage.PLATFORM__OEM_REVISION:
				setOemRevision((Long)newValue);
				return;
			case PlatformPackage.PLATFORM__CREATOR_ID:
				setCreatorId((String)newValue);
				return;
			case PlatformPackage.PLATFORM__CREATOR_REVISION:
				setCreatorRevision((Long)newValue);
				return;
			case PlatformPackage.PLATFORM__HOST_BRIDGES:
				getHostBridges().clear();
				getHostBridges().addAll((Collection<? extends PciHostBridge>)newValue);
				return;
			case PlatformPackage.PLATFORM__PLATFORM_DEVICES:
				getPlatformDevices().clear();
				getPlatformDevices().addAll((Collection<? extends PlatformDevice>)newValue);
				return;
			case PlatformPackage.PLATFORM__MMIO_IOMMUS:
				getMmioIommus().clear();
				getMmioIommus().addAll((Collection<? extends MmioIommu>)newValue);
				return;
			case PlatformPackage.PLATFORM__MSI_CONTROLLERS:
				getMsiControllers().clear();
				getMsiControllers().addAll((Collection<? extends MsiController>)newValue);
				return;
			case PlatformPackage.PLATFORM__INTERRUPT_CONTROLLERS:
				getInterruptControllers().clear();
				getInterruptControllers().addAll((Collection<? extends InterruptController>)newValue);
				return;
			case PlatformPackage.PLATFORM__RESERVED_MEMORY_REGIONS:
				getReservedMemoryRegions().clear();
				getReservedMemoryRegions().addAll((Collection<? extends ReservedMemoryRegion>)newValue);
				return;
			case PlatformPackage.PLATFORM__DMA_MAPPINGS:
				getDmaMappings().clear();
				getDmaMappings().addAll((Collection<? extends DmaMapping>)newValue);
				return;
			case PlatformPackage.PLATFORM__MSI_MAPPINGS:
				getMsiMappings().clear();
				getMsiMappings().addAll((Collection<? extends MsiMapping>)newValue);
				return;
			case PlatformPackage.PLATFORM__SUPPRESSIONS:
				getSuppressions().clear();
				getSuppressions().addAll((Collection<? extends Suppression>)newValue);
				return;
			case PlatformPackage.PLATFORM__DIAGRAM:
				setDiagram((Diagram)newValue);
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
			case PlatformPackage.PLATFORM__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM__COMPATIBLE:
				setCompatible(COMPATIBLE_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM__TARGET_VERSION:
				setTargetVersion(TARGET_VERSION_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM__NUMBERING:
				setNumbering(NUMBERING_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM__FIRMWARE:
				setFirmware(FIRMWARE_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM__OEM_ID:
				setOemId(OEM_ID_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM__OEM_TABLE_ID:
				setOemTableId(OEM_TABLE_ID_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM__OEM_REVISION:
				setOemRevision(OEM_REVISION_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM__CREATOR_ID:
				setCreatorId(CREATOR_ID_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM__CREATOR_REVISION:
				setCreatorRevision(CREATOR_REVISION_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM__HOST_BRIDGES:
				getHostBridges().clear();
				return;
			case PlatformPackage.PLATFORM__PLATFORM_DEVICES:
				getPlatformDevices().clear();
				return;
			case PlatformPackage.PLATFORM__MMIO_IOMMUS:
				getMmioIommus().clear();
				return;
			case PlatformPackage.PLATFORM__MSI_CONTROLLERS:
				getMsiControllers().clear();
				return;
			case PlatformPackage.PLATFORM__INTERRUPT_CONTROLLERS:
				getInterruptControllers().clear();
				return;
			case PlatformPackage.PLATFORM__RESERVED_MEMORY_REGIONS:
				getReservedMemoryRegions().clear();
				return;
			case PlatformPackage.PLATFORM__DMA_MAPPINGS:
				getDmaMappings().clear();
				return;
			case PlatformPackage.PLATFORM__MSI_MAPPINGS:
				getMsiMappings().clear();
				return;
			case PlatformPackage.PLATFORM__SUPPRESSIONS:
				getSuppressions().clear();
				return;
			case PlatformPackage.PLATFORM__DIAGRAM:
				setDiagram((Diagram)null);
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
			case PlatformPackage.PLATFORM__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PlatformPackage.PLATFORM__COMPATIBLE:
				return COMPATIBLE_EDEFAULT == null ? compatible != null : !COMPATIBLE_EDEFAULT.equals(compatible);
			case PlatformPackage.PLATFORM__TARGET:
				return target != TARGET_EDEFAULT;
			case PlatformPackage.PLATFORM__TARGET_VERSION:
				return TARGET_VERSION_EDEFAULT == null ? targetVersion != null : !TARGET_VERSION_EDEFAULT.equals(targetVersion);
			case PlatformPackage.PLATFORM__NUMBERING:
				return numbering != NUMBERING_EDEFAULT;
			case PlatformPackage.PLATFORM__FIRMWARE:
				return firmware != FIRMWARE_EDEFAULT;
			case PlatformPackage.PLATFORM__OEM_ID:
				return OEM_ID_EDEFAULT == null ? oemId != null : !OEM_ID_EDEFAULT.equals(oemId);
			case PlatformPackage.PLATFORM__OEM_TABLE_ID:
				return OEM_TABLE_ID_EDEFAULT == null ? oemTableId != null : !OEM_TABLE_ID_EDEFAULT.equals(oemTableId);
			case PlatformPackage.PLATFORM__OEM_REVISION:
				return oemRevision != OEM_REVISION_EDEFAULT;
			case PlatformPackage.PLATFORM__CREATOR_ID:
				return CREATOR_ID_EDEFAULT == null ? creatorId != null : !CREATOR_ID_EDEFAULT.equals(creatorId);
			case PlatformPackage.PLATFORM__CREATOR_REVISION:
				return creatorRevision != CREATOR_REVISION_EDEFAULT;
			case PlatformPackage.PLATFORM__HOST_BRIDGES:
				return hostBridges != null && !hostBridges.isEmpty();
			case PlatformPackage.PLATFORM__PLATFORM_DEVICES:
				return platformDevices != null && !platformDevices.isEmpty();
			case PlatformPackage.PLATFORM__MMIO_IOMMUS:
				return mmioIommus != null && !mmioIommus.isEmpty();
			case PlatformPackage.PLATFORM__MSI_CONTROLLERS:
				return msiControllers != null && !msiControllers.isEmpty();
			case PlatformPackage.PLATFORM__INTERRUPT_CONTROLLERS:
				return interruptControllers != null && !interruptControllers.isEmpty();
			case PlatformPackage.PLATFORM__RESERVED_MEMORY_REGIONS:
				return reservedMemoryRegions != null && !reservedMemoryRegions.isEmpty();
			case PlatformPackage.PLATFORM__DMA_MAPPINGS:
				return dmaMappings != null && !dmaMappings.isEmpty();
			case PlatformPackage.PLATFORM__MSI_MAPPINGS:
				return msiMappings != null && !msiMappings.isEmpty();
			case PlatformPackage.PLATFORM__SUPPRESSIONS:
				return suppressions != null && !suppressions.isEmpty();
			case PlatformPackage.PLATFORM__DIAGRAM:
				return diagram != null;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", compatible: ");
		result.append(compatible);
		result.append(", target: ");
		result.append(target);
		result.append(", targetVersion: ");
		result.append(targetVersion);
		result.append(", numbering: ");
		result.append(numbering);
		result.append(", firmware: ");
		result.append(firmware);
		result.append(", oemId: ");
		result.append(oemId);
		result.append(", oemTableId: ");
		result.append(oemTableId);
		result.append(", oemRevision: ");
		result.append(oemRevision);
		result.append(", creatorId: ");
		result.append(creatorId);
		result.append(", creatorRevision: ");
		result.append(creatorRevision);
		result.append(')');
		return result.toString();
	}

} //PlatformImpl
