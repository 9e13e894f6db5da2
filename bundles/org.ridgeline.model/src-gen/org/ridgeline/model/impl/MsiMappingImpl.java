/**
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ridgeline.model.MsiController;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.MsiSource;
import org.ridgeline.model.PlatformPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Msi Mapping</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ridgeline.model.impl.MsiMappingImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MsiMappingImpl#getController <em>Controller</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MsiMappingImpl#getInputBase <em>Input Base</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MsiMappingImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.ridgeline.model.impl.MsiMappingImpl#getOutputBase <em>Output Base</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MsiMappingImpl extends PlatformElementImpl implements MsiMapping {
	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected MsiSource source;

	/**
	 * The cached value of the '{@link #getController() <em>Controller</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getController()
	 * @generated
	 * @ordered
	 */
	protected MsiController controller;

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
	 * The default value of the '{@link #getOutputBase() <em>Output Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputBase()
	 * @generated
	 * @ordered
	 */
	protected static final Long OUTPUT_BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutputBase() <em>Output Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputBase()
	 * @generated
	 * @ordered
	 */
	protected Long outputBase = OUTPUT_BASE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MsiMappingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlatformPackage.Literals.MSI_MAPPING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MsiSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(MsiSource newSource) {
		MsiSource oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MSI_MAPPING__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MsiController getController() {
		return controller;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setController(MsiController newController) {
		MsiController oldController = controller;
		controller = newController;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MSI_MAPPING__CONTROLLER, oldController, controller));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MSI_MAPPING__INPUT_BASE, oldInputBase, inputBase));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MSI_MAPPING__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getOutputBase() {
		return outputBase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutputBase(Long newOutputBase) {
		Long oldOutputBase = outputBase;
		outputBase = newOutputBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlatformPackage.MSI_MAPPING__OUTPUT_BASE, oldOutputBase, outputBase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlatformPackage.MSI_MAPPING__SOURCE:
				return getSource();
			case PlatformPackage.MSI_MAPPING__CONTROLLER:
				return getController();
			case PlatformPackage.MSI_MAPPING__INPUT_BASE:
				return getInputBase();
			case PlatformPackage.MSI_MAPPING__COUNT:
				return getCount();
			case PlatformPackage.MSI_MAPPING__OUTPUT_BASE:
				return getOutputBase();
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
			case PlatformPackage.MSI_MAPPING__SOURCE:
				setSource((MsiSource)newValue);
				return;
			case PlatformPackage.MSI_MAPPING__CONTROLLER:
				setController((MsiController)newValue);
				return;
			case PlatformPackage.MSI_MAPPING__INPUT_BASE:
				setInputBase((Long)newValue);
				return;
			case PlatformPackage.MSI_MAPPING__COUNT:
				setCount((Long)newValue);
				return;
			case PlatformPackage.MSI_MAPPING__OUTPUT_BASE:
				setOutputBase((Long)newValue);
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
			case PlatformPackage.MSI_MAPPING__SOURCE:
				setSource((MsiSource)null);
				return;
			case PlatformPackage.MSI_MAPPING__CONTROLLER:
				setController((MsiController)null);
				return;
			case PlatformPackage.MSI_MAPPING__INPUT_BASE:
				setInputBase(INPUT_BASE_EDEFAULT);
				return;
			case PlatformPackage.MSI_MAPPING__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case PlatformPackage.MSI_MAPPING__OUTPUT_BASE:
				setOutputBase(OUTPUT_BASE_EDEFAULT);
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
			case PlatformPackage.MSI_MAPPING__SOURCE:
				return source != null;
			case PlatformPackage.MSI_MAPPING__CONTROLLER:
				return controller != null;
			case PlatformPackage.MSI_MAPPING__INPUT_BASE:
				return INPUT_BASE_EDEFAULT == null ? inputBase != null : !INPUT_BASE_EDEFAULT.equals(inputBase);
			case PlatformPackage.MSI_MAPPING__COUNT:
				return COUNT_EDEFAULT == null ? count != null : !COUNT_EDEFAULT.equals(count);
			case PlatformPackage.MSI_MAPPING__OUTPUT_BASE:
				return OUTPUT_BASE_EDEFAULT == null ? outputBase != null : !OUTPUT_BASE_EDEFAULT.equals(outputBase);
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
		result.append(" (inputBase: ");
		result.append(inputBase);
		result.append(", count: ");
		result.append(count);
		result.append(", outputBase: ");
		result.append(outputBase);
		result.append(')');
		return result.toString();
	}

} //MsiMappingImpl
