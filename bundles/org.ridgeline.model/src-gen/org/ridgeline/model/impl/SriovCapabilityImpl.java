/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.SriovCapability;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sriov Capability</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.SriovCapabilityImpl#getTotalVfs <em>Total Vfs</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.SriovCapabilityImpl#getEnabledVfs <em>Enabled Vfs</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.SriovCapabilityImpl#getFirstVfOffset <em>First Vf Offset</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.SriovCapabilityImpl#getVfStride <em>Vf Stride</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.SriovCapabilityImpl#isAri <em>Ari</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SriovCapabilityImpl extends MinimalEObjectImpl.Container implements SriovCapability {
	/**
	 * The default value of the '{@link #getTotalVfs() <em>Total Vfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalVfs()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TOTAL_VFS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotalVfs() <em>Total Vfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalVfs()
	 * @generated
	 * @ordered
	 */
	protected Integer totalVfs = TOTAL_VFS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnabledVfs() <em>Enabled Vfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnabledVfs()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ENABLED_VFS_EDEFAULT = Integer.valueOf(0);

	/**
	 * The cached value of the '{@link #getEnabledVfs() <em>Enabled Vfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnabledVfs()
	 * @generated
	 * @ordered
	 */
	protected Integer enabledVfs = ENABLED_VFS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstVfOffset() <em>First Vf Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstVfOffset()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FIRST_VF_OFFSET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstVfOffset() <em>First Vf Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstVfOffset()
	 * @generated
	 * @ordered
	 */
	protected Integer firstVfOffset = FIRST_VF_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getVfStride() <em>Vf Stride</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVfStride()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VF_STRIDE_EDEFAULT = Integer.valueOf(1);

	/**
	 * The cached value of the '{@link #getVfStride() <em>Vf Stride</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVfStride()
	 * @generated
	 * @ordered
	 */
	protected Integer vfStride = VF_STRIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAri() <em>Ari</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAri()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ARI_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAri() <em>Ari</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAri()
	 * @generated
	 * @ordered
	 */
	protected boolean ari = ARI_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SriovCapabilityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.SRIOV_CAPABILITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTotalVfs() {
		return totalVfs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalVfs(Integer newTotalVfs) {
		Integer oldTotalVfs = totalVfs;
		totalVfs = newTotalVfs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.SRIOV_CAPABILITY__TOTAL_VFS, oldTotalVfs, totalVfs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getEnabledVfs() {
		return enabledVfs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabledVfs(Integer newEnabledVfs) {
		Integer oldEnabledVfs = enabledVfs;
		enabledVfs = newEnabledVfs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.SRIOV_CAPABILITY__ENABLED_VFS, oldEnabledVfs, enabledVfs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFirstVfOffset() {
		return firstVfOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstVfOffset(Integer newFirstVfOffset) {
		Integer oldFirstVfOffset = firstVfOffset;
		firstVfOffset = newFirstVfOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.SRIOV_CAPABILITY__FIRST_VF_OFFSET, oldFirstVfOffset, firstVfOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVfStride() {
		return vfStride;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVfStride(Integer newVfStride) {
		Integer oldVfStride = vfStride;
		vfStride = newVfStride;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.SRIOV_CAPABILITY__VF_STRIDE, oldVfStride, vfStride));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAri() {
		return ari;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAri(boolean newAri) {
		boolean oldAri = ari;
		ari = newAri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.SRIOV_CAPABILITY__ARI, oldAri, ari));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlatformPackage.SRIOV_CAPABILITY__TOTAL_VFS:
				return getTotalVfs();
			case PlatformPackage.SRIOV_CAPABILITY__ENABLED_VFS:
				return getEnabledVfs();
			case PlatformPackage.SRIOV_CAPABILITY__FIRST_VF_OFFSET:
				return getFirstVfOffset();
			case PlatformPackage.SRIOV_CAPABILITY__VF_STRIDE:
				return getVfStride();
			case PlatformPackage.SRIOV_CAPABILITY__ARI:
				return isAri();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlatformPackage.SRIOV_CAPABILITY__TOTAL_VFS:
				setTotalVfs((Integer)newValue);
				return;
			case PlatformPackage.SRIOV_CAPABILITY__ENABLED_VFS:
				setEnabledVfs((Integer)newValue);
				return;
			case PlatformPackage.SRIOV_CAPABILITY__FIRST_VF_OFFSET:
				setFirstVfOffset((Integer)newValue);
				return;
			case PlatformPackage.SRIOV_CAPABILITY__VF_STRIDE:
				setVfStride((Integer)newValue);
				return;
			case PlatformPackage.SRIOV_CAPABILITY__ARI:
				setAri((Boolean)newValue);
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
			case PlatformPackage.SRIOV_CAPABILITY__TOTAL_VFS:
				setTotalVfs(TOTAL_VFS_EDEFAULT);
				return;
			case PlatformPackage.SRIOV_CAPABILITY__ENABLED_VFS:
				setEnabledVfs(ENABLED_VFS_EDEFAULT);
				return;
			case PlatformPackage.SRIOV_CAPABILITY__FIRST_VF_OFFSET:
				setFirstVfOffset(FIRST_VF_OFFSET_EDEFAULT);
				return;
			case PlatformPackage.SRIOV_CAPABILITY__VF_STRIDE:
				setVfStride(VF_STRIDE_EDEFAULT);
				return;
			case PlatformPackage.SRIOV_CAPABILITY__ARI:
				setAri(ARI_EDEFAULT);
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
			case PlatformPackage.SRIOV_CAPABILITY__TOTAL_VFS:
				return TOTAL_VFS_EDEFAULT == null ? totalVfs != null : !TOTAL_VFS_EDEFAULT.equals(totalVfs);
			case PlatformPackage.SRIOV_CAPABILITY__ENABLED_VFS:
				return ENABLED_VFS_EDEFAULT == null ? enabledVfs != null : !ENABLED_VFS_EDEFAULT.equals(enabledVfs);
			case PlatformPackage.SRIOV_CAPABILITY__FIRST_VF_OFFSET:
				return FIRST_VF_OFFSET_EDEFAULT == null ? firstVfOffset != null : !FIRST_VF_OFFSET_EDEFAULT.equals(firstVfOffset);
			case PlatformPackage.SRIOV_CAPABILITY__VF_STRIDE:
				return VF_STRIDE_EDEFAULT == null ? vfStride != null : !VF_STRIDE_EDEFAULT.equals(vfStride);
			case PlatformPackage.SRIOV_CAPABILITY__ARI:
				return ari != ARI_EDEFAULT;
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
		result.append(" (totalVfs: ");
		result.append(totalVfs);
		result.append(", enabledVfs: ");
		result.append(enabledVfs);
		result.append(", firstVfOffset: ");
		result.append(firstVfOffset);
		result.append(", vfStride: ");
		result.append(vfStride);
		result.append(", ari: ");
		result.append(ari);
		result.append(')');
		return result.toString();
	}

} //SriovCapabilityImpl
