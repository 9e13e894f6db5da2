/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.impl;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.Iommu;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dma Mapping</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.DmaMappingImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.DmaMappingImpl#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.DmaMappingImpl#isBypass <em>Bypass</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.DmaMappingImpl#getInputBase <em>Input Base</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.DmaMappingImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.DmaMappingImpl#getOutput <em>Output</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DmaMappingImpl extends PlatformElementImpl implements DmaMapping {
	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected DmaSource source;

	/**
	 * The cached value of the '{@link #getIommu() <em>Iommu</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommu()
	 * @generated
	 * @ordered
	 */
	protected Iommu iommu;

	/**
	 * The default value of the '{@link #isBypass() <em>Bypass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBypass()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BYPASS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBypass() <em>Bypass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBypass()
	 * @generated
	 * @ordered
	 */
	protected boolean bypass = BYPASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getInputBase() <em>Input Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputBase()
	 * @generated
	 * @ordered
	 */
	protected static final Long INPUT_BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInputBase() <em>Input Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputBase()
	 * @generated
	 * @ordered
	 */
	protected Long inputBase = INPUT_BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final Long COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected Long count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutput() <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutput()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<Long> OUTPUT_EDEFAULT = (List<Long>)PlatformFactory.eINSTANCE.createFromString(PlatformPackage.eINSTANCE.getCellList(), "");

	/**
	 * The cached value of the '{@link #getOutput() <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutput()
	 * @generated
	 * @ordered
	 */
	protected List<Long> output = OUTPUT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DmaMappingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.DMA_MAPPING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DmaSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(DmaSource newSource) {
		DmaSource oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.DMA_MAPPING__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Iommu getIommu() {
		return iommu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIommu(Iommu newIommu) {
		Iommu oldIommu = iommu;
		iommu = newIommu;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.DMA_MAPPING__IOMMU, oldIommu, iommu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBypass() {
		return bypass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBypass(boolean newBypass) {
		boolean oldBypass = bypass;
		bypass = newBypass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.DMA_MAPPING__BYPASS, oldBypass, bypass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getInputBase() {
		return inputBase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInputBase(Long newInputBase) {
		Long oldInputBase = inputBase;
		inputBase = newInputBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.DMA_MAPPING__INPUT_BASE, oldInputBase, inputBase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(Long newCount) {
		Long oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.DMA_MAPPING__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Long> getOutput() {
		return output;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutput(List<Long> newOutput) {
		List<Long> oldOutput = output;
		output = newOutput;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.DMA_MAPPING__OUTPUT, oldOutput, output));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlatformPackage.DMA_MAPPING__SOURCE:
				return getSource();
			case PlatformPackage.DMA_MAPPING__IOMMU:
				return getIommu();
			case PlatformPackage.DMA_MAPPING__BYPASS:
				return isBypass();
			case PlatformPackage.DMA_MAPPING__INPUT_BASE:
				return getInputBase();
			case PlatformPackage.DMA_MAPPING__COUNT:
				return getCount();
			case PlatformPackage.DMA_MAPPING__OUTPUT:
				return getOutput();
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
			case PlatformPackage.DMA_MAPPING__SOURCE:
				setSource((DmaSource)newValue);
				return;
			case PlatformPackage.DMA_MAPPING__IOMMU:
				setIommu((Iommu)newValue);
				return;
			case PlatformPackage.DMA_MAPPING__BYPASS:
				setBypass((Boolean)newValue);
				return;
			case PlatformPackage.DMA_MAPPING__INPUT_BASE:
				setInputBase((Long)newValue);
				return;
			case PlatformPackage.DMA_MAPPING__COUNT:
				setCount((Long)newValue);
				return;
			case PlatformPackage.DMA_MAPPING__OUTPUT:
				setOutput((List<Long>)newValue);
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
			case PlatformPackage.DMA_MAPPING__SOURCE:
				setSource((DmaSource)null);
				return;
			case PlatformPackage.DMA_MAPPING__IOMMU:
				setIommu((Iommu)null);
				return;
			case PlatformPackage.DMA_MAPPING__BYPASS:
				setBypass(BYPASS_EDEFAULT);
				return;
			case PlatformPackage.DMA_MAPPING__INPUT_BASE:
				setInputBase(INPUT_BASE_EDEFAULT);
				return;
			case PlatformPackage.DMA_MAPPING__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case PlatformPackage.DMA_MAPPING__OUTPUT:
				setOutput(OUTPUT_EDEFAULT);
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
			case PlatformPackage.DMA_MAPPING__SOURCE:
				return source != null;
			case PlatformPackage.DMA_MAPPING__IOMMU:
				return iommu != null;
			case PlatformPackage.DMA_MAPPING__BYPASS:
				return bypass != BYPASS_EDEFAULT;
			case PlatformPackage.DMA_MAPPING__INPUT_BASE:
				return INPUT_BASE_EDEFAULT == null ? inputBase != null : !INPUT_BASE_EDEFAULT.equals(inputBase);
			case PlatformPackage.DMA_MAPPING__COUNT:
				return COUNT_EDEFAULT == null ? count != null : !COUNT_EDEFAULT.equals(count);
			case PlatformPackage.DMA_MAPPING__OUTPUT:
				return OUTPUT_EDEFAULT == null ? output != null : !OUTPUT_EDEFAULT.equals(output);
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
		result.append(" (bypass: ");
		result.append(bypass);
		result.append(", inputBase: ");
		result.append(inputBase);
		result.append(", count: ");
		result.append(count);
		result.append(", output: ");
		result.append(output);
		result.append(')');
		return result.toString();
	}

} //DmaMappingImpl
