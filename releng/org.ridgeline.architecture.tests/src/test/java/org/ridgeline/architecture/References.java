/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.architecture;

import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a class file names and declares, in the spelling of class files.
 *
 * @param types        every class in its constant pool and its descriptors
 * @param methods      every method that it calls or refers to
 * @param declarations the methods that it declares itself
 */
record References(Set<String> types, Set<Method> methods, Set<Method> declarations) {

    /** A method by the class that it is asked of, and its name with its descriptor. */
    record Method(String owner, String name) implements Comparable<Method> {
        @Override
        public int compareTo(Method other) {
            return toString().compareTo(other.toString());
        }
    }

    static References of(ClassReader reader) {
        References references = new References(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        references.readPool(reader);
        reader.accept(references.new Members(reader.getClassName()), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return references;
    }

    private void readPool(ClassReader reader) {
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int item = 1; item < reader.getItemCount(); item++) {
            int offset = reader.getItem(item);
            // CONSTANT_Class_info, JVM specification 4.4.1
            if (offset > 0 && reader.readByte(offset - 1) == 7) {
                addType(Type.getObjectType(reader.readUTF8(offset, buffer)));
            }
        }
    }

    private void addType(Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> addType(type.getElementType());
            case Type.OBJECT -> types.add(type.getInternalName());
            case Type.METHOD -> {
                addType(type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    addType(argument);
                }
            }
            default -> {
            }
        }
    }

    private void addMethod(Handle handle) {
        if (handle.getTag() > Opcodes.H_PUTSTATIC) {
            methods.add(new Method(handle.getOwner(), handle.getName() + handle.getDesc()));
        }
        addType(Type.getType(handle.getDesc()));
    }

    private void addConstant(Object constant) {
        if (constant instanceof Handle handle) {
            addMethod(handle);
        } else if (constant instanceof Type type) {
            addType(type);
        } else if (constant instanceof ConstantDynamic dynamic) {
            addMethod(dynamic.getBootstrapMethod());
        }
    }

    private final class Members extends ClassVisitor {
        private final String name;

        Members(String name) {
            super(Opcodes.ASM9);
            this.name = name;
        }

        @Override
        public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
            addType(Type.getType(descriptor));
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
            addType(Type.getMethodType(descriptor));
            if ((access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC)) == 0) {
                declarations.add(new Method(name, method + descriptor));
            }
            return new Code();
        }
    }

    private final class Code extends MethodVisitor {
        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean onInterface) {
            methods.add(new Method(owner, method + descriptor));
            addType(Type.getMethodType(descriptor));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            addType(Type.getType(descriptor));
        }

        @Override
        public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
            addType(Type.getMethodType(descriptor));
            for (Object argument : arguments) {
                addConstant(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            addConstant(value);
        }
    }
}
