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

import org.ridgeline.core.id.PciAddress;

import org.ridgeline.model.Interrupt;
import org.ridgeline.model.PlatformDevice;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.RegisterWindow;
import org.ridgeline.model.VirtioTransport;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.PlatformDeviceImpl#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformDeviceImpl#getAcpiPath <em>Acpi Path</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformDeviceImpl#isCoherent <em>Coherent</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformDeviceImpl#getAddressBits <em>Address Bits</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformDeviceImpl#getVirtio <em>Virtio</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformDeviceImpl#isAccessPlatform <em>Access Platform</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformDeviceImpl#getFixedAddress <em>Fixed Address</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformDeviceImpl#isBus <em>Bus</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformDeviceImpl#getRegisters <em>Registers</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PlatformDeviceImpl#getInterrupts <em>Interrupts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlatformDeviceImpl extends PlatformElementImpl implements PlatformDevice {
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
	 * The default value of the '{@link #getVirtio() <em>Virtio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtio()
	 * @generated
	 * @ordered
	 */
	protected static final VirtioTransport VIRTIO_EDEFAULT = VirtioTransport.NONE;

	/**
	 * The cached value of the '{@link #getVirtio() <em>Virtio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtio()
	 * @generated
	 * @ordered
	 */
	protected VirtioTransport virtio = VIRTIO_EDEFAULT;

	/**
	 * The default value of the '{@link #isAccessPlatform() <em>Access Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAccessPlatform()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACCESS_PLATFORM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAccessPlatform() <em>Access Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAccessPlatform()
	 * @generated
	 * @ordered
	 */
	protected boolean accessPlatform = ACCESS_PLATFORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getFixedAddress() <em>Fixed Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedAddress()
	 * @generated
	 * @ordered
	 */
	protected static final PciAddress FIXED_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFixedAddress() <em>Fixed Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedAddress()
	 * @generated
	 * @ordered
	 */
	protected PciAddress fixedAddress = FIXED_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #isBus() <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBus()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BUS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBus() <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBus()
	 * @generated
	 * @ordered
	 */
	protected boolean bus = BUS_EDEFAULT;

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
	protected PlatformDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.PLATFORM_DEVICE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM_DEVICE__COMPATIBLE, oldCompatible, compatible));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM_DEVICE__ACPI_PATH, oldAcpiPath, acpiPath));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM_DEVICE__COHERENT, oldCoherent, coherent));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM_DEVICE__ADDRESS_BITS, oldAddressBits, addressBits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtioTransport getVirtio() {
		return virtio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVirtio(VirtioTransport newVirtio) {
		VirtioTransport oldVirtio = virtio;
		virtio = newVirtio == null ? VIRTIO_EDEFAULT : newVirtio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM_DEVICE__VIRTIO, oldVirtio, virtio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAccessPlatform() {
		return accessPlatform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccessPlatform(boolean newAccessPlatform) {
		boolean oldAccessPlatform = accessPlatform;
		accessPlatform = newAccessPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM_DEVICE__ACCESS_PLATFORM, oldAccessPlatform, accessPlatform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciAddress getFixedAddress() {
		return fixedAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFixedAddress(PciAddress newFixedAddress) {
		PciAddress oldFixedAddress = fixedAddress;
		fixedAddress = newFixedAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM_DEVICE__FIXED_ADDRESS, oldFixedAddress, fixedAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBus() {
		return bus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBus(boolean newBus) {
		boolean oldBus = bus;
		bus = newBus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PLATFORM_DEVICE__BUS, oldBus, bus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RegisterWindow> getRegisters() {
		if (registers == null) {
			registers = new EObjectContainmentEList<RegisterWindow>(RegisterWindow.class, this, PlatformPackage.PLATFORM_DEVICE__REGISTERS);
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
			interrupts = new EObjectContainmentEList<Interrupt>(Interrupt.class, this, PlatformPackage.PLATFORM_DEVICE__INTERRUPTS);
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
			case PlatformPackage.PLATFORM_DEVICE__REGISTERS:
				return ((InternalEList<?>)getRegisters()).basicRemove(otherEnd, msgs);
			case PlatformPackage.PLATFORM_DEVICE__INTERRUPTS:
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
			case PlatformPackage.PLATFORM_DEVICE__COMPATIBLE:
				return getCompatible();
			case PlatformPackage.PLATFORM_DEVICE__ACPI_PATH:
				return getAcpiPath();
			case PlatformPackage.PLATFORM_DEVICE__COHERENT:
				return isCoherent();
			case PlatformPackage.PLATFORM_DEVICE__ADDRESS_BITS:
				return getAddressBits();
			case PlatformPackage.PLATFORM_DEVICE__VIRTIO:
				return getVirtio();
			case PlatformPackage.PLATFORM_DEVICE__ACCESS_PLATFORM:
				return isAccessPlatform();
			case PlatformPackage.PLATFORM_DEVICE__FIXED_ADDRESS:
				return getFixedAddress();
			case PlatformPackage.PLATFORM_DEVICE__BUS:
				return isBus();
			case PlatformPackage.PLATFORM_DEVICE__REGISTERS:
				return getRegisters();
			case PlatformPackage.PLATFORM_DEVICE__INTERRUPTS:
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
			case PlatformPackage.PLATFORM_DEVICE__COMPATIBLE:
				setCompatible((List<String>)newValue);
				return;
			case PlatformPackage.PLATFORM_DEVICE__ACPI_PATH:
				setAcpiPath((String)newValue);
				return;
			case PlatformPackage.PLATFORM_DEVICE__COHERENT:
				setCoherent((Boolean)newValue);
				return;
			case PlatformPackage.PLATFORM_DEVICE__ADDRESS_BITS:
				setAddressBits((Integer)newValue);
				return;
			case PlatformPackage.PLATFORM_DEVICE__VIRTIO:
				setVirtio((VirtioTransport)newValue);
				return;
			case PlatformPackage.PLATFORM_DEVICE__ACCESS_PLATFORM:
				setAccessPlatform((Boolean)newValue);
				return;
			case PlatformPackage.PLATFORM_DEVICE__FIXED_ADDRESS:
				setFixedAddress((PciAddress)newValue);
				return;
			case PlatformPackage.PLATFORM_DEVICE__BUS:
				setBus((Boolean)newValue);
				return;
			case PlatformPackage.PLATFORM_DEVICE__REGISTERS:
				getRegisters().clear();
				getRegisters().addAll((Collection<? extends RegisterWindow>)newValue);
				return;
			case PlatformPackage.PLATFORM_DEVICE__INTERRUPTS:
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
			case PlatformPackage.PLATFORM_DEVICE__COMPATIBLE:
				setCompatible(COMPATIBLE_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM_DEVICE__ACPI_PATH:
				setAcpiPath(ACPI_PATH_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM_DEVICE__COHERENT:
				setCoherent(COHERENT_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM_DEVICE__ADDRESS_BITS:
				setAddressBits(ADDRESS_BITS_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM_DEVICE__VIRTIO:
				setVirtio(VIRTIO_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM_DEVICE__ACCESS_PLATFORM:
				setAccessPlatform(ACCESS_PLATFORM_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM_DEVICE__FIXED_ADDRESS:
				setFixedAddress(FIXED_ADDRESS_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM_DEVICE__BUS:
				setBus(BUS_EDEFAULT);
				return;
			case PlatformPackage.PLATFORM_DEVICE__REGISTERS:
				getRegisters().clear();
				return;
			case PlatformPackage.PLATFORM_DEVICE__INTERRUPTS:
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
			case PlatformPackage.PLATFORM_DEVICE__COMPATIBLE:
				return COMPATIBLE_EDEFAULT == null ? compatible != null : !COMPATIBLE_EDEFAULT.equals(compatible);
			case PlatformPackage.PLATFORM_DEVICE__ACPI_PATH:
				return ACPI_PATH_EDEFAULT == null ? acpiPath != null : !ACPI_PATH_EDEFAULT.equals(acpiPath);
			case PlatformPackage.PLATFORM_DEVICE__COHERENT:
				return coherent != COHERENT_EDEFAULT;
			case PlatformPackage.PLATFORM_DEVICE__ADDRESS_BITS:
				return addressBits != ADDRESS_BITS_EDEFAULT;
			case PlatformPackage.PLATFORM_DEVICE__VIRTIO:
				return virtio != VIRTIO_EDEFAULT;
			case PlatformPackage.PLATFORM_DEVICE__ACCESS_PLATFORM:
				return accessPlatform != ACCESS_PLATFORM_EDEFAULT;
			case PlatformPackage.PLATFORM_DEVICE__FIXED_ADDRESS:
				return FIXED_ADDRESS_EDEFAULT == null ? fixedAddress != null : !FIXED_ADDRESS_EDEFAULT.equals(fixedAddress);
			case PlatformPackage.PLATFORM_DEVICE__BUS:
				return bus != BUS_EDEFAULT;
			case PlatformPackage.PLATFORM_DEVICE__REGISTERS:
				return registers != null && !registers.isEmpty();
			case PlatformPackage.PLATFORM_DEVICE__INTERRUPTS:
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
		result.append(" (compatible: ");
		result.append(compatible);
		result.append(", acpiPath: ");
		result.append(acpiPath);
		result.append(", coherent: ");
		result.append(coherent);
		result.append(", addressBits: ");
		result.append(addressBits);
		result.append(", virtio: ");
		result.append(virtio);
		result.append(", accessPlatform: ");
		result.append(accessPlatform);
		result.append(", fixedAddress: ");
		result.append(fixedAddress);
		result.append(", bus: ");
		result.append(bus);
		result.append(')');
		return result.toString();
	}

} //PlatformDeviceImpl
