/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.impl;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ridgeline.model.PciEndpoint;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.SriovCapability;
import org.ridgeline.model.VirtioTransport;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pci Endpoint</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.PciEndpointImpl#getVirtio <em>Virtio</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciEndpointImpl#isAccessPlatform <em>Access Platform</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciEndpointImpl#getAliasDevfns <em>Alias Devfns</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.PciEndpointImpl#getSriov <em>Sriov</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PciEndpointImpl extends PciFunctionImpl implements PciEndpoint {
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
	 * The default value of the '{@link #getAliasDevfns() <em>Alias Devfns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliasDevfns()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<Integer> ALIAS_DEVFNS_EDEFAULT = (List<Integer>)PlatformFactory.eINSTANCE.createFromString(PlatformPackage.eINSTANCE.getDevfnList(), "");

	/**
	 * The cached value of the '{@link #getAliasDevfns() <em>Alias Devfns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliasDevfns()
	 * @generated
	 * @ordered
	 */
	protected List<Integer> aliasDevfns = ALIAS_DEVFNS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSriov() <em>Sriov</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSriov()
	 * @generated
	 * @ordered
	 */
	protected SriovCapability sriov;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PciEndpointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.PCI_ENDPOINT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_ENDPOINT__VIRTIO, oldVirtio, virtio));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_ENDPOINT__ACCESS_PLATFORM, oldAccessPlatform, accessPlatform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Integer> getAliasDevfns() {
		return aliasDevfns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAliasDevfns(List<Integer> newAliasDevfns) {
		List<Integer> oldAliasDevfns = aliasDevfns;
		aliasDevfns = newAliasDevfns;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_ENDPOINT__ALIAS_DEVFNS, oldAliasDevfns, aliasDevfns));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SriovCapability getSriov() {
		return sriov;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSriov(SriovCapability newSriov, NotificationChain msgs) {
		SriovCapability oldSriov = sriov;
		sriov = newSriov;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_ENDPOINT__SRIOV, oldSriov, newSriov);
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
	public void setSriov(SriovCapability newSriov) {
		if (newSriov != sriov) {
			NotificationChain msgs = null;
			if (sriov != null)
				msgs = ((InternalEObject)sriov).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlatformPackage.PCI_ENDPOINT__SRIOV, null, msgs);
			if (newSriov != null)
				msgs = ((InternalEObject)newSriov).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlatformPackage.PCI_ENDPOINT__SRIOV, null, msgs);
			msgs = basicSetSriov(newSriov, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.PCI_ENDPOINT__SRIOV, newSriov, newSriov));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlatformPackage.PCI_ENDPOINT__SRIOV:
				return basicSetSriov(null, msgs);
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
			case PlatformPackage.PCI_ENDPOINT__VIRTIO:
				return getVirtio();
			case PlatformPackage.PCI_ENDPOINT__ACCESS_PLATFORM:
				return isAccessPlatform();
			case PlatformPackage.PCI_ENDPOINT__ALIAS_DEVFNS:
				return getAliasDevfns();
			case PlatformPackage.PCI_ENDPOINT__SRIOV:
				return getSriov();
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
			case PlatformPackage.PCI_ENDPOINT__VIRTIO:
				setVirtio((VirtioTransport)newValue);
				return;
			case PlatformPackage.PCI_ENDPOINT__ACCESS_PLATFORM:
				setAccessPlatform((Boolean)newValue);
				return;
			case PlatformPackage.PCI_ENDPOINT__ALIAS_DEVFNS:
				setAliasDevfns((List<Integer>)newValue);
				return;
			case PlatformPackage.PCI_ENDPOINT__SRIOV:
				setSriov((SriovCapability)newValue);
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
			case PlatformPackage.PCI_ENDPOINT__VIRTIO:
				setVirtio(VIRTIO_EDEFAULT);
				return;
			case PlatformPackage.PCI_ENDPOINT__ACCESS_PLATFORM:
				setAccessPlatform(ACCESS_PLATFORM_EDEFAULT);
				return;
			case PlatformPackage.PCI_ENDPOINT__ALIAS_DEVFNS:
				setAliasDevfns(ALIAS_DEVFNS_EDEFAULT);
				return;
			case PlatformPackage.PCI_ENDPOINT__SRIOV:
				setSriov((SriovCapability)null);
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
			case PlatformPackage.PCI_ENDPOINT__VIRTIO:
				return virtio != VIRTIO_EDEFAULT;
			case PlatformPackage.PCI_ENDPOINT__ACCESS_PLATFORM:
				return accessPlatform != ACCESS_PLATFORM_EDEFAULT;
			case PlatformPackage.PCI_ENDPOINT__ALIAS_DEVFNS:
				return ALIAS_DEVFNS_EDEFAULT == null ? aliasDevfns != null : !ALIAS_DEVFNS_EDEFAULT.equals(aliasDevfns);
			case PlatformPackage.PCI_ENDPOINT__SRIOV:
				return sriov != null;
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
		result.append(" (virtio: ");
		result.append(virtio);
		result.append(", accessPlatform: ");
		result.append(accessPlatform);
		result.append(", aliasDevfns: ");
		result.append(aliasDevfns);
		result.append(')');
		return result.toString();
	}

} //PciEndpointImpl
