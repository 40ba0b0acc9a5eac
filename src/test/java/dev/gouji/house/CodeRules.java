package dev.gouji.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What no class may call or mention, wherever the rooms are. */
final class CodeRules {

    /** Calls that decode or encode by the machine's own charset. */
    private static final Set<String> DEFAULT_CHARSET = Set.of(
            "java.lang.String.getBytes()",
            "java.lang.String.<init>(byte[])",
            "java.lang.String.<init>(byte[],int,int)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.io.FileDescriptor)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.lang.String,boolean)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.io.File,boolean)",
            "java.io.FileWriter.<init>(java.io.FileDescriptor)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream,boolean)",
            "java.io.PrintStream.<init>(java.io.File)",
            "java.io.PrintStream.<init>(java.lang.String)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream,boolean)",
            "java.io.PrintWriter.<init>(java.io.File)",
            "java.io.PrintWriter.<init>(java.lang.String)",
            "java.util.Formatter.<init>(java.io.OutputStream)",
            "java.util.Formatter.<init>(java.io.File)",
            "java.util.Formatter.<init>(java.lang.String)",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.util.Scanner.<init>(java.io.File)",
            "java.util.Scanner.<init>(java.nio.file.Path)",
            "java.util.Scanner.<init>(java.nio.channels.ReadableByteChannel)");

    private static final Set<String> NETWORK_TYPES = Set.of(
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.DatagramSocket",
            "java.net.MulticastSocket",
            "java.net.InetAddress",
            "java.net.InetSocketAddress",
            "java.net.URLConnection",
            "java.net.HttpURLConnection",
            "java.net.JarURLConnection",
            "java.nio.channels.SocketChannel",
            "java.nio.channels.ServerSocketChannel",
            "java.nio.channels.DatagramChannel",
            "java.nio.channels.AsynchronousSocketChannel",
            "org.jsoup.Connection");

    /** The one class that listens, on the loopback address, for the page of a review. */
    private static final String LISTENER = "review.serve.LoopbackServer";

    private static final Set<String> NETWORK_CALLS = Set.of(
            "java.net.URL.openConnection",
            "java.net.URL.openStream",
            "java.net.URL.getContent",
            "org.jsoup.Jsoup.connect",
            "org.jsoup.Jsoup.newSession");

    private CodeRules() {}

    static List<ArchRule> rules(String root) {
        return List.of(
                onlyIn(
                        root,
                        List.of("read"),
                        List.of(
                                "org.apache.poi.",
                                "org.openxmlformats.",
                                "org.apache.xmlbeans.",
                                "org.apache.pdfbox.",
                                "org.apache.fontbox.",
                                "org.jsoup.",
                                "org.htmlunit.",
                                "org.ofdrw.",
                                "ai.onnxruntime.",
                                "ai.onnx.proto.",
                                "com.google.protobuf."),
                        "a format library can be replaced without touching another room"),
                onlyIn(
                        root,
                        List.of("form", "dataset", "review"),
                        List.of("com.fasterxml.jackson."),
                        "how records are written is decided in one place; a page speaks JSON with its scripts"),
                onlyIn(
                        root,
                        List.of("dataset"),
                        List.of("com.github.luben."),
                        "how records are written is decided in one place"),
                onlyIn(root, List.of("cli"), List.of("picocli."), "the command line is a door and nothing behind it"),
                standardStreams(root),
                never(
                        "use the machine's own charset",
                        call -> DEFAULT_CHARSET.contains(signature(call)),
                        "the same bytes are read and written on every machine"),
                networkTypes(root),
                onlyIn(
                        root,
                        List.of("review"),
                        List.of("com.sun.net.httpserver."),
                        "a page on this machine is the one thing that listens"),
                never(
                        "open a connection",
                        call -> NETWORK_CALLS.contains(
                                call.getTarget().getOwner().getFullName() + "."
                                        + call.getTarget().getName()),
                        "the program never uses the network"));
    }

    private static ArchRule onlyIn(String root, List<String> rooms, List<String> packages, String reason) {
        return noClasses()
                .that(describe("are not in " + rooms, type -> !rooms.contains(room(root, type))))
                .should()
                .dependOnClassesThat(describe(
                        "are in " + packages,
                        type -> packages.stream()
                                .anyMatch(name -> type.getBaseComponentType()
                                        .getFullName()
                                        .startsWith(name))))
                .allowEmptyShould(true)
                .because(reason);
    }

    private static ArchRule standardStreams(String root) {
        DescribedPredicate<JavaFieldAccess> streams = describe(
                "it is a standard stream",
                access -> access.getTarget().getOwner().isEquivalentTo(System.class)
                        && Set.of("in", "out", "err")
                                .contains(access.getTarget().getName()));
        DescribedPredicate<JavaCall<?>> printing = describe(
                "it prints to a standard stream",
                call -> call.getTarget().getName().equals("printStackTrace")
                        && call.getTarget().getRawParameterTypes().isEmpty());
        return noClasses()
                .that(describe("are not in cli", type -> !"cli".equals(room(root, type))))
                .should()
                .accessFieldWhere(streams)
                .orShould()
                .callCodeUnitWhere(printing)
                .allowEmptyShould(true)
                .because("standard output carries data alone, and rooms answer with values");
    }

    private static ArchRule networkTypes(String root) {
        return noClasses()
                .that(describe("are not " + LISTENER, type -> !type.getName().startsWith(root + "." + LISTENER)))
                .should()
                .dependOnClassesThat(describe(
                        "reach the network",
                        type -> NETWORK_TYPES.contains(type.getFullName())
                                || type.getPackageName().startsWith("java.net.http")
                                || type.getPackageName().startsWith("javax.net")
                                || type.getPackageName().startsWith("java.rmi")))
                .allowEmptyShould(true)
                .because("the program never uses the network");
    }

    private static ArchRule never(String what, java.util.function.Predicate<JavaCall<?>> banned, String reason) {
        DescribedPredicate<JavaCall<?>> predicate = describe("it would " + what, banned);
        return noClasses()
                .should()
                .callCodeUnitWhere(predicate)
                .allowEmptyShould(true)
                .because(reason);
    }

    private static String room(String root, JavaClass type) {
        String room = RoomRules.room(root, type);
        return room == null ? "" : room;
    }

    private static String signature(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        return target.getOwner().getFullName() + "." + target.getName()
                + target.getRawParameterTypes().stream()
                        .map(type -> type.reflect().getCanonicalName())
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
