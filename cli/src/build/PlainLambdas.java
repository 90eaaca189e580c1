import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Gives each lambda and method reference in a jar a plain class of its own.
 *
 * <p>The compiler leaves that to the first run of each, at about 0.15 ms on Java 17 even with a
 * start-up archive; a short run meets some three hundred. A plain class from the archive costs a
 * tenth. Arguments: the jar to read, the jar to write.
 */
public class PlainLambdas {
  /** Nests, which let the new classes call private methods, came with Java 11. */
  private static final int JAVA_11 = 55;

  private final Map<String, byte[]> classes = new TreeMap<>();
  private final Map<String, List<String>> members = new TreeMap<>();

  public static void main(String[] jars) throws IOException {
    PlainLambdas rewriting = new PlainLambdas();
    try (JarFile in = new JarFile(jars[0]);
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(Path.of(jars[1])))) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        if (entry.getName().endsWith(".class") && bytes[7] >= JAVA_11) {
          rewriting.rewrite(bytes);
        } else {
          write(out, entry.getName(), bytes, entry.getTime());
        }
      }
      rewriting.nameMembers();
      long time = in.getEntry(JarFile.MANIFEST_NAME).getTime();
      for (Map.Entry<String, byte[]> done : rewriting.classes.entrySet()) {
        write(out, done.getKey() + ".class", done.getValue(), time);
      }
    }
  }

  private static void write(ZipOutputStream out, String name, byte[] bytes, long time)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(time);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private void rewrite(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(0);
    String owner = reader.getClassName();
    String host = owner.replaceFirst("[$].*", "");
    ClassVisitor visitor =
        new ClassVisitor(ASM9, writer) {
          private int lambdas;

          @Override
          public MethodVisitor visitMethod(
              int access, String name, String type, String s, String[] e) {
            return new MethodVisitor(ASM9, super.visitMethod(access, name, type, s, e)) {
              @Override
              public void visitInvokeDynamicInsn(
                  String sam, String made, Handle by, Object... how) {
                if (by.getName().equals("metafactory")) {
                  Lambda lambda = new Lambda(owner + "$$" + lambdas++, host, sam, made, how);
                  classes.put(lambda.name(), lambda.bytes());
                  members.computeIfAbsent(host, h -> new ArrayList<>()).add(lambda.name());
                  super.visitMethodInsn(INVOKESTATIC, lambda.name(), "of", made, false);
                } else {
                  super.visitInvokeDynamicInsn(sam, made, by, how);
                }
              }
            };
          }
        };
    reader.accept(visitor, 0);
    classes.put(owner, writer.toByteArray());
  }

  /** Tells the host of each nest whom it shelters now. */
  private void nameMembers() {
    members.forEach(
        (host, names) -> {
          ClassWriter writer = new ClassWriter(0);
          ClassVisitor visitor =
              new ClassVisitor(ASM9, writer) {
                @Override
                public void visitEnd() {
                  names.forEach(super::visitNestMember);
                  super.visitEnd();
                }
              };
          new ClassReader(classes.get(host)).accept(visitor, 0);
          classes.put(host, writer.toByteArray());
        });
  }

  /**
   * One lambda: a final class with a field for each captured value.
   *
   * @param name of the new class
   * @param host of the nest that it joins
   * @param sam the interface's method
   * @param made from the captured values to the interface
   * @param how as for {@link java.lang.invoke.LambdaMetafactory}: the method's erased type, what to
   *     call, the method's true type
   */
  private record Lambda(String name, String host, String sam, String made, Object... how) {

    byte[] bytes() {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      String[] face = {Type.getReturnType(made).getInternalName()};
      int access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
      writer.visit(V17, access, name, null, "java/lang/Object", face);
      writer.visitNestHost(host);
      Type[] captured = Type.getArgumentTypes(made);
      for (int i = 0; i < captured.length; i++) {
        String type = captured[i].getDescriptor();
        writer.visitField(ACC_PRIVATE | ACC_FINAL, "v" + i, type, null, null);
      }
      constructor(writer, captured);
      factory(writer, captured);
      method(writer, captured);
      writer.visitEnd();
      return writer.toByteArray();
    }

    private void constructor(ClassWriter writer, Type[] captured) {
      String type = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
      MethodVisitor code = writer.visitMethod(ACC_PRIVATE, "<init>", type, null, null);
      code.visitCode();
      code.visitVarInsn(ALOAD, 0);
      code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
      int slot = 1;
      for (int i = 0; i < captured.length; i++) {
        code.visitVarInsn(ALOAD, 0);
        code.visitVarInsn(captured[i].getOpcode(ILOAD), slot);
        code.visitFieldInsn(PUTFIELD, name, "v" + i, captured[i].getDescriptor());
        slot += captured[i].getSize();
      }
      end(code, RETURN);
    }

    private void factory(ClassWriter writer, Type[] captured) {
      MethodVisitor code = writer.visitMethod(ACC_STATIC, "of", made, null, null);
      code.visitCode();
      code.visitTypeInsn(NEW, name);
      code.visitInsn(DUP);
      int slot = 0;
      for (Type type : captured) {
        code.visitVarInsn(type.getOpcode(ILOAD), slot);
        slot += type.getSize();
      }
      String type = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
      code.visitMethodInsn(INVOKESPECIAL, name, "<init>", type, false);
      end(code, ARETURN);
    }

    private void method(ClassWriter writer, Type[] captured) {
      Type erased = (Type) how[0];
      Handle body = (Handle) how[1];
      Type exact = (Type) how[2];
      MethodVisitor code = writer.visitMethod(ACC_PUBLIC, sam, erased.getDescriptor(), null, null);
      code.visitCode();
      if (body.getTag() == H_NEWINVOKESPECIAL) {
        code.visitTypeInsn(NEW, body.getOwner());
        code.visitInsn(DUP);
      }
      List<Type> wanted = wanted(body);
      for (int i = 0; i < captured.length; i++) {
        code.visitVarInsn(ALOAD, 0);
        code.visitFieldInsn(GETFIELD, name, "v" + i, captured[i].getDescriptor());
        convert(code, captured[i], wanted.get(i));
      }
      int slot = 1;
      for (int i = 0; i < erased.getArgumentTypes().length; i++) {
        Type given = erased.getArgumentTypes()[i];
        code.visitVarInsn(given.getOpcode(ILOAD), slot);
        slot += given.getSize();
        convert(code, given, exact.getArgumentTypes()[i]);
        convert(code, exact.getArgumentTypes()[i], wanted.get(captured.length + i));
      }
      Type result = call(code, body);
      if (erased.getReturnType() == Type.VOID_TYPE) {
        code.visitInsn(new int[] {NOP, POP, POP2}[result.getSize()]);
      } else {
        convert(code, result, exact.getReturnType());
        convert(code, exact.getReturnType(), erased.getReturnType());
      }
      end(code, erased.getReturnType().getOpcode(IRETURN));
    }

    /** What the body takes, its receiver first. */
    private static List<Type> wanted(Handle body) {
      List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
      if (body.getTag() != H_INVOKESTATIC && body.getTag() != H_NEWINVOKESPECIAL) {
        wanted.add(0, Type.getObjectType(body.getOwner()));
      }
      return wanted;
    }

    private static Type call(MethodVisitor code, Handle body) {
      boolean creates = body.getTag() == H_NEWINVOKESPECIAL;
      int plain = body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
      int call = body.getTag() == H_INVOKESTATIC ? INVOKESTATIC : creates ? INVOKESPECIAL : plain;
      code.visitMethodInsn(
          call, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      return creates ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
    }

    private static void end(MethodVisitor code, int instruction) {
      code.visitInsn(instruction);
      code.visitMaxs(0, 0);
      code.visitEnd();
    }
  }

  /** Boxes, unboxes, widens or casts what lies on the stack. */
  private static void convert(MethodVisitor code, Type from, Type to) {
    if (isPrimitive(from) && isPrimitive(to)) {
      widen(code, from, to);
    } else if (isPrimitive(from)) {
      String box = box(from);
      String type = "(" + from.getDescriptor() + ")L" + box + ";";
      code.visitMethodInsn(INVOKESTATIC, box, "valueOf", type, false);
    } else if (isPrimitive(to)) {
      Type inside = unboxed(from, to);
      code.visitTypeInsn(CHECKCAST, box(inside));
      String method = inside.getClassName() + "Value";
      code.visitMethodInsn(
          INVOKEVIRTUAL, box(inside), method, "()" + inside.getDescriptor(), false);
      widen(code, inside, to);
    } else if (!from.equals(to)) {
      code.visitTypeInsn(CHECKCAST, to.getInternalName());
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static String box(Type primitive) {
    return switch (primitive.getSort()) {
      case Type.CHAR -> "java/lang/Character";
      case Type.INT -> "java/lang/Integer";
      default -> {
        String name = primitive.getClassName();
        yield "java/lang/" + name.substring(0, 1).toUpperCase() + name.substring(1);
      }
    };
  }

  /** What a box holds; where it might be any box, what is asked of it. */
  private static Type unboxed(Type box, Type asked) {
    return Stream.of(Type.getArgumentTypes("(ZCBSIFJD)V"))
        .filter(primitive -> box(primitive).equals(box.getInternalName()))
        .findFirst()
        .orElse(asked);
  }

  private static void widen(MethodVisitor code, Type from, Type to) {
    String pair = from.getDescriptor() + to.getDescriptor();
    switch (pair.replaceFirst("^[BSC]", "I")) {
      case "IJ" -> code.visitInsn(I2L);
      case "IF" -> code.visitInsn(I2F);
      case "ID" -> code.visitInsn(I2D);
      case "JF" -> code.visitInsn(L2F);
      case "JD" -> code.visitInsn(L2D);
      case "FD" -> code.visitInsn(F2D);
      default -> {} // the same, or both are int to the machine
    }
  }
}
